import { describe, expect, it } from '@jest/globals';
import { divide, readDivided, stepsIn } from '../../src/store/divide.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { SelectPlan } from '../../src/store/plan.js';
import { ask, data, instead, LIMITS } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

/** A store that reads each plan in parts. @param kept how many slots stay in a first read, of as many as a plan has */
function inParts(store: GraphStore, kept: (slots: number) => number): GraphStore {
  const select = (plan: SelectPlan, options: Parameters<GraphStore['select']>[1]) =>
    readDivided((part) => store.select(part, options), divide(plan, kept(stepsIn(plan.shape))));
  return instead(store, { select });
}

const QUERIES: readonly (readonly [string, string])[] = [
  [
    'lists in lists',
    '{ armedGroups(first: 4) { totalCount nodes { name memberships { totalCount nodes { role object { id members(first: 2) { nodes { id subject { id name } } pageInfo { endCursor hasNextPage } } } } } } } }',
  ],
  [
    'one node',
    '{ armedGroup(id: "kataib-hezbollah") { id leaders { nodes { subject { id } evidence { quote source { id publisher { id name } } } } } sponsors { edges { cursor node { subject { id } } } } } }',
  ],
  [
    'statuses, counts, what is unknown',
    '{ statements(first: 9, view: { asOf: "2024-02-01", certainty: CERTAIN }) { nodes { id status knownFrom evidence { stance summary } } undecided(first: 5) { totalCount nodes { id } } } }',
  ],
  [
    'nodes that are not there',
    '{ attacks(first: 5) { nodes { id attributions { totalCount nodes { object { id } } } location { id name } } } armedGroup(id: "hamas") { mergedInto { nodes { object { id } } } } }',
  ],
];
/** One list beside the others, with many aliases; and lists in lists, each with others after it. */
const WIDE = (n: number) =>
  `{ armedGroup(id: "kataib-hezbollah") { ${Array.from({ length: n }, (_, i) => `a${i}: memberships(first: ${i + 1}) { nodes { id object { id } } }`).join(' ')} } }`;

function nested(levels: number, beside: number, down = true): string {
  if (levels === 0) return 'id';
  const others = Array.from({ length: beside }, (_, i) => `b${i}: alliances(first: ${i + 1}) { totalCount }`).join(' ');
  return down
    ? `id memberships(first: 1) { nodes { id object { ${nested(levels - 1, beside, false)} } } } ${others}`
    : `id members(first: 1) { nodes { id subject { ... on ArmedGroup { ${nested(levels - 1, beside)} } } } } ${others}`;
}

describe('plans that are too deep for one text', () => {
  onEngines('article', (store) => {
    it.each(QUERIES)('in parts the answer is the same: %s', async (_, query) => {
      const whole = await data(store(), query);
      for (const kept of [() => 0, (slots: number) => Math.min(1, slots), (slots: number) => slots >> 1, (slots: number) => slots - 1])
        expect(await data(inParts(store(), kept), query)).toEqual(whole);
    });

    it('many lists of one node', async () => {
      const { armedGroup } = await data(store(), WIDE(180));
      const [first, ...others] = Object.values(armedGroup) as { nodes: unknown[] }[];
      expect(first!.nodes).toHaveLength(1);
      expect(others).toHaveLength(179);
      expect(new Set(others.map((list) => JSON.stringify(list.nodes[0])))).toEqual(new Set([JSON.stringify(first!.nodes[0])]));
    });

    it('lists in lists with others beside them, as deep as fields may be', async () => {
      const narrow = await data(store(), `{ armedGroups(first: 1) { nodes { ${nested(4, 0)} } } }`);
      const wide = await data(store(), `{ armedGroups(first: 1) { nodes { ${nested(4, 40)} } } }`);
      const without = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value, (key, inner) => (/^b\d/.test(key) ? undefined : inner)));
      expect(JSON.stringify(wide)).toContain('"b39":{"totalCount":');
      expect(without(wide)).toEqual(narrow);
    });
  });
});

describe('filters that are too deep for one text', () => {
  const filter = Array.from({ length: 7 }).reduce<object>(
    (inner) => ({ not: { memberships: { none: { object: { members: { none: { not: { subject: inner } } } } } } } }),
    { name: { contains: 'x' } },
  );

  onEngines('article', (store) => {
    it.each([
      [
        'a list',
        'query ($filter: ArmedGroupFilter) { armedGroups(filter: $filter, view: { sources: ["source:lwj-2025-06-14"] }) { totalCount } }',
      ],
      ['a list in lists', 'query ($filter: MembershipFilter) { armedGroups { nodes { memberships(filter: $filter) { totalCount } } } }'],
    ])('LIMIT says what and how much: %s', async (_, query) => {
      const given = query.includes('MembershipFilter') ? { subject: filter } : filter;
      const { errors } = await ask(store(), query, { filter: given }, { ...LIMITS, maxConditions: 1_000 });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^query: \d+ levels of nested conditions are above the limit of 64\.$/),
        extensions: { code: 'LIMIT', limit: 'nesting', value: expect.any(Number), allowed: 64 },
      });
    });
  });
});
