/**
 * Measures `suggest` over 10,000 names on both databases: `npm run --prefix bench suggest -- [groups]`. The goal is 20 ms. One client
 * in this process asks; run it on a quiet machine. The output includes the machine's load.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApollo } from '../src/app/apollo.js';
import { createLog } from '../src/app/log.js';
import { queryLimits } from '../src/app/query-limits.js';
import { readRuleFiles } from '../src/app/rule-files.js';
import { readSettings } from '../src/config/settings.js';
import { plainDocument } from '../src/facts/document.js';
import { executableSchema } from '../src/graphql/schema.js';
import { loadFacts } from '../src/ingest/load.js';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openGrafeo } from '../src/store/engines/grafeo.js';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { BY_BENCH } from './data/authorship.js';
import { Random } from './data/random.js';
import { bodyName, plainName } from './data/world.js';
import { markLoaded, openDatabase, wipe } from './run/database.js';

/** Each group has two names. */
const GROUPS = Number(process.argv[2] ?? 5_000);
const ROUNDS = 8;
const LIMITS = { ...queryLimits(readSettings({})), requestMs: 60_000, timeoutMs: 60_000 };
const QUERY = 'query ($text: String!) { suggest(text: $text) { nodes { id type matchedName reason } } }';

const model = readModel();
const schema = executableSchema(model, readRuleFiles());
const apollo = await startApollo(schema, LIMITS, false, await createLog({ logLevel: 'silent', logFormat: 'json' }));
const random = new Random(3);
const evidence = [{ source: 'source:names', locator: '1', summary: 'It bears the name.' }];
const armedGroups = Array.from({ length: GROUPS }, (_, i) => ({ id: `group-${i}`, name: bodyName(random), evidence }));
const names = armedGroups.map(({ id }) => ({ subject: id, value: `${plainName(random)} Brigade`, kind: 'ALIAS', evidence }));
/** Beginnings of names of various lengths, and very short ones that match most names. */
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

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms`;
}

async function measure(name: string, store: GraphStore): Promise<void> {
  await store.migrate();
  const sources = [{ id: 'source:names', title: 'Names', accessed: '2026-01-01' }];
  await loadFacts(store, model, [plainDocument('names', { sources, armedGroups, names })], { authorship: BY_BENCH });
  for (const text of texts) await ask(store, text);
  const times: number[][] = texts.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) for (const [i, text] of texts.entries()) times[i]!.push(await ask(store, text));
  const load = loadavg().map((n) => n.toFixed(1));
  console.log(
    `${name}  all: ${percentiles(times.flat())}   best of ${ROUNDS} for each text: ${percentiles(times.map((t) => Math.min(...t)))}   load ${load.join(' ')}`,
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
