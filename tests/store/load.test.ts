import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { CadreError } from '../../src/errors/cadre-error.js';
import { BadFacts } from '../../src/facts/problem.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { Column, CypherEngine, Parameters } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/grafeo.js';
import { type LoadOptions, type LoadReport, loadFacts } from '../../src/store/load.js';
import { openNeo4j } from '../../src/store/neo4j.js';
import { ALWAYS } from '../../src/store/plan.js';
import type { GraphStore, WriteBatch } from '../../src/store/port.js';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { BASE, BROKEN, documents, ENTITIES, membership, model, SOURCES, STATEMENTS, says, schema, seeds } from './load-facts.js';

/** A database that has just been started plans each text for the first time: the first tests take long on a busy machine. */
const PATIENCE = 180_000;
jest.setTimeout(PATIENCE);

/** What loading promises, on any engine. */
function loadContract(open: () => Promise<CypherEngine>): void {
  let engine: CypherEngine;
  let store: GraphStore;

  const load = (texts: readonly string[], options?: LoadOptions): Promise<LoadReport> =>
    loadFacts(store, model, schema, documents(texts), options);
  const read = (text: string, params: Parameters = {}) => engine.read({ text, params });
  const change = (text: string, params: Parameters = {}) => engine.write((tx) => tx.run({ text, params }));
  const clear = () => change('MATCH (n) WHERE NOT n:CadreMeta AND NOT n:CadreTestMarker DETACH DELETE n');

  /** All that is stored of facts: every node with its labels and properties, every relationship with its number. */
  async function dump(): Promise<unknown> {
    const nodes = await read(
      'MATCH (n) WHERE n:Entity OR n:Statement OR n:Evidence OR n:Source RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY id',
    );
    const links = await read('MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS r, b.id AS b, count(*) AS times ORDER BY a, r, b');
    const sorted = (props: Column) => Object.entries(props as object).sort(([a], [b]) => (a < b ? -1 : 1));
    return { nodes: nodes.map(([id, labels, props]) => [id, [...(labels as string[])].sort(), sorted(props!)]), links };
  }

  async function properties(label: string, id: string, ...names: string[]): Promise<unknown[]> {
    const shape = names.map((property) => ({ kind: 'property', property }) as const);
    const { rows } = await store.select({ kind: 'select', label, ids: [id], where: ALWAYS, order: [], page: null, shape, count: false });
    expect(rows).toHaveLength(1);
    return [...rows[0]!.row];
  }

  const known = (id: string) => properties('Statement', id, 'knownFrom', 'knownFromHi');
  const entityKnown = (id: string) => properties('Entity', id, 'knownFrom', 'knownFromHi');
  const disputed = async (id: string) => (await properties('Statement', id, 'disputedFromHi'))[0];

  async function broken(): Promise<string[]> {
    return (await store.check()).map((v) => `${v.invariant} ${v.id}`);
  }

  beforeAll(async () => {
    engine = await open();
    store = cypherStore(engine, model);
    await store.migrate();
  });
  beforeEach(clear);
  afterAll(() => store?.close());

  describe('loading', () => {
    it('reports what it wrote, and the graph holds it', async () => {
      const report = await load(BASE);
      expect(report).toEqual({ sources: 4, entities: 8, statements: 12, evidence: 21, batches: 1, revision: 1 });
      const counts = await store.counts();
      expect(Object.fromEntries(counts)).toEqual({
        ArmedGroup: 2,
        Attack: 1,
        Attribution: 1,
        Coalition: 1,
        Evidence: 21,
        Founding: 1,
        Hostility: 1,
        Location: 2,
        Membership: 1,
        Name: 8,
        Organisation: 1,
        Source: 4,
        Weapon: 1,
      });
      expect(await store.check()).toEqual([]);
    });

    it('of nothing writes nothing', async () => {
      expect(await load(['', '{}'])).toMatchObject({ sources: 0, batches: 0, revision: null });
      expect(await store.revision()).toBe(0);
    });

    it.each([
      ['facts of a test', () => BASE],
      ['the facts of the article', seeds],
    ])('twice leaves the graph as once: %s', async (_name, texts) => {
      await load(texts());
      const once = await dump();
      const counts = await store.counts();
      expect(await load(texts())).toMatchObject({ revision: 2 });
      expect(await dump()).toEqual(once);
      expect(await store.counts()).toEqual(counts);
      expect(await store.check()).toEqual([]);
    });

    it.each([1, 2, 3, 4, 5])('in batches of %i gives the same graph as in one', async (batchSize) => {
      await load(BASE);
      const whole = await dump();
      await clear();
      const seen: (readonly [number, number])[] = [];
      const report = await load(BASE, { batchSize, onBatch: (done, of) => seen.push([done, of]) });
      expect(report.batches).toBeGreaterThan(1);
      expect(seen).toEqual(Array.from({ length: report.batches }, (_, i) => [i + 1, report.batches]));
      expect(report.revision).toBe(report.batches);
      expect(await dump()).toEqual(whole);
      expect(await store.check()).toEqual([]);
    });

    it('the facts of the article in batches of 5 gives the same graph as in one', async () => {
      await load(seeds());
      const whole = await dump();
      await clear();
      await load(seeds(), { batchSize: 5 });
      expect(await dump()).toEqual(whole);
    });

    it('the documents one by one, or in another order, gives the same graph', async () => {
      await load(BASE);
      const whole = await dump();
      await clear();
      await load([...BASE].reverse());
      expect(await dump()).toEqual(whole);
      await clear();
      await load([SOURCES.replace(', publisher: paper', '')]);
      await load([ENTITIES]);
      await load([STATEMENTS]);
      await load([SOURCES]);
      expect(await dump()).toEqual(whole);
    });

    it('dry writes nothing, and tells what it would write', async () => {
      expect(await load(BASE, { dryRun: true, batchSize: 1 })).toMatchObject({ sources: 4, entities: 8, statements: 12, revision: null });
      expect(await store.revision()).toBe(0);
      expect((await store.counts()).size).toBe(0);
      await load(BASE);
      const before = await dump();
      await load([membership(says('undated'))], { dryRun: true });
      expect(await dump()).toEqual(before);
      expect(await store.revision()).toBe(1);
    });

    it('with one problem writes nothing of all documents', async () => {
      await expect(load([...BASE, membership(says('nobody'))])).rejects.toThrow(BadFacts);
      expect(await store.revision()).toBe(0);
      expect((await store.counts()).size).toBe(0);
    });

    it('refers to what earlier loads stored', async () => {
      await load([SOURCES, ENTITIES]);
      expect(await load([STATEMENTS])).toMatchObject({ sources: 0, entities: 0, statements: 4, revision: 2 });
      expect(await store.check()).toEqual([]);
    });
  });

  describe('loading again', () => {
    beforeEach(() => load(BASE));

    it('replaces what is given and keeps what is not', async () => {
      await load([
        'armedGroups: [{ id: red, name: Red, community: C, ideology: [TWO], evidence: [{ source: "source:late", summary: Is named. }] }]',
      ]);
      expect(await properties('Entity', 'red', 'name', 'community', 'ideology')).toEqual(['Red', 'C', ['TWO']]);
      await load(['armedGroups: [{ id: red, name: Red, evidence: [{ source: "source:late", summary: Is named. }] }]']);
      expect(await properties('Entity', 'red', 'community', 'ideology')).toEqual(['C', ['TWO']]);
    });

    it('replaces a date with all its bounds', async () => {
      const attack = (date: string) =>
        `attacks: [{ id: raid, name: Raid, date: "${date}", evidence: [{ source: "source:late", summary: Is told. }] }]`;
      const dates = () => properties('Attack', 'raid', 'date', 'dateLo', 'dateHi');
      expect(await dates()).toEqual(['2022-06-01~', '2022-06-01', '2022-06-01']);
      await load([attack('../2021')]);
      expect(await dates()).toEqual(['../2021', null, '2021-12-31']);
      await load([attack('2021/')]);
      expect(await dates()).toEqual(['2021/', '2021-01-01', null]);
    });

    it('replaces references', async () => {
      await load([
        `attacks: [{ id: raid, name: Raid, location: province, weapons: [], evidence: [${says('late').replace('Said by late.', 'Is told.')}] }]`,
      ]);
      const ends = await read("MATCH (:Attack {id: 'raid'})-[r]->(n:Entity) RETURN type(r), n.id");
      expect(ends).toEqual([['ATTACK_LOCATION', 'province']]);
      expect(await store.check()).toEqual([]);
    });

    it('adds evidence to a stored statement', async () => {
      await load([membership(says('late'))]);
      const found = await read('MATCH (:Membership)-[:EVIDENCED_BY]->(e)-[:FROM]->(s) RETURN s.id AS id ORDER BY id');
      expect(found).toEqual([['source:late'], ['source:middle']]);
      expect(await properties('Statement', 'membership:red:front', 'role')).toEqual(['key']);
    });

    it('refuses dates that contradict the stored ones, and writes nothing', async () => {
      const before = await dump();
      const early = `memberships: [{ subject: red, object: front, valid: { to: "2018" }, evidence: [${says('late')}] }]`;
      await expect(load([early])).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('membership:red:front') });
      expect(await dump()).toEqual(before);
      expect(await store.revision()).toBe(1);
    });
  });

  describe('figures and dates that are right by themselves', () => {
    const raid = (killed: string) => `attacks: [{ id: raid, name: Raid, killed: ${killed}, evidence: [${says('late')}] }]`;
    const listed = (dates: string) => `designations: [{ subject: red, object: land, list: L, ${dates}, evidence: [${says('late')}] }]`;
    const states = `states: [{ id: land, name: Land, evidence: [${says('late')}] }]`;

    it.each<[what: string, first: string, second: string, id: string]>([
      ['a low figure above the stored best', raid('{ best: 2 }'), raid('{ low: 3 }'), 'raid'],
      ['a best figure above the stored high', raid('{ high: 2 }'), raid('{ best: 3 }'), 'raid'],
      ['a low figure above the stored high', raid('{ high: 2 }'), raid('{ low: 3 }'), 'raid'],
      ['an end of a listing before its stored day', listed('listedOn: "2020"'), listed('delistedOn: "2019"'), 'designation:red:land:l'],
    ])('%s are refused, and nothing is written', async (_what, first, second, id) => {
      await load([SOURCES, ENTITIES.replace(', killed: { low: 1, best: 2 }', ''), states]);
      await load([first]);
      const before = await dump();
      await expect(load([second])).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(id) });
      expect(await dump()).toEqual(before);
      await expect(load([first, second])).rejects.toMatchObject({ code: 'BAD_FACTS' });
    });

    it('whole figures replace the stored ones', async () => {
      await load([SOURCES, ENTITIES]);
      await load([raid('{ low: 5, best: 6, high: 7 }')]);
      expect(await properties('Entity', 'raid', 'killedLow', 'killedBest', 'killedHigh')).toEqual([5, 6, 7]);
    });
  });

  describe('a batch that fails', () => {
    const NOTHING: WriteBatch = { sources: [], entities: [], statements: [], evidence: [], links: [] };
    const person = { id: 'anna', labels: ['Person', 'Actor', 'Entity'], properties: { name: 'Anna', type: 'Person' } };

    it('writes nothing, not even the revision', async () => {
      await load(BASE);
      const before = await dump();
      const links = [
        { from: 'anna', fromLabel: 'Person', relationship: 'EVIDENCED_BY', to: ['evidence:none'], toLabel: 'Evidence', add: true },
      ];
      await expect(store.write({ ...NOTHING, entities: [person], links })).rejects.toMatchObject({ code: 'DANGLING_ID' });
      await expect(store.write({ ...NOTHING, entities: [person], links })).rejects.toBeInstanceOf(CadreError);
      expect(await dump()).toEqual(before);
      expect(await store.revision()).toBe(1);
    });

    it('does not prune references before it fails', async () => {
      await load(BASE);
      const before = await dump();
      const links = [
        { from: 'raid', fromLabel: 'Attack', relationship: 'ATTACK_LOCATION', to: ['nowhere'], toLabel: 'Location', add: false },
      ];
      const raid = { id: 'raid', labels: ['Attack', 'Entity'], properties: { name: 'Other' } };
      await expect(store.write({ ...NOTHING, entities: [raid], links })).rejects.toMatchObject({ code: 'DANGLING_ID' });
      expect(await dump()).toEqual(before);
    });

    it('leaves the batches before it, and the same load mends it', async () => {
      const texts = [SOURCES.replace(', publisher: paper', ''), ENTITIES];
      let batches = 0;
      const stop = () => {
        batches += 1;
        if (batches === 3) throw new Error('stopped');
      };
      await expect(load(texts, { batchSize: 2, onBatch: stop })).rejects.toThrow('stopped');
      expect(await store.revision()).toBe(3);
      await load(texts, { batchSize: 2 });
      const mended = await dump();
      expect(await store.check()).toEqual([]);
      await clear();
      await load(texts);
      expect(await dump()).toEqual(mended);
    });
  });

  describe('derived times', () => {
    it('of a source: the last day that its publication allows, or the day of reading', async () => {
      await load(BASE);
      const dated = (id: string) => properties('Source', id, 'knownFrom', 'knownFromHi');
      expect(await dated('source:early')).toEqual(['2020', '2020-12-31']);
      expect(await dated('source:middle')).toEqual(['2021-05-05', '2021-05-05']);
      expect(await dated('source:late')).toEqual(['2022-06~', '2022-06-30']);
      expect(await dated('source:undated')).toEqual(['2023-03-03', '2023-03-03']);
    });

    it.each<[string, string[], unknown[]]>([
      ['one support', [says('middle')], ['2021-05-05', '2021-05-05']],
      ['two, the earlier last', [says('late'), says('early')], ['2020', '2020-12-31']],
      ['two, the earlier first', [says('early'), says('late')], ['2020', '2020-12-31']],
      ['an undated one', [says('undated')], ['2023-03-03', '2023-03-03']],
      ['disputing evidence makes nothing known', [says('late'), says('early', ', stance: DISPUTES')], ['2022-06~', '2022-06-30']],
    ])('known from the earliest support: %s', async (_name, evidence, expected) => {
      await load([SOURCES, ENTITIES, membership(...evidence)]);
      expect(await known('membership:red:front')).toEqual(expected);
      expect(await store.check()).toEqual([]);
    });

    it.each<[string, string[], string | null]>([
      ['never, without dispute', [says('middle')], null],
      ['the day of the dispute, when it comes after the support', [says('early'), says('late', ', stance: DISPUTES')], '2022-06-30'],
      ['the day of the support, when it comes after the dispute', [says('late'), says('early', ', stance: DISPUTES')], '2022-06-30'],
      [
        'the earliest of several disputes',
        [says('early'), says('late', ', stance: DISPUTES'), says('middle', ', stance: DISPUTES')],
        '2021-05-05',
      ],
      ['the same day', [says('middle'), says('middle', ', locator: p2, stance: DISPUTES')], '2021-05-05'],
    ])('disputed from: %s', async (_name, evidence, expected) => {
      await load([SOURCES, ENTITIES, membership(...evidence)]);
      expect(await disputed('membership:red:front')).toBe(expected);
    });

    it('observed between the earliest and the last observation of supporting evidence', async () => {
      const observed = (source: string, day: string, more = '') => says(source, `, observedOn: "${day}"${more}`);
      await load([
        SOURCES,
        ENTITIES,
        membership(
          observed('early', '2019'),
          observed('middle', '2021-05'),
          observed('late', '2018-01-01', ', stance: DISPUTES'),
          says('undated'),
        ),
      ]);
      expect(await properties('Statement', 'membership:red:front', 'observedFirst', 'observedLast')).toEqual(['2019-12-31', '2021-05-01']);
    });

    it('keeps the day of retraction', async () => {
      await load([SOURCES, ENTITIES, membership(says('middle'))]);
      expect(await properties('Statement', 'membership:red:front', 'retractedOn')).toEqual([null]);
      await load([membership(says('middle')).replace('object: front', 'object: front, retractedOn: "2024-02-03"')]);
      expect(await properties('Statement', 'membership:red:front', 'retractedOn', 'knownFrom')).toEqual(['2024-02-03', '2021-05-05']);
    });

    it('of an entity: its own evidence, or what is stated about it earlier, at either end', async () => {
      await load([SOURCES, ENTITIES]);
      expect(await entityKnown('red')).toEqual(['2022-06~', '2022-06-30']);
      await load([membership(says('early'))]);
      expect(await entityKnown('red')).toEqual(['2020', '2020-12-31']);
      expect(await entityKnown('front')).toEqual(['2020', '2020-12-31']);
      expect(await entityKnown('blue')).toEqual(['2022-06~', '2022-06-30']);
      await load(['armedGroups: [{ id: blue, name: Blue, evidence: [{ source: "source:middle", summary: Is named. }] }]']);
      expect(await entityKnown('blue')).toEqual(['2021-05-05', '2021-05-05']);
    });

    it('of an entity is not what only disputes, nor what is stated later', async () => {
      await load([SOURCES, ENTITIES, membership(says('undated'), says('early', ', stance: DISPUTES'))]);
      expect(await entityKnown('red')).toEqual(['2022-06~', '2022-06-30']);
    });

    it('moves when disputing evidence is added to a stored statement', async () => {
      await load(BASE);
      expect(await disputed('membership:red:front')).toBeNull();
      await load([membership(says('late', ', stance: DISPUTES'))]);
      expect(await disputed('membership:red:front')).toBe('2022-06-30');
      expect(await known('membership:red:front')).toEqual(['2021-05-05', '2021-05-05']);
      expect(await store.check()).toEqual([]);
    });

    it('moves when earlier support is added to a stored statement', async () => {
      await load(BASE);
      await load([membership(says('early'))]);
      expect(await known('membership:red:front')).toEqual(['2020', '2020-12-31']);
      expect(await entityKnown('red')).toEqual(['2020', '2020-12-31']);
    });
  });

  describe('a source that is redated', () => {
    const redate = (source: string, published: string) =>
      `sources: [{ id: "source:${source}", title: T, published: "${published}", accessed: "2026-01-01" }]`;
    const statement = 'membership:red:front';

    beforeEach(() => load([SOURCES, ENTITIES, membership(says('middle'), says('late', ', stance: DISPUTES'))]));

    it('earlier, takes evidence, statements and entities along', async () => {
      await load([redate('middle', '2019-02')]);
      expect(await known(statement)).toEqual(['2019-02', '2019-02-28']);
      expect(await entityKnown('red')).toEqual(['2019-02', '2019-02-28']);
      expect(await properties('Evidence', `evidence:${statement}:middle:_`, 'knownFrom', 'knownFromHi')).toEqual(['2019-02', '2019-02-28']);
      expect(await store.check()).toEqual([]);
    });

    it('later, takes them along too', async () => {
      await load([redate('middle', '2022-01-01')]);
      expect(await known(statement)).toEqual(['2022-01-01', '2022-01-01']);
      expect(await entityKnown('red')).toEqual(['2022-01-01', '2022-01-01']);
      await load([redate('middle', '2024')]);
      expect(await known(statement)).toEqual(['2024', '2024-12-31']);
      expect(await disputed(statement)).toBe('2024-12-31');
      expect(await entityKnown('red')).toEqual(['2022-06~', '2022-06-30']);
      expect(await store.check()).toEqual([]);
    });

    it('moves the dispute that rests on it', async () => {
      await load([redate('late', '2021-12')]);
      expect(await disputed(statement)).toBe('2021-12-31');
      await load([redate('late', '2020')]);
      expect(await disputed(statement)).toBe('2021-05-05');
    });

    it('within the same bounds, changes the text that is shown', async () => {
      await load([redate('middle', '2021-05-05?')]);
      expect(await known(statement)).toEqual(['2021-05-05?', '2021-05-05']);
      expect(await entityKnown('red')).toEqual(['2021-05-05?', '2021-05-05']);
    });

    it('to what it was, leaves the graph as before', async () => {
      const before = await dump();
      await load([SOURCES.replace('"2021-05-05"', '"1999"')]);
      expect(await dump()).not.toEqual(before);
      await load([SOURCES]);
      expect(await dump()).toEqual(before);
    });

    it('is not redated by facts that leave the date out', async () => {
      const before = await dump();
      await load(['sources: [{ id: "source:middle", title: Middle, accessed: "2026-01-01" }]']);
      expect(await dump()).toEqual(before);
    });

    it('that gets a date leaves the day of reading behind', async () => {
      await load(['hostilities: [{ subject: red, object: blue, evidence: [{ source: "source:undated", summary: S }] }]']);
      expect(await known('hostility:blue:red')).toEqual(['2023-03-03', '2023-03-03']);
      await load([redate('undated', '2018')]);
      expect(await known('hostility:blue:red')).toEqual(['2018', '2018-12-31']);
      expect(await entityKnown('blue')).toEqual(['2018', '2018-12-31']);
    });
  });

  describe('check', () => {
    beforeEach(async () => {
      await load(BASE);
      expect(await store.check()).toEqual([]);
    });

    it.each(BROKEN)('tells that %s', async (_name, text, expected) => {
      await change(text);
      expect(await broken()).toEqual(expected);
    });

    it('tells an id that is there twice, where the engine lets it come so far', async () => {
      const twice = change("CREATE (:Weapon:Entity {id: 'drone', type: 'Weapon'})");
      const outcome = await twice.then(
        () => 'written',
        (error: unknown) => (error instanceof CadreError ? error.code : error),
      );
      if (outcome === 'written') expect(await broken()).toContain('unique-id-entity drone');
      else expect(outcome).toBe('CONFLICT');
    });

    it('tells all that is broken, in a fixed order', async () => {
      await change('MATCH (e:Evidence) DETACH DELETE e');
      const found = await broken();
      expect(found.filter((v) => v.startsWith('statement-evidence'))).toHaveLength(12);
      expect(found.filter((v) => v.startsWith('entity-evidence'))).toHaveLength(8);
      expect(await broken()).toEqual(found);
    });
  });
}

describe('loading into the embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-load-'));
  });
  loadContract(() => openGrafeo({ path: join(folder, 'data') }));
  // Registered last, so that it runs after the store was closed.
  afterAll(() => rm(folder, { recursive: true, force: true }));
});

describeNeo4j('loading into Neo4j', () => {
  const empty = async () => {
    const { uri, username, password } = neo4jForTests()!;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await emptyDatabase(driver).finally(() => driver.close());
  };
  beforeAll(empty);
  loadContract(() => openNeo4j(neo4jForTests()!));
  afterAll(empty);
});
