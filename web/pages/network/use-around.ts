import { Around, type AroundQuery, type AroundQueryVariables } from '../../api/documents.generated.js';
import { type Asked, useAnswer } from '../../api/use-answer.js';
import type { Plan } from './plan/plan.js';
import { narrowedRead, readAround, typesToRead } from './plan/reach.js';

/** How many entities are read around others; what is drawn is less. */
export const READ = 1_000;

/** What is read around the starts of a plan, and what was asked for it. */
export interface AskedAround {
  readonly asked: Asked<AroundQuery>;
  readonly variables: AroundQueryVariables;
}

/**
 * Asks for what is around the starts of a plan. Where that is more than can be read, only what the filters leave is asked for, so that what is
 * left out takes no room.
 */
export function useAround(plan: Plan, starts: readonly string[], view: NonNullable<AroundQueryVariables['view']>): AskedAround {
  const enabled = starts.length > 0;
  const all = { around: readAround(plan, starts), depth: plan.steps, types: typesToRead(plan), kinds: null, first: READ, view };
  const near = useAnswer(Around, all, { enabled });
  const cut = near.data !== undefined && !near.isPlaceholderData && near.data.network.truncated.length > 0;
  const narrowed = { ...all, ...narrowedRead(plan) };
  const rest = useAnswer(Around, narrowed, { enabled: enabled && cut, keep: false });
  return cut ? { asked: rest, variables: narrowed } : { asked: near, variables: all };
}
