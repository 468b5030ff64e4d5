import { describe, expect, it } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const cite = (source: string) => [{ source: `source:${source}`, summary: 'Said so.', locator: '1' }];
const designation = (list: string, more: object, source = 'early') => ({
  subject: 'red',
  object: 'land',
  list,
  ...more,
  evidence: cite(source),
});

const FACTS = [
  {
    sources: [
      { id: 'source:early', title: 'Early', published: '2021-01-01', accessed: '2026-06-01' },
      { id: 'source:late', title: 'Late', published: '2025-01-01', accessed: '2026-06-01' },
    ],
    armedGroups: [{ id: 'red', name: 'Red', evidence: cite('early') }],
    states: [{ id: 'land', name: 'Land', evidence: cite('early') }],
    designations: [
      designation('LASTS', { valid: { from: '2010' } }),
      designation('ENDED', { valid: { from: '2010' }, delistedOn: '2020-05-02' }),
      designation('VAGUE', { valid: { from: '2010' }, delistedOn: '2020' }),
      designation('OTHERWISE', { valid: { from: '2010', to: '2022-01-01' }, delistedOn: '2020-05-02' }),
      designation('LATER', { valid: { from: '2010' } }),
    ],
  },
  { designations: [designation('LATER', { delistedOn: '2020-05-02' }, 'late')] },
];

/** The lists on which the group may be, or certainly is, on a day. */
const CASES = [
  ['asOf: "2019-12-31"', ['ENDED', 'LASTS', 'LATER', 'OTHERWISE', 'VAGUE']],
  ['asOf: "2020-05-02"', ['ENDED', 'LASTS', 'LATER', 'OTHERWISE', 'VAGUE']],
  ['asOf: "2020-05-03"', ['LASTS', 'OTHERWISE', 'VAGUE']],
  ['asOf: "2021-01-01"', ['LASTS', 'OTHERWISE']],
  ['asOf: "2022-01-02"', ['LASTS']],
  ['asOf: "2019-12-31", certainty: CERTAIN', ['ENDED', 'LASTS', 'LATER', 'OTHERWISE', 'VAGUE']],
  ['asOf: "2020-03-01", certainty: CERTAIN', ['ENDED', 'LASTS', 'LATER', 'OTHERWISE']],
  ['asOf: "2021-01-01", certainty: CERTAIN', ['LASTS', 'OTHERWISE']],
  ['asOf: "2021-01-01", knownAt: "2024-01-01"', ['LASTS', 'LATER', 'OTHERWISE']],
  ['asOf: "2021-01-01", sources: ["source:early"], certainty: CERTAIN', ['LASTS', 'LATER', 'OTHERWISE']],
] as const;

describe('a delisting', () => {
  onEngines(
    async (store) => {
      for (const part of FACTS) await loadValue(store, part);
    },
    (store) => {
      it.each(CASES)('ends a designation, unless valid.to says otherwise: %s', async (view, lists) => {
        const { designations, statements } = await data(
          store(),
          `{ designations(view: { ${view} }) { nodes { list } } statements(filter: { type: { eq: DESIGNATION } }, view: { ${view} }) { totalCount } }`,
        );
        expect(designations.nodes.map(({ list }: { list: string }) => list).sort()).toEqual(lists);
        expect(statements.totalCount).toBe(lists.length);
      });

      // Of months in which nothing ends: a series counts what is possible on some day of a month.
      it.each(CASES.filter(([view]) => !/2020-05|2022-01/.test(view)))('ends it in counts by period: %s', async (view, lists) => {
        const [, day, others] = /asOf: "([^"]*)",?(.*)/.exec(view)!;
        const { statementCounts } = await data(
          store(),
          `{ statementCounts(statementTypes: [DESIGNATION], from: "${day}", to: "${day}", by: MONTH, view: { ${others} }) { possible certain } }`,
        );
        expect(statementCounts[0][view.includes('CERTAIN') ? 'certain' : 'possible']).toBe(lists.length);
      });
    },
  );
});
