/**
 * Keeps what Neo4j does for each text of the benchmark under results/plans, and lists the operators that should not be
 * there: `tsx bench/plans.ts [--only Q1,Q3] [--smoke]`, with which nothing is kept. The database must have been loaded by the benchmark (NEO4J_TEST_URI), else 2,000 attacks
 * are loaded into one of our own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import type { CypherEngine, CypherText } from '../src/store/engine.js';
import { openNeo4j } from '../src/store/neo4j.js';
import { toParameters } from '../src/store/parameters.js';
import { type Operator, operators, scansOf } from '../tests/support/neo4j/scans.js';
import { type BenchDatabase, loadedWith, markLoaded, openDatabase, wipe } from './database.js';
import { textsOf } from './executed.js';
import { type Hits, keepHits, RESULTS, type Work } from './kept.js';
import { loadProduct } from './load.js';
import { SEED } from './workloads/parameters.js';
import { WORKLOADS } from './workloads.js';

const FOLDER = `${RESULTS}plans/`;
const OWN_ATTACKS = 2_000;
/** Labels of which there are few nodes whatever the number of attacks. */
const SMALL = ['ArmedGroup', 'Coalition', 'State', 'StateOrgan', 'Weapon', 'Location', 'Source', 'Person', 'Organisation'];
const model = readModel();

/** Operators whose work grows with the graph and not with the answer. */
function complaints(profile: Operator): string[] {
  return scansOf(profile)
    .filter(({ name, details }) => name === 'CartesianProduct' || !SMALL.some((label) => details.includes(`:${label}`)))
    .map(({ name, details, rows }) => `${name} ${details} (${rows} rows)`);
}

function argument(operator: Operator, name: string): number {
  return Number(String(operator.arguments[name] ?? 0));
}

async function profile(driver: Driver, { text, params }: CypherText): Promise<{ plan: Operator; bytes: number }> {
  const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, toParameters(params, BigInt));
  return { plan: summary.profile as unknown as Operator, bytes: JSON.stringify(records.map((r) => [...r.values()])).length };
}

/** Keeps the plans of some texts as a file, and tells the work of them together. */
async function keep(driver: Driver, name: string, queries: readonly CypherText[]): Promise<Work> {
  const parts: string[] = [];
  const sum = { hits: 0, rows: 0, bytes: 0 };
  for (const query of queries) {
    await profile(driver, query); // the first run also plans
    const { plan, bytes } = await profile(driver, query);
    const hits = operators(plan).reduce((n, p) => n + argument(p, 'DbHits'), 0);
    sum.hits += hits;
    sum.rows += Math.max(...operators(plan).map((p) => argument(p, 'Rows')));
    sum.bytes += bytes;
    const told = complaints(plan);
    parts.push(
      `${query.text}\n\n${JSON.stringify(query.params)}\n\n${String(plan.arguments['string-representation'])}\n\n${told.map((t) => `! ${t}`).join('\n')}\n`,
    );
    console.log(`${name.padEnd(22)} ${String(hits).padStart(9)} hits  ${told.length === 0 ? 'ok' : told.join('; ')}`);
  }
  if (!values.smoke) await writeFile(`${FOLDER}${name}.txt`, parts.join('\n----\n\n'));
  return sum;
}

/** How many attacks of the benchmark the database holds; null when it holds none, or what another measurement left. */
async function loadedAttacks(driver: Driver): Promise<number | null> {
  const content = /^\{"attacks":(\d+),"seed":(\d+)\}$/.exec((await loadedWith(driver)) ?? '');
  return content && Number(content[2]) === SEED ? Number(content[1]) : null;
}

async function requireData(database: BenchDatabase, engine: CypherEngine): Promise<number> {
  const loaded = await loadedAttacks(database.driver);
  if (loaded !== null) return loaded;
  const amount = { attacks: OWN_ATTACKS, seed: SEED };
  const store = cypherStore(engine, model);
  await wipe(database.driver);
  await store.migrate();
  await loadProduct(store, model, amount);
  await markLoaded(database.driver, JSON.stringify(amount));
  return OWN_ATTACKS;
}

const { values } = parseArgs({ options: { only: { type: 'string' }, smoke: { type: 'boolean' } } });
const database = await openDatabase();
const engine = await openNeo4j(database);
try {
  const attacks = await requireData(database, engine);
  // What the database last knew of its indexes may be of a smaller size, and plans are made by it.
  await database.driver.executeQuery('CALL db.prepareForReplanning(300)');
  const found: Hits[string] = {};
  if (!values.smoke) await mkdir(FOLDER, { recursive: true });
  for (const workload of WORKLOADS.filter((w) => values.only === undefined || values.only.split(',').includes(w.name))) {
    const variables = workload.variables[0]!;
    const work: Hits[string][string] = {};
    if (workload.cypher !== null)
      work.hand = await keep(database.driver, `${workload.name}.hand`, [
        { text: workload.cypher, params: variables as CypherText['params'] },
      ]);
    try {
      work.cadre = await keep(database.driver, `${workload.name}.cadre`, await textsOf(model, engine, workload));
    } catch (error) {
      process.exitCode = 1;
      console.log(`${workload.name.padEnd(22)} failed: ${(error as Error).message.slice(0, 200)}`);
    }
    found[workload.name] = work;
  }
  if (!values.smoke) keepHits(attacks, found);
} finally {
  await engine.close();
  await database.stop();
}
