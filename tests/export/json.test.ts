import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/facts/document.js';
import { BadFacts } from '../../src/facts/problem.js';
import { loadFacts } from '../../src/ingest/load.js';
import type { ViewInput } from '../../src/query/view/view.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { closeSeeds, exportText, seedSubgraph, subgraphOf } from '../support/export.js';
import { type EngineName, loadValue, model, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';
import { randomFacts } from './random-facts.js';

const PATIENCE = 120_000;
/** All that is stored, what was withdrawn too. */
const WHOLE: ViewInput = { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'] };

afterAll(closeSeeds);

/** Loads an export as `cadre load` would: JSON as one document, JSON Lines as a document in each line. */
async function load(store: GraphStore, text: string, lines: boolean): Promise<void> {
  const texts = lines ? text.trimEnd().split('\n') : [text];
  const reads = texts.map((each, i) => readDocument(`export:${i + 1}`, each));
  const documents = reads.flatMap(({ document }) => document ?? []);
  await loadFacts(store, model, documents, { authorship: BY_TEST, problems: reads.flatMap(({ problems }) => [...problems]) });
}

/** Without the one number that tells how often the store was written to. */
function atAnyRevision(text: string): string {
  return text.replace(/("licence":"[^"]*","revision":)\d+,"head":"[0-9a-f]{64}"/, '$1N');
}

async function again(engine: EngineName, text: string, format: string, view: ViewInput): Promise<string> {
  const store = await openTestStore(engine);
  try {
    await load(store, text, format === 'jsonl');
    expect(await store.check()).toEqual([]);
    return await exportText(format, await subgraphOf(store, { kind: 'everything' }, view));
  } finally {
    await store.close();
  }
}

function seeds(engine: EngineName): void {
  test.each(['json', 'jsonl'])(
    'of the seeds: %s, loaded into an empty store, is exported as the same bytes',
    async (format) => {
      const store = await openSeeded(engine, 'all');
      const text = await exportText(format, await subgraphOf(store, { kind: 'everything' }, WHOLE)).finally(() => store.close());
      expect(text.length).toBeGreaterThan(50_000);
      expect(atAnyRevision(await again(engine, text, format, WHOLE))).toBe(atAnyRevision(text));
    },
    PATIENCE,
  );
}

describe('the round trip', () => {
  onEachEngine(seeds);

  test(
    'of any graph: types, attributes by source, withdrawn statements, scripts and control characters',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomFacts(model), fc.constantFrom('json', 'jsonl'), async (documents, format) => {
          const store = await openTestStore('grafeo');
          for (const document of documents) await loadValue(store, document);
          const text = await exportText(format, await subgraphOf(store, { kind: 'everything' }, WHOLE)).finally(() => store.close());
          expect(atAnyRevision(await again('grafeo', text, format, WHOLE))).toBe(atAnyRevision(text));
        }),
        { numRuns: 6, endOnFailure: true },
      );
    },
    PATIENCE,
  );

  test.each<[string, ViewInput]>([
    ['an early day of knowledge', { knownAt: '2024-02-01' }],
    ['later, with what held on a day', { knownAt: '2025-06-14', asOf: '2024-01-28' }],
    ['one source', { sources: ['source:lwj-2025-06-14'] }],
    ['without that source', { excludeSources: ['source:lwj-2025-06-14'] }],
    ['confidence', { minConfidence: 'MODERATE' }],
  ])('a part seen through a view can be loaded by itself: %s', async (_name, view) => {
    const text = await exportText('json', await seedSubgraph({ kind: 'everything' }, view));
    const found = await again('grafeo', text, 'json', {});
    expect(found.split('\n').length).toBeGreaterThan(20);
  });
});

describe('as a facts document', () => {
  test('what an export tells of itself is no fact; anything else that is unknown still is refused', async () => {
    const store = await openTestStore('grafeo');
    await load(store, '{"cadre-export":{"a":1},"sources":[],"cadre-export-seal":{}}', false);
    await expect(load(store, '{"cadre":{},"sources":[]}', false)).rejects.toThrow(BadFacts);
    await store.close();
  });

  test('nothing that is unknown is written: no null, no empty list, no empty object', async () => {
    const text = await exportText('jsonl', await seedSubgraph());
    const entries = text.split('\n').slice(1, -2);
    // An empty list of what evidence gives says that it gives none of the attributes.
    expect(entries.filter((line) => /:(null|\[\]|\{\}|"")/.test(line.replaceAll('"asserts":[]', '')))).toEqual([]);
  });
});
