/**
 * Measures imports of sanctions lists, one process for each layout: `npm run --prefix bench lists -- [ROWS]`. A generated file has about
 * as many rows (elements of XML that are entries).
 */
import { fileURLToPath } from 'node:url';
import { LAYOUTS, type LayoutName, writeSample } from '../tests/import/samples/layouts.js';
import { measureImports } from './data/measured-import.js';

const DAY = '2026-10-08';
/** How many rows the layout has for an entry of the sample, which has two names and an address. */
const ROWS_PER_ENTRY: Readonly<Record<LayoutName, number>> = {
  'un.xml': 1,
  'uk.csv': 2,
  'uk.xml': 1,
  'ofsi.csv': 2,
  'ofsi.xml': 2,
  'eu.csv': 3,
  'eu.xml': 1,
};

const FILES = Object.fromEntries(
  (Object.keys(LAYOUTS) as LayoutName[]).map((layout) => [
    layout,
    {
      format: LAYOUTS[layout].format,
      listDate: DAY,
      mapping: null,
      write: (path: string, rows: number) => writeSample(path, layout, DAY, Math.ceil(rows / ROWS_PER_ENTRY[layout])),
    },
  ]),
);

await measureImports(fileURLToPath(import.meta.url), FILES, process.argv.slice(2));
