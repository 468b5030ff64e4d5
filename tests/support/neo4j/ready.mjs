import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const WAIT_MS = 120_000;

/** Runs `work` with a short-lived driver. */
async function withDriver(uri, username, password, work) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 2_000, maxTransactionRetryTime: 0 });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/**
 * Tries again until the server answers; gives up early when `isAlive` says that there is nothing to wait for.
 * @param {() => Promise<unknown>} attempt
 * @param {() => boolean} isAlive
 */
async function retry(attempt, isAlive) {
  const giveUpAt = Date.now() + WAIT_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isAlive()) throw new Error('the server process ended');
      if (Date.now() > giveUpAt) throw new Error(`no answer within ${WAIT_MS / 1000} s: ${error.message}`);
      await sleep(200);
    }
  }
}

/** Waits until a server with a known password answers. */
export function waitUntilReady({ uri, username, password }, isAlive = () => true) {
  return retry(() => withDriver(uri, username, password, (driver) => driver.verifyConnectivity({ database: 'neo4j' })), isAlive);
}

/** Waits for a new server and gives it our password instead of the first one, which is neo4j/neo4j. */
export async function setFirstPassword({ uri, username, password }, isAlive) {
  const change = (driver) =>
    driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }, { database: 'system' });
  await retry(() => withDriver(uri, username, 'neo4j', change), isAlive);
}
