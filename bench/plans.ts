/**
 * Saves Neo4j's plan for each query of the benchmark in results/plans, and reports operators that scan more than the answer
 * needs: `npm run --prefix bench plans -- [--only Q1,Q3] [--smoke]`; with --smoke nothing is saved. It uses the database that the
 * benchmark loaded (NEO4J_TEST_URI), or loads 2,000 attacks into a database of its own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import type { CypherEngine, CypherText } from '../src/store/engine.js';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import { toParameters } from '../src/store/parameters.js';
import { type Operator, operators, scansOf } from '../tests/support/neo4j/scans.js';
import { type Hits, RESULTS, saveHits, type Work } from './report/results.js';
import { cypherTextsOf } from './run/cypher-texts.js';
import { type BenchDatabase, loadedWith, markLoaded, openDatabase, wipe } from './run/database.js';
import { loadProduct } from './run/load.js';
import { WORKLOADS } from './workloads/all.js';
import { SEED } from './workloads/parameters.js';

const FOLDER = `${RESULTS}plans/`;
const OWN_ATTACKS = 2_000;
/** Labels with few nodes, whatever the number of attacks. */
const SMALL = ['ArmedGroup', 'Coalition', 'State', 'StateOrgan', 'Weapon', 'Location', 'Source', 'Person', 'Organisation'];
const model = readModel();

/** Describes the operators whose work grows with the graph instead of with the answer. */
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

/** Saves the plans of some queries in one file. @returns their work together */
async function savePlans(driver: Driver, name: string, queries: readonly CypherText[]): Promise<Work> {
  const parts: string[] = [];
  const sum = { hits: 0, rows: 0, bytes: 0 };
  for (const query of queries) {
    await profile(driver, query); // the first run also plans
    const { plan, bytes } = await profile(driver, query);
    const hits = operators(plan).reduce((n, p) => n + argument(p, 'DbHits'), 0);
    sum.hits += hits;
    sum.rows += Math.max(...operators(plan).map((p) => argument(p, 'Rows')));
    sum.bytes += bytes;
    const found = complaints(plan);
    parts.push(
      `${query.text}\n\n${JSON.stringify(query.params)}\n\n${String(plan.arguments['string-representation'])}\n\n${found.map((t) => `! ${t}`).join('\n')}\n`,
    );
    console.log(`${name.padEnd(22)} ${String(hits).padStart(9)} hits  ${found.length === 0 ? 'ok' : found.join('; ')}`);
  }
  if (!values.smoke) await writeFile(`${FOLDER}${name}.txt`, parts.join('\n----\n\n'));
  return sum;
}

/** The number of benchmark attacks in the database; null if it is empty or holds the data of another measurement. */
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
  // The database plans by statistics that may date from a smaller size.
  await database.driver.executeQuery('CALL db.prepareForReplanning(300)');
  const found: Hits[string] = {};
  if (!values.smoke) await mkdir(FOLDER, { recursive: true });
  for (const workload of WORKLOADS.filter((w) => values.only === undefined || values.only.split(',').includes(w.name))) {
    const variables = workload.variables[0]!;
    const work: Hits[string][string] = {};
    if (workload.cypher !== null)
      work.hand = await savePlans(database.driver, `${workload.name}.hand`, [
        { text: workload.cypher, params: variables as CypherText['params'] },
      ]);
    try {
      work.cadre = await savePlans(database.driver, `${workload.name}.cadre`, await cypherTextsOf(model, engine, workload));
    } catch (error) {
      process.exitCode = 1;
      console.log(`${workload.name.padEnd(22)} failed: ${(error as Error).message.slice(0, 200)}`);
    }
    found[workload.name] = work;
  }
  if (!values.smoke) saveHits(attacks, found);
} finally {
  await engine.close();
  await database.stop();
}
