import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Axis, type Moved, stepFrom, stepTo, withDay } from '../../state/axis.js';
import { choose } from '../../state/place.js';
import { type Times, timesToChoices } from '../../state/times.js';
import { today } from '../../words/dates.js';

const PLAY_MS = 1_000;

/** The two handles of a band, and what moves them. */
export interface Handles {
  /** The times at which the handles stand. */
  readonly times: Times;
  /** Where a handle was moved to, while the address does not have it. */
  readonly moved: Moved | null;
  /** The time that was moved last. */
  readonly axis: Axis;
  readonly playing: Axis | null;
  move(moved: Moved): void;
  step(axis: Axis, by: 1 | -1): void;
  play(axis: Axis): void;
  pause(): void;
  canStep(axis: Axis, by: 1 | -1): boolean;
}

/**
 * Moves two handles over the days on which something changes. When nothing has moved for a while the address gets the day.
 * @param times of the address
 * @param days on which something changes, by time; null while they are not known
 * @param options.pauseMs how long nothing must move before the address gets the day
 * @param options.whilePlaying whether the address follows while the days are played
 * @param options.arrived whether what the page shows is of these times, so that a move is at its end
 */
export function useHandles(
  times: Times,
  days: Readonly<Record<Axis, readonly string[] | null>>,
  { pauseMs, whilePlaying, arrived }: { readonly pauseMs: number; readonly whilePlaying: boolean; arrived(times: Times): boolean },
): Handles {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [playing, setPlaying] = useState<Axis | null>(null);
  const [axis, setAxis] = useState<Axis>('KNOWN');
  const shown = useMemo(() => (moved === null ? times : withDay(times, moved)), [times, moved]);
  const ended = moved !== null && arrived(shown);
  useEffect(() => {
    if (ended && playing === null) setMoved(null);
  }, [ended, playing]);
  useEffect(() => {
    if (moved === null || (playing !== null && !whilePlaying)) return;
    const timer = setTimeout(() => choose(timesToChoices(withDay(times, moved)), true), playing === null ? pauseMs : 0);
    return () => clearTimeout(timer);
  }, [moved, playing, times, pauseMs, whilePlaying]);
  const move = useCallback((to: Moved) => {
    setAxis(to.axis);
    setMoved(to);
  }, []);
  const next = (on: Axis, by: 1 | -1) => {
    const day = days[on] === null ? null : stepTo(days[on], stepFrom(on, shown), by);
    return day !== null && day <= today() ? day : null;
  };
  const latest = useRef(next);
  latest.current = next;
  useEffect(() => {
    if (playing === null) return;
    const timer = setInterval(() => {
      const day = latest.current(playing, 1);
      if (day === null) setPlaying(null);
      else move({ axis: playing, day });
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [playing, move]);
  return {
    times: shown,
    moved: ended && playing === null ? null : moved,
    axis,
    playing,
    move,
    step: (on, by) => {
      setPlaying(null);
      const day = next(on, by);
      if (day !== null) move({ axis: on, day });
    },
    play: (on) => {
      // From the end it plays from the beginning.
      const first = days[on]?.[0];
      if ((next(on, 1) === null || stepFrom(on, shown) === null) && first !== undefined) move({ axis: on, day: first });
      else setAxis(on);
      setPlaying(on);
    },
    pause: () => setPlaying(null),
    canStep: (on, by) => next(on, by) !== null,
  };
}
