import type { FieldNode } from 'graphql';
import { endRelationships } from '../model/lookup.js';
import { all, any, type Condition, compare, exists, type Step } from '../store/plan.js';
import type { Answer } from './leaves.js';
import { type CompiledRoot, compilePage } from './roots.js';
import { argumentsOf, type QueryScope } from './scope.js';
import type { StatsInput } from './stats.js';
import { coalitionWay } from './stats-ways.js';

function about(scope: QueryScope, { actors, coalitions }: StatsInput): Condition | null {
  if (!actors && !coalitions) return null;
  const asked = compare('id', 'in', [...(actors ?? []), ...(coalitions ?? [])]);
  const [membership, coalition] = coalitionWay(scope.model, scope.view) as [Leg, Leg];
  const member = exists(membership.step, all(membership.where, exists(coalition.step, compare('id', 'in', [...(coalitions ?? [])]))));
  const subject: Step = { relationships: endRelationships(scope.model, 'Estimate', 'subject'), direction: 'out', label: 'Entity' };
  return exists(subject, coalitions ? any(asked, member) : asked);
}

type Leg = ReturnType<typeof coalitionWay>[number];

/**
 * A page of the estimates that stand beside statistics: how many attacks there were, or were claimed, as sources say.
 * @param nodes the field `estimates` of AttackStats
 */
export function compileStatsEstimates(scope: QueryScope, input: StatsInput, nodes: readonly FieldNode[]): CompiledRoot<Answer> {
  const page = compilePage(scope, 'Estimate', argumentsOf(scope, 'AttackStats', nodes[0]!), nodes);
  const measured = compare('measure', 'in', ['ATTACKS', 'CLAIMED_ATTACKS']);
  return { ...page, plan: { ...page.plan, where: all(measured, about(scope, input), page.plan.where) } };
}
