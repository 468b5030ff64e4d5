import { useMemo, useRef } from 'react';
import { Around, Certain, Drawn, InferredBetween, StartingPoints } from '../../api/documents.generated.js';
import { type Asked, useAnswer } from '../../api/use-answer.js';
import { usePlace } from '../../state/place.js';
import { type Times, viewOf } from '../../state/times.js';
import { inferredLines, LINE_RULES } from './plan/inferred.js';
import { type Plan, readPlan } from './plan/plan.js';
import { reach, readAround, typesToRead } from './plan/reach.js';
import { type NetworkView, viewNetwork } from './plan/view.js';
import { PLAN_KEYS } from './use-steps.js';

/** Without a start a picture is around the coalitions, as many as one looks at at once. */
export const FIRST_COALITIONS = 12;
/** How many entities are read around others; what is drawn is less. */
export const READ = 1_000;
/** How many derived facts are read. */
const FACTS = 150;

/** A picture, with what it was made of. */
export interface NetworkAnswer {
  readonly view: NetworkView;
  /** The times that it was asked for. */
  readonly times: Times;
  readonly starts: readonly string[];
  /** The entities whose statements were asked for, for the query and the export. */
  readonly ids: readonly string[];
  /** How many entities more the plan reaches. */
  readonly beyond: number;
  /** How many derived facts were not looked through. */
  readonly factsBeyond: number;
  /** Why a part of it is not there. */
  readonly missing: string | null;
}

/** The plan in the address, the same object as long as nothing of it changes. */
export function usePlan(): ReturnType<typeof readPlan> {
  const { choices } = usePlace();
  const key = JSON.stringify(PLAN_KEYS.map((name) => choices[name] ?? null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is read
  return useMemo(() => readPlan(choices), [key]);
}

/** The view of a picture: withdrawn statements only on demand. */
export function viewOfPlan(times: Times, { off }: Plan) {
  const withdrawn = off !== null && !off.has('withdrawn');
  return { ...viewOf(times), ...(withdrawn && { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED'] as const }) };
}

/** Asks what a plan shows: first whom it reaches, then what sources say among them and what is hidden behind each. */
export function useNetwork(plan: Plan, times: Times): Asked<NetworkAnswer> {
  const view = viewOfPlan(times, plan);
  const points = useAnswer(StartingPoints, { first: FIRST_COALITIONS, view }, { enabled: plan.starts.length === 0 });
  const starts = plan.starts.length > 0 ? plan.starts : (points.data?.coalitions.nodes.map(({ id }) => id) ?? []);
  const near = useAnswer(
    Around,
    { around: readAround(plan, starts), depth: plan.steps, types: typesToRead(plan), first: READ, view },
    { enabled: starts.length > 0 },
  );
  const reached = near.data && starts.length > 0 ? reach(near.data.network, plan, starts) : null;
  const ids = reached?.ids ?? [];
  const enabled = ids.length > 0;
  const drawn = useAnswer(Drawn, { ids, view }, { enabled });
  const behind = useAnswer(Around, { around: ids, depth: 1, types: null, first: READ, view }, { enabled });
  const certain = useAnswer(Certain, { ids, view: { ...view, certainty: 'CERTAIN' } }, { enabled: enabled && times.trueOn !== null });
  const derives = plan.off !== null && !plan.off.has('inferred');
  const facts = useAnswer(InferredBetween, { rules: LINE_RULES, first: FACTS, view }, { enabled: enabled && derives });
  // The answers stay the same objects until they change, and so does the view.
  const missing = [behind, certain, facts].find(({ error }) => error)?.error?.message ?? null;
  const planKey = JSON.stringify([plan, [...plan.hidden], [...plan.pinned], plan.off && [...plan.off], starts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the plan
  const data = useMemo<NetworkAnswer | undefined>(() => {
    if (!drawn.data || !reached) return undefined;
    const sure = times.trueOn === null || !certain.data ? null : new Set(certain.data.subgraph.links.map(({ statement }) => statement.id));
    const inferred = derives ? inferredLines(facts.data?.inferences.nodes ?? []) : [];
    const made = viewNetwork({ drawn: drawn.data.subgraph, plan, starts, reached, around: behind.data?.network, certain: sure, inferred });
    return {
      view: made,
      times,
      starts,
      ids,
      beyond: reached.beyond,
      factsBeyond: derives ? Math.max(0, (facts.data?.inferences.totalCount ?? 0) - FACTS) : 0,
      missing,
    };
  }, [planKey, near.data, drawn.data, behind.data, certain.data, facts.data, missing, times.trueOn, times.knownOn]);
  // Until the answers to this plan are there, the last picture stays whole: an old answer under a new plan would be neither.
  const last = useRef<NetworkAnswer | undefined>(undefined);
  if (!near.isPlaceholderData && !drawn.isPlaceholderData) last.current = data;
  // Whatever comes first and has no answer says why.
  const failed = [points, near].find(({ error, data: answer }) => error && answer === undefined);
  return { ...(failed ?? drawn), data: failed ? undefined : (last.current ?? data) } as Asked<NetworkAnswer>;
}
