import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { assembleFacts } from '../../src/facts/assemble.js';
import { plainDocument } from '../../src/facts/document.js';
import { writeBatches } from '../../src/ingest/batches.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { selectPlan } from '../../src/store/plan.js';
import { BY_TEST } from '../support/authorship.js';
import { data, loadValue, model, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';

const M = 'membership:red:front';
const PATIENCE = 120_000;
const says = (source: string, more: object = {}) => [{ source: `source:${source}`, summary: `${source} says so.`, ...more }];

const SOURCES = {
  sources: [
    { id: 'source:early', title: 'Early', published: '2020-01-01', accessed: '2026-01-01', reliability: 'A' },
    { id: 'source:middle', title: 'Middle', published: '2021-01-01', accessed: '2026-01-01' },
    { id: 'source:late', title: 'Late', published: '2022-01-01', accessed: '2026-01-01' },
  ],
};
const NAMED = {
  armedGroups: [{ id: 'red', name: 'Red', evidence: says('early') }],
  coalitions: [{ id: 'front', name: 'Front', evidence: says('early') }],
  locations: [{ id: 'town', name: 'Town', evidence: says('early') }],
  weapons: [{ id: 'drone', name: 'Drone', evidence: [...says('early'), ...says('late')] }],
};
/** What each source says of one membership and one attack. */
const BY_EARLY = {
  memberships: [{ subject: 'red', object: 'front', evidence: says('early') }],
  attacks: [{ id: 'raid', name: 'Raid', date: '2019-05-05', evidence: says('early') }],
};
const BY_MIDDLE = {
  memberships: [{ subject: 'red', object: 'front', valid: { from: '2019' }, confidence: 'HIGH', evidence: says('middle') }],
  attacks: [{ id: 'raid', name: 'Raid', killed: { low: 1 }, evidence: says('middle') }],
};
const BY_LATE = {
  memberships: [{ subject: 'red', object: 'front', role: 'key', valid: { to: '2030' }, evidence: says('late') }],
  attacks: [{ id: 'raid', name: 'Raid', killed: { best: 2 }, location: 'town', weapons: ['drone'], evidence: says('late') }],
  locations: [{ id: 'town', name: 'Town', coordinates: { latitude: 1, longitude: 2, precision: 'NEAR' }, evidence: says('late') }],
  armedGroups: [
    {
      id: 'red',
      name: 'Red',
      ideology: ['ONE'],
      externalIds: [{ scheme: 'S', value: '1' }],
      description: 'A group.',
      evidence: says('late'),
    },
  ],
};

function attributes(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  const load = async (...facts: object[]) => {
    for (const value of facts) await loadValue(store, value);
  };
  const restart = async () => {
    await store?.close();
    store = await open();
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  const ask = (query: string, view: object | null): Promise<any> => data(store, query, { view });
  const kept = async (label: string, id: string, property: string) => {
    const shape = [{ kind: 'property', property }] as const;
    const { rows } = await store.select(selectPlan(label, { ids: [id], shape }));
    return rows[0]!.row[0];
  };
  const broken = async () => (await store.check()).map((v) => `${v.invariant} ${v.id}`);

  afterAll(() => store?.close());

  describe('of a view', () => {
    beforeAll(async () => {
      await restart();
      await load(SOURCES, NAMED, BY_EARLY, BY_MIDDLE, BY_LATE);
    }, PATIENCE);

    const RECORD = `query ($view: View) {
      membership(id: "${M}", view: $view) { role confidence valid { from { edtf earliest } to { edtf } } evidence { source { id } } }
      attack(id: "raid", view: $view) { name date { edtf } killed { low best } location { id } weapons { id } }
      armedGroup(id: "red", view: $view) { name ideology externalIds { value } description }
      location(id: "town", view: $view) { coordinates { latitude precision } }
    }`;
    const START = { from: { edtf: '2019', earliest: '2019-01-01' } };
    const DAY = { edtf: '2019-05-05' };
    const BARE = { name: 'Red', ideology: [], externalIds: [], description: null };

    it('that asks for no day and no source, are all that is stored', async () => {
      const { membership, attack, armedGroup, location } = await ask(RECORD, null);
      expect(membership).toMatchObject({ role: 'key', confidence: 'HIGH', valid: { ...START, to: { edtf: '2030' } } });
      expect(attack).toMatchObject({ date: DAY, killed: { low: 1, best: 2 }, location: { id: 'town' }, weapons: [{ id: 'drone' }] });
      expect(armedGroup).toMatchObject({ ideology: ['ONE'], externalIds: [{ value: '1' }], description: 'A group.' });
      expect(location.coordinates).toEqual({ latitude: 1, precision: 'NEAR' });
    });

    it('are known from the day on which a source gave them', async () => {
      const first = await ask(RECORD, { knownAt: '2020-06-01' });
      expect(first.membership).toMatchObject({ role: null, confidence: null, valid: { from: null, to: null } });
      expect(first.attack).toEqual({ name: 'Raid', date: DAY, killed: null, location: null, weapons: [] });
      expect(first.armedGroup).toEqual(BARE);
      expect(first.location).toEqual({ coordinates: null });
      const second = await ask(RECORD, { knownAt: '2021-01-01' });
      expect(second.membership).toMatchObject({ role: null, confidence: 'HIGH', valid: { ...START, to: null } });
      expect(second.attack.killed).toEqual({ low: 1, best: null });
      const third = await ask(RECORD, { knownAt: '2022-01-01' });
      expect(third).toEqual(await ask(RECORD, null));
    });

    it('are those that the chosen sources gave', async () => {
      const late = await ask(RECORD, { sources: ['source:late'] });
      expect(late.membership).toMatchObject({ role: 'key', confidence: null, valid: { from: null, to: { edtf: '2030' } } });
      expect(late.attack).toEqual({
        name: 'Raid',
        date: null,
        killed: { low: null, best: 2 },
        location: { id: 'town' },
        weapons: [{ id: 'drone' }],
      });
      const others = await ask(RECORD, { excludeSources: ['source:late'] });
      expect(others.membership).toMatchObject({ role: null, valid: { ...START, to: null } });
      expect(others.armedGroup).toEqual(BARE);
      const reliable = await ask(RECORD, { minReliability: 'B' });
      expect(reliable.membership).toMatchObject({ role: null, valid: { from: null, to: null } });
      const both = await ask(RECORD, { sources: ['source:middle', 'source:late'], knownAt: '2021-06-01' });
      expect(both.membership).toMatchObject({ role: null, valid: { ...START, to: null } });
      expect(both.attack).toMatchObject({ date: null, killed: { low: 1, best: null }, location: null });
    });

    it.each([
      ['memberships', '{ role: { eq: "key" } }', 0, 1],
      ['memberships', '{ not: { role: { eq: "key" } } }', 1, 0],
      ['memberships', '{ role: { isNull: true } }', 1, 0],
      ['memberships', '{ role: { isNull: false } }', 0, 1],
      ['memberships', '{ valid: { to: { after: "2025-01-01" } } }', 0, 1],
      ['memberships', '{ valid: { to: { isNull: true } } }', 1, 0],
      ['statements', `{ id: { eq: "${M}" }, valid: { isNull: true } }`, 1, 0],
      ['attacks', '{ killed: { best: { gte: 1 } } }', 0, 1],
      ['attacks', '{ killed: { isNull: true } }', 1, 0],
      ['attacks', '{ date: { before: "2020-01-01" } }', 1, 1],
      ['attacks', '{ location: { id: { eq: "town" } } }', 0, 1],
      ['attacks', '{ weapons: { some: { id: { eq: "drone" } } } }', 0, 1],
      ['attacks', '{ weapons: { none: {} } }', 1, 0],
      ['armedGroups', '{ externalIds: { some: { scheme: { eq: "S" } } } }', 0, 1],
      ['armedGroups', '{ ideology: { has: "ONE" } }', 0, 1],
      ['armedGroups', '{ description: { contains: "group" } }', 0, 1],
      ['entities', '{ id: { eq: "red" }, description: { isNull: true } }', 1, 0],
      ['memberships', '{ subject: { id: { eq: "red" } } }', 1, 1],
    ])('are what a filter of %s sees: %s', async (list, filter, before, after) => {
      const query = `query ($view: View) { found: ${list}(filter: ${filter}, view: $view) { totalCount } }`;
      const count = async (view: object | null) => (await ask(query, view)).found.totalCount;
      expect(await count({ knownAt: '2020-06-01' })).toBe(before);
      expect(await count({ sources: ['source:early'] })).toBe(before);
      expect(await count({ knownAt: '2022-01-01' })).toBe(after);
      expect(await count(null)).toBe(after);
    });

    it('bound a state only from the day on which they are known', async () => {
      const count = async (view: object) =>
        (await ask('query ($view: View) { memberships(view: $view) { totalCount } }', view)).memberships.totalCount;
      expect(await count({ asOf: '2018-06-01', knownAt: '2020-06-01' })).toBe(1);
      expect(await count({ asOf: '2018-06-01', sources: ['source:early'] })).toBe(1);
      expect(await count({ asOf: '2018-06-01', knownAt: '2021-06-01' })).toBe(0);
      expect(await count({ asOf: '2031-06-01', knownAt: '2021-06-01' })).toBe(1);
      expect(await count({ asOf: '2031-06-01', knownAt: '2022-06-01' })).toBe(0);
      expect(await count({ asOf: '2031-06-01', excludeSources: ['source:late'] })).toBe(1);
      expect(await count({ asOf: '2025-06-01', knownAt: '2021-06-01', certainty: 'CERTAIN' })).toBe(0);
      expect(await count({ asOf: '2025-06-01', knownAt: '2022-06-01', certainty: 'CERTAIN' })).toBe(1);
      expect(await count({ asOf: '2025-06-01', excludeSources: ['source:middle'], certainty: 'CERTAIN' })).toBe(0);
    });

    it('let a statement through by the confidence that was known', async () => {
      const count = async (view: object) =>
        (await ask('query ($view: View) { memberships(view: $view) { totalCount } }', view)).memberships.totalCount;
      expect(await count({ minConfidence: 'HIGH', knownAt: '2020-06-01' })).toBe(0);
      expect(await count({ minConfidence: 'HIGH', knownAt: '2021-01-01' })).toBe(1);
    });
  });

  describe('in the store', () => {
    beforeEach(restart, PATIENCE);

    const sums = async () => ({
      membership: await kept('Statement', M, 'later'),
      attack: await kept('Entity', 'raid', 'later'),
      town: await kept('Entity', 'town', 'later'),
      red: await kept('Entity', 'red', 'later'),
      early: await kept('Evidence', `evidence:${M}:early:_`, 'asserts'),
      middle: await kept('Evidence', `evidence:${M}:middle:_`, 'asserts'),
    });
    const LATER = {
      membership: ['confidence\u001f2021-01-01', 'role\u001f2022-01-01', 'validFrom\u001f2021-01-01', 'validTo\u001f2022-01-01'],
      attack: ['killedBest\u001f2022-01-01', 'killedLow\u001f2021-01-01', 'location\u001f2022-01-01', 'weapons\u001f2022-01-01'],
      town: ['coordinatesLatitude\u001f2022-01-01', 'coordinatesLongitude\u001f2022-01-01', 'coordinatesPrecision\u001f2022-01-01'],
      red: ['description\u001f2022-01-01', 'externalIds\u001f2022-01-01', 'ideology\u001f2022-01-01'],
      early: [],
      middle: ['confidence', 'validFrom'],
    };

    it('are the same in whatever order the sources are loaded', async () => {
      await load(SOURCES, NAMED, BY_EARLY, BY_MIDDLE, BY_LATE);
      expect(await sums()).toEqual(LATER);
      expect(await broken()).toEqual([]);
      await restart();
      await load(SOURCES, NAMED, BY_LATE);
      expect(await kept('Statement', M, 'later')).toBeNull();
      await load(BY_MIDDLE, BY_EARLY, BY_MIDDLE);
      expect(await sums()).toEqual(LATER);
      expect(await broken()).toEqual([]);
    }, 120_000);

    it('add up where the same place is cited again for more, in one document or in two', async () => {
      const more = { memberships: [{ subject: 'red', object: 'front', role: 'key', evidence: says('early') }] };
      await load(SOURCES, NAMED, BY_EARLY, BY_MIDDLE, more);
      const asserts = () => kept('Evidence', `evidence:${M}:early:_`, 'asserts');
      expect(await asserts()).toEqual(['role']);
      const further = { memberships: [{ subject: 'red', object: 'front', note: 'So.', evidence: says('early') }, ...more.memberships] };
      await load(further);
      expect(await asserts()).toEqual(['note', 'role']);
      expect(await kept('Statement', M, 'later')).toEqual(['confidence\u001f2021-01-01', 'validFrom\u001f2021-01-01']);
      expect(await broken()).toEqual([]);
    }, 120_000);

    it('move with the dates of their sources, and with what makes an entity known', async () => {
      await load(SOURCES, NAMED, BY_EARLY, BY_MIDDLE);
      await load({ sources: [{ ...SOURCES.sources[1], published: '2020-01-01' }] });
      expect(await kept('Statement', M, 'later')).toBeNull();
      await load({ sources: [{ ...SOURCES.sources[0], published: '2021-03-03' }] });
      expect(await kept('Statement', M, 'later')).toBeNull();
      expect(await kept('Entity', 'raid', 'later')).toEqual(['date\u001f2021-03-03']);
      expect(await broken()).toEqual([]);
      await restart();
      await load(SOURCES, { armedGroups: [{ id: 'red', name: 'Red', description: 'A group.', evidence: says('late') }] });
      expect(await kept('Entity', 'red', 'later')).toBeNull();
      await load({ names: [{ subject: 'red', value: 'Rouge', kind: 'ALIAS', evidence: says('early') }] });
      expect(await kept('Entity', 'red', 'later')).toEqual(['description\u001f2022-01-01']);
      expect(await broken()).toEqual([]);
    }, 120_000);

    it('are not given by what disputes', async () => {
      const against = { stance: 'DISPUTES' };
      const item = { subject: 'red', object: 'front', role: 'key', evidence: [...says('early', against), ...says('late')] };
      await load(SOURCES, NAMED, BY_EARLY, { memberships: [item] });
      const query = `query ($view: View) { membership(id: "${M}", view: $view) { role } }`;
      expect(await ask(query, { knownAt: '2021-06-01' })).toEqual({ membership: { role: null } });
      expect(await ask(query, { sources: ['source:early'] })).toEqual({ membership: { role: null } });
    }, 120_000);

    it('are all given by evidence of which it is not kept what it gives', async () => {
      const { facts } = assembleFacts(model, [
        plainDocument('test', { ...SOURCES, ...NAMED, memberships: [...BY_EARLY.memberships, ...BY_LATE.memberships] }),
      ]);
      for (const batch of writeBatches(model, facts)) {
        await store.write({ ...batch, evidence: batch.evidence.map(({ asserts: _, ...rest }) => rest) }, BY_TEST);
      }
      const query = `query ($view: View) {
        membership(id: "${M}", view: $view) { role }
        memberships(filter: { role: { eq: "key" } }, view: $view) { totalCount }
      }`;
      for (const view of [{ knownAt: '2020-06-01' }, { sources: ['source:early'] }]) {
        expect(await ask(query, view)).toEqual({ membership: { role: 'key' }, memberships: { totalCount: 1 } });
      }
      expect(await broken()).toEqual([]);
    }, 120_000);
  });
}

describe('attributes', () => onEachEngine((engine) => attributes(() => openTestStore(engine))));
