import { CadreError } from '../../errors/cadre-error.js';
import { asciiDigits, monthNumber } from './months.js';

/** A time of day after a date, with or without its zone: it is dropped. */
const TIME = /^(.*\d)(?:T|,? +)\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?$/;

/**
 * A date as data sets write it, as EDTF: `2013-05-00` is a month, `2013-00-00` a year, `2013-05-04 00:00:00.000` a day.
 * @returns null for an empty text; any other text unchanged, so that the facts reject it
 */
export function dirtyDate(text: string): string | null {
  const given = text.trim();
  if (given === '') return null;
  const stamp = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(given);
  const day = stamp ? stamp[1]! : given;
  return day
    .replace(/^(\d{4})-00-00$/, '$1')
    .replace(/^(\d{4}-\d\d)-00$/, '$1')
    .replace(/^(\d{4})-00$/, '$1');
}

/** Wikidata writes a sign before years. */
function withoutSign(day: string): string {
  return day.replace(/^\+(?=\d{4}-)/, '');
}

/** The order of day, month and year in a text. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** @throws CadreError BAD_DATE for a year of one to three digits without a rule for its century */
function wholeYear(year: string, text: string, firstYear: number | null): string {
  if (year.length === 4) return year;
  if (year.length !== 2 || firstYear === null) {
    const message = `The year of ${JSON.stringify(text)} has ${year.length === 1 ? 'one digit' : `${year.length} digits`}, so its century is not stated.`;
    const hint = 'State in the mapping the first year that two digits can mean: {date|dmy 1970} reads them as 1970 to 2069.';
    throw new CadreError('BAD_DATE', message, { given: text }, { hint });
  }
  const inCentury = Math.floor(firstYear / 100) * 100 + Number(year);
  return String(inCentury < firstYear ? inCentury + 100 : inCentury).padStart(4, '0');
}

function edtf(year: string, month: number | string, day: string | null): string | null {
  const parts = [year, String(month).padStart(2, '0'), ...(day === null ? [] : [day.padStart(2, '0')])];
  return dirtyDate(parts.join('-'));
}

/** A date with the month in words: `01-January-2015`, `January 1, 2015`, `14 juin 1975`, `June 2014`; null for another text. */
function wordyDate(text: string, whole: (year: string) => string): string | null {
  const words =
    /^(?:(\d{1,4})(?:st|nd|rd|th|er)?[-/. ,]+(?:of )?)?(\p{L}[\p{L}\p{M}. ]*?)[-/. ,]+(?:(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+)?(\d{1,4})$/u.exec(
      text,
    );
  const month = words && monthNumber(words[2]!);
  if (!words || month === null) return null;
  const [, first, , second, last = ''] = words;
  if (first !== undefined && second !== undefined) return null;
  if (first?.length === 4) return edtf(first, month, last);
  return edtf(whole(last), month, first ?? second ?? null);
}

/**
 * A date in numbers, `4/5/2013`, in a given order, or with the month in words, as EDTF. Zeros stand for unknown parts; a time of day
 * is dropped.
 * @param firstYear the first year that two digits can mean; null if years must have four
 * @returns the text unchanged if it is not such a date, so that the facts reject it
 * @throws CadreError BAD_DATE for a year of two digits without a rule
 */
export function orderedDate(given: string, order: DateOrder, firstYear: number | null = null): string | null {
  const text = asciiDigits(given.trim());
  const day = TIME.exec(text)?.[1] ?? text;
  const whole = (year: string) => wholeYear(year, given, firstYear);
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(day);
  if (!parts) return wordyDate(day, whole) ?? dirtyDate(withoutSign(day));
  // Four digits at the beginning are a year in any order: the file has dates of ISO 8601 among others.
  const own = parts[1]!.length === 4 && order !== 'ymd' ? 'ymd' : order;
  const of = (letter: string) => parts[own.indexOf(letter) + 1]!;
  return edtf(whole(of('y')), of('m'), of('d'));
}

/**
 * A date whose order its text shows: EDTF, dates with zeros or times of day, and months in words.
 * @returns null for an empty text; any other text unchanged, so that the facts reject it
 * @throws CadreError BAD_DATE for a month in words with a year of two digits
 */
export function plainDate(given: string, firstYear: number | null = null): string | null {
  const text = asciiDigits(given.trim());
  const day = TIME.exec(text)?.[1] ?? text;
  return wordyDate(day, (year) => wholeYear(year, given, firstYear)) ?? dirtyDate(withoutSign(day));
}

/** The time between two dates as EDTF; one day if both are the same. */
export function between(start: string | null, end: string | null): string | null {
  if (start === null || end === null) return start ?? end;
  return start === end ? start : `${start}/${end}`;
}
