import { dayBefore, OPEN_END } from '../../model/values/day.js';

/** Days from the first to the last, both included; null for an open bound. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** Earliest and latest start, earliest and latest end, first and last day of observation, first day of contradiction. */
export type Dates = readonly (string | null)[];

function least(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function greatest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** The dates of a state that cannot have started before its ends may have existed. @param founded the first day of each */
export function notBeforeFounded([fromLo = null, ...others]: Dates, founded: Dates): Dates {
  return [founded.reduce(greatest, fromLo), ...others];
}

/** The dates of a state that ends by a delisting, where nothing else says when it ended. */
export function endedByDelisting(dates: Dates, [lo = null, hi = null]: Dates): Dates {
  const [fromLo = null, fromHi = null, toLo = null, toHi = null, ...others] = dates;
  return toLo === null && toHi === null ? [fromLo, fromHi, lo, hi, ...others] : dates;
}

/** The days on which a state may have been true, as `possible` in visible.ts tests for one day. Null where there is none. */
export function possibleSpan([fromLo = null, , , toHi = null]: Dates): Span | null {
  return fromLo !== null && toHi !== null && fromLo > toHi ? null : { first: fromLo, last: toHi };
}

/** Until when nothing ends a state that persists: to the day before a source contradicts it, where no end is known. */
function persistsUntil([, , toLo = null, toHi = null, , , contradicted = null]: Dates): string | null {
  if (toLo !== null || toHi !== null) return null;
  return contradicted === null ? OPEN_END : dayBefore(contradicted);
}

/**
 * The days on which a state was certainly true, as `certain` in visible.ts tests for one day. Null where there is none.
 * @param persists whether its type lasts until something ends it
 */
export function certainSpan(dates: Dates, persists: boolean): Span | null {
  const [fromLo = null, fromHi = null, toLo = null, toHi = null, seenFirst = null, seenLast = null] = dates;
  const begun = least(fromHi, seenFirst);
  const lasting = greatest(greatest(toLo, seenLast), persists ? persistsUntil(dates) : null);
  if (begun === null || lasting === null) return null;
  const first = greatest(begun, fromLo)!;
  const last = least(lasting, toHi)!;
  return first <= last ? { first, last } : null;
}

/** The days on which an event may have happened, by its start, or by its end where only the end is given. Null where it is undated. */
export function eventSpan([fromLo = null, fromHi = null, toLo = null, toHi = null]: Dates): Span | null {
  if (fromLo !== null || fromHi !== null) return { first: fromLo, last: fromHi };
  return toLo !== null || toHi !== null ? { first: toLo, last: toHi } : null;
}
