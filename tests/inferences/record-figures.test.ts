import { describe, expect, test } from '@jest/globals';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const ATTACK = 'northeast-jordan-2024-01-28';
const FIELDS = 'recordFields { field evidence { source { id } locator } }';
const QUERY = `query ($view: View) { inferences(subject: "${ATTACK}", rules: ["conflicting-figures"], view: $view) { nodes {
  explanation premises { id } ${FIELDS} derivations { ${FIELDS} } } } }`;
const QUOTED = [{ field: 'injuredBest', evidence: [{ source: { id: 'source:lwj-2025-06-14' }, locator: '¶4' }] }];

const OTHERS = ['tower-22-explainer-2024-01-29', 'steningsimpson-drone-attack'].map((id) => `source:${id}`);

describe('the figure of a record and that of an Estimate', () =>
  onEngines('all', (store) => {
    test('are two figures for one thing, with the evidence for each', async () => {
      const { inferences } = await data(store(), QUERY);
      const [least, exact] = inferences.nodes;
      expect(inferences.nodes).toHaveLength(2);
      expect(exact).toEqual({
        explanation:
          'Of Drone attack on a base in northeast Jordan, 28 January 2024 (injured) one source gives exactly 34, the record of the attack 25; which is right does not follow.',
        premises: [{ id: expect.stringContaining(`estimate:${ATTACK}:injured`) }],
        recordFields: QUOTED,
        derivations: [{ recordFields: QUOTED }],
      });
      expect(least.explanation).toContain('one source gives at least 34, the record of the attack 25;');
    });

    test.each([
      ['without the source of the record', { excludeSources: ['source:lwj-2025-06-14'] }, 0],
      ['of the others alone', { sources: OTHERS }, 0],
      ['before the record had it', { knownAt: '2025-06-13' }, 0],
      ['from when the record has it', { knownAt: '2025-06-14' }, 1],
      ['of one of the others and the source of the record', { sources: ['source:lwj-2025-06-14', OTHERS[0]] }, 1],
    ])('are not in a view that lacks one of them: %s', async (_name, view, count) => {
      const { inferences } = await data(store(), QUERY, { view });
      expect(inferences.nodes).toHaveLength(count);
    });
  }));
