/**
 * Keeps what Neo4j does for each text of the benchmark under results/plans, and lists the operators that should not be
 * there: `tsx bench/plans.ts [--only Q1,Q3]`. The database must have been loaded by the benchmark (NEO4J_TEST_URI), else 2,000 attacks
 * are loaded into one of our own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import type { CypherEngine, CypherText } from '../src/store/engine.js';
import { openNeo4j } from '../src/store/neo4j.js';
import { toParameters } from '../src/store/parameters.js';
import { type Operator, operators, scansOf } from '../tests/support/neo4j/scans.js';
import { type BenchDatabase, loadedWith, markLoaded, openDatabase } from './database.js';
import { textsOf } from './executed.js';
import { loadProduct } from './load.js';
import { SEED } from './workloads/parameters.js';
import { WORKLOADS } from './workloads.js';

const FOLDER = fileURLToPath(new URL('./results/plans/', import.meta.url));
/** Labels of which there are few nodes whatever the number of attacks. */
const SMALL = ['ArmedGroup', 'Coalition', 'State', 'StateOrgan', 'Weapon', 'Location', 'Source', 'Person', 'Organisation'];
const model = readModel();

/** Operators whose work grows with the graph and not with the answer. */
function complaints(profile: Operator): string[] {
  return scansOf(profile)
    .filter(({ name, details }) => name === 'CartesianProduct' || !SMALL.some((label) => details.includes(`:${label}`)))
    .map(({ name, details, rows }) => `${name} ${details} (${rows} rows)`);
}

async function profile(driver: Driver, { text, params }: CypherText): Promise<Operator> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, toParameters(params, BigInt));
  return summary.profile as unknown as Operator;
}

async function keep(driver: Driver, name: string, queries: readonly CypherText[]): Promise<void> {
  const parts: string[] = [];
  for (const query of queries) {
    await profile(driver, query); // the first run also plans
    const found = await profile(driver, query);
    const hits = operators(found).reduce((sum, p) => sum + Number(String(p.arguments['DbHits'] ?? 0)), 0);
    const told = complaints(found);
    parts.push(
      `${query.text}\n\n${JSON.stringify(query.params)}\n\n${String(found.arguments['string-representation'])}\n\n${told.map((t) => `! ${t}`).join('\n')}\n`,
    );
    console.log(`${name.padEnd(22)} ${String(hits).padStart(9)} hits  ${told.length === 0 ? 'ok' : told.join('; ')}`);
  }
  await writeFile(`${FOLDER}${name}.txt`, parts.join('\n----\n\n'));
}

async function requireData(database: BenchDatabase, engine: CypherEngine): Promise<void> {
  if ((await loadedWith(database.driver)) !== null) return;
  const amount = { attacks: 2_000, seed: SEED };
  const store = cypherStore(engine, model);
  await store.migrate();
  await loadProduct(store, model, amount);
  await markLoaded(database.driver, JSON.stringify(amount));
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const database = await openDatabase();
const engine = await openNeo4j(database);
try {
  await requireData(database, engine);
  await mkdir(FOLDER, { recursive: true });
  for (const workload of WORKLOADS.filter((w) => values.only === undefined || values.only.split(',').includes(w.name))) {
    const variables = workload.variables[0]!;
    if (workload.cypher !== null)
      await keep(database.driver, `${workload.name}.hand`, [{ text: workload.cypher, params: variables as CypherText['params'] }]);
    try {
      await keep(database.driver, `${workload.name}.cadre`, await textsOf(model, engine, workload));
    } catch (error) {
      console.log(`${workload.name.padEnd(22)} failed: ${(error as Error).message.slice(0, 200)}`);
    }
  }
} finally {
  await engine.close();
  await database.stop();
}
