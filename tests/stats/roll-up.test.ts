import { describe, expect, it } from '@jest/globals';
import { ask, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const said = (source = 'early') => [{ source: `source:${source}`, summary: 'Written for a test.', locator: '1' }];
const named = (id: string, more: object = {}) => ({ id, name: `The ${id}`, ...more, evidence: said() });

/**
 * Base in town in province in aland; the port in no country. The army is an organ of aland, the brigade a part of the army in 2020
 * and, as is said later, the scouts a part of the brigade. The league is a part of itself by two steps.
 */
const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({ id: `source:${name}`, title: name, published: `202${5 + i}`, accessed: '2026-12-01' })),
    states: [named('aland')],
    locations: [
      named('province', { country: 'aland' }),
      named('town', { within: 'province' }),
      named('base', { within: 'town' }),
      named('port'),
    ],
    stateOrgans: [named('army', { state: 'aland' }), named('brigade')],
    armedGroups: ['scouts', 'league', 'leaguers'].map((id) => named(id)),
    organisationalParts: [
      { subject: 'brigade', object: 'army', valid: { from: '2020-01-01', to: '2020-12-31' }, evidence: said() },
      { subject: 'leaguers', object: 'league', evidence: said() },
      { subject: 'league', object: 'leaguers', evidence: said() },
    ],
    attacks: [
      named('first', { location: 'base', outcome: 'HIT', killed: { best: 2 } }),
      named('second', { location: 'town', outcome: 'HIT', killed: { best: 3 } }),
      named('third', { location: 'port' }),
      named('fourth'),
    ],
    // Two parts of one whole have the first attack: the whole has it once.
    attributions: ['first army', 'first brigade', 'second scouts', 'third leaguers'].map((ends) => {
      const [subject, object] = ends.split(' ');
      return { subject, object, strength: 'ASSESSED', evidence: said() };
    }),
  },
  { organisationalParts: [{ subject: 'scouts', object: 'brigade', evidence: said('late') }] },
];

type Buckets = readonly { readonly keys: readonly { readonly value: string | null }[]; readonly attacks: number }[];
const counted = (buckets: Buckets) =>
  Object.fromEntries(buckets.map(({ keys, attacks }) => [keys.map((key) => key.value).join(' '), attacks]));

const BY_ACTOR = { aland: 2, army: 2, brigade: 2, league: 1, leaguers: 1, scouts: 1, '': 1 };

describe('statistics that count for wholes, too', () => {
  onEngines(
    async (store) => {
      for (const part of FACTS) await loadValue(store, part);
    },
    (store) => {
      it.each([
        ['places and the state that contain them', 'by: [LOCATION]', { aland: 2, province: 2, town: 2, base: 1, port: 1, '': 1 }],
        ['actors, each attack once', 'by: [ACTOR]', BY_ACTOR],
        ['actors as of a day', 'by: [ACTOR], view: { asOf: "2023-01-01" }', { ...BY_ACTOR, army: 1, aland: 1 }],
        ['actors as known on a day', 'by: [ACTOR], view: { knownAt: "2025-12-31" }', { ...BY_ACTOR, aland: 1, army: 1, brigade: 1 }],
        [
          'one dimension beside another',
          'by: [OUTCOME, LOCATION]',
          { 'HIT aland': 2, 'HIT province': 2, 'HIT town': 2, 'HIT base': 1, ' port': 1, ' ': 1 },
        ],
        ['what a filter leaves', 'by: [LOCATION], filter: { killed: { best: { gte: 3 } } }', { aland: 1, province: 1, town: 1 }],
        [
          'actors that are named stay as they are',
          'by: [ACTOR, LOCATION], actors: ["army"]',
          { 'army base': 1, 'army town': 1, 'army province': 1, 'army aland': 1 },
        ],
      ])('%s', async (_what, args, expected) => {
        const { attackStats } = await data(
          store(),
          `{ attackStats(${args}, rollUp: true) { attacks buckets { keys { value } attacks } } }`,
        );
        expect(counted(attackStats.buckets)).toEqual(expected);
      });

      it('totals count each attack once, and sums of figures too', async () => {
        const query =
          '{ attackStats(by: [LOCATION], rollUp: true) { attacks killed { best } buckets { keys { value name } killed { best } } } }';
        const { attackStats } = await data(store(), query);
        expect([attackStats.attacks, attackStats.killed.best]).toEqual([4, 5]);
        expect(attackStats.buckets).toContainEqual({ keys: [{ value: 'aland', name: 'The aland' }], killed: { best: 5 } });
      });

      it('without dimensions that have wholes it is refused', async () => {
        const { errors } = await ask(store(), '{ attackStats(by: [MONTH, OUTCOME], rollUp: true) { attacks } }');
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', path: 'rollUp', hint: expect.stringContaining('LOCATION') });
      });
    },
  );
});
