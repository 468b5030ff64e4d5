import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { choose } from '../../state/place.js';
import { type Times, timesToChoices } from '../../state/times.js';
import { today } from '../../words/dates.js';
import { type Change, difference } from './plan/difference.js';
import { type Axis, dayBefore, lastStep, nextStep, type StepsOf, viewOnDay } from './plan/on-day.js';
import type { NetworkView } from './plan/view.js';
import type { WholeAnswer } from './use-whole.js';

/** Where a handle was moved to, while the server has not been asked about it. */
export interface Moved {
  readonly axis: Axis;
  readonly day: string;
}

/** How long nothing must move before the server is asked. */
const PAUSE_MS = 1_200;
const PLAY_MS = 1_000;

const FIELD = { VALID: 'trueOn', KNOWN: 'knownOn' } as const satisfies Record<Axis, keyof Times>;

/** The day that a time stands for on its axis. */
export function dayOn(axis: Axis, { trueOn, knownOn }: Times): string | null {
  return axis === 'VALID' ? trueOn : knownOn;
}

/** The same times with one of them on another day. */
export function withDay(times: Times, { axis, day }: Moved): Times {
  return { ...times, [FIELD[axis]]: day };
}

export interface Moves {
  /** The times of what is shown. */
  readonly times: Times;
  /** The picture of a day that was moved to; null where the answer of the server is shown. */
  readonly view: NetworkView | null;
  /** What the last step brought, and its day. */
  readonly last: { readonly day: string; readonly changes: readonly Change[] } | null;
  readonly playing: Axis | null;
  move(moved: Moved): void;
  step(axis: Axis, by: 1 | -1): void;
  play(axis: Axis): void;
  pause(): void;
  canStep(axis: Axis, by: 1 | -1): boolean;
}

/**
 * Moves through time over what was asked once: each step is looked up. When nothing has moved for a while the address gets the day, and the
 * server is asked for what a look-up does not know.
 * @param times of the address
 * @param answered of the picture that the server answered last
 */
export function useMoves(times: Times, { whole, steps, fresh }: WholeAnswer, answered: Times | null): Moves {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [playing, setPlaying] = useState<Axis | null>(null);
  const [axis, setAxis] = useState<Axis>('KNOWN');
  const shown = useMemo(() => (moved === null ? times : withDay(times, moved)), [times, moved]);
  // The answer for the day is there: it takes the place of what was looked up.
  const arrived = moved !== null && answered !== null && answered.trueOn === shown.trueOn && answered.knownOn === shown.knownOn;
  useEffect(() => {
    if (arrived && playing === null) setMoved(null);
  }, [arrived, playing]);
  useEffect(() => {
    if (moved === null || playing !== null) return;
    const timer = setTimeout(() => choose(timesToChoices(withDay(times, moved)), true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [moved, playing, times]);
  const view = useMemo(() => {
    const along = moved === null || !fresh[moved.axis] ? null : steps[moved.axis];
    return moved === null || whole === null || along === null ? null : viewOnDay(whole, along, moved.day);
  }, [moved, whole, steps, fresh]);
  const last = useMemo(() => lastChange(axis, shown, steps[axis], whole), [axis, shown, steps, whole]);
  const move = useCallback((to: Moved) => {
    setAxis(to.axis);
    setMoved(to);
  }, []);
  const at = (on: Axis) => dayOn(on, shown) ?? (on === 'KNOWN' ? today() : null);
  const stepTo = (on: Axis, by: 1 | -1): string | null => {
    const along = steps[on];
    if (!along) return null;
    const day = at(on);
    // From any day the first step leads to the last day on which something changes, or to the first.
    if (day === null) return (by < 0 ? along.days.findLast((step) => step <= today()) : along.days[0]) ?? null;
    return nextStep(along, day, by);
  };
  const latest = useRef({ stepTo, move });
  latest.current = { stepTo, move };
  useEffect(() => {
    if (playing === null) return;
    const timer = setInterval(() => {
      const day = latest.current.stepTo(playing, 1);
      if (day === null || day > today()) setPlaying(null);
      else latest.current.move({ axis: playing, day });
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [playing]);
  return {
    times: shown,
    view: arrived && playing === null ? null : view,
    last,
    playing,
    move,
    step: (on, by) => {
      setPlaying(null);
      const day = stepTo(on, by);
      if (day !== null) move({ axis: on, day });
    },
    play: (on) => {
      // From the end it plays from the beginning.
      const next = stepTo(on, 1);
      const first = steps[on]?.days[0];
      if ((next === null || next > today() || at(on) === null) && first !== undefined) move({ axis: on, day: first });
      else setAxis(on);
      setPlaying(on);
    },
    pause: () => setPlaying(null),
    canStep: (on, by) => {
      const day = stepTo(on, by);
      return day !== null && day <= today();
    },
  };
}

function lastChange(axis: Axis, times: Times, along: StepsOf | null, whole: WholeAnswer['whole']): Moves['last'] {
  const day = dayOn(axis, times) ?? (axis === 'KNOWN' ? today() : null);
  if (along === null || whole === null || day === null) return null;
  const step = lastStep(along, day);
  if (step === null) return null;
  return { day: step, changes: difference(viewOnDay(whole, along, dayBefore(step)), viewOnDay(whole, along, step)) };
}
