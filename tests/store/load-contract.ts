import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { BadFacts } from '../../src/facts/problem.js';
import type { WriteBatch } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { BASE, ENTITIES, membership, SOURCES, STATEMENTS, says, seeds } from './load-facts.js';
import type { LoadedStore } from './loaded-store.js';

/** A database that has just been started plans each text for the first time: the first tests take long on a busy machine. */
const PATIENCE = 180_000;
jest.setTimeout(PATIENCE);

/** What loading promises, on any engine. */
export function loadContract(at: LoadedStore): void {
  const { load, read, clear, dump, properties } = at;

  describe('loading', () => {
    it('reports what it wrote, and the graph holds it', async () => {
      const report = await load(BASE);
      expect(report).toEqual({ sources: 4, entities: 8, statements: 12, evidence: 21, batches: 1, revision: 1 });
      const counts = await at.store.counts();
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
      expect(await at.store.check()).toEqual([]);
    });

    it('of nothing writes nothing', async () => {
      expect(await load(['', '{}'])).toMatchObject({ sources: 0, batches: 0, revision: null });
      expect(await at.store.revision()).toBe(0);
    });

    it.each([
      ['facts of a test', () => BASE],
      ['the facts of the article', seeds],
    ])('twice leaves the graph as once: %s', async (_name, texts) => {
      await load(texts());
      const once = await dump();
      const counts = await at.store.counts();
      expect(await load(texts())).toMatchObject({ revision: 2 });
      expect(await dump()).toEqual(once);
      expect(await at.store.counts()).toEqual(counts);
      expect(await at.store.check()).toEqual([]);
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
      expect(await at.store.check()).toEqual([]);
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
      expect(await at.store.revision()).toBe(0);
      expect((await at.store.counts()).size).toBe(0);
      await load(BASE);
      const before = await dump();
      await load([membership(says('undated'))], { dryRun: true });
      expect(await dump()).toEqual(before);
      expect(await at.store.revision()).toBe(1);
    });

    it('with one problem writes nothing of all documents', async () => {
      await expect(load([...BASE, membership(says('nobody'))])).rejects.toThrow(BadFacts);
      expect(await at.store.revision()).toBe(0);
      expect((await at.store.counts()).size).toBe(0);
    });

    it('refers to what earlier loads stored', async () => {
      await load([SOURCES, ENTITIES]);
      expect(await load([STATEMENTS])).toMatchObject({ sources: 0, entities: 0, statements: 4, revision: 2 });
      expect(await at.store.check()).toEqual([]);
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
        `attacks: [{ id: raid, name: Raid, date: "${date}", evidence: [{ source: "source:late", summary: Is reported. }] }]`;
      const dates = () => properties('Attack', 'raid', 'date', 'dateLo', 'dateHi');
      expect(await dates()).toEqual(['2022-06-01~', '2022-06-01', '2022-06-01']);
      await load([attack('../2021')]);
      expect(await dates()).toEqual(['../2021', null, '2021-12-31']);
      await load([attack('2021/')]);
      expect(await dates()).toEqual(['2021/', '2021-01-01', null]);
    });

    it('replaces references', async () => {
      await load([
        `attacks: [{ id: raid, name: Raid, location: province, weapons: [], evidence: [${says('late').replace('Said by late.', 'Is reported.')}] }]`,
      ]);
      const ends = await read("MATCH (:Attack {id: 'raid'})-[r]->(n:Entity) RETURN type(r), n.id");
      expect(ends).toEqual([['ATTACK_LOCATION', 'province']]);
      expect(await at.store.check()).toEqual([]);
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
      expect(await at.store.revision()).toBe(1);
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
      await expect(at.store.write({ ...NOTHING, entities: [person], links }, BY_TEST)).rejects.toMatchObject({ code: 'DANGLING_ID' });
      await expect(at.store.write({ ...NOTHING, entities: [person], links }, BY_TEST)).rejects.toBeInstanceOf(CadreError);
      expect(await dump()).toEqual(before);
      expect(await at.store.revision()).toBe(1);
    });

    it('does not prune references before it fails', async () => {
      await load(BASE);
      const before = await dump();
      const links = [
        { from: 'raid', fromLabel: 'Attack', relationship: 'ATTACK_LOCATION', to: ['nowhere'], toLabel: 'Location', add: false },
      ];
      const raid = { id: 'raid', labels: ['Attack', 'Entity'], properties: { name: 'Other' } };
      await expect(at.store.write({ ...NOTHING, entities: [raid], links }, BY_TEST)).rejects.toMatchObject({ code: 'DANGLING_ID' });
      expect(await dump()).toEqual(before);
    });

    it('leaves the batches before it, and the same load completes it', async () => {
      const texts = [SOURCES.replace(', publisher: paper', ''), ENTITIES];
      let batches = 0;
      const stop = () => {
        batches += 1;
        if (batches === 3) throw new Error('stopped');
      };
      await expect(load(texts, { batchSize: 2, onBatch: stop })).rejects.toThrow('stopped');
      expect(await at.store.revision()).toBe(3);
      await load(texts, { batchSize: 2 });
      const completed = await dump();
      expect(await at.store.check()).toEqual([]);
      await clear();
      await load(texts);
      expect(await dump()).toEqual(completed);
    });
  });
}
