import type { Group, ReadAnswer, ReadPlan } from '../../store/plan.js';
import { selectionSets } from '../selection/collect.js';
import { compileObject, type FieldCompiler } from '../selection/object-selection.js';
import { type RootCompiler, readAmong, readTogether } from '../selection/root-plan.js';
import { compileUndecidedPage } from '../selection/roots.js';
import { argumentsOf } from '../selection/scope.js';
import { ATTACK } from '../view/domain.js';
import { ATTACK_KEYS } from './dimensions.js';
import { compileStatsEstimates } from './estimates.js';
import { below, compileKeys } from './key-names.js';
import { rolledUp } from './roll-up.js';
import { type Bucket, bucketsOf, planStats, type StatsInput, totalOf } from './stats.js';

type Answers = readonly ReadAnswer[];

/** What the fields of the answer are read from. */
interface Source extends Pick<Bucket, 'attacks' | 'killed' | 'injured'> {
  readonly buckets: readonly Bucket[];
  readonly answers: Answers;
}

/**
 * Compiles `attackStats`: one read of the groups, one of the total where an attack may be in several groups, one of each list
 * of estimates and of undecided attacks, one of the names of keys. Only what is selected is read.
 * @throws CadreError BAD_INPUT, BAD_DATE, BAD_CURSOR, LIMIT; the answer rejects with LIMIT for too many buckets
 */
export const compileStats: RootCompiler<StatsInput> = (scope, given, nodes) => {
  const selected = (name: string) => below(scope, 'AttackStats', nodes, name);
  const buckets = selected('buckets');
  const inBuckets = (name: string) => below(scope, 'AttackBucket', buckets, name);
  const figures = ['killed', 'injured'].some((name) => selected(name).length > 0 || inBuckets(name).length > 0);
  const wantsTotal = ['attacks', 'killed', 'injured'].some((name) => selected(name).length > 0);
  const { input, groups, total, anchor } = planStats(scope, given, figures);
  const plans: ReadPlan[] = [];
  const add = (plan: ReadPlan) => plans.push(plan) - 1;
  const groupsAt = buckets.length > 0 || (wantsTotal && total === null) ? add(groups) : null;
  const totalAt = wantsTotal && total !== null ? add(total) : null;
  const groupsOf = (answers: Answers, at: number | null) => (at === null ? [] : (answers[at] as readonly Group[]));
  const estimates: FieldCompiler<Source> = (own) => {
    const page = readAmong(plans, compileStatsEstimates(scope, input, own));
    return ({ answers }) => page(answers);
  };
  const undecided: FieldCompiler<Source> = (own) => {
    const args = { ...argumentsOf(scope, 'AttackStats', own[0]!), filter: input.filter };
    const page = readAmong(plans, compileUndecidedPage(scope, ATTACK, args, own, anchor));
    return ({ answers }) => page(answers);
  };
  const dimensions = input.by.map((name) => ({ name, of: ATTACK_KEYS[name] }));
  const keys = compileKeys<Bucket>(scope, 'BucketKey', inBuckets('keys'), dimensions);
  const read = compileObject<Source>(scope, 'AttackStats', selectionSets(nodes), {
    estimates,
    undecided,
    buckets: (own) => {
      const bucket = compileObject<Bucket>(scope, 'AttackBucket', selectionSets(own), { keys: keys.field });
      return (source) => source.buckets.map(bucket);
    },
  });
  return {
    reusable: [...selected('estimates'), ...selected('undecided')].length === 0,
    answer: async (store) => {
      const asked = groupsAt === null ? plans : plans.with(groupsAt, await rolledUp(scope, input, groups, store));
      const answers = await readTogether(store, asked);
      // A total is computed only where it is selected: there may be ten thousand groups.
      const { attacks, killed, injured } = totalOf(wantsTotal ? groupsOf(answers, totalAt ?? groupsAt) : []);
      const found = groupsOf(answers, groupsAt);
      return read({ attacks, killed, injured, buckets: bucketsOf(found, await keys.read(store, found)), answers });
    },
  };
};
