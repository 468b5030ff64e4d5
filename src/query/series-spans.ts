/** Days from the first to the last, both included; null is without bound. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** Earliest and latest start, earliest and latest end, first and last day on which it was observed. */
type Dates = readonly (string | null)[];

function least(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function greatest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** The days on which a state may have been true: `possible` in visible.ts, for all days at once. Null where there is none. */
export function possibleSpan([fromLo = null, , , toHi = null]: Dates): Span | null {
  return fromLo !== null && toHi !== null && fromLo > toHi ? null : { first: fromLo, last: toHi };
}

/** The days on which a state was true beyond doubt: `certain` in visible.ts, for all days at once. Null where there is none. */
export function certainSpan([
  fromLo = null,
  fromHi = null,
  toLo = null,
  toHi = null,
  seenFirst = null,
  seenLast = null,
]: Dates): Span | null {
  const begun = least(fromHi, seenFirst);
  const lasting = greatest(toLo, seenLast);
  if (begun === null || lasting === null) return null;
  const first = greatest(begun, fromLo)!;
  const last = least(lasting, toHi)!;
  return first <= last ? { first, last } : null;
}

/** The days on which an event may have happened, by its own date, or by its end where only that is known. Null where it is undated. */
export function eventSpan([fromLo = null, fromHi = null, toLo = null, toHi = null]: Dates): Span | null {
  if (fromLo !== null || fromHi !== null) return { first: fromLo, last: fromHi };
  return toLo !== null || toHi !== null ? { first: toLo, last: toHi } : null;
}
