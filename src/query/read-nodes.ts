import type { FieldNode } from 'graphql';
import type { Selected, SelectPlan } from '../store/plan.js';
import type { Answer } from './leaves.js';
import { compileByIds } from './roots.js';
import type { QueryScope } from './scope.js';

/** Runs a plan; the caller brings time limits. */
export type Select = (plan: SelectPlan) => Promise<Selected>;

/** Reads what is selected on nodes of a type, by id; nothing is read where nothing is selected. */
export async function readNodes(
  scope: QueryScope,
  select: Select,
  type: string,
  ids: readonly string[],
  nodes: readonly FieldNode[],
): Promise<ReadonlyMap<string, Answer>> {
  if (nodes.length === 0 || ids.length === 0) return new Map();
  const compiled = compileByIds(scope, type, ids, nodes);
  return compiled.read(await select(compiled.plan));
}
