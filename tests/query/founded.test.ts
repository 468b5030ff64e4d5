import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue, openTestStore } from '../support/graph.js';
import { everyNth, onEachEngine } from '../support/on-engines.js';

const cite = (source: string, more: object = {}) => [{ source: `source:${source}`, summary: 'Said so.', locator: '1', ...more }];
const EARLY = cite('early');
const named = (id: string) => ({ id, name: id, evidence: EARLY });
const founding = (subject: string, date: string | null, evidence: unknown = EARLY, more: object = {}) => ({
  subject,
  ...(date && { date }),
  evidence,
  ...more,
});

/** What is known of the founding of each coalition, and the first day on which a state about it may have held. */
const CASES: readonly { readonly id: string; readonly foundings: readonly object[]; readonly from: string | null }[] = [
  { id: 'unfounded', foundings: [], from: null },
  { id: 'undated', foundings: [founding('undated', null)], from: null },
  { id: 'on-a-day', foundings: [founding('on-a-day', '2023-10-12')], from: '2023-10-12' },
  { id: 'in-a-year', foundings: [founding('in-a-year', '2023')], from: '2023-01-01' },
  { id: 'by-a-day', foundings: [founding('by-a-day', '../2023')], from: null },
  {
    id: 'twice',
    foundings: [founding('twice', '2023'), founding('twice', '2021-05', EARLY, { episode: 'again' })],
    from: '2021-05-01',
  },
  {
    id: 'perhaps-earlier',
    foundings: [founding('perhaps-earlier', '2023'), founding('perhaps-earlier', '../2010', EARLY, { episode: 'again' })],
    from: null,
  },
  {
    id: 'disputed',
    foundings: [founding('disputed', '2023', [...EARLY, ...cite('early', { stance: 'DISPUTES', locator: '2' })])],
    from: '2023-01-01',
  },
  { id: 'retracted', foundings: [founding('retracted', '2023', EARLY, { retractedOn: '2025-06-01' })], from: null },
  {
    id: 'moved',
    foundings: [founding('moved', '2023'), founding('moved', '2010', EARLY, { episode: 'wrong', retractedOn: '2025-06-01' })],
    from: '2023-01-01',
  },
  { id: 'late', foundings: [founding('late', '2023', cite('late'))], from: '2023-01-01' },
];
const FROM = new Map(CASES.map(({ id, from }) => [id, from]));

const PARTS = {
  sources: {
    sources: [
      { id: 'source:early', title: 'Early', published: '2024-01-01', accessed: '2026-06-01' },
      { id: 'source:late', title: 'Late', published: '2026-01-01', accessed: '2026-06-01' },
    ],
  },
  actors: {
    coalitions: [...CASES.map(({ id }) => named(id)), named('split')],
    armedGroups: [named('red'), named('parent'), named('young')],
    states: [named('land')],
  },
  states: {
    memberships: [
      ...CASES.map(({ id }) => ({ subject: 'red', object: id, evidence: EARLY })),
      { subject: 'young', object: 'unfounded', evidence: EARLY },
      { subject: 'red', object: 'split', evidence: EARLY },
    ],
    designations: [{ subject: 'on-a-day', object: 'land', list: 'L', valid: { from: '2020' }, evidence: EARLY }],
    hostilities: [{ subject: 'red', object: 'parent', valid: { from: '2010' }, evidence: EARLY }],
  },
  foundings: {
    foundings: [...CASES.flatMap((one) => one.foundings), founding('young', '2024')],
    splinters: [{ subject: 'split', object: 'parent', date: '2022-03', evidence: EARLY }],
  },
} as const;

const membersOn = (day: string, view = '') =>
  `memberships(first: 100, view: { asOf: "${day}"${view && `, ${view}`} }) { nodes { subject { id } object { id } } }`;

interface Found {
  readonly nodes: readonly { readonly subject: { readonly id: string }; readonly object: { readonly id: string } }[];
}

/** Of which coalitions of the cases the group may have been a member. */
function cases({ nodes }: Found): string[] {
  return nodes.filter(({ subject, object }) => subject.id === 'red' && FROM.has(object.id)).map(({ object }) => object.id);
}

function possibleOn(day: string, except: readonly string[] = []): string[] {
  return CASES.filter(({ id, from }) => from === null || from <= day || except.includes(id))
    .map(({ id }) => id)
    .sort();
}

describe('a state before the founding of one of its ends', () => {
  onEachEngine((engine) => {
    describe.each([
      ['at once', [Object.assign({}, ...Object.values(PARTS))]],
      ['foundings last', [PARTS.sources, PARTS.actors, PARTS.states, PARTS.foundings]],
      ['states last', [PARTS.sources, PARTS.actors, PARTS.foundings, PARTS.states]],
    ])('of facts that were loaded %s', (order, batches) => {
      if (engine === 'neo4j' && order !== 'foundings last') return;
      let store: GraphStore;
      beforeAll(async () => {
        store = await openTestStore(engine);
        for (const batch of batches) await loadValue(store, batch);
      }, 120_000);
      afterAll(() => store?.close());

      it('is not possible', async () => {
        const found = await data(
          store,
          `{ before: ${membersOn('2020-12-31')} on: ${membersOn('2023-10-12')} eve: ${membersOn('2023-10-11')}
             certain: designations(view: { asOf: "2022-06-01", certainty: CERTAIN }) { totalCount }
             later: designations(view: { asOf: "2023-10-12", certainty: CERTAIN }) { totalCount }
             others: hostilities(view: { asOf: "2012-01-01" }) { totalCount } }`,
        );
        expect(cases(found.before)).toEqual(possibleOn('2020-12-31'));
        expect(cases(found.eve)).toEqual(possibleOn('2023-10-11'));
        expect(cases(found.on)).toEqual(possibleOn('2023-10-12'));
        const young = ({ nodes }: Found) => nodes.some(({ subject }) => subject.id === 'young');
        expect([young(found.before), young(found.on)]).toEqual([false, false]);
        const split = ({ nodes }: Found) => nodes.some(({ object }) => object.id === 'split');
        expect([split(found.before), split(found.on)]).toEqual([false, true]);
        expect([found.certain.totalCount, found.later.totalCount, found.others.totalCount]).toEqual([0, 1, 1]);
      });

      it('is possible as long as the founding is not known, and where the view does not show it', async () => {
        const found = await data(
          store,
          `{ early: ${membersOn('2020-12-31', 'knownAt: "2025-01-01"')}
             retracted: ${membersOn('2020-12-31', 'knownAt: "2025-06-01"')}
             sources: ${membersOn('2020-12-31', 'sources: ["source:early"]')}
             asserted: ${membersOn('2020-12-31', 'statuses: [ASSERTED]')} }`,
        );
        expect(cases(found.early)).toEqual(possibleOn('2020-12-31', ['late', 'moved']));
        expect(cases(found.retracted)).toEqual(possibleOn('2020-12-31', ['late']));
        expect(cases(found.sources)).toEqual(possibleOn('2020-12-31', ['late']));
        expect(cases(found.asserted)).toEqual(possibleOn('2020-12-31', ['disputed']));
      });

      const views = ['', 'knownAt: "2025-01-01"', 'sources: ["source:early"]', 'statuses: [ASSERTED]', 'statuses: [RETRACTED]'];
      it.each(everyNth(2, views))('is counted in a series as lists have it: { %s }', async (view) => {
        // Of months in which nothing begins: a series counts what is possible on some day of a month. One after another, as Neo4j then plans each text once.
        for (const day of ['2009-06-01', '2020-12-31', '2022-12-31', '2023-09-11', '2023-11-12', '2024-02-01']) {
          const types = '[MEMBERSHIP, DESIGNATION, HOSTILITY]';
          const list = (more: string) =>
            `statements(filter: { type: { in: ${types} } }, view: { asOf: "${day}"${more}${view && `, ${view}`} }) { totalCount }`;
          const { counted, possible, certain } = await data(
            store,
            `{ counted: statementCounts(statementTypes: ${types}, from: "${day}", to: "${day}", by: MONTH, view: { ${view} }) { possible certain }
              possible: ${list('')} certain: ${list(', certainty: CERTAIN')} }`,
          );
          expect([day, counted]).toEqual([day, [{ possible: possible.totalCount, certain: certain.totalCount }]]);
        }
      });

      it('is not counted in a series', async () => {
        const { statementCounts } = await data(
          store,
          `{ statementCounts(statementTypes: [MEMBERSHIP], around: ["on-a-day", "split"], from: "2020-01-01", to: "2024-01-31", by: YEAR) { period possible } }`,
        );
        expect(statementCounts.map((c: { possible: number }) => c.possible)).toEqual([0, 0, 1, 2, 2]);
      });

      // On Neo4j the next test checks the graph: it plans each invariant.
      (engine === 'neo4j' ? it.skip : it)('leaves the graph sound', async () => {
        expect(await store.check()).toEqual([]);
      });
    });

    it('follows a founding whose date, evidence or source changes', async () => {
      const store = await openTestStore(engine);
      try {
        for (const part of Object.values(PARTS)) await loadValue(store, part);
        const changes: readonly (readonly [object, boolean])[] = [
          [{ foundings: [founding('on-a-day', '2019', cite('early', { locator: '3' }))] }, true],
          [{ foundings: [founding('on-a-day', '2022')] }, false],
          [{ foundings: [founding('on-a-day', '2022', EARLY, { retractedOn: '2024-02-02' })] }, true],
          [{ sources: [{ id: 'source:early', title: 'Early', published: '2024-05', accessed: '2026-06-01' }] }, true],
        ];
        for (const [facts, member] of changes) {
          await loadValue(store, facts);
          const { found } = await data(store, `{ found: ${membersOn('2020-12-31')} }`);
          expect([cases(found).includes('on-a-day'), await store.check()]).toEqual([member, []]);
        }
      } finally {
        await store.close();
      }
    }, 120_000);
  });
});
