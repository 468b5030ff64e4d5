import type { FieldNode } from 'graphql';
import { labelOf } from '../model/lookup.js';
import type { Model } from '../model/types.js';
import type { Placeholder } from '../store/placeholder.js';
import type { Selected, SelectPlan } from '../store/plan.js';
import { selectionSets } from './collect.js';
import { compileList } from './connection.js';
import type { Answer } from './leaves.js';
import { compileNode } from './nodes.js';
import type { QueryScope } from './scope.js';
import { type Reader, ShapeBuilder } from './shape.js';
import { visible } from './visible.js';

/** A root field compiled: one plan for the store, and how to read its answer. */
export interface CompiledRoot<T> {
  readonly plan: SelectPlan;
  read(selected: Selected): T;
}

function byIds(
  scope: QueryScope,
  type: string,
  ids: readonly (string | Placeholder)[],
  nodes: readonly FieldNode[],
  keyless: boolean,
): { readonly plan: SelectPlan; readonly read: Reader<Answer> } {
  const shape = new ShapeBuilder();
  const read = compileNode(scope, type, selectionSets(nodes), shape);
  const plan: SelectPlan = {
    kind: 'select',
    label: labelOf(scope.model, type),
    ids,
    where: visible(scope.model, type, scope.view),
    order: [],
    page: null,
    shape: shape.slots,
    count: false,
    keyless,
  };
  return { plan, read };
}

/** One node by id, of a type or interface; null where the view shows none. */
export function compileOne(
  scope: QueryScope,
  type: string,
  id: string | Placeholder,
  nodes: readonly FieldNode[],
): CompiledRoot<Answer | null> {
  const { plan, read } = byIds(scope, type, [id], nodes, true);
  return { plan, read: ({ rows: [first] }) => (first ? read(first.row) : null) };
}

/** Several nodes of a type or interface, by id. */
export function compileByIds(
  scope: QueryScope,
  type: string,
  ids: readonly string[],
  nodes: readonly FieldNode[],
): CompiledRoot<ReadonlyMap<string, Answer>> {
  const { plan, read } = byIds(scope, type, [...new Set(ids)], nodes, false);
  return { plan, read: ({ rows }) => new Map(rows.map(({ keys, row }) => [keys.at(-1)!, read(row)])) };
}

/** A page of all nodes of a type or interface. */
export function compilePage(
  scope: QueryScope,
  type: string,
  args: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
): CompiledRoot<Answer> {
  const list = compileList(scope, { type, args, nodes });
  const plan: SelectPlan = {
    kind: 'select',
    label: labelOf(scope.model, type),
    ids: null,
    where: list.where,
    window: list.window,
    order: list.plan.order,
    page: list.wantsItems ? list.plan.page : { limit: 0, after: null },
    shape: list.shape.slots,
    count: list.wantsTotal,
    keyless: !list.wantsKeys,
  };
  return {
    plan,
    read: ({ rows, count }) =>
      list.read(
        rows.map(({ row }) => row),
        list.wantsKeys ? rows.map(({ keys }) => keys) : [],
        count ?? 0,
      ),
  };
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
