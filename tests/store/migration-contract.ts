import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { loadFacts } from '../../src/ingest/load.js';
import type { CypherEngine } from '../../src/store/engine.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SCHEMA_VERSION } from '../../src/store/migrate.js';
import { BY_TEST } from '../support/authorship.js';
import { data } from '../support/graph.js';
import { BASE, documents, model } from './load-facts.js';

const LOAD_MS = 120_000;
const COUNTRY = `
states: [{ id: land, name: Land, evidence: [{ source: "source:late", summary: Is named. }] }]
locations: [{ id: town, name: Town, country: land, evidence: [{ source: "source:late", summary: Lies there. }] }]
`;

export function migrations(open: () => Promise<{ engine: CypherEngine; store: GraphStore; close: () => Promise<void> }>): void {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    await opened.store.migrate();
    await loadFacts(opened.store, model, documents(BASE), { authorship: BY_TEST });
  }, LOAD_MS);
  afterAll(() => opened?.close());

  it('brings a store of version 1 up: its dates are found by the index', async () => {
    const { engine, store } = opened;
    const run = (text: string) => engine.write((tx) => tx.run({ text, params: {} }));
    await run("MATCH (n:Attack) SET n.dateFirst = null, n.dateLong = '2030-01-01'");
    await run('MATCH (m:CadreMeta) SET m.version = 1 SET m.layout = null');
    const list = '{ attacks(filter: { date: { after: "2022-01-01", before: "2023-01-01" } }, orderBy: { field: DATE }) { nodes { id } } }';
    await store.migrate();
    expect((await store.info()).schemaVersion).toBe(SCHEMA_VERSION);
    expect((await data(store, list)).attacks.nodes).toEqual([{ id: 'raid' }]);
    expect(await store.check()).toEqual([]);
  });

  it('brings a store of version 2 up: statements are found by the day of the event', async () => {
    const { engine, store } = opened;
    const run = (text: string) => engine.write((tx) => tx.run({ text, params: {} }));
    await run('MATCH (n:Attribution) SET n.eventFirst = null, n.participantId = null');
    await loadFacts(store, model, documents([COUNTRY]), { authorship: BY_TEST });
    await run('MATCH (n:Attack) SET n.locationCountryId = null, n.weaponsIds = null');
    await run('MATCH (m:CadreMeta) SET m.version = 2 SET m.layout = null');
    const list = '{ armedGroup(id: "red") { attributions(first: 1, orderBy: { field: SUBJECT_DATE }) { nodes { subject { id } } } } }';
    await store.migrate();
    expect((await store.info()).schemaVersion).toBe(SCHEMA_VERSION);
    expect((await data(store, list)).armedGroup.attributions.nodes).toEqual([{ subject: { id: 'raid' } }]);
    expect(await store.check()).toEqual([]);
  });

  it('brings a store of version 3 up: it has the statements about events under the present names only', async () => {
    const { engine, store } = opened;
    const run = (text: string) => engine.write((tx) => tx.run({ text, params: {} }));
    await run(
      'MATCH (n:Attribution) SET n.deedFirst = n.eventFirst SET n.partyId = n.participantId SET n.eventFirst = null SET n.participantId = null',
    );
    await engine.ddl(engine.dialect.index('Attribution', ['partyId', 'deedFirst']));
    await run('MATCH (m:CadreMeta) SET m.version = 3 SET m.layout = null');
    await store.migrate();
    expect(await store.info()).toMatchObject({ schemaVersion: SCHEMA_VERSION, stale: [] });
    const left = 'MATCH (n:Attribution) WHERE n.deedFirst IS NOT NULL OR n.partyId IS NOT NULL RETURN count(n) AS nodes';
    expect((await run(left)).value).toEqual([[0]]);
    const list = '{ armedGroup(id: "red") { attributions(first: 1, orderBy: { field: SUBJECT_DATE }) { nodes { subject { id } } } } }';
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
