import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModel } from '../src/model/read.js';
import { writeReport } from './report/report.js';
import { type Compared, compare } from './run/compare.js';
import { Contender } from './run/contender.js';
import { type BenchDatabase, type Coordinates, openDatabase } from './run/database.js';
import { fillEmbedded, fillNeo4j } from './run/fill.js';
import { measureAll } from './run/measure.js';
import { type Options, readOptions } from './run/options.js';
import { startRelay } from './run/round-trips.js';
import { WORKLOADS } from './workloads/all.js';
import { SEED } from './workloads/parameters.js';
import type { Workload } from './workloads/workload.js';

/** The largest number of attacks for the comparison of loaders. */
const REFERENCE_ATTACKS = 20_000;
const model = readModel();
const started = Date.now();

function note(text: string): void {
  console.error(`${((Date.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${text}`);
}

/** Starts the contenders, runs `work`, and always stops them. */
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

/** The answers of the hand-written texts are the expected ones. */
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
  const amount = { attacks: options.attacks, seed: SEED };
  const reference = options.reference ? { ...amount, attacks: Math.min(options.attacks, REFERENCE_ATTACKS) } : null;
  const loads = await fillNeo4j(model, database, amount, reference);
  if (options.contenders.includes('cadre-embedded')) loads['cadre-embedded'] = await fillEmbedded(model, folder, amount);
  note('loaded');
  const { uri, username, password } = database;
  const place = { uri, username, password };
  const compared = await compareAll(options, workloads, place, folder);
  const differences = compared.flatMap((c) => c.differences);
  for (const difference of differences) note(difference);
  note(`answers compared: ${differences.length} differences`);
  // A question is timed only if all contenders give the same answers.
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
