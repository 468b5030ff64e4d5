import { expect, it } from '@jest/globals';
import { countReads, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const HIDDEN = 310;
const by = (source: string) => [{ source: `source:${source}`, locator: '1', summary: 'It is named.' }];

/** Hundreds of names that answer a question better than one that is shown. */
const FACTS = {
  sources: ['2020', '2025'].map((year) => ({ id: `source:${year}`, title: year, published: `${year}-01-01`, accessed: '2026-01-01' })),
  armedGroups: Array.from({ length: HIDDEN }, (_, i) => ({ id: `new-${i}`, name: `Badr ${i}`, evidence: by('2025') })),
  coalitions: [{ id: 'old', name: 'Badr of the far mountains and the great plain', evidence: by('2020') }],
};

onEngines(
  (store) => loadValue(store, FACTS),
  (store) => {
    it.each([
      ['before they were known', 'view: { knownAt: "2021-01-01" }'],
      ['where other types are asked for', 'types: [COALITION]'],
    ])("names that are not shown take nobody's place, %s", async (_when, choice) => {
      const { store: counted, counts } = countReads(store());
      const { search, suggest } = await data(
        counted,
        `{ search(text: "badr", ${choice}) { nodes { id } complete } suggest(text: "badr", ${choice}) { nodes { id } } }`,
      );
      expect(search).toEqual({ nodes: [{ id: 'old' }], complete: true });
      expect(suggest.nodes).toEqual([{ id: 'old' }]);
      // Each asks at most twice, and reads the names as often; the search then reads what it found.
      expect(counts).toMatchObject({ search: 4, select: 5 });
    });

    it.each([
      ['badr', false, 50],
      ['badr 17', false, 12],
      ['far mountains', true, 1],
      ['zanj', true, 0],
    ])('whether more names may match %s is reported', async (text, complete, found) => {
      const { search } = await data(store(), 'query ($text: String!) { search(text: $text) { nodes { id } complete } }', { text });
      expect([search.complete, search.nodes.length]).toEqual([complete, found]);
      if (text === 'badr 17') expect(search.nodes[0]).toEqual({ id: 'new-17' });
    });
  },
);
