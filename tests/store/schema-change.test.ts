import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { emptyTestDatabase, neo4jForTests, newTestDatabase } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { schemaChanges } from './schema-change-contract.js';

const EMPTY_MS = 240_000;

describe('the same data folder by another schema', () => {
  let folder: string;
  let serial = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-schema-'));
  });
  schemaChanges({
    open: () => openGrafeo({ path: join(folder, String(serial)) }),
    clear: async () => {
      serial += 1;
    },
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
});

describeCasesOnNeo4j('the same database by another schema, on Neo4j', () => {
  schemaChanges({ open: () => openNeo4j(neo4jForTests()!), clear: emptyTestDatabase });
  afterAll(newTestDatabase, EMPTY_MS);
});
