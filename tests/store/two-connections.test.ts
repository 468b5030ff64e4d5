import { afterAll, beforeAll } from '@jest/globals';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { neo4jForTests, newTestDatabase } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { engineContract } from './contract.js';

const EMPTY_MS = 240_000;

// Two, as one test reads while it writes: a session that is not given back shows at once.
describeCasesOnNeo4j('an engine with two connections on Neo4j', () => {
  beforeAll(newTestDatabase, EMPTY_MS);
  afterAll(newTestDatabase, EMPTY_MS);
  engineContract(() => openNeo4j({ ...neo4jForTests()!, poolSize: 2 }), { snapshots: false });
});
