import { CadreError } from '../../errors/cadre-error.js';
import type { QueryAttackStatsArgs } from '../../model/api/types.generated.js';
import type { AggregatePlan, Group } from '../../store/plan.js';
import { readWholes, type Wholes } from '../parts/wholes.js';
import type { RequestStore } from '../selection/request-store.js';
import type { ViewScope } from '../view/view.js';
import { ATTACK_WHOLES } from './dimensions.js';
import { MAX_BUCKETS, requireBuckets } from './groups.js';

type Asked = Pick<QueryAttackStatsArgs, 'by' | 'rollUp'>;

/** @throws CadreError BAD_INPUT where keys are to be rolled up and none of the dimensions has wholes */
export function requireRolling({ by, rollUp }: Asked): void {
  if (!rollUp || by.some((name) => ATTACK_WHOLES[name].length > 0)) return;
  const able = Object.entries(ATTACK_WHOLES).flatMap(([name, kinds]) => (kinds.length > 0 ? [name] : []));
  const message = `rollUp has nothing to count: no whole has parts in ${by.join(', ')}.`;
  throw new CadreError('BAD_INPUT', message, { path: 'rollUp' }, { hint: `Ask by ${able.join(', ')}, or leave rollUp out.` });
}

/**
 * The plan of groups in which a node also counts for the wholes of its keys. The keys are read first, then their wholes, for
 * each dimension that has such.
 * @returns the same plan where nothing is rolled up; rejects with CadreError LIMIT for too many keys or wholes
 */
export async function rolledUp(scope: ViewScope, input: Asked, groups: AggregatePlan, store: RequestStore): Promise<AggregatePlan> {
  if (!input.rollUp) return groups;
  const by = await Promise.all(
    groups.by.map(async (dimension, i) => {
      const kinds = ATTACK_WHOLES[input.by[i]!];
      if (dimension.kind !== 'ids' || kinds.length === 0) return dimension;
      const found = await store.aggregate({ ...groups, by: [dimension], sums: [], limit: MAX_BUCKETS + 1 });
      const wholes = await readWholes(scope, kinds, keysOf(found), store.select);
      return { ...dimension, single: false, rollUp: onlyParts(wholes) };
    }),
  );
  return { ...groups, by };
}

function keysOf(groups: readonly Group[]): string[] {
  requireBuckets(groups, 'Filter the attacks.');
  return groups.flatMap(({ keys }) => keys[0] ?? []);
}

/** Without the nodes that are part of nothing: they stand for themselves. */
function onlyParts(wholes: Wholes): Wholes {
  return Object.fromEntries(Object.entries(wholes).filter(([, ids]) => ids.length > 1));
}
