import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';

const said = [{ source: 'source:a', summary: 'Said so.', locator: '1' }];
const named = (id: string) => ({ id, name: id, evidence: said });

/** By the day at which each stands, in order: an unknown beginning does not make a date the first of all. */
const DATES = {
  'in-2023': '2023-05-01',
  'in-may': '2025-05',
  'by-june': '../2025-06-13',
  'in-june': '2025-06-13',
  'from-july': '2025-07-01/..',
} as const;
const IN_ORDER = Object.keys(DATES);
// Of the same day, the id decides.
const PLACED = ['in-2023', 'in-may', 'by-june', 'in-june', 'from-july'];

const FACTS = {
  sources: [{ id: 'source:a', title: 'A', published: '2026-01-01', accessed: '2026-06-01' }],
  armedGroups: ['red', ...IN_ORDER.map((id) => `g-${id}`), 'g-undated'].map(named),
  coalitions: [named('umbrella')],
  states: [named('land')],
  attacks: [...Object.entries(DATES).map(([id, date]) => ({ ...named(id), date })), named('undated')],
  militaryOperations: [named('undated-sweep')],
  attributions: [...IN_ORDER, 'undated'].map((subject) => ({ subject, object: 'red', strength: 'ASSESSED', evidence: said })),
  conducts: [{ subject: 'red', object: 'undated-sweep', evidence: said }],
  memberships: [
    ...Object.entries(DATES).flatMap(([id, from]) =>
      from.endsWith('/..') ? [] : [{ subject: `g-${id}`, object: 'umbrella', valid: { from }, evidence: said }],
    ),
    { subject: 'g-undated', object: 'umbrella', evidence: said },
  ],
  foundings: [
    { subject: 'red', date: '../2025-06-13', evidence: said },
    { subject: 'umbrella', date: '2022', valid: { from: '2022-05' }, evidence: said },
    { subject: 'g-undated', evidence: said },
  ],
  designations: [{ subject: 'red', object: 'land', list: 'L', listedOn: '../2025-06-13', evidence: said }],
};

const VIEWS = ['{}', '{ knownAt: "2026-02-01" }', '{ sources: ["source:a"] }'];

describe('dates whose beginning is unknown', () => {
  onEachEngine((engine) => {
    // Neo4j plans each text of each view.
    const views = engine === 'neo4j' ? VIEWS.slice(0, 1) : VIEWS;
    let store: GraphStore;
    beforeAll(async () => {
      store = await openTestStore(engine);
      await loadValue(store, FACTS);
    }, 120_000);
    afterAll(() => store?.close());

    it.each(views)('stand in lists at their last day, undated ones after all: %s', async (view) => {
      const { attacks, back, red, umbrella } = await data(
        store,
        `{ attacks(orderBy: { field: DATE }, view: ${view}) { nodes { id } }
             back: attacks(orderBy: { field: DATE, direction: DESC }, first: 3, view: ${view}) { nodes { id } }
             red: armedGroup(id: "red", view: ${view}) { attributions(orderBy: { field: SUBJECT_DATE }) { nodes { subject { id } } } }
             umbrella: coalition(id: "umbrella", view: ${view}) { members(orderBy: { field: VALID_FROM }) { nodes { subject { id } } } } }`,
      );
      const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
      const subjects = (nodes: readonly { readonly subject: { readonly id: string } }[]) => ids(nodes.map(({ subject }) => subject));
      expect(ids(attacks.nodes)).toEqual([...PLACED, 'undated']);
      expect(ids(back.nodes)).toEqual(['from-july', 'in-june', 'by-june']);
      expect(subjects(red.attributions.nodes)).toEqual([...PLACED, 'undated']);
      expect(subjects(umbrella.members.nodes)).toEqual([...PLACED.slice(0, 4), 'undated'].map((id) => `g-${id}`));
    });

    it('are found by a filter for any day before, and counted as uncertain', async () => {
      const { early, late, years } = await data(
        store,
        `{ early: attacks(filter: { date: { before: "2001-01-01" } }, orderBy: { field: DATE }) { nodes { id } }
             late: attacks(filter: { date: { after: "2025-06-13" } }) { nodes { id } }
             years: attackStats(by: [YEAR], filter: { date: { before: "2025-06-30" } }) { buckets { keys { value } attacks } } }`,
      );
      expect(early.nodes).toEqual([{ id: 'by-june' }]);
      expect(late.nodes).toEqual([{ id: 'from-july' }]);
      expect(years.buckets).toEqual([
        { keys: [{ value: '2023' }], attacks: 1 },
        { keys: [{ value: '2025' }], attacks: 2 },
        { keys: [{ value: 'uncertain' }], attacks: 1 },
      ]);
    });

    it.each(views)('stand on a timeline at their last day, shown as uncertain, in pages of any length: %s', async (view) => {
      const entry = '{ placedBy date { edtf } entity { id } }';
      const { timeline, page, statements, both } = await data(
        store,
        `{ timeline(ids: ["red"], kinds: [ATTACK], view: ${view}) { nodes ${entry} pageInfo { endCursor } }
             page: timeline(ids: ["red"], kinds: [ATTACK], first: 3, view: ${view}) { pageInfo { endCursor } }
             statements: timeline(ids: ["umbrella"], view: ${view}) { nodes { placedBy statement { subject { id } } } }
             both: timeline(ids: ["red"], kinds: [LISTED, ATTACK, STATEMENT_BEGINS], last: 4, view: ${view}) { nodes { kind placedBy date { edtf } } } }`,
      );
      const placed = (id: keyof typeof DATES) => (id === 'by-june' ? 'LATEST' : 'EARLIEST');
      const expected = PLACED.map((id) => ({
        placedBy: placed(id as keyof typeof DATES),
        date: { edtf: DATES[id as keyof typeof DATES] },
        entity: { id },
      }));
      expect(timeline.nodes).toEqual(expected);
      const rest = await data(
        store,
        `{ timeline(ids: ["red"], kinds: [ATTACK], first: 3, after: "${page.pageInfo.endCursor}", view: ${view}) { nodes ${entry} } }`,
      );
      expect(rest.timeline.nodes).toEqual(expected.slice(3));
      expect(statements.nodes.map((n: { placedBy: string }) => n.placedBy)).toEqual([
        'EARLIEST',
        'EARLIEST',
        'EARLIEST',
        'LATEST',
        'EARLIEST',
      ]);
      expect(both.nodes).toEqual([
        { kind: 'LISTED', placedBy: 'LATEST', date: { edtf: '../2025-06-13' } },
        { kind: 'STATEMENT_BEGINS', placedBy: 'LATEST', date: { edtf: '../2025-06-13' } },
        { kind: 'ATTACK', placedBy: 'EARLIEST', date: { edtf: '2025-06-13' } },
        { kind: 'ATTACK', placedBy: 'EARLIEST', date: { edtf: '2025-07-01/..' } },
      ]);
    });

    it.each(views)('and a timeline says what it cannot place: %s', async (view) => {
      const undated = `undated { attacks { totalCount nodes { id } } operations { nodes { id } } statements { totalCount nodes { id } } }`;
      const { red, umbrella, attacks, ends } = await data(
        store,
        `{ red: timeline(ids: ["red"], view: ${view}) { ${undated} }
             umbrella: timeline(ids: ["umbrella", "g-in-may"], view: ${view}) { totalCount ${undated} }
             attacks: timeline(ids: ["red", "umbrella"], kinds: [ATTACK], first: 1, view: ${view}) { a: ${undated} b: undated { attacks { nodes { date { edtf } } } } }
             ends: timeline(ids: ["umbrella"], kinds: [STATEMENT_ENDS], view: ${view}) { ${undated} } }`,
      );
      const none = { totalCount: 0, nodes: [] };
      const ofRed = { attacks: { totalCount: 1, nodes: [{ id: 'undated' }] }, operations: { nodes: [{ id: 'undated-sweep' }] } };
      expect(red.undated).toEqual({ ...ofRed, statements: none });
      expect(umbrella).toEqual({
        totalCount: 5,
        undated: {
          attacks: none,
          operations: { nodes: [] },
          statements: { totalCount: 1, nodes: [{ id: 'membership:g-undated:umbrella' }] },
        },
      });
      expect(attacks.a).toEqual({ attacks: ofRed.attacks, operations: { nodes: [] }, statements: none });
      expect(attacks.b).toEqual({ attacks: { nodes: [{ date: null }] } });
      expect(ends.undated).toEqual({ attacks: none, operations: { nodes: [] }, statements: none });
    });

    it('leave the graph sound', async () => {
      expect(await store.check()).toEqual([]);
    });
  });
});
