import { describe, expect, test } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { factsOf } from './case-facts.js';

const GROUPS = ['old', 'young', 'denied', 'late'];
const FACTS = factsOf({
  sources: [
    { id: 'contrary', published: '2024-06-01' },
    { id: 'later', published: '2025-06-01' },
  ],
  entities: {
    attacks: [
      { id: 'raid', date: '2024-03-10' },
      { id: 'strike', date: '2022' },
      { id: 'ambush', date: '2024-03-10' },
      { id: 'shelling', date: '2022' },
    ],
    armedGroups: GROUPS,
    coalitions: ['front'],
  },
  statements: {
    attributions: [
      ...['raid', 'strike'].map((subject) => ({ subject, object: 'front', strength: 'ASSESSED' })),
      ...['ambush', 'shelling'].flatMap((subject) => GROUPS.map((object) => ({ subject, object, strength: 'ASSESSED' }))),
    ],
    memberships: GROUPS.map((subject) => ({ subject, object: 'front' })),
    foundings: [
      { subject: 'front', date: '2022-06' },
      { subject: 'old', date: '2010' },
      { subject: 'young', date: '2024-03-11' },
      { subject: 'denied', date: '2025', disputedBy: ['contrary'] },
      { subject: 'late', date: '2025', by: ['later'] },
    ],
  },
});

/** A view, and the groups that may have been members on the days of the two attacks. */
const VIEWS = [
  ['{}', ['old'], ['old']],
  ['{ knownAt: "2025-01-01" }', ['late', 'old'], ['late', 'old']],
  ['{ statuses: [ASSERTED] }', ['denied', 'old'], ['denied', 'old']],
  ['{ excludeSources: ["source:later"] }', ['late', 'old'], ['late', 'old']],
] as const;

describe('who cannot have been a member before the founding', () =>
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      test.each(VIEWS)('is no candidate in the view %s', async (view, raid, strike) => {
        const of = (attack: string) => `candidates(attack: "${attack}", view: ${view}) { nodes { object { id } } }`;
        const found = await data(
          store(),
          `{ raid: ${of('raid')} strike: ${of('strike')} attacks(filter: { id: { in: ["raid", "strike"] } }, view: ${view}) { nodes { id candidates { nodes { object { id } } } } } }`,
        );
        const ids = ({ nodes }: { nodes: { object: { id: string } }[] }) => nodes.map(({ object }) => object.id);
        expect([ids(found.raid), ids(found.strike)]).toEqual([raid, strike]);
        expect(found.attacks.nodes.map((attack: { candidates: never }) => ids(attack.candidates))).toEqual([raid, strike]);
      });

      test('is one of an attack before the founding of the coalition, as far as that is not known', async () => {
        const view = '{ excludeSources: ["source:later", "source:contrary"] }';
        const { candidates } = await data(store(), `{ candidates(attack: "strike", view: ${view}) { totalCount } }`);
        expect(candidates.totalCount).toBe(2);
      });

      test.each(VIEWS)('is counted for no attack in the view %s', async (view, raid, strike) => {
        const stats = (by: string, more: string) =>
          `attackStats(by: [${by}], ${more}, view: ${view}) { buckets { attacks keys { value } } }`;
        const found = await data(
          store(),
          `{ candidates: ${stats('ACTOR', 'actorBy: CANDIDATE')}
             ofCoalition: ${stats('ACTOR_OF_COALITION', 'actorBy: CANDIDATE, coalitions: ["front"]')}
             attributed: ${stats('ACTOR_OF_COALITION', 'coalitions: ["front"]')} }`,
        );
        const expected = new Map<string, number>();
        for (const id of [...raid, ...strike]) expected.set(id, (expected.get(id) ?? 0) + 1);
        type Buckets = { buckets: { attacks: number; keys: { value: string | null }[] }[] };
        const counts = ({ buckets }: Buckets) =>
          new Map(buckets.flatMap(({ attacks, keys }) => (keys[0]!.value === null ? [] : [[keys[0]!.value, attacks]])));
        expect([found.candidates, found.ofCoalition, found.attributed].map(counts)).toEqual([expected, expected, expected]);
      });
    },
  ));
