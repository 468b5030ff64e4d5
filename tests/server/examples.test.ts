import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { readRuleFiles } from '../../src/app/rule-files.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { readModel } from '../../src/model/read.js';
import { EXAMPLE_QUERIES } from '../../src/server/examples/index.js';
import { queryPage } from '../../src/server/graphiql.js';
import type { RunningServer } from '../../src/server/server.js';
import { query, startSeeded, tempFolder } from './temp-server.js';

const named = EXAMPLE_QUERIES.map((text) => [/^(?:query|mutation) (\w+)/m.exec(text)?.[1] ?? '', text] as const);

describe('the example queries', () => {
  const schema = executableSchema(readModel(), readRuleFiles());
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await tempFolder();
    server = await startSeeded(folder.path, 'article');
  });
  afterAll(async () => {
    await server?.close();
    await folder.remove();
  });

  test('have names of their own, and a comment', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
    expect(EXAMPLE_QUERIES.filter((text) => !text.startsWith('# '))).toEqual([]);
  });

  test.each(named)('%s fits the schema, runs, and finds something', async (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
    const { body } = await query(server, text);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).toMatch(/"(?:id|name|value)":"/);
  });
});

describe('the query page', () => {
  let html: string;
  let policy: string;
  beforeAll(async () => {
    const page = await queryPage()();
    html = (await page.plain()).toString();
    policy = page.policy;
  });

  test('opens with the examples', () => {
    for (const [name] of named) expect(html).toMatch(new RegExp(`(?:query|mutation) ${name}`));
  });

  test('asks no other server for anything', () => {
    const outside = /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//gi;
    const [markup] = html.split('<script>');
    expect(markup!.match(outside)).toBeNull();
    expect(html.match(/@import|importScripts\(\s*["']https?:|url\(\s*["']?(?:https?:)?\/\//g)).toBeNull();
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(policy).toContain("connect-src 'self'");
  });

  test('may run its own script only', () => {
    expect(policy).toMatch(/script-src 'sha256-[A-Za-z0-9+/=]{44}' blob:;/);
    expect(policy).not.toContain('unsafe-eval');
    expect(html).not.toMatch(/\bnew Function\(|[^.\w]eval\(/);
  });
});
