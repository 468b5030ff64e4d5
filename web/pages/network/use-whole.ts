import { useMemo } from 'react';
import { Around, Drawn, NetworkSteps, StartingPoints } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { type Times, viewOf } from '../../state/times.js';
import { type Axis, type StepsOf, stepsOf, type Whole } from './plan/on-day.js';
import type { Plan } from './plan/plan.js';
import { reach, readAround, typesToRead } from './plan/reach.js';
import { FIRST_COALITIONS, READ, viewOfPlan } from './use-network.js';

/** The most entities whose steps are asked for. */
const MOST = 1_000;

/** What is needed to show every day of a picture without asking again. */
export interface WholeAnswer {
  readonly whole: Whole | null;
  /** Until the next ones are there those of other times stay; these show no day. */
  readonly steps: Readonly<Record<Axis, StepsOf | null>>;
  readonly fresh: Readonly<Record<Axis, boolean>>;
  /** Why it is not there. */
  readonly missing: string | null;
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
  const near = useAnswer(
    Around,
    { around: readAround(plan, starts), depth: plan.steps, types: typesToRead(plan), first: READ, view: everything },
    { enabled: starts.length > 0 },
  );
  const ids = useMemo(() => (near.data ? reach(near.data.network, plan, starts, MOST).ids : []), [near.data, plan, starts]);
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
  const missing = [near, drawn, known, valid].find(({ error }) => error)?.error?.message ?? null;
  return useMemo(() => {
    const fresh = near.data && drawn.data && !near.isPlaceholderData && !drawn.isPlaceholderData;
    return {
      whole: fresh ? { around: near.data.network, drawn: drawn.data.subgraph, plan, starts } : null,
      steps: {
        VALID: valid.data ? stepsOf('VALID', valid.data.subgraph.steps) : null,
        KNOWN: known.data ? stepsOf('KNOWN', known.data.subgraph.steps) : null,
      },
      fresh: { VALID: !valid.isPlaceholderData, KNOWN: !known.isPlaceholderData },
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
    plan,
    starts,
    missing,
  ]);
}
