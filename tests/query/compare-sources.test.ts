import { describe, expect, it } from '@jest/globals';
import { ask, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

interface Said {
  readonly id: string;
  readonly evidence: readonly { readonly stance: string; readonly source: { readonly id: string } }[];
}

const LWJ = 'source:lwj-2025-06-14';
const PAIRS = [
  [LWJ, 'source:waradana-2023-12'],
  ['source:us-state-fact-sheet-2025-09-17', LWJ],
  [LWJ, LWJ],
] as const;
const LISTS = ['onlyA', 'onlyB', 'both', 'disputed'] as const;
const QUERY = `query ($a: ID!, $b: ID!, $view: View) {
  compareSources(a: $a, b: $b, view: $view) { ${LISTS.map((name) => `${name}(first: 1000) { totalCount nodes { id } }`).join(' ')} }
  statements(first: 1000, view: $view) { nodes { id evidence { stance source { id } } } }
}`;

describe('compareSources', () => {
  onEngines('all', (store) => {
    it.each(PAIRS.flatMap(([a, b]) => [{}, { knownAt: '2025-06-14' }].map((view) => [a, b, view] as const)))(
      'of %s and %s in the view %j is what the evidence of each statement says',
      async (a, b, view) => {
        const { compareSources, statements } = await data(store(), QUERY, { a, b, view });
        const says = ({ evidence }: Said, source: string, stance: string) =>
          evidence.some((one) => one.source.id === source && one.stance === stance);
        const silent = (said: Said, source: string) => !says(said, source, 'SUPPORTS') && !says(said, source, 'DISPUTES');
        const expected: Readonly<Record<(typeof LISTS)[number], (said: Said) => boolean>> = {
          onlyA: (said) => says(said, a, 'SUPPORTS') && silent(said, b),
          onlyB: (said) => says(said, b, 'SUPPORTS') && silent(said, a),
          both: (said) => says(said, a, 'SUPPORTS') && says(said, b, 'SUPPORTS'),
          disputed: (said) =>
            (says(said, a, 'SUPPORTS') && says(said, b, 'DISPUTES')) || (says(said, b, 'SUPPORTS') && says(said, a, 'DISPUTES')),
        };
        const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();
        for (const name of LISTS) {
          const found = ids((statements.nodes as Said[]).filter(expected[name]));
          expect([name, ids(compareSources[name].nodes), compareSources[name].totalCount]).toEqual([name, found, found.length]);
        }
      },
    );

    it('has something in each list of the seeds, and takes filters', async () => {
      const query = `{ compareSources(a: "${LWJ}", b: "source:waradana-2023-12") {
        onlyA { totalCount } onlyB { totalCount } both(filter: { type: { eq: MEMBERSHIP } }) { totalCount }
      } }`;
      const { onlyA, onlyB, both } = (await data(store(), query)).compareSources;
      expect([onlyA, onlyB, both].every(({ totalCount }) => totalCount > 0)).toBe(true);
    });

    it('refuses a source that does not exist', async () => {
      const { errors } = await ask(store(), `{ compareSources(a: "${LWJ}", b: "source:nobody") { both { totalCount } } }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    });
  });
});
