import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openGrafeo } from '../src/store/grafeo.js';
import { openNeo4j } from '../src/store/neo4j.js';
import type { GraphStore } from '../src/store/port.js';
import { type Compared, compare } from './compare.js';
import { Contender } from './contender.js';
import { type BenchDatabase, type Coordinates, loadedWith, markLoaded, openDatabase, wipe } from './database.js';
import { type LoadFigures, loadProduct, loadReference } from './load.js';
import { measureAll } from './measure.js';
import { type Options, readOptions } from './options.js';
import { writeReport } from './report.js';
import { startRelay } from './round-trips.js';
import { SEED } from './workloads/parameters.js';
import type { Workload } from './workloads/workload.js';
import { WORKLOADS } from './workloads.js';

/** The loaders are compared on so many attacks at most. */
const REFERENCE_ATTACKS = 20_000;
const model = readModel();
const started = Date.now();

function note(text: string): void {
  console.error(`${((Date.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${text}`);
}

async function withStore<T>(opening: Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await opening;
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}

async function fillNeo4j(database: BenchDatabase, options: Options): Promise<Record<string, LoadFigures>> {
  const amount = { attacks: options.attacks, seed: SEED };
  const content = JSON.stringify(amount);
  const loads: Record<string, LoadFigures> = {};
  if ((await loadedWith(database.driver)) === content) {
    note('the database is loaded already');
    return loads;
  }
  const opening = openNeo4j(database).then((engine) => cypherStore(engine, model));
  await withStore(opening, async (store) => {
    if (options.reference) {
      // Both begin on an empty database that has seen some writing.
      const both = { attacks: Math.min(options.attacks, REFERENCE_ATTACKS), seed: SEED };
      await wipe(database.driver);
      await loadProduct(store, model, { ...both, attacks: 1_000 });
      await wipe(database.driver);
      loads['hand-written'] = await loadReference(database.driver, model, both);
      note('loaded by hand-written texts');
    }
    await wipe(database.driver);
    await store.migrate();
    loads['cadre-neo4j'] = await loadProduct(store, model, amount);
    note('loaded by Cadre');
  });
  await markLoaded(database.driver, content);
  return loads;
}

async function fillEmbedded(folder: string, options: Options): Promise<LoadFigures> {
  const opening = openGrafeo({ path: folder }).then((engine) => cypherStore(engine, model));
  const figures = await withStore(opening, (store) => loadProduct(store, model, { attacks: options.attacks, seed: SEED }));
  note('loaded the embedded database');
  return figures;
}

/** Starts the contenders, works with them, and stops them whatever happens. */
async function withContenders<T>(
  options: Options,
  place: Coordinates,
  folder: string,
  work: (contenders: Contender[]) => Promise<T>,
): Promise<T> {
  const running: Contender[] = [];
  try {
    for (const name of options.contenders) running.push(await Contender.start(name, name === 'cadre-embedded' ? folder : place));
    return await work(running);
  } finally {
    await Promise.all(running.map((contender) => contender.stop()));
  }
}

/** The hand-written texts are the measure of all answers. */
async function compareAll(options: Options, workloads: readonly Workload[], database: Coordinates, folder: string): Promise<Compared[]> {
  const relay = await startRelay(database.uri);
  try {
    return await withContenders(options, { ...database, uri: relay.uri }, folder, async (contenders) => {
      const measureFirst = contenders.toSorted((a, b) => Number(b.name === 'raw-driver') - Number(a.name === 'raw-driver'));
      const found: Compared[] = [];
      for (const workload of workloads) found.push(await compare(workload, measureFirst, relay, options.compared));
      return found;
    });
  } finally {
    await relay.close();
  }
}

async function run(options: Options, database: BenchDatabase, folder: string): Promise<void> {
  const workloads = WORKLOADS.filter((w) => options.only === null || options.only.includes(w.name));
  const loads = await fillNeo4j(database, options);
  if (options.contenders.includes('cadre-embedded')) loads['cadre-embedded'] = await fillEmbedded(folder, options);
  const { uri, username, password } = database;
  const place = { uri, username, password };
  const compared = await compareAll(options, workloads, place, folder);
  const differences = compared.flatMap((c) => c.differences);
  for (const difference of differences) note(difference);
  note(`answers compared: ${differences.length} differences`);
  // Of a question that somebody answers otherwise no timing is worth telling.
  const equal = workloads.filter((w) => !compared.some((c) => c.workload === w.name && c.differences.length > 0));
  const measured = await withContenders(options, place, folder, (contenders) => measureAll(equal, contenders, options, database.pid, note));
  const when = new Date().toISOString();
  const report = { when, attacks: options.attacks, rounds: options.rounds, database: database.how, loads, compared, measured };
  console.log(writeReport(report, options.keep, options.only !== null));
  if (differences.length > 0) process.exitCode = 1;
}

const options = readOptions(process.argv.slice(2));
const database = await openDatabase();
const folder = await mkdtemp(join(tmpdir(), 'cadre-bench-'));
try {
  note(`Neo4j: ${database.how}`);
  await run(options, database, join(folder, 'data'));
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
