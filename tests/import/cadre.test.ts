import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/facts/document.js';
import { packageRoot } from '../../src/model/files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadSeeds, openTestStore } from '../support/graph.js';
import { importPaths, importTexts, refused } from './importing.js';

type Lists = Record<string, Record<string, unknown>[]>;

const FOLDERS = ['article', 'context'].map((name) => join(packageRoot(), 'seeds', name));
const YAML = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

function seeds(): Lists {
  const lists: Lists = {};
  for (const file of YAML) {
    const { document } = readDocument(file, readFileSync(file, 'utf8'));
    for (const [list, items] of Object.entries(document!.value as Lists)) lists[list] = [...(lists[list] ?? []), ...items];
  }
  return lists;
}

/** As our own export writes it: a line about the export, one entry on each line, a seal. */
function lines(lists: Lists): string[] {
  return Object.entries(lists).flatMap(([list, items]) => items.map((item) => JSON.stringify({ [list]: [item] })));
}

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore('grafeo');
});
afterEach(() => store?.close());

describe('facts in our own layout', () => {
  test.each([7, 1_000])(
    'are imported whatever their order, in batches of %d rows, as if they were loaded',
    async (batchRows) => {
      const text = ['{"cadre-export":{"layout":1}}', ...lines(seeds()).reverse(), '{"cadre-export-seal":{"lines":1}}'].join('\n');
      const found = await importTexts(store, 'cadre', { 'facts.jsonl': text }, { batchRows });
      expect(refused(found)).toEqual([]);
      const loaded = await openTestStore('grafeo');
      try {
        await loadSeeds(loaded, 'all');
        expect(Object.fromEntries(await store.counts())).toEqual(Object.fromEntries(await loaded.counts()));
      } finally {
        await loaded.close();
      }
      expect(await store.check()).toEqual([]);
      const again = await importPaths(store, 'cadre', YAML);
      expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
    },
    120_000,
  );

  test.each(['before', 'after'])('an entry of a name that stands %s its entity holds against what the entity implies', async (where) => {
    const source = 'source:n';
    const cite = (summary: string) => [{ source, locator: 'p. 1', summary }];
    const name = { subject: 'a', value: 'Red', kind: 'PRIMARY', language: 'en', evidence: cite('So it calls itself.') };
    const entity = { armedGroups: [{ id: 'a', name: 'Red', evidence: cite('A group.') }] };
    const entries = where === 'before' ? [{ names: [name] }, entity] : [entity, { names: [name] }];
    const text = [{ sources: [{ id: source, title: 'N', accessed: '2026-01-01' }] }, ...entries]
      .map((one) => JSON.stringify(one))
      .join('\n');
    const run = () => importTexts(store, 'cadre', { 'facts.jsonl': text }, { batchRows: 1 });
    expect(refused(await run())).toEqual([]);
    const { armedGroup } = await data(store, '{ armedGroup(id: "a") { names { edges { node { language evidence { summary } } } } } }');
    expect(armedGroup.names.edges).toEqual([{ node: { language: 'en', evidence: [{ summary: 'So it calls itself.' }] } }]);
    const again = await run();
    expect([refused(again), again.report.total.created, again.report.total.changed]).toEqual([[], 0, 0]);
  });

  test('of one JSON document are read item by item', async () => {
    await loadSeeds(store, 'all');
    const text = JSON.stringify({ 'cadre-export': { layout: 1 }, ...seeds() });
    const found = await importTexts(store, 'cadre', { 'facts.json': text });
    expect(refused(found)).toEqual([]);
    expect(found.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('that were cut off, or do not fit, are refused one by one', async () => {
    const source = { id: 'source:s', title: 'S', accessed: '2026-01-01' };
    const text = [
      JSON.stringify({ sources: [source] }),
      '{"sources": [{"id": "source:t", ',
      JSON.stringify({ sauces: [source] }),
      JSON.stringify({ sources: [{ ...source, id: 'source:u', titel: 'T' }] }),
      '[1]',
      JSON.stringify({ sources: [{ ...source, id: 'source:v', publisher: 'nobody' }] }),
    ].join('\r\n');
    const found = await importTexts(store, 'cadre', { 'facts.jsonl': text });
    expect(refused(found).sort()).toEqual([
      '2 BAD_SYNTAX',
      '3 UNKNOWN_FIELD',
      '4 UNKNOWN_FIELD titel',
      '5 WRONG_TYPE',
      '6 DANGLING_ID publisher',
    ]);
    const whole = await importTexts(store, 'cadre', {
      'facts.json': `{"sources": [${JSON.stringify({ ...source, id: 'source:w' })}, {"id": `,
    });
    expect(refused(whole)).toEqual(['1 BAD_ROW']);
    expect([...(await store.typesOf(['source:s', 'source:w'], 'Source')).keys()].sort()).toEqual(['source:s', 'source:w']);
  });

  test('that are no YAML are refused with the line', async () => {
    await expect(importTexts(store, 'cadre', { 'facts.yaml': 'sources:\n  - {id' })).rejects.toThrow(/facts\.yaml:2/);
  });
});
