import { expect, test } from '@jest/globals';
import { ask, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const by = (source: string) => [{ source: `source:${source}`, locator: '1', summary: 'So it says.' }];
const source = (id: string, published: string) => ({ id: `source:${id}`, title: id, published, accessed: '2026-01-01' });

/** Red is described only after it was named as a member of a front. */
const FACTS = {
  sources: [source('first', '2019-01-01'), source('early', '2020-01-01'), source('late', '2022-01-01')],
  armedGroups: [{ id: 'red', name: 'red', evidence: by('late') }],
  coalitions: [{ id: 'front', name: 'front', evidence: by('first') }],
  memberships: [{ subject: 'red', object: 'front', evidence: by('early') }],
};

onEngines(
  (store) => loadValue(store, FACTS),
  (store) => {
    test('an entity that was first seen in a statement about it is seen through its source', async () => {
      const { changes } = await data(
        store(),
        '{ changes(from: "2019-06-01", to: "2023-01-01", kinds: [ENTITY_SEEN]) { nodes { on entity { id knownFrom } evidence { source { id } } } } }',
      );
      const cause = [{ source: { id: 'source:early' } }];
      expect(changes.nodes).toEqual([{ on: '2020-01-01', entity: { id: 'red', knownFrom: '2020-01-01' }, evidence: cause }]);
    });

    test('and its life begins with it', async () => {
      const { history } = await data(store(), '{ history(id: "red") { on kind evidence { source { id } } } }');
      expect(history).toEqual([
        { on: '2020-01-01', kind: 'KNOWN', evidence: { source: { id: 'source:early' } } },
        { on: '2022-01-01', kind: 'SUPPORTED', evidence: { source: { id: 'source:late' } } },
      ]);
    });

    test.each([
      ['changes', '{ changes(from: "2019-01-01", to: "2020-01-01", around: ["red", "reed"]) { nodes { kind } } }'],
      ['timeline', '{ timeline(ids: ["reed"]) { nodes { kind } } }'],
      ['attackStats', '{ attackStats(by: [YEAR], actors: ["reed"]) { attacks } }'],
      ['attackStats of a coalition', '{ attackStats(by: [YEAR], coalitions: ["reed"]) { attacks } }'],
      ['statementCounts', '{ statementCounts(around: ["reed"], from: "2019-01-01", to: "2020-01-01") { period } }'],
    ])('%s: an id that there is not is no empty answer', async (_field, query) => {
      const { errors } = await ask(store(), query);
      expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([['NOT_FOUND', 'There is no entity reed.']]);
    });

    test('an entity that is not known yet is no mistake', async () => {
      const { attackStats, timeline } = await data(
        store(),
        '{ attackStats(by: [YEAR], actors: ["red"], view: { knownAt: "2019-06-01" }) { attacks } timeline(ids: ["red"], view: { knownAt: "2019-06-01" }) { nodes { kind } } }',
      );
      expect([attackStats.attacks, timeline.nodes]).toEqual([0, []]);
    });
  },
);
