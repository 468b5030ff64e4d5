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

/** The order of day, month and year in a text. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * A date in numbers, `4/5/2013`, in a given order, as EDTF. Zeros stand for unknown parts.
 * @returns the text unchanged if it is not such a date, so that the facts reject it
 */
export function orderedDate(text: string, order: DateOrder): string | null {
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text.trim());
  if (!parts) return dirtyDate(text);
  const of = (letter: string) => parts[order.indexOf(letter) + 1]!;
  return dirtyDate(`${of('y').padStart(4, '0')}-${of('m').padStart(2, '0')}-${of('d').padStart(2, '0')}`);
}

/** The time between two dates as EDTF; one day if both are the same. */
export function between(start: string | null, end: string | null): string | null {
  if (start === null || end === null) return start ?? end;
  return start === end ? start : `${start}/${end}`;
}
