import type { FieldNode } from 'graphql';
import { CadreError } from '../../errors/cadre-error.js';
import type { QueryChangesArgs } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import { parseDay } from '../../model/values/edtf.js';
import { requireConstant } from '../../store/plan-parameter.js';
import { earliestStatementEvidence } from '../evidence/earliest-statement.js';
import type { PartsScope } from '../parts/requests.js';
import { someIds } from '../selection/arguments.js';
import { selectionSets } from '../selection/collect.js';
import { encodeCursor } from '../selection/cursor.js';
import { compileListConnection, type ListPage, listPage, listPageRequest, wantsTotal } from '../selection/list-connection.js';
import { NodePlaces, type WithNodes } from '../selection/node-places.js';
import { compileObject } from '../selection/object-selection.js';
import { idsWithParts } from '../selection/part-arguments.js';
import type { Select } from '../selection/request-store.js';
import type { RootCompiler } from '../selection/root-plan.js';
import type { QueryScope } from '../selection/scope.js';
import { ALL_STATUSES, resolveView } from '../view/view.js';
import {
  CHANGE_KINDS,
  type ChangeIds,
  changePosition,
  changesCount,
  changesPlan,
  mergeChanges,
  readChanges,
  type Span,
} from './changes.js';

/** The name by which cursors of changes are known. Their positions have two keys. */
const CHANGES = 'CHANGES';
/** Around how many entities changes can be asked for. */
const MOST_IDS = 1_000;

type Item = ChangeIds & WithNodes;

interface ChangesPage extends ListPage<Item> {
  readonly totalCount: number;
}

function span(scope: PartsScope, args: QueryChangesArgs): Span {
  const [from, to] = [parseDay(requireConstant(args.from)), parseDay(requireConstant(args.to))];
  if (from > to)
    throw new CadreError('BAD_INPUT', `from (${from}) is after to (${to}).`, { path: 'from' }, { hint: 'Exchange the two days.' });
  return { from, to, around: args.around ? idsWithParts(scope, args.around, args) : null };
}

function cursorOf(change: ChangeIds): string {
  return encodeCursor(CHANGES, changePosition(change));
}

function isEntity({ kind }: ChangeIds): boolean {
  return kind === 'ENTITY_SEEN';
}

function owners(changes: readonly ChangeIds[], entities: boolean): string[] {
  return changes.filter((change) => isEntity(change) === entities).map((change) => change.owner);
}

/** An entity that became known through a statement about it has that statement's evidence as its cause. */
async function withFirstStated(model: Model, select: Select, page: readonly ChangeIds[]): Promise<ChangeIds[]> {
  const unexplained = page.filter((change) => isEntity(change) && change.evidence.length === 0);
  const stated = await earliestStatementEvidence(model, select, new Map(unexplained.map(({ id, on }) => [id, on])));
  return page.map((change) => (unexplained.includes(change) ? { ...change, evidence: stated.get(change.id) ?? [] } : change));
}

function compileChange(scope: QueryScope, places: NodePlaces<readonly ChangeIds[]>, nodes: readonly FieldNode[]) {
  return compileObject<Item>(scope, 'Change', selectionSets(nodes), {
    statement: (at) => {
      const statement = places.add('Statement', at, (changes) => owners(changes, false));
      return (item) => (isEntity(item) ? null : statement(item.loaded, item.owner));
    },
    entity: (at) => {
      const entity = places.add('Entity', at, (changes) => owners(changes, true));
      return (item) => (isEntity(item) ? entity(item.loaded, item.owner) : null);
    },
    evidence: (at) => {
      const evidence = places.add('Evidence', at, (changes) => changes.flatMap((change) => change.evidence));
      return (item) => item.evidence.flatMap((id) => evidence(item.loaded, id) ?? []);
    },
  });
}

/**
 * `changes(from, to)`: one bounded read per kind, then what is selected on statements, entities and evidence. The two days take
 * the place of a view.
 */
export const compileChanges: RootCompiler<QueryChangesArgs> = (given, args, nodes) => {
  const request = listPageRequest(CHANGES, 2, args, given.limits);
  const asked = span(given, args);
  const scope = { ...given, view: resolveView({ knownAt: asked.to, statuses: ALL_STATUSES }) };
  const { model } = scope;
  const kinds = CHANGE_KINDS.filter((kind) => args.kinds == null || args.kinds.includes(kind));
  const plans = kinds.map((kind) => [kind, changesPlan(model, kind, asked, request)] as const);
  const counts = wantsTotal(scope, 'Change', nodes) ? kinds.map((kind) => changesCount(model, kind, asked)) : [];
  const around = args.around ?? [];
  const places = new NodePlaces<readonly ChangeIds[]>(scope);
  const read = compileListConnection<Item, ChangesPage>(scope, 'Change', nodes, {
    cursorOf,
    node: (own) => compileChange(scope, places, own),
  });
  return {
    answer: async (store) => {
      someIds('around', store.bind(around), 0, MOST_IDS);
      const [lists, counted] = await Promise.all([
        Promise.all(plans.map(async ([kind, plan]) => readChanges(kind, (await store.select(plan)).rows))),
        Promise.all(counts.map(async (plan) => (await store.select(plan)).count ?? 0)),
      ]);
      const { items, pageInfo } = listPage(mergeChanges(lists, request.backward), request, cursorOf);
      const page = await withFirstStated(model, store.select, items);
      const loaded = await places.load(store.select, page);
      const totalCount = counted.reduce((sum, count) => sum + count, 0);
      return read({ items: page.map((change) => ({ ...change, loaded })), pageInfo, totalCount });
    },
  };
};
