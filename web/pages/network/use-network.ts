import { useMemo, useRef } from 'react';
import {
  Around,
  type AroundQueryVariables,
  Certain,
  Drawn,
  InferredBetween,
  InferredCertain,
  StartingPoints,
} from '../../api/documents.generated.js';
import { type Asked, useAnswer } from '../../api/use-answer.js';
import { usePlace } from '../../state/place.js';
import { type Times, viewOf } from '../../state/times.js';
import { inferredLines, LINE_RULES } from './plan/inferred.js';
import { derives, type Plan, readPlan } from './plan/plan.js';
import { reach } from './plan/reach.js';
import { largeOf } from './plan/smaller.js';
import { largeView, type NetworkView, viewNetwork } from './plan/view.js';
import { READ, useAround } from './use-around.js';
import { PLAN_KEYS } from './use-steps.js';

/** Without a start a picture is around the coalitions, as many as one looks at at once. */
export const FIRST_COALITIONS = 12;
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
  /** What was asked to find whom the plan reaches. */
  readonly near: AroundQueryVariables;
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
  const { asked: near, variables } = useAround(plan, starts, view);
  const reached = near.data && starts.length > 0 ? reach(near.data.network, plan, starts) : null;
  const ids = reached && !reached.large ? reached.ids : [];
  const enabled = ids.length > 0;
  const drawn = useAnswer(Drawn, { ids, view }, { enabled });
  const behind = useAnswer(Around, { around: ids, depth: 1, types: null, kinds: null, first: READ, view }, { enabled });
  const certain = useAnswer(Certain, { ids, view: { ...view, certainty: 'CERTAIN' } }, { enabled: enabled && times.trueOn !== null });
  const inferred = derives(plan);
  const facts = useAnswer(InferredBetween, { rules: LINE_RULES, first: FACTS, view }, { enabled: enabled && inferred });
  const sureFacts = useAnswer(
    InferredCertain,
    { rules: LINE_RULES, first: FACTS, view: { ...view, certainty: 'CERTAIN' } },
    { enabled: enabled && inferred && times.trueOn !== null },
  );
  // The answers stay the same objects until they change, and so does the view.
  const missing = [behind, certain, facts, sureFacts].find(({ error }) => error)?.error?.message ?? null;
  const planKey = JSON.stringify([plan, [...plan.hidden], [...plan.pinned], plan.off && [...plan.off], starts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the plan
  const data = useMemo<NetworkAnswer | undefined>(() => {
    if (!reached || !near.data) return undefined;
    if (reached.large) {
      const large = largeOf(near.data.network, plan, starts, reached.ids);
      return { view: largeView(large), times, starts, ids, near: variables, factsBeyond: 0, missing: null };
    }
    if (!drawn.data) return undefined;
    const sure = times.trueOn === null || !certain.data ? null : new Set(certain.data.subgraph.links.map(({ statement }) => statement.id));
    const sureOnes = times.trueOn === null ? null : (sureFacts.data?.inferences.nodes ?? null);
    const lines = inferred ? inferredLines(facts.data?.inferences.nodes ?? [], sureOnes) : [];
    const around = behind.data?.network;
    const made = viewNetwork({ drawn: drawn.data.subgraph, plan, starts, reached, around, certain: sure, inferred: lines });
    return {
      view: made,
      times,
      starts,
      ids,
      near: variables,
      factsBeyond: inferred ? Math.max(0, (facts.data?.inferences.totalCount ?? 0) - FACTS) : 0,
      missing,
    };
  }, [planKey, near.data, drawn.data, behind.data, certain.data, facts.data, sureFacts.data, missing, times.trueOn, times.knownOn]);
  // Until the answers to this plan are there, the last picture stays whole: an old answer under a new plan would be neither.
  const last = useRef<NetworkAnswer | undefined>(undefined);
  if (!near.isPlaceholderData && (reached?.large || !drawn.isPlaceholderData)) last.current = data;
  // Whatever comes first and has no answer says why.
  const failed = [points, near].find(({ error, data: answer }) => error && answer === undefined);
  return { ...(failed ?? drawn), data: failed ? undefined : (last.current ?? data) } as Asked<NetworkAnswer>;
}
