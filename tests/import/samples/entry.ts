/** An invented entry of a sanctions list, to be written in the layout of any publisher. */
export interface SampleEntry {
  readonly number: number;
  readonly kind: 'person' | 'body' | 'ship';
  readonly name: string;
  readonly aliases?: readonly { readonly name: string; readonly former?: boolean; readonly low?: boolean }[];
  readonly other?: { readonly name: string; readonly script: string; readonly language: string };
  readonly regime: string;
  /** YYYY-MM-DD. */
  readonly listed: string;
  readonly updated?: string;
  readonly reasons?: string;
  readonly town?: string;
  /** An English name. */
  readonly country?: string;
  /** Two letters. */
  readonly countryCode?: string;
  readonly unReference?: string;
}

/** Text in pieces, so that a file of any size can be written. */
export type Pieces = Iterable<string>;
export type Entries = Iterable<SampleEntry>;

export const british = (day: string) => day.split('-').reverse().join('/');
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const tag = (name: string, text = '') => (text === '' ? `<${name}/>` : `<${name}>${escaped(text)}</${name}>`);
const cell = (text: string, delimiter: string) =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A row of a table, with the values of the named columns. */
export function line(columns: readonly string[], values: Readonly<Record<string, string | undefined>>, delimiter: string): string {
  return columns.map((column) => cell(values[column] ?? '', delimiter)).join(delimiter);
}

/** A person has the last word as family name; a body has all of its name there. */
export function parts({ kind, name }: SampleEntry, of = name): { readonly first: string; readonly last: string } {
  const at = kind === 'person' ? of.lastIndexOf(' ') : -1;
  return { first: of.slice(0, Math.max(at, 0)), last: of.slice(at + 1) };
}

const WORDS = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Rowan', 'Spruce', 'Willow'];
const COUNTRIES = [
  ['Iraq', 'IQ'],
  ['Iran', 'IR'],
  ['Syria', 'SY'],
  ['Lebanon', 'LB'],
] as const;

/** Many invented entries with names that differ. */
export function* sampleEntries(count: number): Entries {
  for (let number = 1; number <= count; number += 1) {
    const words = [...String(number)].map((digit) => WORDS[Number(digit)]!);
    const [country, countryCode] = COUNTRIES[number % COUNTRIES.length]!;
    const kind = number % 3 === 0 ? 'person' : 'body';
    const name = [...words.slice(0, 3), `${words.slice(3).join('')}${WORDS[number % 12]}${number}`].join(' ');
    yield {
      number,
      kind,
      name,
      aliases: [{ name: `${name} Works`, low: number % 5 === 0 }],
      regime: ['TAQA', 'IRN', 'SYR'][number % 3]!,
      listed: `20${String(10 + (number % 15))}-0${1 + (number % 9)}-1${number % 10}`,
      country,
      countryCode,
    };
  }
}
