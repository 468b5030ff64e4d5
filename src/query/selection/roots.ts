import type { FieldNode } from 'graphql';
import { labelOf } from '../../model/lookup.js';
import type { Model } from '../../model/types.js';
import { type Anchor, type Condition, type Selected, type SelectPlan, selectPlan } from '../../store/plan.js';
import type { PlanParameter } from '../../store/plan-parameter.js';
import { type Reader, ShapeBuilder } from '../view/shape.js';
import { visible } from '../view/visible.js';
import { selectionSets } from './collect.js';
import { type CompiledConnection, compileList, compileUndecided } from './connection.js';
import { compileNode } from './nodes.js';
import type { QueryScope } from './scope.js';
import type { Answer } from './value-fields.js';

/** A root field compiled: plans for the store, in most cases one, and how to read their answers. */
export interface CompiledRoot<T> {
  readonly plans: readonly SelectPlan[];
  read(selected: readonly Selected[]): T;
}

function byIds(scope: QueryScope, type: string, nodes: readonly FieldNode[]): { readonly plan: SelectPlan; readonly read: Reader<Answer> } {
  const shape = new ShapeBuilder();
  const read = compileNode(scope, type, selectionSets(nodes), shape);
  const plan = selectPlan(labelOf(scope.model, type), { where: visible(scope.model, type, scope.view), shape: shape.slots });
  return { plan, read };
}

/** One node by id, of a type or interface; null where the view shows none. */
export function compileOne(
  scope: QueryScope,
  type: string,
  id: string | PlanParameter,
  nodes: readonly FieldNode[],
): CompiledRoot<Answer | null> {
  const { plan, read } = byIds(scope, type, nodes);
  return { plans: [{ ...plan, ids: [id], keyless: true }], read: ([found]) => (found?.rows[0] ? read(found.rows[0].row) : null) };
}

/** What is selected on nodes of a type or interface, compiled for any ids. */
export interface CompiledByIds {
  /** @param ids each once */
  plan(ids: readonly string[]): SelectPlan;
  /** The nodes that the view shows, by id. */
  read(selected: Selected): ReadonlyMap<string, Answer>;
}

/** Several nodes of a type or interface, by id. */
export function compileByIds(scope: QueryScope, type: string, nodes: readonly FieldNode[]): CompiledByIds {
  const { plan, read } = byIds(scope, type, nodes);
  return {
    plan: (ids) => ({ ...plan, ids }),
    read: ({ rows }) => new Map(rows.map(({ keys, row }) => [keys.at(-1)!, read(row)])),
  };
}

/** Several compiled parts as one. */
function together<T>(parts: readonly CompiledRoot<T>[]): CompiledRoot<T[]> {
  const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, { plans }) => sum + plans.length, 0));
  return {
    plans: parts.flatMap(({ plans }) => plans),
    read: (selected) => parts.map(({ plans, read }, i) => read(selected.slice(ends[i]! - plans.length, ends[i]!))),
  };
}

function pagePlans(label: string, list: CompiledConnection, anchor: Anchor | null): SelectPlan[] {
  if (list.where === null) return [];
  const parts = {
    ...(anchor && { anchor }),
    where: list.where,
    dateRange: list.dateRange,
    order: list.plan.order,
    page: list.wantsItems ? list.plan.page : { limit: 0, after: null },
    shape: list.shape.slots,
    count: list.wantsTotal,
    keyless: !list.wantsKeys,
  };
  return [selectPlan(label, parts)];
}

function readPage(label: string, list: CompiledConnection, anchor: Anchor | null = null): CompiledRoot<Answer> {
  const own = pagePlans(label, list, anchor);
  const undecided = together(list.undecided.map((each) => readPage(label, each)));
  return {
    plans: [...own, ...undecided.plans],
    read: (selected) => {
      const [found] = selected.slice(0, own.length);
      return list.read(found?.rows ?? [], found?.count ?? 0, undecided.read(selected.slice(own.length)));
    },
  };
}

/**
 * A page of all nodes of a type or interface.
 * @param within a further condition on the nodes, of which nothing is unknown
 */
export function compilePage(
  scope: QueryScope,
  type: string,
  args: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
  within?: Condition,
): CompiledRoot<Answer> {
  return readPage(labelOf(scope.model, type), compileList(scope, { type, args, nodes, ...(within && { within }) }, compileNode));
}

/**
 * A page of the nodes of a type that a filter can neither include nor exclude.
 * @param args with the filter
 * @param anchor only nodes from which its hops lead to its ids; null for all
 */
export function compileUndecidedPage(
  scope: QueryScope,
  type: string,
  args: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
  anchor: Anchor | null,
): CompiledRoot<Answer> {
  return readPage(labelOf(scope.model, type), compileUndecided(scope, { type, args, nodes }, compileNode), anchor);
}

/** The type or interface that an id's form belongs to: slugs are entities, a prefix names the rest. */
export function typeOfId(model: Model, id: string): string | null {
  const colon = id.indexOf(':');
  if (colon < 0) return 'Entity';
  const prefix = id.slice(0, colon);
  const type = [...model.types.values()].find((t) => t.slug === prefix && t.kind !== 'entity');
  if (!type) return null;
  return type.name;
}
