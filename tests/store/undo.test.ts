import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { loadedStore } from './loaded-store.js';
import { undo } from './undo-contract.js';

const EMPTY_MS = 240_000;

describe('undo in the embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-undo-'));
  });
  undo(loadedStore(() => openGrafeo({ path: join(folder, 'data') })));
  // Registered last, so that it runs after the store was closed.
  afterAll(() => rm(folder, { recursive: true, force: true }));
});

describeCasesOnNeo4j('undo on Neo4j', () => {
  beforeAll(emptyTestDatabase, EMPTY_MS);
  undo(loadedStore(() => openNeo4j(neo4jForTests()!)));
  afterAll(emptyTestDatabase, EMPTY_MS);
});
