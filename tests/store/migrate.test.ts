import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe } from '@jest/globals';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { model } from './load-facts.js';
import { migrations } from './migration-contract.js';

const EMPTY_MS = 240_000;

function storeOn(engine: CypherEngine) {
  const store = cypherStore(engine, model);
  return { engine, store, close: () => store.close() };
}

describe('migrating the embedded store', () => {
  migrations(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cadre-migrate-'));
    const opened = storeOn(await openGrafeo({ path: join(folder, 'data') }));
    const close = async () => {
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { ...opened, close };
  });
});

describeCasesOnNeo4j('migrating a store on Neo4j', () => {
  beforeAll(emptyTestDatabase, EMPTY_MS);
  migrations(async () => storeOn(await openNeo4j(neo4jForTests()!)));
});
