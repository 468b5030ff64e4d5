import { words } from './words.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What the API gives as the last day of an end that is open. */
export const OPEN_END = '9999-12-31';

/** A date as the API gives it. */
export interface DateText {
  readonly edtf: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** When a statement was true, as the API gives it. */
export interface Period {
  readonly from: DateText | null;
  readonly to: DateText | null;
}

function plain(date: string): string {
  const [year, month, day] = date.split('-');
  const named = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month);
  return [day === undefined ? '' : String(Number(day)), named, String(Number(year))].filter((part) => part !== '').join(' ');
}

/** Whether a text is a calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Today in UTC, `YYYY-MM-DD`: the day that the server takes for today. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** `2024-01-28` as `28 Jan 2024`, `2024-01` as `Jan 2024`. */
export function dayWords(date: string): string {
  return plain(date);
}

function range(from: string, to: string): string {
  const [a, b] = [plain(from).split(' '), plain(to).split(' ')];
  // What both ends share is said once, at the end: between 12 and 14 Jun 2025.
  if (a.length === 3 && b.length === 3 && a[1] === b[1] && a[2] === b[2]) return words('date.between', { from: a[0]!, to: b.join(' ') });
  if (a.length === 3 && b.length === 3 && a[2] === b[2]) return words('date.between', { from: `${a[0]} ${a[1]}`, to: b.join(' ') });
  return words('date.between', { from: a.join(' '), to: b.join(' ') });
}

/** A date in EDTF in words: `2024-11-18~` as `about 18 Nov 2024`. */
export function edtfWords(edtf: string): string {
  const set = /^\[(.*)\]$/.exec(edtf);
  const text = set ? set[1]! : edtf;
  const [from, to] = text.includes('/') ? text.split('/') : text.includes('..') ? text.split('..') : [text, text];
  if (from === to) {
    const about = /[~%]$/.test(text);
    const doubtful = /[?]$/.test(text);
    const said = plain(text.replace(/[~?%]$/, ''));
    if (about) return words('date.about', { date: said });
    return doubtful ? words('date.perhaps', { date: said }) : said;
  }
  const clean = (part: string | undefined) => (part ?? '').replace(/[~?%]$/, '').replace(/^\.\.$/, '');
  const [start, end] = [clean(from), clean(to)];
  if (start === '') return words('date.orEarlier', { date: plain(end) });
  if (end === '') return words('date.orLater', { date: plain(start) });
  return range(start, end);
}

/** An interval that is a stretch of time, not some day in it: `2023-10-07/2024-08-15` as `7 Oct 2023 to 15 Aug 2024`. */
export function spanWords(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/');
  return to === '' || from === '' || from === '..' || to === '..'
    ? edtfWords(edtf)
    : words('date.span', { from: edtfWords(from), to: edtfWords(to) });
}

/** How precisely a plain EDTF date says a day: `day`, `month`, `year`, or `other` for everything that is not one of them. */
function precision(edtf: string): 'day' | 'month' | 'year' | 'other' {
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return 'day';
  if (/^\d{4}-\d{2}$/.test(edtf)) return 'month';
  return /^\d{4}$/.test(edtf) ? 'year' : 'other';
}

/** "since 12 Oct 2023"; where the date is one of several days, that it was some day of them. */
export function sinceWords(edtf: string): string {
  const date = edtfWords(edtf);
  if (precision(edtf) === 'year') return words('date.sinceSomeDayIn', { date });
  return /^\d.*\/\d/.test(edtf) ? words('date.sinceSomeDay', { date }) : words('date.since', { date });
}

/** "by 14 Jun 2025": the last day that a date can mean. */
function byWords({ edtf, latest }: DateText): string {
  return words('date.by', { date: latest && latest !== OPEN_END ? dayWords(edtf.length < 10 ? edtf : latest) : edtfWords(edtf) });
}

function isOpen(to: DateText): boolean {
  return to.edtf === '..' || to.latest === OPEN_END;
}

/**
 * When a statement was true, in words.
 * @param observed the earliest day on which a source reports it; it bounds a period whose start no source gives
 */
export function periodWords({ from, to }: Period, observed: DateText | null): string {
  const end = to === null || isOpen(to) ? '' : words('date.until', { date: edtfWords(to.edtf) });
  if (from === null && end !== '') return observed === null ? end : `${byWords(observed)}, ${end}`;
  if (from === null) return observed === null ? words('date.unknown') : `${byWords(observed)}; ${words('date.startUnknown')}`;
  return end === '' ? sinceWords(from.edtf) : `${sinceWords(from.edtf)}, ${end}`;
}

/** The day of an event in words, or that no source gives one. */
export function eventWords(date: DateText | null): string {
  return date === null ? words('date.unknown') : edtfWords(date.edtf);
}

/** The day from which something was known, in words; null for what no source supports yet. */
export function knownWords(knownFrom: string | null): string {
  return knownFrom === null ? words('date.unknown') : sinceWords(knownFrom);
}

const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether a name says a day itself, so that it need not stand beside it once more. */
export function saysDay(name: string, date: DateText | null): boolean {
  const [year, month, day] = (date?.edtf ?? '').replace(/[~?%]$/, '').split('-');
  return day !== undefined && name.includes(`${Number(day)} ${LONG_MONTHS[Number(month) - 1]} ${year}`);
}

/** The first day that a date in EDTF can mean, as far as a picture needs it. */
export function firstDay(edtf: string): string {
  const [year = '', month = '01', day = '01'] = edtf.replace(/[~?%]/g, '').split('/')[0]!.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date in EDTF can mean: from that day on a source with this date is known. */
export function lastDay(edtf: string): string {
  const [year = '', month = '12', day] = edtf.replace(/[~?%]/g, '').split('/').at(-1)!.split('-');
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
