import type { FieldNode } from 'graphql';
import { byText } from '../../base/by-text.js';
import type { QueryDuplicateCandidatesArgs } from '../../model/api/types.generated.js';
import { possibleTypes } from '../../model/lookup.js';
import { bounded, chosenTypes } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { encodeCursor, type Position } from '../selection/cursor.js';
import { compileShown } from '../selection/existing.js';
import { compileListConnection, type ListPage, listPageRequest, pageOf } from '../selection/list-connection.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import type { RootCompiler } from '../selection/root-plan.js';
import { allPairs } from './all-pairs.js';
import { compileComparables } from './named.js';
import { mayBeOne, type Pair, type Reason } from './pair.js';
import { compilePairsOf } from './pairs-of.js';

/** The name by which cursors of the list are known. Their positions have one key. */
const DUPLICATES = 'DUPLICATES';
/** Names that match less are noise; see `rank`. */
const LEAST = 0.3;

interface Item extends Pick<Pair, 'score' | 'reasons'>, WithNodes {
  readonly pair: Pair;
}

interface ReasonItem extends Reason, WithNodes {}

interface Page extends ListPage<Item> {
  readonly totalCount: number;
  readonly complete: boolean;
}

function position({ a, b, score }: Pair): Position {
  return { keys: [(1 - score).toFixed(4)], id: `${a} ${b}` };
}

function cursorOf(pair: Pair): string {
  return encodeCursor(DUPLICATES, position(pair));
}

/** `duplicateCandidates`: one read of all entities of the types, or searches for the names of one; then the entities and names as selected. */
export const compileDuplicateCandidates: RootCompiler<QueryDuplicateCandidatesArgs> = (scope, args, nodes) => {
  const { model } = scope;
  const request = listPageRequest(DUPLICATES, 1, args, scope.limits);
  const least = bounded('minScore', args.minScore, LEAST, 1);
  const types = chosenTypes(possibleTypes(model, 'Entity'), args.types);
  const [reads, one] = [compileComparables(scope), mayBeOne(model)];
  const checkShown = args.entity == null ? null : compileShown(scope, { entity: [args.entity] });
  const pairsOf = args.entity == null ? null : compilePairsOf(scope, reads, types);
  const places = new NodePlaces<readonly Pair[]>(scope);
  const read = compileListConnection<Item, Page>(scope, 'DuplicateCandidate', nodes, {
    cursorOf: ({ pair }) => cursorOf(pair),
    node: (own) => {
      const end = (which: 'a' | 'b') => (at: readonly FieldNode[]) => {
        const entity = places.add('Entity', at, (pairs) => pairs.map((pair) => pair[which]));
        return ({ pair, loaded }: Item) => entity(loaded, pair[which]);
      };
      return compileObject<Item>(scope, 'DuplicateCandidate', selectionSets(own), {
        a: end('a'),
        b: end('b'),
        reasons: (at) => {
          const reason = compileObject<ReasonItem>(scope, 'DuplicateReason', selectionSets(at), {
            names: (inner) => {
              const name = places.add('Name', inner, (pairs) => pairs.flatMap(({ reasons }) => reasons.flatMap(({ nameIds }) => nameIds)));
              return ({ nameIds, loaded }) => nameIds.map((id) => name(loaded, id));
            },
          });
          return ({ reasons, loaded }) => reasons.map((each) => reason({ ...each, loaded }));
        },
      });
    },
  });
  return {
    answer: async (store) => {
      await checkShown?.(store);
      const found = pairsOf
        ? await pairsOf(store, store.bind(args.entity!), least)
        : await store.compute(allPairs(await reads.ofTypes(store.select, types ?? possibleTypes(model, 'Actor')), one, least));
      const inOrder = found.pairs.toSorted((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b));
      const { items, ...page } = pageOf(inOrder, request, position, cursorOf);
      const loaded = await places.load(store.select, items);
      return read({ ...page, complete: found.complete, items: items.map((pair) => ({ pair, ...pair, loaded })) });
    },
  };
};
