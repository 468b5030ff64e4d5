import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entries, type Pieces, type SampleEntry, sampleEntries } from './entry.js';
import { euCsv, euXml } from './eu.js';
import { fcdoCsv, fcdoXml, ofsiCsv, ofsiXml } from './uk.js';
import { unXml } from './un.js';

interface Layout {
  readonly format: string;
  /** @param entries gives the entries anew each time */
  write(day: string, entries: () => Entries): Pieces;
}

/** Every layout by the name of a file: its format, and its text for a day. */
export const LAYOUTS = {
  'un.xml': { format: 'un-sc', write: unXml },
  'uk.csv': { format: 'uk-sanctions', write: (day, entries) => fcdoCsv(day, entries()) },
  'uk.xml': { format: 'uk-sanctions', write: (day, entries) => fcdoXml(day, entries()) },
  'ofsi.csv': { format: 'uk-ofsi', write: (day, entries) => ofsiCsv(day, entries()) },
  'ofsi.xml': { format: 'uk-ofsi', write: (_day, entries) => ofsiXml(entries()) },
  'eu.csv': { format: 'eu-fsf', write: (day, entries) => euCsv(day, entries()) },
  'eu.xml': { format: 'eu-fsf', write: (day, entries) => euXml(day, entries()) },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;

/** The text of a small list. */
export function sampleText(layout: LayoutName, day: string, entries: readonly SampleEntry[]): string {
  return [...LAYOUTS[layout].write(day, () => entries)].join('');
}

/** Writes a list of any size to a file. */
export async function writeSample(path: string, layout: LayoutName, day: string, count: number): Promise<void> {
  await pipeline(Readable.from(LAYOUTS[layout].write(day, () => sampleEntries(count))), createWriteStream(path));
}
