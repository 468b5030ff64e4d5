import { describe, expect, test } from '@jest/globals';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const cite = (source: string) => [{ source: `source:${source}`, summary: 'Says so.', locator: '1' }];
const claim = (object: string, more: object = {}, source = 'early') => ({
  subject: 'raid',
  object,
  kind: 'CLAIMED',
  ...more,
  evidence: cite(source),
});
const GROUPS = ['silent', 'denied', 'gone', 'gone-later', 'gone-on-a-day', 'gone-later-on-a-day'];

const FACTS = [
  {
    sources: [
      { id: 'source:early', title: 'Early', published: '2024-01-01', accessed: '2026-01-01' },
      { id: 'source:late', title: 'Late', published: '2025-01-01', accessed: '2026-01-01' },
    ],
    attacks: [{ id: 'raid', name: 'Raid', evidence: cite('early') }],
    armedGroups: GROUPS.map((id) => ({ id, name: id, evidence: cite('early') })),
    claimsOfResponsibility: [
      claim('silent'),
      claim('denied', { withdrawn: false }),
      claim('gone', { withdrawn: true }),
      claim('gone-later'),
      claim('gone-on-a-day', { withdrawnOn: '2023-12' }),
      claim('gone-later-on-a-day'),
    ],
  },
  {
    claimsOfResponsibility: [
      claim('gone-later', { withdrawn: true }, 'late'),
      { ...claim('gone-later-on-a-day', { withdrawnOn: '2024-12-30' }), evidence: [{ ...cite('late')[0], asserts: ['withdrawnOn'] }] },
    ],
  },
];

const FILTERS = ['{ eq: true }', '{ eq: false }', '{ isNull: true }', '{ isNull: false }'];

/** The claimants that were withdrawn in a view. */
const VIEWS = [
  ['{}', ['gone', 'gone-later', 'gone-later-on-a-day', 'gone-on-a-day']],
  ['{ certainty: CERTAIN }', ['gone', 'gone-later', 'gone-later-on-a-day', 'gone-on-a-day']],
  ['{ knownAt: "2024-06-01" }', ['gone', 'gone-on-a-day']],
  ['{ excludeSources: ["source:late"] }', ['gone', 'gone-on-a-day']],
] as const;

describe('what no source says was done', () =>
  onEngines(
    async (store) => {
      for (const part of FACTS) await loadValue(store, part);
    },
    (store) => {
      test.each(VIEWS)('was not done, in answers and filters, and leaves nothing undecided: %s', async (view, gone) => {
        const list = (filter: string) =>
          `claimsOfResponsibility(filter: ${filter}, view: ${view}, orderBy: { field: OBJECT_NAME }) { undecided { totalCount } nodes { withdrawn object { id } } }`;
        const fields = FILTERS.map((filter, i) => `f${i}: ${list(`{ withdrawn: ${filter} }`)}`);
        const found = await data(store(), `{ ${fields.join(' ')} not: ${list('{ not: { withdrawn: { eq: true } } }')} }`);
        const ids = ({ nodes }: { nodes: { object: { id: string } }[] }) => nodes.map(({ object }) => object.id);
        const others = [...GROUPS].sort().filter((id) => !(gone as readonly string[]).includes(id));
        expect([found.f0, found.f1, found.f2, found.f3, found.not].map(ids)).toEqual([gone, others, [], [...GROUPS].sort(), others]);
        for (const { undecided } of Object.values<{ undecided: { totalCount: number } }>(found)) expect(undecided.totalCount).toBe(0);
        for (const { withdrawn, object } of found.f3.nodes)
          expect([object.id, withdrawn]).toEqual([object.id, gone.includes(object.id as never)]);
      });
    },
  ));
