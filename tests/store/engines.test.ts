import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openGrafeo } from '../../src/store/grafeo.js';
import { openNeo4j } from '../../src/store/neo4j.js';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { engineContract } from './contract.js';

describe('the embedded engine in memory', () => {
  engineContract(() => openGrafeo({ path: null }), { snapshots: true });
});

describe('the embedded engine in a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-store-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  engineContract(() => openGrafeo({ path: join(folder, 'data') }), { snapshots: true });
});

describeNeo4j('Neo4j', () => {
  const empty = async () => {
    const { uri, username, password } = neo4jForTests()!;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await emptyDatabase(driver).finally(() => driver.close());
  };
  beforeAll(empty, 60_000);
  afterAll(empty, 60_000);

  describe('with many connections', () => engineContract(() => openNeo4j(neo4jForTests()!), { snapshots: false }));
  // Two, as one test reads while it writes: a session that is not given back shows at once.
  describe('with two connections', () => engineContract(() => openNeo4j({ ...neo4jForTests()!, poolSize: 2 }), { snapshots: false }));
});
