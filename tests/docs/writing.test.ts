import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { send } from '../mutations/mutate.js';
import { schema } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';

const PAGE = join(packageRoot(), 'docs', 'writing.md');
const ENTRY = /## (\d+\. [^\n]+)\n\n((?:(?!```|## )[^\n]*\n)*)```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const update = process.env['UPDATE_DOCS'] === '1';

const text = readFileSync(PAGE, 'utf8');
const entries = [...text.matchAll(ENTRY)].map(([, title, , query, answer]) => ({ title: title!, query: query!, answer: answer! }));

/** An answer as the page has it: the data, or the errors without their places in the text. Times are those of the run. */
function shown({ data, errors }: Awaited<ReturnType<typeof send>>): unknown {
  const answer = errors ? { errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) } : data;
  return JSON.parse(JSON.stringify(answer).replace(/"at":"[^"]*"/g, '"at":"2026-09-30T09:00:00.000Z"'));
}

describe('the page of writing', () => {
  let store: GraphStore;
  const found = new Map<string, string>();
  beforeAll(async () => {
    store = await openSeeded('grafeo', 'article');
  }, 240_000);
  afterAll(async () => {
    await store.close();
    if (update)
      writeFileSync(
        PAGE,
        text.replace(ENTRY, (whole, title: string, _about, _query, answer: string) =>
          whole.replace(`\`\`\`json\n${answer}`, () => `\`\`\`json\n${found.get(title)}\n`),
        ),
      );
  });

  test('has every mutation, and every entry is run', () => {
    expect(entries).toHaveLength(text.match(/^## /gm)!.length);
    const named = Object.keys(schema.getMutationType()!.getFields());
    expect(named.filter((name) => !entries.some(({ query }) => query.includes(`${name}(`)))).toEqual([]);
  });

  // In order: each goes on from where the one before left the graph.
  test.each(entries)('$title', async ({ title, query, answer }) => {
    const given = shown(await send(store, query));
    found.set(title, JSON.stringify(given, null, 2));
    if (!update) expect(given).toEqual(JSON.parse(answer));
  });

  test('leaves a sound graph', async () => {
    expect(await store.check()).toEqual([]);
  });
});
