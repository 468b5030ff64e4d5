import { compileSeries, type SeriesInput } from '../query/series.js';
import type { AggregatePlan } from '../store/plan.js';
import { scopeOf } from './derived-roots.js';
import { requireExisting } from './existing.js';
import type { QueryResolvers } from './generated/api.js';
import { fieldsAt } from './sub-selections.js';

/** `statementCounts`: one read for the statements of all periods, and one for the attacks where they are selected. */
export const statementCounts: NonNullable<QueryResolvers['statementCounts']> = async (_source, args, context, info) => {
  const { model, view } = scopeOf(args, context, info);
  const series = compileSeries(model, view, args as SeriesInput);
  const aggregate = (plan: AggregatePlan) => context.store.aggregate(plan, { timeout: context.limits.timeoutMs });
  const wantsAttacks = fieldsAt(info, ['attacks']).size > 0;
  const [statements, attacks] = await Promise.all([
    aggregate(series.statements),
    wantsAttacks ? aggregate(series.attacks) : [],
    requireExisting(context, args.around ?? []),
  ]);
  return series.read(statements, attacks) as never;
};
