import { type DateOrder, orderedDate, plainDate } from '../mapping/dates.js';
import { numbersOf, PLAIN_NUMBERS } from '../mapping/numbers.js';
import type { SampleColumn } from '../row/row-facts.js';

/** Names of fields and columns are compared without case and punctuation. */
export function normalised(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first column with one of these names, in the order of the names; else one whose name contains one of the words. */
export function columnNamed(columns: readonly SampleColumn[], names: readonly string[], words?: RegExp): SampleColumn | null {
  const byName = new Map(columns.toReversed().map((column) => [normalised(column.name), column]));
  for (const name of names) {
    const found = byName.get(normalised(name));
    if (found) return found;
  }
  return (words && columns.find(({ name }) => words.test(name))) ?? null;
}

const EDTF = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d{4}\/\d{4})[?~%]?$/;

function reads(values: readonly string[], read: (text: string) => string | null): boolean {
  return values.every((text) => {
    try {
      return EDTF.test(read(text) ?? '') && isPossible(read(text)!);
    } catch {
      return false;
    }
  });
}

function isPossible(date: string): boolean {
  const [, month = '1', day = '1'] = date
    .replace(/[?~%]$/, '')
    .split('/')[0]!
    .split('-');
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
/** The century of years with two digits, where a proposal has to choose one. */
const FIRST_YEAR = 1970;

/** The step that reads the dates of a column, and what is uncertain about it. */
export interface DateStep {
  readonly step: string;
  readonly doubt: string | null;
}

/** The step that reads all sampled values of a column as dates; null if none does. */
export function dateStep({ values }: SampleColumn): DateStep | null {
  // A column of years or of other small numbers is a date only by its name; texts of one part say nothing.
  if (values.length === 0) return null;
  if (reads(values, (text) => plainDate(text))) return { step: 'date', doubt: null };
  for (const first of [null, FIRST_YEAR]) {
    const fitting = ORDERS.filter((order) => reads(values, (text) => orderedDate(text, order, first)));
    if (fitting.length === 0) continue;
    const step = first === null ? fitting[0]! : `${fitting[0]} ${first}`;
    const order = fitting.length > 1 ? `the sample does not tell ${fitting.join(' from ')}` : null;
    const century = first === null ? null : `years of two digits are taken from ${FIRST_YEAR} on`;
    return { step, doubt: [order, century].filter((text) => text !== null).join('; ') || null };
  }
  return null;
}

/** Locales that a proposal tries, from the plainest on. */
const LOCALES = ['en', 'de', 'fr', 'de-CH'];

/** The locale in which all values are numbers; `''` for plain numbers; null if they are none. */
export function numberLocale(values: readonly string[]): string | null {
  if (values.length === 0) return null;
  if (values.every((text) => PLAIN_NUMBERS.read(text) !== null)) return '';
  return LOCALES.find((locale) => values.every((text) => numbersOf(locale).read(text) !== null)) ?? null;
}

/** Whether all values are numbers between two bounds. */
export function numbersWithin({ values }: SampleColumn, min: number, max: number, locale: string): boolean {
  const format = locale === '' ? PLAIN_NUMBERS : numbersOf(locale);
  return values.length > 0 && values.every((text) => ((number) => number !== null && number >= min && number <= max)(format.read(text)));
}

/** A column whose values are all there and all different, which identifies the rows. */
export function keyColumn(columns: readonly SampleColumn[]): SampleColumn | null {
  const most = Math.max(0, ...columns.map(({ values }) => values.length));
  const unique = columns.filter(({ values }) => values.length === most && most > 0 && new Set(values).size === values.length);
  return unique.find(({ name }) => /^id[_\-. ]|[a-z]I[dD]$|(?:^|[_\-. ])(?:id|no|nr|code|key|number|uuid|guid)$/i.test(name)) ?? null;
}
