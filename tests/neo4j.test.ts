import { afterAll, beforeAll, describe } from '@jest/globals';
import { cypherStore } from '../src/store/cypher-store.js';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import { serverOnNeo4j } from './server/on-neo4j.js';
import { engineContract } from './store/contract.js';
import { derivation } from './store/derivation-contract.js';
import { derivedTimesContract } from './store/derived-times-contract.js';
import { faultyConnection } from './store/faulty-connection.js';
import { loadContract } from './store/load-contract.js';
import { loadedStore } from './store/loaded-store.js';
import { migrations } from './store/migration-contract.js';
import { openingNeo4j } from './store/opening-neo4j.js';
import { schemaChanges } from './store/schema-change-contract.js';
import { model } from './support/graph.js';
import { describeNeo4j, dropSchema, emptyDatabase, emptyTestDatabase, neo4jForTests, withDriver } from './support/neo4j/database.js';
import { testDatabase } from './support/neo4j/self-test.js';

const EMPTY_MS = 240_000;

/** Before a part that must not depend on what other parts left: not even constraints and indexes. */
async function asNew(): Promise<void> {
  await withDriver(async (driver) => {
    await emptyDatabase(driver);
    await dropSchema(driver);
  });
}

/**
 * All that an ordinary run asks of Neo4j, in one suite, as the database serves one test at a time. Cases that need no more of
 * it than of the embedded engine are run on it by `--neo4j-cases`.
 */
describeNeo4j('Neo4j', () => {
  const open = () => openNeo4j(neo4jForTests()!);

  describe('as the tests use it', testDatabase);
  describe('when it is opened', openingNeo4j);

  describe('as an engine', () => {
    beforeAll(asNew, EMPTY_MS);
    afterAll(asNew, EMPTY_MS);
    describe('with many connections', () => engineContract(open, { snapshots: false }));
    // Two, as one test reads while it writes: a session that is not given back shows at once.
    describe('with two connections', () => engineContract(() => openNeo4j({ ...neo4jForTests()!, poolSize: 2 }), { snapshots: false }));
  });

  describe('over a connection that is not sound', () => {
    beforeAll(emptyTestDatabase, EMPTY_MS);
    faultyConnection();
  });

  describe('under the server', () => {
    beforeAll(asNew, EMPTY_MS);
    serverOnNeo4j();
  });

  describe('migrating', () => {
    beforeAll(emptyTestDatabase, EMPTY_MS);
    migrations(async () => {
      const engine = await open();
      const store = cypherStore(engine, model);
      return { engine, store, close: () => store.close() };
    });
  });

  describe('opened by another schema', () => {
    schemaChanges({ open, clear: emptyTestDatabase });
    afterAll(asNew, EMPTY_MS);
  });

  describe('loading', () => {
    beforeAll(emptyTestDatabase, EMPTY_MS);
    const at = loadedStore(open);
    loadContract(at);
    derivedTimesContract(at);
  });

  describe('what derives from evidence', () => {
    beforeAll(emptyTestDatabase, EMPTY_MS);
    derivation(open);
    afterAll(emptyTestDatabase, EMPTY_MS);
  });
});
