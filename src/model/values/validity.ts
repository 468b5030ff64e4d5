import { CadreError } from '../../errors/cadre-error.js';
import { OPEN_END } from './day.js';
import type { EdtfDate } from './edtf.js';

/**
 * Between which days something started and between which it ended, as ISO days.
 * null = not known; an open end is `9999-12-31`.
 */
export interface Bounds {
  readonly fromLo: string | null;
  readonly fromHi: string | null;
  readonly toLo: string | null;
  readonly toHi: string | null;
}

/**
 * @param from when it started, null when not known
 * @param to when it ended, null when not known, `..` when it has not
 * @throws CadreError IMPOSSIBLE_DATES when the first day it may have started is after the last day it may have ended, or when the start
 *   is `..`, which says that it never started
 */
export function validityBounds(from: EdtfDate | null, to: EdtfDate | null): Bounds {
  const bounds: Bounds = {
    fromLo: from?.earliest ?? null,
    fromHi: from?.latest ?? null,
    toLo: to?.earliest ?? null,
    toHi: to?.latest ?? null,
  };
  if (bounds.fromLo === OPEN_END) {
    throw new CadreError('IMPOSSIBLE_DATES', "A start cannot be '..'. Write null when the start is not known.", { from: from?.edtf });
  }
  if (bounds.fromLo !== null && bounds.toHi !== null && bounds.fromLo > bounds.toHi) {
    throw new CadreError('IMPOSSIBLE_DATES', `It would end (${to?.edtf}) before it starts (${from?.edtf}).`, {
      from: from?.edtf,
      to: to?.edtf,
    });
  }
  return bounds;
}

/** Whether the bounds allow that it held on a day; an unknown bound allows every day. */
export function possibleOn(bounds: Bounds, day: string): boolean {
  return (bounds.fromLo === null || bounds.fromLo <= day) && (bounds.toHi === null || day <= bounds.toHi);
}

/**
 * Whether what is known forces that it held on a day: latest start <= day <= earliest end.
 *
 * An observation bounds a start from above and an end from below, but never sets either. Where observations contradict the stated bounds,
 * a day that the bounds do not allow is not certain.
 *
 * @param observedFirst latest possible day of the earliest observation, null without one
 * @param observedLast earliest possible day of the last observation, null without one
 */
export function certainOn(bounds: Bounds, day: string, observedFirst: string | null, observedLast: string | null): boolean {
  const latestStart = pick(bounds.fromHi, observedFirst, (a, b) => a < b);
  const earliestEnd = pick(bounds.toLo, observedLast, (a, b) => a > b);
  if (latestStart === null || earliestEnd === null) return false;
  return latestStart <= day && day <= earliestEnd && possibleOn(bounds, day);
}

function pick(a: string | null, b: string | null, better: (a: string, b: string) => boolean): string | null {
  if (a === null || b === null) return a ?? b;
  return better(a, b) ? a : b;
}
