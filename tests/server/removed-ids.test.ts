import { expect, test } from '@jest/globals';
import { onEngines } from '../support/on-engines.js';
import { serveApp } from './served-app.js';

const FACTS = {
  sources: [{ id: 'source:gone', title: 'A paper', accessed: '2026-01-01' }],
  armedGroups: [{ id: 'gone', name: 'Gone', evidence: [{ source: 'source:gone', summary: 'Names it.' }] }],
};

onEngines(
  async () => {},
  (store) => {
    test('an id that an undo removed is refused like one that never was, also where it was found before', async () => {
      const served = await serveApp(store(), {});
      // biome-ignore lint/suspicious/noExplicitAny: each answer has a form of its own
      const ask = async (query: string, variables: object = {}) => (await (await served.post(query, {}, variables)).json()) as any;
      const questions = [
        '{ network(around: ["gone"]) { nodes { depth } } }',
        '{ statements(view: { sources: ["source:gone"] }) { totalCount } }',
        '{ armedGroups(filter: { id: { eq: "gone" } }) { totalCount } }',
      ];
      try {
        const { data } = await ask('mutation ($facts: FactsInput!) { addFacts(facts: $facts) { revision } }', { facts: FACTS });
        for (const query of questions) expect(await ask(query)).toHaveProperty('data');
        await ask('mutation ($revision: Revision!) { undo(revision: $revision) { outcome } }', { revision: data.addFacts.revision });
        for (const query of questions) expect([query, (await ask(query)).errors?.[0].extensions.code]).toEqual([query, 'NOT_FOUND']);
      } finally {
        await served.close();
      }
    });
  },
);
