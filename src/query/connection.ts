import type { FieldNode } from 'graphql';
import { all, type Condition, type Row, type Step } from '../store/plan.js';
import { collectFields, selectionSets } from './collect.js';
import { compileFilter, type FilterInput } from './filter.js';
import { type Answer, answer } from './leaves.js';
import { compileNode } from './nodes.js';
import { type PageInput, type PagePlan, planPage } from './page.js';
import type { QueryScope } from './scope.js';
import { type Listed, type Reader, ShapeBuilder } from './shape.js';
import { visible } from './visible.js';

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
  readonly plan: PagePlan;
  readonly shape: ShapeBuilder;
  readonly wantsItems: boolean;
  readonly wantsTotal: boolean;
  read(items: Listed, total: number): Answer;
}

function pageInfo(plan: PagePlan, nodes: readonly FieldNode[], scope: QueryScope): PartReader {
  const keys = [...collectFields(scope, 'PageInfo', selectionSets(nodes))].map(([key, n]) => [key, n[0]!.name.value] as const);
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
  return (page) => {
    const out = answer();
    for (const [key, name] of keys) if (parts[name]) out[key] = parts[name](page);
    return out;
  };
}

function cursorOf(plan: PagePlan, [keys]: Listed[number]): string {
  return plan.cursor(keys.slice(0, -1), keys.at(-1)!);
}

function edges(plan: PagePlan, scope: QueryScope, type: string, nodes: readonly FieldNode[], shape: ShapeBuilder): PartReader {
  const selected = collectFields(scope, `${type}Edge`, selectionSets(nodes));
  const parts = [...selected].flatMap(([key, n]): [string, (item: Listed[number]) => unknown][] => {
    if (n[0]!.name.value === 'cursor') return [[key, (item) => cursorOf(plan, item)]];
    if (n[0]!.name.value !== 'node') return [];
    const read = compileNode(scope, type, selectionSets(n), shape);
    return [[key, ([, row]) => read(row)]];
  });
  return ({ items }) =>
    items.map((item) => {
      const out = answer();
      for (const [key, read] of parts) out[key] = read(item);
      return out;
    });
}

/**
 * Compiles the selection on a connection of a type.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR for its arguments
 */
export function compileList(scope: QueryScope, request: Omit<ListRequest, 'step'>): CompiledConnection {
  const { type, args } = request;
  const plan = planPage(scope.model, type, args as PageInput, scope.limits);
  const shape = new ShapeBuilder();
  const selected = [...collectFields(scope, `${type}Connection`, selectionSets(request.nodes))];
  const parts = selected.flatMap(([key, nodes]): [string, PartReader][] => {
    switch (nodes[0]!.name.value) {
      case 'totalCount':
        return [[key, (page) => page.total]];
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
  const names = selected.map(([, nodes]) => nodes[0]!.name.value);
  return {
    where: all(visible(scope.model, type, scope.view), compileFilter(scope.model, type, args['filter'] as FilterInput | null, scope.view)),
    plan,
    shape,
    wantsItems: names.some((name) => name === 'edges' || name === 'nodes' || name === 'pageInfo'),
    wantsTotal: names.includes('totalCount'),
    read: (rows, total) => {
      const kept = rows.slice(0, plan.size);
      const page = { items: plan.backward ? kept.toReversed() : kept, more: rows.length > plan.size, total };
      const out = answer();
      for (const [key, read] of parts) out[key] = read(page);
      return out;
    },
  };
}

/** A connection from a node: its page is one slot, its count another, each only when asked for. */
export function compileConnection(scope: QueryScope, request: ListRequest, shape: ShapeBuilder): Reader<Answer> {
  const list = compileList(scope, request);
  const { step } = request;
  const { order, page } = list.plan;
  const items = list.wantsItems ? shape.list({ kind: 'many', step, where: list.where, order, page, shape: list.shape.slots }) : () => [];
  const total = list.wantsTotal ? shape.cell({ kind: 'count', step, where: list.where }) : () => 0;
  return (row: Row) => list.read(items(row), total(row) as number);
}
