import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { changeLog } from './change-log-contract.js';
import { loadedStore } from './loaded-store.js';

const EMPTY_MS = 240_000;

describe('the log of changes in the embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-log-'));
  });
  changeLog(loadedStore(() => openGrafeo({ path: join(folder, 'data') })));
  // Registered last, so that it runs after the store was closed.
  afterAll(() => rm(folder, { recursive: true, force: true }));
});

describeCasesOnNeo4j('the log of changes on Neo4j', () => {
  beforeAll(emptyTestDatabase, EMPTY_MS);
  changeLog(loadedStore(() => openNeo4j(neo4jForTests()!)));
  afterAll(emptyTestDatabase, EMPTY_MS);
});
