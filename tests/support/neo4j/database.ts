import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { takeFileLock } from './file-lock.mjs';

export interface Neo4jCoordinates {
  uri: string;
  username: string;
  password: string;
  database?: string;
}

const LOCK_WAIT_MS = 30 * 60_000;
/** Tells this run of the tests from others that used the same database. */
const RUN = process.env['CADRE_TEST_FOLDER'] ?? '';
const NODE_BATCH = 5_000;
const RELATIONSHIP_BATCH = 20_000;

/** The test server that the runner acquired for this worker of jest, or null: then tests that need it are skipped. */
export function neo4jForTests(): Neo4jCoordinates | null {
  const own = `NEO4J_TEST_${process.env['JEST_WORKER_ID']}`;
  const prefix = process.env[`${own}_URI`] ? own : 'NEO4J_TEST';
  const value = (name: string) => process.env[`${prefix}_${name}`];
  const [uri, database] = [value('URI'), value('DATABASE')];
  if (!uri || process.env['CADRE_TEST_EMBEDDED_ONLY'] === '1') return null;
  return { uri, username: value('USERNAME') ?? 'neo4j', password: value('PASSWORD') ?? '', ...(database ? { database } : {}) };
}

let depth = 0;

/**
 * `describe` for tests on a real Neo4j, skipped when there is none. The community edition has one database for everybody,
 * so these blocks run one at a time, also across jest's workers and other runs on this machine.
 */
export function describeNeo4j(name: string, fn: () => void): void {
  const server = neo4jForTests();
  if (!server) {
    describe.skip(name, fn);
    return;
  }
  const lock = join(tmpdir(), `cadre-test-${createHash('sha256').update(server.uri).digest('hex').slice(0, 16)}.lock`);
  describe(name, () => {
    const outermost = depth === 0;
    let release = async () => {};
    if (outermost) {
      beforeAll(async () => {
        release = await takeFileLock(lock, { waitMs: LOCK_WAIT_MS });
      }, LOCK_WAIT_MS + 10_000);
    }
    depth += 1;
    try {
      fn();
    } finally {
      depth -= 1;
    }
    // Registered last, so that it runs after the block's own clean-up.
    if (outermost) afterAll(() => release());
  });
}

/** Does something with a driver of the test database, and closes it. */
export async function withDriver<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const { default: neo4j } = await import('neo4j-driver');
  const { uri, username, password } = neo4jForTests()!;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/**
 * Removes all data of the test database. Constraints and indexes of the same run stay: a new one makes the database plan all
 * texts anew. It leaves only its marker node, by which it recognises the database; one that holds nodes and no marker is
 * somebody's data, and is refused.
 */
export async function emptyDatabase(driver: Driver, database = neo4jForTests()?.database ?? 'neo4j'): Promise<void> {
  const run = runner(driver, database);
  const [state] = await run('RETURN EXISTS { MATCH (n) } AS hasNodes, EXISTS { MATCH (m:CadreTestMarker) } AS hasMarker');
  if (state?.['hasNodes'] && !state['hasMarker']) {
    throw new Error(`Refused to empty database '${database}': it holds nodes, but no :CadreTestMarker node. Is it a test database?`);
  }
  const [marker] = await run('MERGE (m:CadreTestMarker) REMOVE m.holds RETURN m.run = $run AS ofThisRun', { run: RUN });
  await repeat(() => run(`MATCH ()-[r]->() WITH r LIMIT ${RELATIONSHIP_BATCH} DELETE r RETURN count(*) AS gone`));
  await repeat(() => run(`MATCH (n) WHERE NOT n:CadreTestMarker WITH n LIMIT ${NODE_BATCH} DETACH DELETE n RETURN count(*) AS gone`));
  if (marker?.['ofThisRun'] === true) return;
  await dropSchema(driver, database);
  await run('MATCH (m:CadreTestMarker) SET m.run = $run', { run: RUN });
}

export function emptyTestDatabase(): Promise<void> {
  return withDriver((driver) => emptyDatabase(driver));
}

/** Before a part that must not depend on what other parts left: not even constraints and indexes. */
export function newTestDatabase(): Promise<void> {
  return withDriver(async (driver) => {
    await emptyDatabase(driver);
    await dropSchema(driver);
  });
}

/** Removes the constraints and indexes of the test database, for tests of what a new database is like. */
export async function dropSchema(driver: Driver, database = neo4jForTests()?.database ?? 'neo4j'): Promise<void> {
  const run = runner(driver, database);
  for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${quoted(name)} IF EXISTS`);
  for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    await run(`DROP INDEX ${quoted(name)} IF EXISTS`);
}

/** What the test database is marked to hold; null for nothing in particular. The mark is taken away until it is set again. */
export async function takeHolding(): Promise<string | null> {
  return withDriver(async (driver) => {
    const run = runner(driver, neo4jForTests()!.database ?? 'neo4j');
    const [row] = await run('MATCH (m:CadreTestMarker) WITH m, m.holds AS holds REMOVE m.holds RETURN holds');
    return (row?.['holds'] as string | undefined) ?? null;
  });
}

/** Marks what the test database holds. */
export async function markHolding(holds: string): Promise<void> {
  await withDriver(async (driver) => {
    await runner(driver, neo4jForTests()!.database ?? 'neo4j')('MATCH (m:CadreTestMarker) SET m.holds = $holds', { holds });
  });
}

type Run = (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

function runner(driver: Driver, database: string): Run {
  return async (text, params = {}) => (await driver.executeQuery(text, params, { database })).records.map((record) => record.toObject());
}

async function repeat(batch: () => Promise<Record<string, unknown>[]>): Promise<void> {
  for (;;) {
    const [row] = await batch();
    if (!Number(row?.gone ?? 0)) return;
  }
}

function quoted(name: unknown): string {
  return `\`${String(name).replaceAll('`', '``')}\``;
}
