import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../src/store/graph-store.js';
import { type CorpusQuery, corpus, expectedFile } from './support/corpus.js';
import { type Asked, ask, type EngineName } from './support/graph.js';
import { onEachEngine } from './support/on-engines.js';
import { openSeeded } from './support/seeds.js';

/** `UPDATE_CORPUS=1` writes the expected answers anew; each must then be read against the seeds. */
const UPDATE = process.env['UPDATE_CORPUS'] === '1';
const queries = corpus();

function expected(name: string): unknown {
  return JSON.parse(readFileSync(expectedFile(name), 'utf8'));
}

function keep(name: string, answer: Asked): void {
  mkdirSync(dirname(expectedFile(name)), { recursive: true });
  writeFileSync(expectedFile(name), `${JSON.stringify(answer.data, null, 2)}\n`);
}

function withSeeds(engine: EngineName, check: (query: CorpusQuery, answer: Asked) => void): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(() => store?.close());

  it.each(queries.map((query) => [query.name, query] as const))('%s', async (_name, query) => {
    const answer = await ask(store, query.text, query.variables);
    expect(answer.errors).toBeUndefined();
    check(query, answer);
  });

  it('leaves a sound graph', async () => {
    expect(await store.check()).toEqual([]);
  });
}

it('the corpus is large, and every expected answer has its query', () => {
  expect(queries.length).toBeGreaterThanOrEqual(70);
  const kept = existsSync(dirname(expectedFile(''))) ? readdirSync(dirname(expectedFile('x'))) : [];
  expect(kept.filter((file) => !queries.some(({ name }) => `${name}.json` === file))).toEqual([]);
});

describe('the corpus', () => {
  onEachEngine((engine) =>
    withSeeds(engine, ({ name }, answer) => {
      if (UPDATE && engine === 'grafeo') keep(name, answer);
      expect(answer.data).toEqual(expected(name));
      // Byte for byte, and nothing beside the data: so the engines answer alike.
      expect(JSON.stringify(answer)).toBe(JSON.stringify({ data: expected(name) }));
    }),
  );
});
