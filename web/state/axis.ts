import { today } from '../words/dates.js';
import type { Times } from './times.js';

/** One of the two times, as the API names it. */
export type Axis = 'VALID' | 'KNOWN';

const FIELD = { VALID: 'trueOn', KNOWN: 'knownOn' } as const satisfies Record<Axis, keyof Times>;

/** Where a handle was moved to. */
export interface Moved {
  readonly axis: Axis;
  readonly day: string;
}

/** The day that a time stands for on its axis; null where it is any day, or today. */
export function dayOn(axis: Axis, times: Times): string | null {
  return times[FIELD[axis]];
}

/** The same times with one of them on another day, or on none. */
export function withDay(times: Times, { axis, day }: { readonly axis: Axis; readonly day: string | null }): Times {
  return { ...times, [FIELD[axis]]: day };
}

/** The day from which a step along an axis goes: what is known is known today; what is true on any day begins nowhere. */
export function stepFrom(axis: Axis, times: Times): string | null {
  return dayOn(axis, times) ?? (axis === 'KNOWN' ? today() : null);
}

/** The next day on which something changes, after a day or before it; from any day the last of them, or the first. */
export function stepTo(days: readonly string[], from: string | null, by: 1 | -1): string | null {
  if (from === null) return (by < 0 ? days.findLast((day) => day <= today()) : days[0]) ?? null;
  return (by > 0 ? days.find((day) => day > from) : days.findLast((day) => day < from)) ?? null;
}
