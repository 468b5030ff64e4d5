import { isDay } from './day.js';

/** The days that a date, or an interval, can mean; see EdtfDate. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A year, a month or a day in numbers, qualified or not. */
function single(text: string): { readonly earliest: string; readonly latest: string } | null {
  const date = /[?~%]$/.test(text) ? text.slice(0, -1) : text;
  if (isDay(date)) return { earliest: date, latest: date };
  const [, year, month] = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${lastDay(Number(year), Number(month))}` };
}

/**
 * The bounds of the most common dates: years, months, days and intervals of them. The EDTF library takes about a
 * millisecond for each.
 * @returns null for anything else, invalid dates too: the library reads or refuses those
 */
export function plainBounds(text: string): Bounds | null {
  const slash = text.indexOf('/');
  if (slash === -1) return single(text);
  const [start, end] = [single(text.slice(0, slash)), single(text.slice(slash + 1))];
  return start && end && start.earliest <= end.latest ? { earliest: start.earliest, latest: end.latest } : null;
}
