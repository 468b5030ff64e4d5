import { useMemo } from 'react';
import { type Handles, useHandles } from '../../parts/time-band/use-handles.js';
import { type Axis, stepFrom } from '../../state/axis.js';
import type { Times } from '../../state/times.js';
import { type Change, difference } from './plan/difference.js';
import { dayBefore, lastStep, type StepsOf, viewOnDay } from './plan/on-day.js';
import type { NetworkView } from './plan/view.js';
import type { WholeAnswer } from './use-whole.js';

/** How long nothing must move before the server is asked. */
const PAUSE_MS = 1_200;

export interface Moves extends Handles {
  /** The picture of a day that was moved to; null where the answer of the server is shown. */
  readonly view: NetworkView | null;
  /** What the last step brought, and its day. */
  readonly last: { readonly day: string; readonly changes: readonly Change[] } | null;
}

/**
 * Moves through time over what was asked once: each step is looked up. When nothing has moved for a while the address gets the day, and the
 * server is asked for what a look-up does not know.
 * @param times of the address
 * @param answered of the picture that the server answered last
 */
export function useMoves(times: Times, { whole, steps, fresh }: WholeAnswer, answered: Times | null): Moves {
  const handles = useHandles(
    times,
    { VALID: steps.VALID?.days ?? null, KNOWN: steps.KNOWN?.days ?? null },
    {
      pauseMs: PAUSE_MS,
      whilePlaying: false,
      // The answer for the day is there: it takes the place of what was looked up.
      arrived: (shown) => answered !== null && answered.trueOn === shown.trueOn && answered.knownOn === shown.knownOn,
    },
  );
  const { moved, axis, times: shown } = handles;
  const view = useMemo(() => {
    const along = moved === null || !fresh[moved.axis] ? null : steps[moved.axis];
    return moved === null || whole === null || along === null ? null : viewOnDay(whole, along, moved.day);
  }, [moved, whole, steps, fresh]);
  const last = useMemo(() => lastChange(axis, shown, steps[axis], whole), [axis, shown, steps, whole]);
  return { ...handles, view, last };
}

function lastChange(axis: Axis, times: Times, along: StepsOf | null, whole: WholeAnswer['whole']): Moves['last'] {
  const day = stepFrom(axis, times);
  if (along === null || whole === null || day === null) return null;
  const step = lastStep(along, day);
  if (step === null) return null;
  return { day: step, changes: difference(viewOnDay(whole, along, dayBefore(step)), viewOnDay(whole, along, step)) };
}
