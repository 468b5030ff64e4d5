import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';

const PAGE = join(packageRoot(), 'docs', 'queries.md');
const ENTRY = /## (\d+\. [^\n]+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const update = process.env['UPDATE_DOCS'] === '1';

const text = readFileSync(PAGE, 'utf8');
const entries = [...text.matchAll(ENTRY)].map(([, title, query, answer]) => ({ title: title!, query: query!, answer: answer! }));

describe('the page of questions', () => {
  let store: GraphStore;
  const found = new Map<string, string>();
  beforeAll(async () => {
    store = await openSeeded('grafeo', 'all');
  }, 240_000);
  afterAll(async () => {
    await store.close();
    if (update)
      writeFileSync(
        PAGE,
        text.replace(ENTRY, (whole, title: string, _query, answer: string) =>
          whole.replace(`\`\`\`json\n${answer}`, () => `\`\`\`json\n${found.get(title)}\n`),
        ),
      );
  });

  test('has at least thirty questions', () => {
    expect(entries.length).toBeGreaterThanOrEqual(30);
  });

  test.each(entries)('$title', async ({ title, query, answer }) => {
    const given = await data(store, query);
    found.set(title, JSON.stringify(given, null, 2));
    if (!update) expect(given).toEqual(JSON.parse(answer));
  });

  test('no question is answered by nothing', () => {
    const empty = (value: unknown): boolean =>
      value === null ||
      (typeof value === 'object' && Object.values(value as object).every(empty)) ||
      (Array.isArray(value) && value.length === 0);
    expect(entries.filter(({ answer }) => empty(JSON.parse(answer))).map(({ title }) => title)).toEqual([]);
  });
});
