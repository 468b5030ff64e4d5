import type { FieldNode } from 'graphql';
import type { FoundTextKind, QuerySearchTextsArgs } from '../../model/api/types.generated.js';
import { selectionSets } from '../selection/collect.js';
import { comparePositions, encodeCursor, type Position } from '../selection/cursor.js';
import { compileListConnection, type ListPage, listPageRequest, pageOf } from '../selection/list-connection.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { requireSearchable } from './longest-text.js';
import { compileTexts, type FoundText, TEXT_KINDS, type TextOwners } from './texts.js';

/** The name by which cursors of searches of texts are known. Their positions have two keys. */
const TEXTS = 'TEXTS';
const KINDS = Object.keys(TEXT_KINDS) as FoundTextKind[];
/** The nodes that a text belongs to. */
const OWNERS = {
  statement: ['Statement', 'statementId'],
  entity: ['Entity', 'entityId'],
  evidence: ['Evidence', 'evidenceId'],
  source: ['Source', 'sourceId'],
} as const satisfies Readonly<Record<string, readonly [type: string, id: keyof TextOwners]>>;

interface Item extends FoundText, WithNodes {}

interface TextPage extends ListPage<Item> {
  readonly totalCount: number;
  readonly complete: boolean;
}

function position({ score, kind, key }: FoundText): Position {
  return { keys: [(1 - score).toFixed(4), String(KINDS.indexOf(kind))], id: key };
}

function cursorOf(found: FoundText): string {
  return encodeCursor(TEXTS, position(found));
}

/** `searchTexts(text)`: nodes by the store's full text, their texts compared and ranked by ourselves, then what they belong to. */
export const compileSearchTexts: RootCompiler<QuerySearchTextsArgs> = (scope, args, nodes) => {
  const request = listPageRequest(TEXTS, 2, args, scope.limits);
  requireSearchable(args.text);
  const texts = compileTexts(scope, args.kinds ? KINDS.filter((kind) => args.kinds!.includes(kind)) : KINDS);
  const places = new NodePlaces<readonly FoundText[]>(scope);
  const owner =
    ([type, id]: (typeof OWNERS)[keyof typeof OWNERS]) =>
    (own: readonly FieldNode[]) => {
      const node = places.add(type, own, (found) => found.flatMap((one) => one[id] ?? []));
      return ({ loaded, [id]: of }: Item) => (of === null ? null : node(loaded, of));
    };
  const owners = Object.fromEntries(Object.entries(OWNERS).map(([name, place]) => [name, owner(place)]));
  const read = compileListConnection<Item, TextPage>(scope, 'FoundText', nodes, {
    node: (own) => compileObject<Item>(scope, 'FoundText', selectionSets(own), owners),
    cursorOf,
  });
  return {
    answer: async (store) => {
      const { found, complete } = await texts(store, args.text);
      const ranked = found.toSorted((a, b) => comparePositions(position(a), position(b)));
      const { items, ...page } = pageOf(ranked, request, position, cursorOf);
      const loaded = await places.load(store.select, items);
      return read({ ...page, items: items.map((one) => ({ ...one, loaded })), complete });
    },
  };
};
