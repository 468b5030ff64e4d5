import { selectPlan } from '../../store/plan.js';
import { compileStatus } from '../selection/derived.js';
import type { Select } from '../selection/request-store.js';
import type { QueryScope } from '../selection/scope.js';
import { ShapeBuilder } from '../view/shape.js';
import type { StatusOf } from './inferences.js';

/** Reads the status of statements in the view: nothing where the view shows only what no source disputes. */
export async function readStatuses(scope: QueryScope, select: Select, ids: readonly string[]): Promise<StatusOf> {
  if (ids.length === 0 || scope.view.statuses.every((status) => status === 'ASSERTED')) return () => 'ASSERTED';
  const shape = new ShapeBuilder();
  const status = compileStatus(scope, shape);
  const { rows } = await select(selectPlan('Statement', { ids: [...new Set(ids)], shape: shape.slots }));
  const found = new Map(rows.map(({ keys, row }) => [keys.at(-1)!, status(row)]));
  return (id) => found.get(id) ?? 'ASSERTED';
}
