/**
 * How long `suggest` takes over 10,000 names, on either database: `tsx bench/suggest.ts [groups]`. The goal is 20 ms. Figures are of
 * one client in this process; run it on a quiet machine, whose load is told beside them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDocument } from '../src/facts/document.js';
import { executableSchema } from '../src/graphql/schema.js';
import { readModel } from '../src/model/read.js';
import { startApollo } from '../src/server/apollo.js';
import { createLog } from '../src/server/log.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openGrafeo } from '../src/store/grafeo.js';
import { loadFacts } from '../src/store/load.js';
import { openNeo4j } from '../src/store/neo4j.js';
import type { GraphStore } from '../src/store/port.js';
import { Random } from './data/random.js';
import { bodyName, plainName } from './data/world.js';
import { markLoaded, openDatabase, wipe } from './database.js';

/** Each has two names. */
const GROUPS = Number(process.argv[2] ?? 5_000);
const ROUNDS = 8;
const LIMITS = { defaultPage: 50, maxPage: 1_000, maxDepth: 15, maxCost: 1_000_000, timeoutMs: 60_000 };
const QUERY = 'query ($text: String!) { suggest(text: $text) { id type matchedName reason } }';

const model = readModel();
const schema = executableSchema(model);
const apollo = await startApollo(schema, LIMITS, false, await createLog({ logLevel: 'silent', logFormat: 'json' }));
const random = new Random(3);
const evidence = [{ source: 'source:names', locator: '1', summary: 'It bears the name.' }];
const armedGroups = Array.from({ length: GROUPS }, (_, i) => ({ id: `group-${i}`, name: bodyName(random), evidence }));
const names = armedGroups.map(({ id }) => ({ subject: id, value: `${plainName(random)} Brigade`, kind: 'ALIAS', evidence }));
/** Beginnings of names, as long as one may have typed, and the shortest, which most names answer. */
const texts = [
  ...armedGroups.slice(0, 60).map(({ name }) => name.slice(0, random.whole(1, name.length))),
  ...['k', 'ka', 'kat', 'kataib', 'h', 'l', 'al', 'saraya al-sa', 'brig'],
];

async function ask(store: GraphStore, text: string): Promise<number> {
  const from = performance.now();
  const { body } = await apollo.executeOperation({ query: QUERY, variables: { text } }, { contextValue: { store, model, limits: LIMITS } });
  if (body.kind === 'single' && body.singleResult.errors?.[0]) throw new Error(body.singleResult.errors[0].message);
  return performance.now() - from;
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms`;
}

async function measure(name: string, store: GraphStore): Promise<void> {
  await store.migrate();
  const sources = [{ id: 'source:names', title: 'Names', accessed: '2026-01-01' }];
  await loadFacts(store, model, schema, [plainDocument('names', { sources, armedGroups, names })]);
  for (const text of texts) await ask(store, text);
  const times: number[][] = texts.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) for (const [i, text] of texts.entries()) times[i]!.push(await ask(store, text));
  const load = loadavg().map((n) => n.toFixed(1));
  console.log(
    `${name}  all: ${told(times.flat())}   best of ${ROUNDS} for each text: ${told(times.map((t) => Math.min(...t)))}   load ${load.join(' ')}`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'cadre-suggest-'));
const embedded = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
try {
  await measure('embedded', embedded);
} finally {
  await embedded.close();
  await rm(folder, { recursive: true, force: true });
}
const database = await openDatabase();
try {
  await wipe(database.driver);
  await markLoaded(database.driver, 'names');
  const store = cypherStore(await openNeo4j(database), model);
  await measure('Neo4j', store);
  await store.close();
} finally {
  await database.stop();
}
await apollo.stop();
