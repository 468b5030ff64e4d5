/**
 * How fast everything is exported from Neo4j, against the raw driver reading the same nodes with the same evidence:
 * `tsx bench/export.ts [attacks]`, by default 13,000, which are 100,000 nodes. The goal is 0.7 of the driver's rate, with
 * memory flat. Server and client share the machine: run it on a quiet one, whose load is told beside the figures. On a busy
 * one processor time says more.
 */
import { loadavg } from 'node:os';
import type { Driver } from 'neo4j-driver';
import { openSubgraph } from '../src/export/open.js';
import { formatNamed, formatOptions } from '../src/export/options.js';
import { writeExport } from '../src/export/write.js';
import { executableSchema } from '../src/graphql/schema.js';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openNeo4j } from '../src/store/neo4j.js';
import type { GraphStore } from '../src/store/port.js';
import { loadedWith, markLoaded, openDatabase, wipe } from './database.js';
import { loadProduct } from './load.js';
import { cpuSeconds } from './process-figures.js';

const ROUNDS = 3;
const FORMATS = ['jsonl', 'graphml'];
const OCCASION = { exportedAt: '2026-01-01T00:00:00Z', generator: 'bench', licence: 'none' };
const amount = { attacks: Number(process.argv[2] ?? 13_000), seed: 5 };

const model = readModel();
const schema = executableSchema(model);

const EVIDENCE = '[(n)-[:EVIDENCED_BY]->(e) | [properties(e), [(e)-[:FROM]->(s) | s.id][0]]]';
/** What an export reads, as one would write it by hand: three streams, in no order. */
const RAW = [
  'MATCH (n:Source) RETURN properties(n), [(n)-[r]->(t) | [type(r), t.id]]',
  `MATCH (n:Entity) RETURN properties(n), [(n)-[r]->(t:Entity) | [type(r), t.id]], ${EVIDENCE},
     [(n)<-[:NAME_SUBJECT]-(x:Name) | [properties(x), [(x)-[:EVIDENCED_BY]->(e) | [properties(e), [(e)-[:FROM]->(s) | s.id][0]]]]]`,
  `MATCH (n:Statement) WHERE NOT n:Name RETURN properties(n), [(n)-[r]->(t:Entity) | [type(r), t.id]], ${EVIDENCE}`,
];

interface Figures {
  readonly ms: number;
  readonly nodes: number;
  readonly bytes: number;
  /** Processor time of this process and of the database's, in seconds. */
  readonly here: number;
  readonly there: number;
}

async function timed(pid: number | null, work: () => Promise<Pick<Figures, 'nodes' | 'bytes'>>): Promise<Figures> {
  const [from, here, there] = [performance.now(), process.cpuUsage(), cpuSeconds(pid) ?? Number.NaN];
  const done = await work();
  const { user, system } = process.cpuUsage(here);
  return { ...done, ms: performance.now() - from, here: (user + system) / 1e6, there: (cpuSeconds(pid) ?? Number.NaN) - there };
}

/** Entities, statements with names, sources; evidence is read too, by both, and not counted. */
async function readRaw(driver: Driver): Promise<Pick<Figures, 'nodes' | 'bytes'>> {
  let nodes = 0;
  for (const text of RAW) {
    const session = driver.session({ defaultAccessMode: 'READ' });
    for await (const record of session.run(text)) nodes += 1 + (record.length > 3 ? (record.get(3) as unknown[]).length : 0);
    await session.close();
  }
  return { nodes, bytes: 0 };
}

async function exportAll(store: GraphStore, name: string, nodes: number): Promise<Pick<Figures, 'nodes' | 'bytes'>> {
  const format = formatNamed(name);
  const context = { store, model, schema, timeoutMs: 60_000, maxNodes: 1_000_000 };
  const subgraph = await openSubgraph(context, { kind: 'everything' }, {}, OCCASION);
  let bytes = 0;
  for await (const piece of writeExport(format, model, subgraph, formatOptions(format, {}))) bytes += piece.length;
  return { nodes, bytes };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Looks at the memory of this process ten times a second. */
function watchMemory(): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 100);
  return () => {
    clearInterval(timer);
    return Math.round(most / 2 ** 20);
  };
}

const database = await openDatabase();
try {
  const store = cypherStore(await openNeo4j(database), model);
  if ((await loadedWith(database.driver)) !== JSON.stringify(amount)) {
    await wipe(database.driver);
    await store.migrate();
    const { nodes } = await loadProduct(store, model, amount);
    await markLoaded(database.driver, JSON.stringify(amount));
    console.log(`loaded ${nodes} nodes`);
  }
  const { driver, pid } = database;
  const { nodes } = await readRaw(driver);
  const figures = new Map<string, Figures[]>(['raw driver', ...FORMATS].map((name) => [name, []]));
  const memory = watchMemory();
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.get('raw driver')!.push(await timed(pid, () => readRaw(driver)));
    for (const name of FORMATS) figures.get(name)!.push(await timed(pid, () => exportAll(store, name, nodes)));
  }
  console.log('               nodes/s  of the driver   seconds  processor here, there    MB');
  const least = Math.min(...figures.get('raw driver')!.map(({ ms }) => ms));
  for (const [name, all] of figures) {
    const best = all.toSorted((a, b) => a.ms - b.ms)[0]!;
    const told = [
      name.padEnd(12),
      Math.round(nodes / (best.ms / 1_000))
        .toString()
        .padStart(10),
      (least / best.ms).toFixed(2).padStart(12),
      (best.ms / 1_000).toFixed(1).padStart(12),
      `${median(all.map(({ here }) => here)).toFixed(1)}, ${median(all.map(({ there }) => there)).toFixed(1)}`.padStart(18),
      (best.bytes / 2 ** 20).toFixed(1).padStart(12),
    ];
    console.log(told.join(''));
  }
  console.log(
    `${nodes} nodes, the best of ${ROUNDS}; at most ${memory()} MB resident; load ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  );
  await store.close();
} finally {
  await database.stop();
}
