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

/**
 * Wipes the test database: data, constraints and indexes. It leaves only its marker node, by which it knows the database
 * again; one that holds nodes and no marker is somebody's data, and is refused.
 */
export async function emptyDatabase(driver: Driver, database = neo4jForTests()?.database ?? 'neo4j'): Promise<void> {
  const run = async (text: string): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(text, {}, { database });
    return records.map((record) => record.toObject());
  };
  const [state] = await run('RETURN EXISTS { MATCH (n) } AS hasNodes, EXISTS { MATCH (m:CadreTestMarker) } AS hasMarker');
  if (state?.hasNodes && !state.hasMarker) {
    throw new Error(`Refused to empty database '${database}': it holds nodes, but no :CadreTestMarker node. Is it a test database?`);
  }
  await run('MERGE (:CadreTestMarker)');
  await repeat(() => run(`MATCH ()-[r]->() WITH r LIMIT ${RELATIONSHIP_BATCH} DELETE r RETURN count(*) AS gone`));
  await repeat(() => run(`MATCH (n) WHERE NOT n:CadreTestMarker WITH n LIMIT ${NODE_BATCH} DETACH DELETE n RETURN count(*) AS gone`));
  for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${quoted(name)} IF EXISTS`);
  for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    await run(`DROP INDEX ${quoted(name)} IF EXISTS`);
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
