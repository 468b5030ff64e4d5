import { describe, expect, it } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const evidence = [{ source: 'source:a', summary: 'Said so.', locator: '1' }];
const named = (id: string) => ({ id, name: id, evidence });

/** The ends of an alliance are stored sorted by id, whichever way it was written. */
const FACTS = {
  sources: [{ id: 'source:a', title: 'A', published: '2024-01-01', accessed: '2024-06-01' }],
  armedGroups: ['a', 'b', 'c'].map(named),
  states: [named('land')],
  alliances: [
    { subject: 'b', object: 'a', evidence },
    { subject: 'b', object: 'c', evidence },
    { subject: 'land', object: 'b', evidence },
  ],
  sponsorships: [{ subject: 'land', object: 'b', evidence }],
};

const id = (value: string) => `{ id: { eq: "${value}" } }`;
const [AB, BC, BLAND, SPONSORED] = ['alliance:a:b', 'alliance:b:c', 'alliance:b:land', 'sponsorship:land:b'];

const CASES = [
  ['alliances', `{ subject: ${id('b')} }`, [AB, BC, BLAND]],
  ['alliances', `{ object: ${id('b')} }`, [AB, BC, BLAND]],
  ['alliances', `{ subject: ${id('c')} }`, [BC]],
  ['alliances', `{ subject: ${id('c')}, object: ${id('b')} }`, [BC]],
  ['alliances', `{ subject: ${id('b')}, object: ${id('c')} }`, [BC]],
  ['alliances', `{ subject: ${id('b')}, object: ${id('b')} }`, []],
  ['alliances', '{ subject: { type: { eq: ARMED_GROUP } }, object: { type: { eq: ARMED_GROUP } } }', [AB, BC]],
  ['alliances', `{ not: { subject: ${id('c')} } }`, [AB, BLAND]],
  ['statements', `{ type: { in: [ALLIANCE, SPONSORSHIP] }, subject: ${id('b')} }`, [AB, BC, BLAND]],
  ['statements', `{ type: { in: [ALLIANCE, SPONSORSHIP] }, subject: ${id('land')}, object: ${id('b')} }`, [BLAND, SPONSORED]],
] as const;

describe('a filter by the ends of symmetric statements', () => {
  onEngines(
    (store) => loadValue(store, FACTS),
    (store) => {
      it.each(CASES)('takes either end: %s(filter: %s)', async (list, filter, expected) => {
        const { found } = await data(store(), `{ found: ${list}(filter: ${filter}) { nodes { id } undecided { totalCount } } }`);
        expect(found).toEqual({ nodes: expected.map((own) => ({ id: own })), undecided: { totalCount: 0 } });
      });
    },
  );
});
