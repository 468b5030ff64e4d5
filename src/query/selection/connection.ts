import type { FieldNode, SelectionSetNode } from 'graphql';
import { eventStatement } from '../../model/events.js';
import type { Model } from '../../model/types.js';
import { EVENT } from '../../store/materialized/event-date.js';
import { all, type Condition, type DateRange, manySlot, type OrderKey, type Row, type Step } from '../../store/plan.js';
import { orderIn, takeDateRange } from '../filter/date-range.js';
import { compileFilter, type FilterInput, undecidedCondition } from '../filter/filter.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { visible } from '../view/visible.js';
import { collectFields, selectionSets } from './collect.js';
import { compileListConnection, type ListPage } from './list-connection.js';
import { type PageInput, type PagePlan, planPage } from './page.js';
import { argumentsOf, type QueryScope } from './scope.js';
import type { Answer } from './value-fields.js';

/** Compiles what is selected on a node of a type. Lists take it as an argument, as a selection on a node may have lists again. */
export type NodeCompiler = (scope: QueryScope, type: string, sets: readonly SelectionSetNode[], shape: ShapeBuilder) => Reader<Answer>;

/** What is asked of a list: which items, and the fields selected on the connection. */
export interface ListRequest {
  readonly type: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  /** A further condition on the items, of which nothing is unknown. */
  readonly within?: Condition;
  /** Whether the list has the undecided items of another. Of these none is undecided once more. */
  readonly ofUndecided?: boolean;
}

/** The same for a list from a node. */
export interface StepRequest extends ListRequest {
  readonly step: Step;
}

/** An item of a list. Its sort values, the id last, are empty where no cursor is selected. */
interface Item {
  readonly row: Row;
  readonly keys: readonly string[];
}

interface StoredPage extends ListPage<Item> {
  readonly totalCount: number;
  readonly undecided: readonly Answer[];
}

/** A connection, compiled apart from where its rows come from: a root list or a slot of another node. */
export interface CompiledConnection {
  /** Null for a list that is empty whatever is stored. */
  readonly where: Condition | null;
  /** The part of the filter that `where` lacks: an index may find the nodes by it. */
  readonly dateRange: DateRange | null;
  readonly plan: PagePlan;
  readonly shape: ShapeBuilder;
  readonly wantsItems: boolean;
  /** Whether a selected field is made from the sort values. */
  readonly wantsKeys: boolean;
  readonly wantsTotal: boolean;
  /** The lists of items that the filter can neither include nor exclude, one for each time they are selected. */
  readonly undecided: readonly CompiledConnection[];
  /**
   * @param items as they were read: in the order of the plan, one more than the page has where others follow
   * @param undecided the answers of these lists
   */
  read(items: readonly Item[], total: number, undecided: readonly Answer[]): Answer;
}

/** Fields that need the sort values of the items. */
const CURSORS: readonly string[] = ['cursor', 'startCursor', 'endCursor'];
/** Fields that need to know whether others follow. */
const FOLLOWING: readonly string[] = ['hasNextPage', 'hasPreviousPage'];
const NO_KEYS: readonly string[] = [];

/** Whether one of these fields is selected below fields of a connection. */
function selects(scope: QueryScope, type: string, nodes: readonly FieldNode[], wanted: readonly string[]): boolean {
  return [...collectFields(scope, type, selectionSets(nodes))].some(([, [node]]) => wanted.includes(node!.name.value));
}

/** Which items a list has. */
type Choice = Pick<CompiledConnection, 'where' | 'dateRange'>;

/**
 * Compiles the selection on a connection of a type.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR for its arguments
 */
export function compileList(scope: QueryScope, request: ListRequest, compileNode: NodeCompiler): CompiledConnection {
  const { model, view } = scope;
  const { type, args, within } = request;
  const { dateRange, filter } = takeDateRange(scope, type, args['filter'] as FilterInput | null);
  const where = all(within ?? null, visible(model, type, view), compileFilter(scope, type, filter));
  return compileChosen(scope, request, { where, dateRange }, compileNode);
}

/**
 * Compiles the items of a list that its filter can neither include nor exclude.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR for its arguments
 */
export function compileUndecided(scope: QueryScope, request: ListRequest, compileNode: NodeCompiler): CompiledConnection {
  const { type, args, within, ofUndecided = false } = request;
  const where = ofUndecided ? null : undecidedCondition(scope, type, args['filter'] as FilterInput | null);
  return compileChosen(
    scope,
    { ...request, ofUndecided: true },
    { where: where && all(within ?? null, where), dateRange: null },
    compileNode,
  );
}

/** The undecided items of a list, in the order of the list. */
function undecidedOf(scope: QueryScope, list: ListRequest, nodes: readonly FieldNode[]): ListRequest {
  const { filter, orderBy } = list.args;
  return { ...list, args: { filter, orderBy, ...argumentsOf(scope, `${list.type}Connection`, nodes[0]!) }, nodes };
}

function compileChosen(scope: QueryScope, request: ListRequest, choice: Choice, compileNode: NodeCompiler): CompiledConnection {
  const { type, args } = request;
  const page = planPage(scope.model, type, args as PageInput, scope.limits, scope.view);
  const shape = new ShapeBuilder();
  const selected = [...collectFields(scope, `${type}Connection`, selectionSets(request.nodes)).values()];
  const below = (name: string, part: string, wanted: readonly string[]) =>
    selected.some((nodes) => nodes[0]!.name.value === name && selects(scope, part, nodes, wanted));
  const wantsKeys = below('edges', `${type}Edge`, CURSORS) || below('pageInfo', 'PageInfo', CURSORS);
  // If there is one item more than the page has, others follow.
  const limit = page.size + (below('pageInfo', 'PageInfo', FOLLOWING) ? 1 : 0);
  const plan = { ...page, page: { ...page.page, limit }, order: orderIn(choice.dateRange, page.order) };
  const { backward, anchored, size } = plan;
  const cursorOf = ({ keys }: Item) => plan.cursor(keys.slice(0, -1), keys.at(-1)!);
  const cursorAt = (item: Item | undefined) => (wantsKeys && item ? cursorOf(item) : null);
  const undecided: CompiledConnection[] = [];
  const items = {
    cursorOf,
    node: (nodes: readonly FieldNode[]) => {
      const read = compileNode(scope, type, selectionSets(nodes), shape);
      return ({ row }: Item) => read(row);
    },
  };
  const answer = compileListConnection<Item, StoredPage>(scope, type, request.nodes, items, {
    undecided: (nodes) => {
      const at = undecided.push(compileUndecided(scope, undecidedOf(scope, request, nodes), compileNode)) - 1;
      return (page) => page.undecided[at];
    },
  });
  const names = selected.map(([node]) => node!.name.value);
  return {
    ...choice,
    plan,
    shape,
    wantsItems: names.some((name) => name === 'edges' || name === 'nodes' || name === 'pageInfo'),
    wantsKeys,
    wantsTotal: names.includes('totalCount'),
    undecided,
    read: (found, totalCount, undecidedLists) => {
      const more = found.length > size;
      const shown = found.slice(0, size);
      const inOrder = backward ? shown.reverse() : shown;
      return answer({
        items: inOrder,
        totalCount,
        undecided: undecidedLists,
        pageInfo: {
          hasNextPage: backward ? anchored : more,
          hasPreviousPage: backward ? more : anchored,
          startCursor: cursorAt(inOrder[0]),
          endCursor: cursorAt(inOrder.at(-1)),
        },
      });
    },
  };
}

/** The property by which an index finds the statements of a participant in the order of the events; null for other lists. */
function participantLookup(model: Model, { type, step }: StepRequest, [first]: readonly OrderKey[]): string | null {
  const node = model.types.get(type);
  const about = node && eventStatement(model, node);
  const ordered = first?.property === EVENT.first && first.present === true;
  return about && ordered && step.relationships.every((name) => name === about.toParticipant) ? EVENT.participant : null;
}

/** A list from a node: its page is one slot, its count another, each only where it is selected. */
function readList(scope: QueryScope, request: StepRequest, list: CompiledConnection, shape: ShapeBuilder): Reader<Answer> {
  const undecided = list.undecided.map((own) => readList(scope, request, own, shape));
  const others = (row: Row) => undecided.map((read) => read(row));
  if (list.where === null) return (row) => list.read([], 0, others(row));
  const { step } = request;
  const where = all(list.where, list.dateRange?.condition ?? null);
  const { order, page } = list.plan;
  const lookup = participantLookup(scope.model, request, order);
  const slot = manySlot(step, { where, order, page, shape: list.shape.slots, ...(lookup && { lookup }) });
  const items = list.wantsItems && !list.wantsKeys ? shape.list(slot) : () => [];
  const keyed = list.wantsItems && list.wantsKeys ? shape.keyed(slot) : null;
  const total = list.wantsTotal ? shape.cell({ kind: 'count', step, where }) : () => 0;
  const itemsOf = (row: Row): readonly Item[] =>
    keyed ? keyed(row).map(([keys, item]) => ({ row: item, keys })) : items(row).map((item) => ({ row: item, keys: NO_KEYS }));
  return (row) => list.read(itemsOf(row), total(row) as number, others(row));
}

/** Compiles a connection from a node. */
export function compileConnection(scope: QueryScope, request: StepRequest, shape: ShapeBuilder, compileNode: NodeCompiler): Reader<Answer> {
  return readList(scope, request, compileList(scope, request, compileNode), shape);
}
