import { describe, expect, it } from '@jest/globals';
import { countriesNamed } from '../../src/model/values/country-names.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

describe('the countries that a text names', () => {
  it.each([
    ['UAE', ['AE']],
    ['U.A.E.', ['AE']],
    ['the United Arab Emirates', ['AE']],
    ['الإمارات العربية المتحدة', ['AE']],
    ['איחוד האמירויות', ['AE']],
    ['امارات متحدهٔ عربی', ['AE']],
    ['Emîrtiyên Erebî yên Yekbûyî', ['AE']],
    ['میرنشینە یەکگرتووە عەرەبییەکان', ['AE']],
    ['Kingdom of Saudi Arabia', ['SA']],
    ['Sultanate of Oman', ['OM']],
    ['Islamic Republic of Pakistan', ['PK']],
    ['Arab Republic of Egypt', ['EG']],
    ["People's Republic of China", ['CN']],
    ['Congo', ['CD', 'CG']],
    ['Democratic Republic of the Congo', ['CD']],
  ])('%p: %p', (text, codes) => {
    expect([...countriesNamed(text)].sort()).toEqual(codes);
  });

  it.each([
    ['a country that another claims to be', 'Republic of China'],
    ['part of a name', 'Emirates'],
    ['a form of government alone', 'Islamic Republic'],
    ['a group that is named after a country', 'Islamic State of Iraq'],
    ['the same in Arabic', 'الدولة الإسلامية في العراق'],
    ['more than a name', 'USA forces'],
    ['an error in a name', 'Untied States'],
    ['nothing', ''],
    ['no letters', '…'],
  ])('none by %s: %p', (_what, text) => {
    expect(countriesNamed(text)).toEqual([]);
  });
});

const by = (year: string) => [{ source: `source:${year}`, locator: '1', summary: 'It is named.' }];
const FACTS = {
  sources: ['2020', '2025'].map((year) => ({ id: `source:${year}`, title: year, published: `${year}-01-01`, accessed: '2026-01-01' })),
  states: [
    { id: 'emirates', name: 'Federation of seven', isoCode: 'AE', evidence: by('2025') },
    { id: 'oman', name: 'Oman', isoCode: 'OM', evidence: by('2020') },
    { id: 'nowhere', name: 'Nowhere', evidence: by('2020') },
  ],
  armedGroups: [{ id: 'uae-group', name: 'UAE Falcons', evidence: by('2020') }],
};

onEngines(
  (store) => loadValue(store, FACTS),
  (store) => {
    const QUERY = `query ($text: String!, $types: [EntityType!], $view: View) {
      search(text: $text, types: $types, view: $view) { edges { node { id } matchedName matchedKind matched { id } reason } } }`;
    const ids = async (variables: object) =>
      (await data(store(), QUERY, { ...variables })).search.edges.map((edge: { node: { id: string } }) => edge.node.id);

    it('a state is found by any name of its country, and no statement is said to give it', async () => {
      const { search } = await data(store(), QUERY, { text: 'UAE' });
      expect(search.edges[0]).toEqual({
        node: { id: 'emirates' },
        matchedName: 'UAE',
        matchedKind: null,
        matched: null,
        reason: 'COUNTRY',
      });
      expect(search.edges[1]).toMatchObject({ node: { id: 'uae-group' }, matchedKind: 'PRIMARY', matched: { id: expect.any(String) } });
    });

    it('a name that the graph has is shown before that of the country', async () => {
      const { search } = await data(store(), QUERY, { text: 'oman' });
      expect(search.edges).toEqual([expect.objectContaining({ node: { id: 'oman' }, reason: 'FOLDED', matchedKind: 'PRIMARY' })]);
    });

    it('only what the view shows and the types allow is found', async () => {
      expect(await ids({ text: 'United Arab Emirates', view: { knownAt: '2021-01-01' } })).toEqual([]);
      expect(await ids({ text: 'United Arab Emirates', view: { sources: ['source:2020'] } })).toEqual([]);
      expect(await ids({ text: 'Sultanate of Oman', view: { knownAt: '2021-01-01' } })).toEqual(['oman']);
      expect(await ids({ text: 'Sultanate of Oman', types: ['ARMED_GROUP'] })).toEqual([]);
    });

    it('a country that is not in the graph is not found', async () => {
      for (const text of ['Qatar', 'State of Qatar', 'قطر']) expect(await ids({ text })).toEqual([]);
    });

    it('suggestions know them too', async () => {
      const { suggest } = await data(store(), '{ suggest(text: "الإمارات العربية المتحدة") { nodes { id matchedName } } }');
      expect(suggest.nodes).toEqual([{ id: 'emirates', matchedName: 'الإمارات العربية المتحدة' }]);
    });
  },
);
