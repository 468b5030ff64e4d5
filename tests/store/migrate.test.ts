import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/grafeo.js';
import { loadFacts } from '../../src/store/load.js';
import { SCHEMA_VERSION } from '../../src/store/migrate.js';
import { openNeo4j } from '../../src/store/neo4j.js';
import type { GraphStore } from '../../src/store/port.js';
import { data } from '../support/graph.js';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { BASE, documents, model, schema } from './load-facts.js';

const LOAD_MS = 120_000;
const COUNTRY = `
states: [{ id: land, name: Land, evidence: [{ source: "source:late", summary: Is named. }] }]
locations: [{ id: town, name: Town, country: land, evidence: [{ source: "source:late", summary: Lies there. }] }]
`;

function migrations(open: () => Promise<{ engine: CypherEngine; store: GraphStore; close: () => Promise<void> }>): void {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    await opened.store.migrate();
    await loadFacts(opened.store, model, schema, documents(BASE));
  }, LOAD_MS);
  afterAll(() => opened?.close());

  it('brings a store of version 1 up: its dates are found by the index', async () => {
    const { engine, store } = opened;
    const run = (text: string) => engine.write((tx) => tx.run({ text, params: {} }));
    await run("MATCH (n:Attack) SET n.dateFirst = null, n.dateLong = '2030-01-01'");
    await run('MATCH (m:CadreMeta) SET m.version = 1');
    const list = '{ attacks(filter: { date: { after: "2022-01-01", before: "2023-01-01" } }, orderBy: { field: DATE }) { nodes { id } } }';
    await store.migrate();
    expect((await store.info()).schemaVersion).toBe(SCHEMA_VERSION);
    expect((await data(store, list)).attacks.nodes).toEqual([{ id: 'raid' }]);
    expect(await store.check()).toEqual([]);
  });

  it('brings a store of version 2 up: statements are found by the day of the deed', async () => {
    const { engine, store } = opened;
    const run = (text: string) => engine.write((tx) => tx.run({ text, params: {} }));
    await run('MATCH (n:Attribution) SET n.deedFirst = null, n.partyId = null');
    await loadFacts(store, model, schema, documents([COUNTRY]));
    await run('MATCH (n:Attack) SET n.locationCountryId = null, n.weaponsIds = null');
    await run('MATCH (m:CadreMeta) SET m.version = 2');
    const list = '{ armedGroup(id: "red") { attributions(first: 1, orderBy: { field: SUBJECT_DATE }) { nodes { subject { id } } } } }';
    await store.migrate();
    expect((await store.info()).schemaVersion).toBe(SCHEMA_VERSION);
    expect((await data(store, list)).armedGroup.attributions.nodes).toEqual([{ subject: { id: 'raid' } }]);
    expect(await store.check()).toEqual([]);
  });

  it('does nothing twice', async () => {
    const { store } = opened;
    const before = await store.counts();
    await store.migrate();
    expect(await store.counts()).toEqual(before);
    expect(await store.check()).toEqual([]);
  });
}

describe('migrating the embedded store', () => {
  migrations(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cadre-migrate-'));
    const engine = await openGrafeo({ path: join(folder, 'data') });
    const store = cypherStore(engine, model);
    const close = async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { engine, store, close };
  });
});

describeNeo4j('migrating Neo4j', () => {
  migrations(async () => {
    const server = neo4jForTests()!;
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await emptyDatabase(driver).finally(() => driver.close());
    const engine = await openNeo4j(server);
    const store = cypherStore(engine, model);
    return { engine, store, close: () => store.close() };
  });
});
