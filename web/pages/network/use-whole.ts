import { useMemo } from 'react';
import {
  Drawn,
  FactSteps,
  type FactStepsQuery,
  NetworkSteps,
  type NetworkStepsQuery,
  StartingPoints,
} from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Axis } from '../../state/axis.js';
import { type Times, viewOf } from '../../state/times.js';
import { LINE_RULES } from './plan/inferred.js';
import { type StepsOf, stepsOf, type Whole } from './plan/on-day.js';
import { derives, type Plan } from './plan/plan.js';
import { MOST_CROWDED, reach } from './plan/reach.js';
import { useAround } from './use-around.js';
import { FIRST_COALITIONS, viewOfPlan } from './use-network.js';

/** What is needed to show every day of a picture without asking again. */
export interface WholeAnswer {
  readonly whole: Whole | null;
  /** Until the next ones are there those of other times stay; these show no day. */
  readonly steps: Readonly<Record<Axis, StepsOf | null>>;
  readonly fresh: Readonly<Record<Axis, boolean>>;
  /** Why it is not there. */
  readonly missing: string | null;
}

/** The steps along a time, once all that the picture shows is there. */
function stepsFrom(axis: Axis, said: NetworkStepsQuery | undefined, inferred: boolean, facts: FactStepsQuery | undefined): StepsOf | null {
  if (!said || (inferred && !facts)) return null;
  return stepsOf(axis, said.subgraph.steps, inferred ? facts!.inferenceSteps : null);
}

/**
 * Asks for what a plan reaches on any day, and for the days on which it changes.
 * @param times of the picture: the steps of each time are those with the other one as it is here
 */
export function useWhole(plan: Plan, times: Times): WholeAnswer {
  const points = useAnswer(StartingPoints, { first: FIRST_COALITIONS, view: {} }, { enabled: plan.starts.length === 0 });
  const starts = useMemo(
    () => (plan.starts.length > 0 ? plan.starts : (points.data?.coalitions.nodes.map(({ id }) => id) ?? [])),
    [plan, points.data],
  );
  const everything = { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'] as const };
  const { asked: near } = useAround(plan, starts, everything);
  const ids = useMemo(
    () => (near.data ? reach(near.data.network, plan, starts, MOST_CROWDED).ids.slice(0, MOST_CROWDED) : []),
    [near.data, plan, starts],
  );
  const enabled = ids.length > 0 && !near.isPlaceholderData;
  const drawn = useAnswer(Drawn, { ids, view: everything }, { enabled });
  const view = viewOfPlan(times, plan);
  const { asOf: _day, ...anyDay } = view;
  const { knownAt: _then, ...everKnown } = view;
  const known = useAnswer(NetworkSteps, { ids, on: 'KNOWN', view: everKnown }, { enabled });
  // An entity that nobody had heard of on the day cannot be asked about.
  const heardOf = useMemo(() => {
    const { knownAt } = viewOf(times);
    if (knownAt === undefined) return ids;
    return known.data?.subgraph.steps.nodes.flatMap(({ id, shownFrom }) => (shownFrom === null || shownFrom <= knownAt ? [id] : [])) ?? [];
  }, [ids, known.data, times]);
  const valid = useAnswer(NetworkSteps, { ids: heardOf, on: 'VALID', view: anyDay }, { enabled: enabled && heardOf.length > 0 });
  const inferred = derives(plan);
  const rules = LINE_RULES;
  const knownFacts = useAnswer(FactSteps, { ids, rules, on: 'KNOWN', view: everKnown }, { enabled: enabled && inferred });
  const validFacts = useAnswer(
    FactSteps,
    { ids: heardOf, rules, on: 'VALID', view: anyDay },
    { enabled: enabled && inferred && heardOf.length > 0 },
  );
  const missing = [near, drawn, known, valid, knownFacts, validFacts].find(({ error }) => error)?.error?.message ?? null;
  return useMemo(() => {
    const fresh = near.data && drawn.data && !near.isPlaceholderData && !drawn.isPlaceholderData;
    return {
      whole: fresh ? { around: near.data.network, drawn: drawn.data.subgraph, plan, starts } : null,
      steps: {
        VALID: stepsFrom('VALID', valid.data, inferred, validFacts.data),
        KNOWN: stepsFrom('KNOWN', known.data, inferred, knownFacts.data),
      },
      fresh: {
        VALID: !valid.isPlaceholderData && !(inferred && validFacts.isPlaceholderData),
        KNOWN: !known.isPlaceholderData && !(inferred && knownFacts.isPlaceholderData),
      },
      missing,
    };
  }, [
    near.data,
    near.isPlaceholderData,
    drawn.data,
    drawn.isPlaceholderData,
    valid.data,
    valid.isPlaceholderData,
    known.data,
    known.isPlaceholderData,
    validFacts.data,
    validFacts.isPlaceholderData,
    knownFacts.data,
    knownFacts.isPlaceholderData,
    inferred,
    plan,
    starts,
    missing,
  ]);
}
