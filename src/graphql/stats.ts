import { bucketsOf, planStats, type StatsInput, totalOf } from '../query/stats.js';
import { compileStatsEstimates } from '../query/stats-estimates.js';
import type { AggregatePlan } from '../store/plan.js';
import { run, scopeOf } from './derived-roots.js';
import { requireExisting } from './existing.js';
import type { QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

/** `attackStats`: grouped in the store; what is counted comes back as one row per bucket, the total as one more read where buckets share attacks. */
export const attackStats: NonNullable<QueryResolvers['attackStats']> = async (_source, args, context, info) => {
  const scope = scopeOf(args, context, info);
  const input = args as StatsInput;
  const wants = (...path: string[]) => fieldsAt(info, path).size > 0;
  const figures = wants('killed') || wants('injured') || wants('buckets', 'killed') || wants('buckets', 'injured');
  const totals = wants('attacks') || wants('killed') || wants('injured');
  const plans = planStats(scope, input, figures);
  const aggregate = (plan: AggregatePlan) => context.store.aggregate(plan, { timeout: context.limits.timeoutMs });
  const [groups, total] = await Promise.all([
    wants('buckets') || (totals && plans.total === null) ? aggregate(plans.groups) : [],
    totals && plans.total !== null ? aggregate(plans.total) : null,
    requireExisting(context, [...(args.actors ?? []), ...(args.coalitions ?? [])]),
  ]);
  const buckets = bucketsOf(groups);
  const { attacks, killed, injured } = totalOf(total ?? groups);
  const estimates = fieldsAt(info, ['estimates']);
  return {
    attacks,
    killed,
    injured,
    buckets: buckets.map((bucket) => ({ ...bucket, keys: bucket.keys.map((value, i) => ({ dimension: args.by[i], value })) })),
    estimates: (key: string) => run(context, compileStatsEstimates(scope, input, estimates.get(key)!)),
  };
};
