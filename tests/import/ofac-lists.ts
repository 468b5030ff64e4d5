import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NULL = '-0- ';
const PROGRAMMES = ['SDGT', 'SDGT] [IFSR', 'IRAN', 'SYRIA', 'NPWMD] [IFSR', 'FTO] [SDGT'];
const COUNTRIES = ['Iraq', 'Iran', 'Syria', 'Lebanon', 'Yemen'];
const WORDS = ['AL', 'NUR', 'FAJR', 'SHAMS', 'JABAL', 'QAMAR', 'BAHR', 'WADI', 'HADID', 'SAQR', 'NAJM', 'RAMAL'];

/** Successive lists: how many entries the first has, and how many vanish, change and appear from one list to the next. */
export interface ListSizes {
  readonly entries: number;
  readonly vanish: number;
  readonly change: number;
  readonly appear: number;
}

const word = (n: number) => WORDS[n % WORDS.length]!;
const quoted = (text: string) => `"${text}"`;

/** Invented names that differ: words, and the number in words of its digits. */
function nameOf(number: number, revision: number): string {
  const digits = [...String(number)].map((digit) => word(Number(digit) + 2)).join(' ');
  return `${word(number * 7)} ${digits}${revision > 0 ? ` ${word(number + revision)} ${revision}` : ''}`;
}

/** How often an entry has changed its names and programmes by a list, counted from 0. */
function revisionOf(number: number, list: number, { change, entries }: ListSizes): number {
  const step = Math.max(1, Math.floor(entries / change));
  return number % step === 0 && Math.floor(number / step) < change ? list : 0;
}

function numbersOf(list: number, { entries, vanish, appear }: ListSizes): number[] {
  return Array.from({ length: entries + list * appear }, (_, i) => i + 1).filter((number) => number > list * vanish);
}

/**
 * Writes the files of one list in the layout that OFAC publishes (no headers, CRLF, `-0-` for no value, 0x1A at the end). All names
 * are invented.
 * @param list 0 for the first list, 1 for the next
 * @returns the paths of `sdn.csv`, `alt.csv` and `add.csv`
 */
export function writeList(folder: string, list: number, sizes: ListSizes): string[] {
  const files: Readonly<Record<string, string[]>> = { 'sdn.csv': [], 'alt.csv': [], 'add.csv': [] };
  for (const number of numbersOf(list, sizes)) {
    const revision = revisionOf(number, list, sizes);
    const individual = number % 3 === 0;
    const programme = PROGRAMMES[(number + revision) % PROGRAMMES.length]!;
    const cells = [number, quoted(nameOf(number, 0)), individual ? quoted('individual') : NULL, quoted(programme)];
    files['sdn.csv']!.push([...cells, ...Array(7).fill(NULL), quoted(`Linked To: ${word(number)} ${number % 50}.`)].join(','));
    files['alt.csv']!.push([number, number * 10, quoted('aka'), quoted(nameOf(number + 500_000, revision)), NULL].join(','));
    if (!individual) {
      const country = COUNTRIES[(number + revision) % COUNTRIES.length]!;
      files['add.csv']!.push([number, number * 10 + 1, quoted('Street 1'), quoted('Town'), quoted(country), NULL].join(','));
    }
  }
  return Object.entries(files).map(([name, rows]) => {
    const path = join(folder, name);
    writeFileSync(path, `${rows.join('\r\n')}\r\n\u001a`);
    return path;
  });
}
