import edtf, { parse } from 'edtf';
import { CadreError } from '../../errors/cadre-error.js';
import { FIRST_DAY, isDay, OPEN_END } from './day.js';
import { type Bounds, plainBounds } from './edtf-plain.js';

/**
 * A date of EDTF level 1 (Extended Date/Time Format, ISO 8601-2:2019) with the days it allows.
 * Bounds are ISO days `YYYY-MM-DD`, which any engine can compare as text; null means unknown.
 */
export interface EdtfDate {
  /** The text as it was written. */
  readonly edtf: string;
  /** First day it allows; null when the beginning is open or unknown. */
  readonly earliest: string | null;
  /** Last day it allows; `9999-12-31` when the end is open, null when unknown. */
  readonly latest: string | null;
}

const OPEN = '..';
const ACCEPTED = '2024, 2024-01, 2024-01-28, 2024-01~, 2024?, 202X, 2024-XX, 2024-21 (spring), 2025-06-12/2025-06-14, ../2024, 2024/..';

/**
 * The days of a season in its year. EDTF does not say which months a season has; the library takes quarters (spring from January), which
 * would exclude days that a source means. These bounds include the meteorological and the astronomical season of the northern hemisphere;
 * the winter of a year can be the winter at its beginning or at its end.
 */
const SEASONS: Readonly<Record<number, { from: string; to: string; toNextYear?: true }>> = {
  21: { from: '03-01', to: '06-30' },
  22: { from: '06-01', to: '09-30' },
  23: { from: '09-01', to: '12-31' },
  24: { from: '01-01', to: '03-31', toNextYear: true },
};

/**
 * Reads an EDTF level 1 date, or an interval of them.
 *
 * The qualifiers `?` (uncertain), `~` (approximate) and `%` (both) are kept in the text and do not widen the bounds: the standard does
 * not say by how much. `..` alone means "still going on" (both bounds `9999-12-31`). That day means an open end, so the year 9999 is read as open.
 *
 * @param input the text; or a whole number for a year, as YAML gives one
 * @throws CadreError BAD_DATE for anything else: level 2, times of day, days that do not exist, years outside 0001 to 9999, ends before the
 *   start, and texts without any date (`''`, `unknown`, `XXXX`, `/`, `../..`): what is not known is null in facts, not a text
 */
export function parseEdtf(input: string | number): EdtfDate {
  const text = asText(input);
  const plain = plainBounds(text); // nearly all dates of large data: no need for a parser
  return plain ? { edtf: text, ...plain } : parseByLibrary(text, input);
}

/**
 * Reads any date as parseEdtf does, without its shortcut for plain dates; the results are the same.
 * @throws CadreError BAD_DATE as parseEdtf
 */
export function parseByLibrary(text: string, input: string | number = text): EdtfDate {
  if (text === OPEN) return { edtf: text, earliest: OPEN_END, latest: OPEN_END };
  const { type } = parseLevel1(text, input);
  if (type !== 'Interval') return { edtf: text, ...boundsOf(text, input) };

  const [start = '', end = ''] = text.split('/');
  const startBounds = isStated(start) ? boundsOf(start, input) : null;
  const endBounds = isStated(end) ? boundsOf(end, input) : null;
  if (!startBounds && !endBounds) refuse(input, 'neither end has a date');
  const earliest = startBounds?.earliest ?? null;
  const latest = endBounds ? endBounds.latest : end === OPEN ? OPEN_END : null;
  if (earliest !== null && latest !== null && earliest > latest) refuse(input, 'the end is before the start');
  return { edtf: text, earliest, latest };
}

/**
 * Reads one whole calendar day.
 * @returns the same text
 * @throws CadreError BAD_DATE when it is not a day `YYYY-MM-DD` that exists, year 0001 or later
 */
export function parseDay(text: unknown): string {
  if (isDay(text)) return text;
  const hint = 'Write a day that exists as YYYY-MM-DD, for example 2024-01-28.';
  throw new CadreError('BAD_DATE', `Not a calendar day: ${shown(text)}.`, { given: text }, { hint });
}

function asText(input: unknown): string {
  if (typeof input === 'string') return input;
  if (typeof input !== 'number') return refuse(input, 'it is not a text');
  if (!Number.isInteger(input) || input < 1 || input > 9999) return refuse(input, 'a number must be a year from 1 to 9999');
  return String(input).padStart(4, '0');
}

function isStated(end: string): boolean {
  return end !== '' && end !== OPEN;
}

function parseLevel1(text: string, input: unknown) {
  if (text.includes('T')) refuse(input, 'times of day are not kept');
  try {
    return parse(text, { level: 1, types: ['Date', 'Season', 'Interval'] });
  } catch (cause) {
    return refuse(input, 'it is not EDTF level 1', cause);
  }
}

/** Reads one end of an interval: the library refuses intervals whose ends begin on the same day (`2024-01-01/2024`). */
function boundsOf(text: string, input: unknown): Bounds {
  if (!/^(?!0000|XXXX)[0-9]/.test(text)) refuse(input, 'the year must be 0001 to 9999');
  const parsed = parseLevel1(text, input);
  if (parsed.type === 'Season') return seasonBounds(Number(parsed.values[0]), Number(parsed.values[1]));

  const { min, max } = edtf(text, { level: 1 });
  const earliest = isoDay(min);
  const stated = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  // The library carries 29 February of a common year over into March.
  if (stated !== undefined && stated !== earliest) refuse(input, 'that day does not exist');
  const latest = isoDay(max);
  return earliest < FIRST_DAY ? { earliest: FIRST_DAY, latest } : { earliest, latest };
}

function seasonBounds(year: number, season: number): Bounds {
  const days = SEASONS[season];
  if (!days) throw new CadreError('INTERNAL', `The EDTF library gave an unknown season ${season}.`);
  const lastYear = days.toNextYear ? year + 1 : year;
  const pad = (n: number) => String(n).padStart(4, '0');
  return { earliest: `${pad(year)}-${days.from}`, latest: lastYear > 9999 ? OPEN_END : `${pad(lastYear)}-${days.to}` };
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function refuse(input: unknown, reason: string, cause?: unknown): never {
  const hint = `Write for example ${ACCEPTED}, or null when the date is not known.`;
  throw new CadreError(
    'BAD_DATE',
    `Not a date that is accepted here: ${shown(input)} (${reason}).`,
    { given: input, reason },
    { hint, ...(cause !== undefined && { cause }) },
  );
}

function shown(input: unknown): string {
  return typeof input === 'string'
    ? JSON.stringify(input.slice(0, 80))
    : `${String(input).slice(0, 80)} (${input === null ? 'null' : typeof input})`;
}
