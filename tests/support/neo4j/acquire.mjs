import { startInDocker } from './docker.mjs';
import { startLocally } from './local-server.mjs';

const HINT = 'Install Java and Maven (apt-get install openjdk-17-jre-headless maven), or start Docker, or set NEO4J_TEST_URI.';

/** A server named by the environment: used as it is, and never stopped by us. */
function fromEnvironment() {
  const uri = process.env.NEO4J_TEST_URI;
  if (!uri) return null;
  const database = process.env.NEO4J_TEST_DATABASE;
  return {
    uri,
    username: process.env.NEO4J_TEST_USERNAME ?? 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD ?? '',
    ...(database ? { database } : {}),
    how: 'NEO4J_TEST_URI',
    stop: async () => {},
  };
}

/**
 * A real Neo4j: from the environment, from Docker, or from Maven's jars, whichever comes first.
 * @param {'test' | 'heavy' | 'bench'} use
 * @returns {Promise<import('./acquire.d.mts').AcquiredNeo4j | import('./acquire.d.mts').UnavailableNeo4j>}
 */
export async function acquireNeo4j(use = 'test') {
  const given = fromEnvironment();
  if (given) return given;
  const reasons = [];
  for (const start of [startInDocker, startLocally]) {
    try {
      return await start(use);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { unavailable: `No Neo4j for the tests. ${HINT}\n${reasons.map((reason) => `- ${reason}`).join('\n')}` };
}
