import type { FieldNode } from 'graphql';
import type { Group, ReadAnswer, ReadPlan, Selected } from '../store/plan.js';
import { collectFields, selectionSets } from './collect.js';
import { idsPlan, requireFound } from './existing.js';
import type { Answer } from './leaves.js';
import { compilePlain, type FieldCompiler } from './plain.js';
import type { QueryScope } from './scope.js';
import { type Bucket, bucketsOf, planStats, type StatsInput, totalOf } from './stats.js';
import { compileStatsEstimates } from './stats-estimates.js';

type Answers = readonly ReadAnswer[];

/** What the fields of the answer are read from. */
interface Source extends Pick<Bucket, 'attacks' | 'killed' | 'injured'> {
  readonly buckets: readonly Bucket[];
  readonly answers: Answers;
}

interface Key {
  readonly dimension: string;
  readonly value: string | null;
}

/** Statistics compiled: what to read, and the answer made of it. */
export interface CompiledStats {
  readonly plans: readonly ReadPlan[];
  /** Whether figures are all that is read: then any form of execution reads the same. */
  readonly whole: boolean;
  /** @param answers to the plans, in their order. @throws CadreError LIMIT for too many buckets */
  read(answers: Answers): Answer;
}

/** The fields of one name below fields of a type. */
function below(scope: QueryScope, type: string, nodes: readonly FieldNode[], name: string): FieldNode[] {
  return [...collectFields(scope, type, selectionSets(nodes)).values()].flatMap((found) => (found[0]!.name.value === name ? found : []));
}

/**
 * Compiles `attackStats`: the groups are one read, the total one more where groups share attacks, each list of estimates one.
 * Only what is selected is read.
 * @throws CadreError BAD_INPUT, BAD_DATE, BAD_CURSOR, LIMIT; when read, NOT_FOUND for actors and coalitions that there are not
 */
export function compileStats(scope: QueryScope, args: Readonly<Record<string, unknown>>, nodes: readonly FieldNode[]): CompiledStats {
  const input = args as unknown as StatsInput;
  const asked = (name: string) => below(scope, 'AttackStats', nodes, name);
  const buckets = asked('buckets');
  const inBuckets = (name: string) => below(scope, 'AttackBucket', buckets, name);
  const figures = ['killed', 'injured'].some((name) => asked(name).length > 0 || inBuckets(name).length > 0);
  const wantsTotal = ['attacks', 'killed', 'injured'].some((name) => asked(name).length > 0);
  const { groups, total } = planStats(scope, input, figures);
  const plans: ReadPlan[] = [];
  const add = (plan: ReadPlan) => plans.push(plan) - 1;
  const groupsAt = buckets.length > 0 || (wantsTotal && total === null) ? add(groups) : null;
  const totalAt = wantsTotal && total !== null ? add(total) : null;
  const named = [...(input.actors ?? []), ...(input.coalitions ?? [])];
  const namedAt = named.length > 0 ? add(idsPlan(named)) : null;
  const groupsOf = (answers: Answers, at: number | null) => (at === null ? [] : (answers[at] as readonly Group[]));
  const estimates: FieldCompiler<Source> = (own) => {
    const page = compileStatsEstimates(scope, input, own);
    const at = add(page.plan);
    return ({ answers }) => page.read(answers[at] as Selected);
  };
  const keys: FieldCompiler<Bucket> = (own) => {
    const key = compilePlain<Key>(scope, 'BucketKey', selectionSets(own));
    return (bucket) => bucket.keys.map((value, i) => key({ dimension: input.by[i]!, value }));
  };
  const read = compilePlain<Source>(scope, 'AttackStats', selectionSets(nodes), {
    estimates,
    buckets: (own) => {
      const bucket = compilePlain<Bucket>(scope, 'AttackBucket', selectionSets(own), { keys });
      return (source) => source.buckets.map(bucket);
    },
  });
  return {
    plans,
    whole: asked('estimates').length === 0,
    read: (answers) => {
      if (namedAt !== null) requireFound(answers[namedAt] as Selected, named);
      // Where no total is selected none is reckoned: there may be ten thousand groups.
      const { attacks, killed, injured } = totalOf(wantsTotal ? groupsOf(answers, totalAt ?? groupsAt) : []);
      return read({ attacks, killed, injured, buckets: bucketsOf(groupsOf(answers, groupsAt)), answers });
    },
  };
}
