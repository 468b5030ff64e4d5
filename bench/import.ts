/**
 * Measures a whole import against a hand-written loader of the same facts: `npm run --prefix bench import -- [EVENTS]`. The loader
 * (run/reference-writer.ts) gets finished facts and only writes; the import reads its file, checks, compares and writes.
 * The ratio is what counts. CPU time shows what a quiet machine would do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleFacts } from '../src/facts/assemble.js';
import { plainDocument } from '../src/facts/document.js';
import type { FactRecord } from '../src/facts/records.js';
import { importFiles } from '../src/import/core/run-import.js';
import { gedFormat } from '../src/import/formats/ged/ged.js';
import { type Fact, isRowFacts, type RowFacts } from '../src/import/row/row-facts.js';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import type { GraphStore, StoreReader } from '../src/store/graph-store.js';
import { writeGed } from '../tests/import/ged-file.js';
import { BY_BENCH } from './data/authorship.js';
import { LOADING } from './report/goals.js';
import { saveTransfers, type Transfer, thisMachine } from './report/results.js';
import { markLoaded, openDatabase, wipe } from './run/database.js';
import { cpuSeconds, residentMb } from './run/process-figures.js';
import { ReferenceWriter } from './run/reference-writer.js';

const EVENTS = Number(process.argv[2] ?? 20_000);
const ROUNDS = 2;
const BATCH = 1_000;
const SOURCE = 'source:ucdp-ged-bench';
/** From this number of events on, the figures are saved for the report. */
const SAVED_FROM = 5_000;

const model = readModel();
const folder = mkdtempSync(join(tmpdir(), 'cadre-bench-import-'));
const file = join(folder, 'ged.csv');
writeGed(file, EVENTS);

/** An empty graph: the reader of the format looks up existing entities. */
const empty = { select: async () => ({ rows: [], total: null }) } as unknown as StoreReader;

function records(rows: readonly RowFacts[], more: Readonly<Record<string, readonly Fact[]>>): FactRecord[] {
  const lists: Record<string, Fact[]> = Object.fromEntries(Object.entries(more).map(([list, items]) => [list, [...items]]));
  for (const piece of rows) for (const [list, items] of Object.entries(piece.facts)) lists[list] = [...(lists[list] ?? []), ...items];
  const { facts } = assembleFacts(model, [plainDocument('bench', lists)]);
  return [...facts.sources, ...facts.entities, ...facts.statements];
}

/** The facts of the file, in batches. */
async function* facts(): AsyncIterable<FactRecord[]> {
  const context = {
    model,
    store: empty,
    files: [file],
    source: SOURCE,
    listDate: null,
    today: '2026-01-01',
    mapping: null,
    encoding: null,
    skipRows: null,
  };
  let more: Record<string, Fact[]> = { sources: [{ id: SOURCE, title: 'GED', accessed: '2026-01-01' }] };
  const batch: RowFacts[] = [];
  for await (const items of gedFormat.read({ ...context, progress: () => {}, note: () => {} })) {
    batch.push(...items.filter(isRowFacts));
    while (batch.length >= BATCH) {
      yield records(batch.splice(0, BATCH), more);
      more = {};
    }
  }
  yield records(batch, more);
}

const database = await openDatabase();
const store = cypherStore(await openNeo4j(database), model);

interface Lap {
  readonly writing: number;
  readonly whole: number;
  readonly client: number;
  readonly server: number;
}

/** Times some work; `writing` is the time spent inside `write`. */
async function timed(work: (write: <T>(job: () => Promise<T>) => Promise<T>) => Promise<void>): Promise<Lap> {
  await wipe(database.driver);
  await markLoaded(database.driver, 'import');
  await store.migrate();
  let writing = 0;
  const [client, server, from] = [process.cpuUsage(), cpuSeconds(database.pid), performance.now()];
  await work(async (job) => {
    const started = performance.now();
    const done = await job();
    writing += performance.now() - started;
    return done;
  });
  const { user, system } = process.cpuUsage(client);
  const used = (cpuSeconds(database.pid) ?? 0) - (server ?? 0);
  return { writing: writing / 1_000, whole: (performance.now() - from) / 1_000, client: (user + system) / 1e6, server: used };
}

const byHand = () =>
  timed(async (write) => {
    const writer = new ReferenceWriter(database.driver, model);
    for await (const batch of facts()) await write(() => writer.write(batch));
    await write(() => writer.finish());
  });

const imported = () =>
  timed(async (write) => {
    const counted: GraphStore = new Proxy(store, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (name === 'write') return (batch: Parameters<GraphStore['write']>[0]) => write(() => target.write(batch, BY_BENCH));
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const options = {
      files: [file],
      source: SOURCE,
      listDate: null,
      mapping: null,
      dryRun: false,
      authorship: BY_BENCH,
      today: '2026-01-01',
    };
    await importFiles(gedFormat, counted, model, options);
  });

function report(name: string, laps: readonly Lap[]): Lap {
  const best = laps.reduce((a, b) => (a.whole < b.whole ? a : b));
  const { writing, whole, client, server } = best;
  console.log(
    `${name.padEnd(8)} ${Math.round(EVENTS / whole)} events/s, ${Math.round(EVENTS / writing)} while writing; CPU ${client.toFixed(1)} s of ours, ${server.toFixed(1)} s of the database; ${residentMb(process.pid)} MB`,
  );
  return best;
}

try {
  const [hand, own]: [Lap[], Lap[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    hand.push(await byHand());
    own.push(await imported());
  }
  const [a, b] = [report('by hand', hand), report('import', own)];
  const load = loadavg().map((n) => n.toFixed(1));
  const ratio = (x: number, y: number) => (x / y).toFixed(2);
  const row = (by: string, lap: Lap, ratio: number, workRatio: number): Transfer => {
    const measured = { perSecond: EVENTS / lap.whole, ratio, workRatio: database.pid === null ? null : workRatio };
    return { what: `${EVENTS} events`, by, ...measured, mb: residentMb(process.pid) ?? 0, goal: by === 'import' ? LOADING : null };
  };
  if (EVENTS >= SAVED_FROM) {
    const rows = [row('by hand', a, 1, 1), row('import', b, a.whole / b.whole, (a.client + a.server) / (b.client + b.server))];
    const about = `a file of UCDP GED, events a second, the best of ${ROUNDS}; the loader by hand gets the facts ready made and checks nothing`;
    saveTransfers('import', { when: new Date().toISOString(), machine: thisMachine(), about, rows });
  }
  console.log(
    `${EVENTS} events. Import to loader: whole ${ratio(a.whole, b.whole)}, writing alone ${ratio(a.writing, b.writing)}, processor time ${ratio(a.client + a.server, b.client + b.server)}. Load ${load.join(' ')}`,
  );
} finally {
  await store.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
