import type { FieldNode } from 'graphql';
import { endRelationships } from '../../model/lookup.js';
import { all, any, type Condition, compare, exists, type Step } from '../../store/plan.js';
import { type CompiledRoot, compilePage } from '../selection/roots.js';
import { argumentsOf, type QueryScope } from '../selection/scope.js';
import type { Answer } from '../selection/value-fields.js';
import { coalitionHops } from './actor-hops.js';
import { ATTACK_MEASURES, ESTIMATE, MEASURE } from './domain.js';
import type { StatsInput } from './stats.js';

function about(scope: QueryScope, { actors, coalitions }: StatsInput): Condition | null {
  if (!actors && !coalitions) return null;
  const named = compare('id', 'in', [...(actors ?? []), ...(coalitions ?? [])]);
  const [membership, coalition] = coalitionHops(scope.model, scope.view);
  const member = exists(membership.step, all(membership.where, exists(coalition.step, compare('id', 'in', [...(coalitions ?? [])]))));
  const subject: Step = { relationships: endRelationships(scope.model, ESTIMATE, 'subject'), direction: 'out', label: 'Entity' };
  return exists(subject, coalitions ? any(named, member) : named);
}

/**
 * A page of the estimates beside statistics: how many attacks there were, or were claimed, according to sources.
 * @param nodes the field `estimates` of AttackStats
 */
export function compileStatsEstimates(scope: QueryScope, input: StatsInput, nodes: readonly FieldNode[]): CompiledRoot<Answer> {
  const within = all(compare(MEASURE, 'in', ATTACK_MEASURES), about(scope, input));
  return compilePage(scope, ESTIMATE, argumentsOf(scope, 'AttackStats', nodes[0]!), nodes, within);
}
