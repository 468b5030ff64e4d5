import { CadreError } from '../../errors/cadre-error.js';
import { OPEN_END } from './day.js';
import type { EdtfDate } from './edtf.js';

/**
 * The days between which something started, and those between which it ended, as ISO days.
 * null means unknown; an open end is `9999-12-31`.
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
    throw new CadreError(
      'IMPOSSIBLE_DATES',
      "A start cannot be '..'.",
      { from: from?.edtf },
      { hint: 'Write null when the start is not known.' },
    );
  }
  if (bounds.fromLo !== null && bounds.toHi !== null && bounds.fromLo > bounds.toHi) {
    throw new CadreError('IMPOSSIBLE_DATES', `It would end (${to?.edtf}) before it starts (${from?.edtf}).`, {
      from: from?.edtf,
      to: to?.edtf,
    });
  }
  return bounds;
}
