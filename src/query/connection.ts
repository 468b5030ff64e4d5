import type { FieldNode } from 'graphql';
import { all, type Condition, type DateWindow, type Row, type Step } from '../store/plan.js';
import { collectFields, selectionSets } from './collect.js';
import { finished } from './complete.js';
import { compileFilter, type FilterInput } from './filter.js';
import { type Answer, readAll } from './leaves.js';
import { compileNode } from './nodes.js';
import { type PageInput, type PagePlan, planPage } from './page.js';
import type { QueryScope } from './scope.js';
import { type Listed, type Reader, ShapeBuilder } from './shape.js';
import { visible } from './visible.js';
import { orderIn, takeWindow } from './window.js';

/** What is asked of a list: which items, and the fields selected on the connection. */
export interface ListRequest {
  readonly type: string;
  readonly step: Step;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
}

/** A page as it was read: its items in the order of the list, and what stands around them. */
interface PageRead {
  readonly items: Listed;
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
  readonly wantsTotal: boolean;
  read(items: Listed, total: number): Answer;
}

function pageInfo(plan: PagePlan, nodes: readonly FieldNode[], scope: QueryScope): PartReader {
  const at = (page: PageRead, index: number) => {
    const item = page.items.at(index);
    return item ? cursorOf(plan, item) : null;
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

function cursorOf(plan: PagePlan, [keys]: Listed[number]): string {
  return plan.cursor(keys.slice(0, -1), keys.at(-1)!);
}

function edges(plan: PagePlan, scope: QueryScope, type: string, nodes: readonly FieldNode[], shape: ShapeBuilder): PartReader {
  const selected = collectFields(scope, `${type}Edge`, selectionSets(nodes));
  const parts = [...selected].flatMap(([key, n]): [string, (item: Listed[number]) => unknown][] => {
    switch (n[0]!.name.value) {
      case '__typename':
        return [[key, () => `${type}Edge`]];
      case 'cursor':
        return [[key, (item) => cursorOf(plan, item)]];
      case 'node': {
        const read = compileNode(scope, type, selectionSets(n), shape);
        return [[key, ([, row]) => read(row)]];
      }
      default:
        return [];
    }
  });
  const edge = readAll(parts);
  return ({ items }) => items.map(edge);
}

/**
 * Compiles the selection on a connection of a type.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR for its arguments
 */
export function compileList(scope: QueryScope, request: Omit<ListRequest, 'step'>): CompiledConnection {
  const { type, args } = request;
  const { window, filter } = takeWindow(scope.model, type, args['filter'] as FilterInput | null, scope.view);
  const page = planPage(scope.model, type, args as PageInput, scope.limits, scope.view);
  const plan = { ...page, order: orderIn(window, page.order) };
  const shape = new ShapeBuilder();
  const selected = [...collectFields(scope, `${type}Connection`, selectionSets(request.nodes))];
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
        return [[key, ({ items }) => items.map(([, row]) => read(row))]];
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
    wantsTotal: names.includes('totalCount'),
    read: (rows, total) => {
      const kept = rows.slice(0, plan.size);
      return whole({ items: plan.backward ? kept.toReversed() : kept, more: rows.length > plan.size, total });
    },
  };
}

/** A connection from a node: its page is one slot, its count another, each only when asked for. */
export function compileConnection(scope: QueryScope, request: ListRequest, shape: ShapeBuilder): Reader<Answer> {
  const list = compileList(scope, request);
  const { step } = request;
  const where = all(list.where, list.window?.condition ?? null);
  const { order, page } = list.plan;
  const items = list.wantsItems ? shape.list({ kind: 'many', step, where, order, page, shape: list.shape.slots }) : () => [];
  const total = list.wantsTotal ? shape.cell({ kind: 'count', step, where }) : () => 0;
  return (row: Row) => list.read(items(row), total(row) as number);
}
