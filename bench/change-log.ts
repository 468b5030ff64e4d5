/**
 * What the log of changes costs: `npm run --prefix bench change-log -- [ATTACKS] [CHANGES] [embedded]`. The same facts are loaded with and without it,
 * into the embedded database and into Neo4j; then the latest changes of a long log are read. The ratios are what counts.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBatches } from '../src/ingest/batches.js';
import { readModel } from '../src/model/read.js';
import { logBounds, readLogPage } from '../src/query/log/pages.js';
import { raiseRevision } from '../src/store/cypher/log.js';
import { cypherStore } from '../src/store/cypher-store.js';
import type { CypherEngine } from '../src/store/engine.js';
import { openGrafeo } from '../src/store/engines/grafeo.js';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import type { WriteBatch } from '../src/store/graph-store.js';
import { writeFacts } from '../src/store/write-facts.js';
import { storedIds } from '../src/store/write-nodes.js';
import { BY_BENCH } from './data/authorship.js';
import { generateFacts } from './data/generate.js';
import { openDatabase, wipe } from './run/database.js';

const ATTACKS = Number(process.argv[2] ?? 5_000);
const CHANGES = Number(process.argv[3] ?? 1_000_000);
const BATCH = 1_000;
const ROUNDS = 3;
const PAGE = 50;
const PAGES_READ = 20;
/** How many changes of the long log are written at a time. */
const AT_A_TIME = 5_000;

const model = readModel();
const batches: readonly WriteBatch[] = [...generateFacts(model, { attacks: ATTACKS, seed: 1 })].flatMap((facts) =>
  writeBatches(model, facts, BATCH),
);

type Write = (engine: CypherEngine, batch: WriteBatch) => Promise<unknown>;

const withLog: Write = (engine, batch) => cypherStore(engine, model).write(batch, BY_BENCH);

/** As the product writes, but for the change. */
const withoutLog: Write = (engine, batch) =>
  engine.write(async (tx) => {
    const [raised, stored] = await Promise.all([tx.run(raiseRevision()), storedIds(tx, batch, false)]);
    await writeFacts(tx, model, batch, stored, raised[0]![0] as number);
  });

/** Milliseconds on the clock, and of this process on all processors. The second is what a quiet machine would show of the embedded store. */
interface Lap {
  readonly clock: number;
  readonly cpu: number;
}

async function load(engine: CypherEngine, write: Write): Promise<Lap> {
  const [from, started] = [process.cpuUsage(), performance.now()];
  for (const batch of batches) await write(engine, batch);
  const { user, system } = process.cpuUsage(from);
  return { clock: performance.now() - started, cpu: (user + system) / 1_000 };
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

async function inFolder<T>(work: (engine: CypherEngine, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-bench-log-'));
  try {
    const engine = await openGrafeo({ path: folder });
    await cypherStore(engine, model).migrate();
    return await work(engine, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads into a new folder. @returns how long it took, and the size of the folder when it is closed */
function embedded(write: Write): Promise<{ readonly lap: Lap; readonly bytes: number }> {
  return inFolder(async (engine, folder) => {
    const lap = await load(engine, write);
    await engine.close();
    return { lap, bytes: bytesIn(folder) };
  });
}

async function payloads(engine: CypherEngine): Promise<number> {
  const [row] = await engine.read({ text: 'MATCH (p:ChangePart) RETURN sum(size(p.payload)) AS bytes', params: {} });
  return row![0] as number;
}

/** The best of some rounds, taken in turn, so that both ways meet the same machine. */
async function compare(name: string, time: (write: Write) => Promise<Lap>): Promise<void> {
  const [logged, plain]: [Lap[], Lap[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await time(withoutLog));
    logged.push(await time(withLog));
  }
  for (const kind of ['clock', 'cpu'] as const) {
    const [a, b] = [logged, plain].map((laps) => Math.min(...laps.map((lap) => lap[kind]))) as [number, number];
    console.log(
      `${name}, ${kind}: ${a.toFixed(0)} ms with the log, ${b.toFixed(0)} ms without it: ${(a / b).toFixed(2)} times (goal 1.25)`,
    );
  }
}

/** A log of changes without content, as long as wanted. */
async function fillLog(engine: CypherEngine, from: number, to: number): Promise<void> {
  for (let first = from; first <= to; first += AT_A_TIME) {
    const rows = Array.from({ length: Math.min(AT_A_TIME, to - first + 1) }, (_, i) => {
      const revision = first + i;
      const head = { revision, at: '2026-01-01T00:00:00.000Z', by: 'bench', via: 'API', message: `Change ${revision}`, salt: 'c2FsdA==' };
      return { id: String(revision), ...head, created: 1, changed: 0, retracted: 0, parts: 0, hash: 'ab'.repeat(32) };
    });
    await engine.write(async (tx) => {
      await tx.run({ text: 'UNWIND $rows AS row CREATE (c:Change) SET c += row RETURN count(c) AS n', params: { rows } });
      await tx.run({
        text: "MERGE (r:Revision {id: 'graph'}) SET r.value = $to RETURN r.value AS v",
        params: { to: rows.at(-1)!.revision },
      });
    });
  }
}

const ALL = { since: null, until: null, by: null, via: null, among: null };

async function readLatest(name: string, engine: CypherEngine): Promise<void> {
  const log = cypherStore(engine, model).changes;
  let filled = (await log.head()).revision;
  for (const wanted of [...new Set([Math.min(1_000, CHANGES), CHANGES])]) {
    await fillLog(engine, filled + 1, wanted);
    filled = wanted;
    const times: number[] = [];
    for (let i = 0; i < PAGES_READ; i += 1) {
      const started = performance.now();
      const { changes } = await readLogPage(log, ALL, await logBounds(log, ALL), { size: PAGE, backward: false, from: null });
      if (changes.length !== Math.min(PAGE, wanted)) throw new Error(`${changes.length} changes were read`);
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const [median, most] = [times[PAGES_READ / 2]!, times.at(-1)!];
    console.log(`${name}: the latest ${PAGE} of ${wanted} changes in ${median.toFixed(1)} ms, at most ${most.toFixed(1)} ms (goal 20)`);
  }
}

const plain = await embedded(withoutLog);
const logged = await embedded(withLog);
const share = (logged.bytes - plain.bytes) / plain.bytes;
console.log(
  `embedded: ${ATTACKS} attacks take ${(plain.bytes / 1e6).toFixed(1)} MB, their log ${(share * 100).toFixed(0)} % more (goal 30)`,
);
await compare('embedded', async (write) => (await embedded(write)).lap);
await inFolder(async (engine) => {
  await load(engine, withLog);
  console.log(`embedded: ${((await payloads(engine)) / 1e6).toFixed(1)} MB of payloads`);
  await engine.close();
});
await inFolder(async (engine) => {
  await readLatest('embedded', engine);
  await engine.close();
});

async function onNeo4j(): Promise<void> {
  const database = await openDatabase();
  try {
    const engine = await openNeo4j(database);
    const store = cypherStore(engine, model);
    const empty = async () => {
      await wipe(database.driver);
      await store.migrate();
    };
    await compare('Neo4j', async (write) => {
      await empty();
      return load(engine, write);
    });
    await empty();
    await readLatest('Neo4j', engine);
    await engine.close();
  } finally {
    await wipe(database.driver);
    await database.stop();
  }
}

if (process.argv[4] !== 'embedded') await onNeo4j();
