import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Driver } from 'neo4j-driver';
import { acquireNeo4j } from '../../tests/support/neo4j/acquire.mjs';

/** The product's own driver, not the copy in this workspace, which the other contenders use. */
const neo4j = createRequire(new URL('../../package.json', import.meta.url))('neo4j-driver') as typeof import('neo4j-driver').default;

/** Where a contender finds the database. */
export interface Coordinates {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface BenchDatabase extends Coordinates {
  readonly how: string;
  readonly driver: Driver;
  /** The database's process; null if it runs elsewhere or may not be inspected. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

const MARKER = 'CadreBench';
const AT_A_TIME = 5_000;

export function openDriver({ uri, username, password }: Coordinates): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, maxConnectionPoolSize: 16 });
}

/** The process that listens on a TCP port of this machine (Linux). */
function listenerOn(port: number): number | null {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set<string>();
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === '0A' && local?.endsWith(`:${wanted}`) && inode) inodes.add(`socket:[${inode}]`);
    }
  }
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.has(linkOf(`/proc/${pid}/fd/${fd}`)))) return Number(pid);
    } catch {
      // The process has ended, or belongs to another user.
    }
  }
  return null;
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/**
 * A Neo4j for the benchmark: the one that NEO4J_TEST_URI names, or one that is started here and stopped at the end.
 * @throws Error if there is none, or if it holds data that no benchmark wrote
 */
export async function openDatabase(): Promise<BenchDatabase> {
  const server = await acquireNeo4j('bench');
  if ('unavailable' in server) throw new Error(server.unavailable);
  const { uri, username, password, how } = server;
  const driver = openDriver({ uri, username, password });
  const pid = process.platform === 'linux' ? listenerOn(Number(new URL(uri).port)) : null;
  const stop = async () => {
    await driver.close();
    await server.stop();
  };
  const { records } = await driver.executeQuery(`RETURN EXISTS { MATCH (n) } AS any, EXISTS { MATCH (m:${MARKER}) } AS ours`);
  if (records[0]?.get('any') && !records[0].get('ours')) {
    await stop();
    throw new Error(`${uri} holds data that no benchmark wrote. The benchmark deletes all data, so it leaves this database alone.`);
  }
  return { uri, username, password, how, driver, pid, stop };
}

/** Describes the data that the database was last loaded with; null if there are none. */
export async function loadedWith(driver: Driver): Promise<string | null> {
  const { records } = await driver.executeQuery(`MATCH (m:${MARKER}) RETURN m.content AS content`);
  return (records[0]?.get('content') as string | undefined) ?? null;
}

export async function markLoaded(driver: Driver, content: string | null): Promise<void> {
  await driver.executeQuery(`MERGE (m:${MARKER}) SET m.content = $content`, { content });
}

/** Deletes all nodes but our marker; constraints and indexes stay. */
export async function wipe(driver: Driver): Promise<void> {
  await markLoaded(driver, null);
  const session = driver.session();
  try {
    await session.run(`MATCH (n) WHERE NOT n:${MARKER} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${AT_A_TIME} ROWS`);
  } finally {
    await session.close();
  }
}
