import type { FieldNode } from 'graphql';
import { DEED, deedStatement } from '../model/deeds.js';
import type { Model } from '../model/types.js';
import { all, type Condition, type DateWindow, type OrderKey, type Row, type Step } from '../store/plan.js';
import { collectFields, selectionSets } from './collect.js';
import { finished } from './complete.js';
import { compileFilter, type FilterInput } from './filter.js';
import { type Answer, readAll } from './leaves.js';
import { compileNode } from './nodes.js';
import { type PageInput, type PagePlan, planPage } from './page.js';
import type { QueryScope } from './scope.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { visible } from './visible.js';
import { orderIn, takeWindow } from './window.js';

/** What is asked of a list: which items, and the fields selected on the connection. */
export interface ListRequest {
  readonly type: string;
  readonly step: Step;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
}

/** The sort values of items, the id last. */
type Keys = readonly (readonly string[])[];

/** A page as it was read: its items in the order of the list, and what stands around them. */
interface PageRead {
  readonly items: readonly Row[];
  /** Beside the items; empty where nobody asks for cursors. */
  readonly keys: Keys;
  readonly more: boolean;
  readonly total: number;
}

type PartReader = (page: PageRead) => unknown;

/** A connection compiled apart from where its rows come from: a root list or a slot of another node. */
export interface CompiledConnection {
  readonly where: Condition;
  /** What `where` leaves to it. */
  readonly window: DateWindow | null;
  readonly plan: PagePlan;
  readonly shape: ShapeBuilder;
  readonly wantsItems: boolean;
  /** Whether something that is selected is made from the sort values. */
  readonly wantsKeys: boolean;
  readonly wantsTotal: boolean;
  read(items: readonly Row[], keys: Keys, total: number): Answer;
}

/** What only pages with a cursor somewhere need. */
const CURSORS: readonly string[] = ['cursor', 'startCursor', 'endCursor'];
/** What tells whether others follow. */
const FOLLOWING: readonly string[] = ['hasNextPage', 'hasPreviousPage'];

function pageInfo(plan: PagePlan, nodes: readonly FieldNode[], scope: QueryScope): PartReader {
  const at = ({ keys }: PageRead, index: number) => {
    const own = keys.at(index);
    return own ? cursorOf(plan, own) : null;
  };
  const parts: Readonly<Record<string, PartReader>> = {
    hasNextPage: (page) => (plan.backward ? plan.anchored : page.more),
    hasPreviousPage: (page) => (plan.backward ? page.more : plan.anchored),
    startCursor: (page) => at(page, 0),
    endCursor: (page) => at(page, -1),
  };
  const selected = [...collectFields(scope, 'PageInfo', selectionSets(nodes))].flatMap(([key, [node]]): [string, PartReader][] => {
    const part = parts[node!.name.value];
    if (node!.name.value === '__typename') return [[key, () => 'PageInfo']];
    return part ? [[key, finished(scope, ['PageInfo'], node!, part)]] : [];
  });
  return readAll(selected);
}

function cursorOf(plan: PagePlan, keys: readonly string[]): string {
  return plan.cursor(keys.slice(0, -1), keys.at(-1)!);
}

interface Item {
  readonly row: Row;
  readonly keys: readonly string[];
}

function edges(plan: PagePlan, scope: QueryScope, type: string, nodes: readonly FieldNode[], shape: ShapeBuilder): PartReader {
  const selected = collectFields(scope, `${type}Edge`, selectionSets(nodes));
  const parts = [...selected].flatMap(([key, n]): [string, (item: Item) => unknown][] => {
    switch (n[0]!.name.value) {
      case '__typename':
        return [[key, () => `${type}Edge`]];
      case 'cursor':
        return [[key, ({ keys }) => cursorOf(plan, keys)]];
      case 'node': {
        const read = compileNode(scope, type, selectionSets(n), shape);
        return [[key, ({ row }) => read(row)]];
      }
      default:
        return [];
    }
  });
  const edge = readAll(parts);
  return ({ items, keys }) => items.map((row, i) => edge({ row, keys: keys[i] ?? [] }));
}

/** Whether one of these fields is selected below fields of a connection. */
function asksFor(scope: QueryScope, type: string, nodes: readonly FieldNode[], wanted: readonly string[]): boolean {
  return [...collectFields(scope, type, selectionSets(nodes))].some(([, [node]]) => wanted.includes(node!.name.value));
}

/**
 * Compiles the selection on a connection of a type.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR for its arguments
 */
export function compileList(scope: QueryScope, request: Omit<ListRequest, 'step'>): CompiledConnection {
  const { type, args } = request;
  const { window, filter } = takeWindow(scope.model, type, args['filter'] as FilterInput | null, scope.view);
  const page = planPage(scope.model, type, args as PageInput, scope.limits, scope.view);
  const shape = new ShapeBuilder();
  const selected = [...collectFields(scope, `${type}Connection`, selectionSets(request.nodes))];
  const below = (name: string, part: string, wanted: readonly string[]) =>
    selected.some(([, nodes]) => nodes[0]!.name.value === name && asksFor(scope, part, nodes, wanted));
  const wantsKeys = below('edges', `${type}Edge`, CURSORS) || below('pageInfo', 'PageInfo', CURSORS);
  // One item more than the page has tells whether others follow.
  const limit = page.size + (below('pageInfo', 'PageInfo', FOLLOWING) ? 1 : 0);
  const plan = { ...page, page: { ...page.page, limit }, order: orderIn(window, page.order) };
  const parts = selected.flatMap(([key, nodes]): [string, PartReader][] => {
    switch (nodes[0]!.name.value) {
      case '__typename':
        return [[key, () => `${type}Connection`]];
      case 'totalCount':
        return [[key, finished(scope, [`${type}Connection`], nodes[0]!, (page) => page.total)]];
      case 'pageInfo':
        return [[key, pageInfo(plan, nodes, scope)]];
      case 'edges':
        return [[key, edges(plan, scope, type, nodes, shape)]];
      case 'nodes': {
        const read = compileNode(scope, type, selectionSets(nodes), shape);
        return [[key, ({ items }) => items.map(read)]];
      }
      default:
        return [];
    }
  });
  const whole = readAll(parts);
  const names = selected.map(([, nodes]) => nodes[0]!.name.value);
  return {
    where: all(visible(scope.model, type, scope.view), compileFilter(scope.model, type, filter, scope.view)),
    window,
    plan,
    shape,
    wantsItems: names.some((name) => name === 'edges' || name === 'nodes' || name === 'pageInfo'),
    wantsKeys,
    wantsTotal: names.includes('totalCount'),
    read: (rows, rowKeys, total) => {
      const turned = <T>(list: readonly T[]) => (plan.backward ? list.slice(0, plan.size).toReversed() : list.slice(0, plan.size));
      return whole({ items: turned(rows), keys: turned(rowKeys), more: rows.length > plan.size, total });
    },
  };
}

/** By what property an index finds the statements about the deeds of a party in the order of the deeds; null for other lists. */
function partyLookup(model: Model, { type, step }: ListRequest, [first]: readonly OrderKey[]): string | null {
  const node = model.types.get(type);
  const about = node && deedStatement(model, node);
  const ordered = first?.property === DEED.first && first.present === true;
  return about && ordered && step.relationships.every((name) => name === about.toParty) ? DEED.party : null;
}

/** A connection from a node: its page is one slot, its count another, each only when asked for. */
export function compileConnection(scope: QueryScope, request: ListRequest, shape: ShapeBuilder): Reader<Answer> {
  const list = compileList(scope, request);
  const { step } = request;
  const where = all(list.where, list.window?.condition ?? null);
  const { order, page } = list.plan;
  const lookup = partyLookup(scope.model, request, order);
  const slot = { kind: 'many', step, where, order, page, shape: list.shape.slots, ...(lookup && { lookup }) } as const;
  const items = list.wantsItems && !list.wantsKeys ? shape.list(slot) : () => [];
  const keyed = list.wantsItems && list.wantsKeys ? shape.keyed(slot) : null;
  const total = list.wantsTotal ? shape.cell({ kind: 'count', step, where }) : () => 0;
  if (!keyed) return (row: Row) => list.read(items(row), [], total(row) as number);
  return (row: Row) => {
    const pairs = keyed(row);
    return list.read(
      pairs.map(([, item]) => item),
      pairs.map(([keys]) => keys),
      total(row) as number,
    );
  };
}
