import { afterAll, beforeAll, describe } from '@jest/globals';
import { openNeo4j } from '../src/store/engines/neo4j.js';
import { serverOnNeo4j } from './server/on-neo4j.js';
import { engineContract } from './store/contract.js';
import { derivation } from './store/derivation-contract.js';
import { derivedTimesContract } from './store/derived-times-contract.js';
import { faultyConnection } from './store/faulty-connection.js';
import { loadContract } from './store/load-contract.js';
import { loadedStore } from './store/loaded-store.js';
import { openingNeo4j } from './store/opening-neo4j.js';
import { describeNeo4j, emptyTestDatabase, neo4jForTests, newTestDatabase } from './support/neo4j/database.js';
import { testDatabase } from './support/neo4j/self-test.js';

const EMPTY_MS = 240_000;

/**
 * All that an ordinary run asks of Neo4j, in one suite, as the database serves one test at a time. Cases that need no more of
 * it than of the embedded engine are run on it by `--neo4j-cases`.
 */
describeNeo4j('Neo4j', () => {
  const open = () => openNeo4j(neo4jForTests()!);

  describe('as the tests use it', testDatabase);
  describe('when it is opened', openingNeo4j);

  describe('as an engine', () => {
    beforeAll(newTestDatabase, EMPTY_MS);
    afterAll(newTestDatabase, EMPTY_MS);
    engineContract(open, { snapshots: false });
  });

  describe('over a connection that is not sound', () => {
    beforeAll(emptyTestDatabase, EMPTY_MS);
    faultyConnection();
  });

  describe('under the server', () => {
    beforeAll(newTestDatabase, EMPTY_MS);
    serverOnNeo4j();
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
