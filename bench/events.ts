/**
 * Measures imports of data sets of events, of mapped JSON and of FollowTheMoney, one process for each file:
 * `npm run --prefix bench events -- [ROWS]`. The generated files are in the columns of the data sets; all of their content is invented.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type MeasuredFile, measureImports } from './data/measured-import.js';

type Cells = Readonly<Record<string, string | number>>;

const GROUPS = 600;
const PLACES = 20_000;

function dayOf(n: number): string {
  return `20${10 + (n % 14)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
}

function point(n: number): { readonly latitude: number; readonly longitude: number } {
  const place = n % PLACES;
  return { latitude: 30 + Math.floor(place / 200) / 100, longitude: 40 + (place % 200) / 100 };
}

function battle(n: number): Cells {
  return {
    event_id_cnty: `IRQ${n}`,
    event_date: dayOf(n),
    year: dayOf(n).slice(0, 4),
    time_precision: 1 + (n % 3),
    event_type: 'Battles',
    sub_event_type: 'Armed clash',
    actor1: 'Military Forces of Iraq (2022-)',
    inter1: 'State forces',
    actor2: `Group ${n % GROUPS}`,
    inter2: 'Rebel group',
    country: 'Iraq',
    admin1: `Province ${n % 18}`,
    location: `Place ${n % PLACES}`,
    ...point(n),
    geo_precision: 1 + (n % 3),
    source: 'Paper A',
    notes: `Soldiers and Group ${n % GROUPS} fought.`,
    fatalities: n % 7,
  };
}

function incident(n: number): Cells {
  const [year, month, day] = dayOf(n).split('-').map(Number) as [number, number, number];
  return {
    eventid: `${year}${String(n).padStart(8, '0')}`,
    iyear: year,
    imonth: month,
    iday: day,
    country_txt: 'Iraq',
    provstate: `Province ${n % 18}`,
    city: `Place ${n % PLACES}`,
    ...point(n),
    specificity: 1 + (n % 4),
    summary: 'A bomb exploded.',
    success: 1,
    attacktype1: 3,
    attacktype1_txt: 'Bombing/Explosion',
    gname: `Group ${n % GROUPS}`,
    guncertain1: n % 2,
    nkill: n % 7,
    nwound: n % 5,
  };
}

function* table(rows: number, row: (n: number) => Cells): Iterable<string> {
  yield `${Object.keys(row(0)).join(',')}\n`;
  for (let n = 0; n < rows; n += 1) yield `${Object.values(row(n)).join(',')}\n`;
}

function cluster(n: number): string {
  return JSON.stringify({
    uuid: `c-${n}`,
    value: `Cluster ${n}`,
    meta: { synonyms: [`Alias ${n}`, `Other ${n}`], refs: [`https://example.org/${n}`] },
  });
}

function* lines(rows: number, between: string, ends: readonly [string, string]): Iterable<string> {
  yield ends[0];
  for (let n = 0; n < rows; n += 1) yield `${n === 0 ? '' : between}${cluster(n)}`;
  yield ends[1];
}

/** Of three entries one is a body, one a sanction of it, and one a person. */
function* entries(rows: number): Iterable<string> {
  const entry = (id: string, schema: string, properties: object) => `${JSON.stringify({ id, schema, properties })}\n`;
  for (let n = 0; n < rows / 3; n += 1) {
    yield entry(`NX-${n}-a`, 'Organization', { name: [`Works ${n}`], alias: [`W ${n}`] });
    yield entry(`NX-${n}-b`, 'Sanction', { entity: [`NX-${n}-a`], country: ['ch'], program: [`P${n % 20}`], startDate: [dayOf(n)] });
    yield entry(`NX-${n}-c`, 'Person', { name: [`Person ${n}`] });
  }
}

const CLUSTERS = `records:
  - { type: ArmedGroup, fields: { id: "{uuid|slug}", name: "{value}", externalIds: [{ scheme: BENCH, value: "{uuid}" }] } }
  - { type: Name, each: "{meta.synonyms}", fields: { subject: "{uuid|slug}", value: "{#each}", kind: ALIAS } }`;

function file(format: string, text: (rows: number) => Iterable<string>, mapping: string | null = null): MeasuredFile {
  return { format, listDate: null, mapping, write: (path, rows) => pipeline(Readable.from(text(rows)), createWriteStream(path)) };
}

const FILES: Readonly<Record<string, MeasuredFile>> = {
  'acled.csv': file('acled', (rows) => table(rows, battle)),
  'gtd.csv': file('gtd', (rows) => table(rows, incident)),
  'list.json': file('json', (rows) => lines(rows, ',\n', ['[', ']']), CLUSTERS),
  'lines.jsonl': file('json', (rows) => lines(rows, '\n', ['', '\n']), CLUSTERS),
  'ftm.jsonl': file('ftm', entries),
};

await measureImports(fileURLToPath(import.meta.url), FILES, process.argv.slice(2));
