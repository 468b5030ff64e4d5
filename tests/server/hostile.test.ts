import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { RunningServer } from '../../src/server/server.js';
import { query, request, startSeeded, tempFolder } from './temp-server.js';

/** What one request may cost at most, on a slow machine too. */
const MOST_CPU_MS = 1_000;
const MOST_HEAP = 100 * 2 ** 20;

let folder: Awaited<ReturnType<typeof tempFolder>>;
let server: RunningServer;
beforeAll(async () => {
  folder = await tempFolder();
  server = await startSeeded(folder.path, 'article', {});
  await query(server, '{ coalition(id: "islamic-resistance-in-iraq") { members(first: 2) { totalCount nodes { status } } } }');
});
afterAll(async () => {
  await server?.close();
  await folder.remove();
});

/** JSON, or its text where it is too deep for JSON.stringify. */
type Body = Readonly<Record<string, unknown>> | string;

const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join(' ');
const groups = (filter: unknown): Body => ({
  query: 'query ($f: ArmedGroupFilter) { armedGroups(filter: $f, first: 1) { totalCount } }',
  variables: { f: filter },
});
const inNots = (levels: number): unknown => {
  let filter: unknown = { name: { eq: 'x' } };
  for (let i = 0; i < levels; i += 1) filter = { not: filter };
  return filter;
};
const alternatives = (count: number) => ({
  or: Array.from({ length: count }, (_, i) => ({ memberships: { some: { role: { eq: `role ${i}` } } } })),
});
const doubling = (levels: number) =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { a${i}: __typename ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { __typename }`;

/** Each is refused, by the limit named. */
const REFUSED: readonly (readonly [string, Body, string])[] = [
  ['a filter of 1,000 alternatives', groups(alternatives(1_000)), 'maxConditions'],
  ['a filter of 1,000 equal conditions', groups({ and: Array(1_000).fill({ name: { contains: 'x' } }) }), 'maxConditions'],
  [
    'the same filter under 60 aliases',
    {
      query: `query ($f: ArmedGroupFilter) { ${times(60, (i) => `a${i}: armedGroups(filter: $f) { totalCount }`)} }`,
      variables: { f: alternatives(20) },
    },
    'maxConditions',
  ],
  ['a filter in 15 nots', groups(inNots(15)), 'maxInputDepth'],
  [
    'a filter in 5,000 nots',
    `{"query": "query ($f: ArmedGroupFilter) { armedGroups(filter: $f) { totalCount } }", "variables": {"f": ${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}}}`,
    'maxVariableDepth',
  ],
  [
    'a filter in 200 nots, in the text',
    { query: `{ armedGroups(filter: ${'{not: '.repeat(200)}{}${'}'.repeat(200)}) { totalCount } }` },
    'maxNesting',
  ],
  ['250 times all names of the schema', { query: `{ ${times(250, (i) => `s${i}: __schema { types { name } }`)} }` }, 'maxAliases'],
  [
    '20 times the whole schema',
    { query: `{ ${times(20, (i) => `s${i}: __schema { types { name description fields { name args { name type { name } } } } }`)} }` },
    'maxIntrospection',
  ],
  [
    'types of fields of types of fields',
    {
      query:
        '{ __schema { types { fields { type { fields { name description args { name description type { name kind description } } } } } } } }',
    },
    'maxIntrospection',
  ],
  ['50,000 tokens', { query: `{ ${'id '.repeat(50_000)} }` }, 'maxRepeats'],
  ['50,000 names', { query: `{ ${times(50_000, (i) => `f${i}`)} }` }, 'maxTokens'],
  ['1,000 directives', { query: `{ __typename ${times(1_000, () => '@include(if: true)')} }` }, 'maxDirectives'],
  ['brackets 10,000 deep', { query: `${'{a'.repeat(10_000)}` }, 'maxNesting'],
  [
    '1,000 fragments',
    { query: `{ __typename ${times(1_000, (i) => `...f${i}`)} } ${times(1_000, (i) => `fragment f${i} on Query { __typename }`)}` },
    'maxSpreads',
  ],
  [
    '20,000 ids',
    { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array(20_000).fill('iran') } },
    'maxVariableValues',
  ],
  [
    'a text of 500,000 characters',
    { query: 'query ($t: String!) { search(text: $t) { totalCount } }', variables: { t: 'x'.repeat(500_000) } },
    'maxText',
  ],
  [
    'variables 100,000 deep',
    `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    'maxVariableDepth',
  ],
];

/** Each is answered or refused; what it costs is bounded all the same. */
const BOUNDED: readonly (readonly [string, Body])[] = [
  ['as many conditions as are allowed', groups({ or: alternatives(33).or.slice(0, 33) })],
  ['as many equal conditions as are allowed', groups({ and: Array(49).fill({ name: { contains: 'x' } }) })],
  ['fragments that double 18 times', { query: doubling(18) }],
  ['fragments that double 100 times', { query: doubling(100) }],
  ['a circle of 100 fragments', { query: `{ ...f0 } ${times(100, (i) => `fragment f${i} on Query { ...f${(i + 1) % 100} }`)}` }],
  ['as many uses of a field as are allowed', { query: `{ ${'states { totalCount } '.repeat(290)} }` }],
  ['2,000 unknown fields', { query: `{ ${times(2_000, (i) => `unknown${i}`)} }` }],
  ['200 aliases of a list', { query: `{ ${times(200, (i) => `a${i}: armedGroups(first: 1) { nodes { id name } }`)} }` }],
  ['the whole schema', { query: getIntrospectionQuery() }],
];

async function costOf(
  body: Body,
): Promise<{ readonly answer: Awaited<ReturnType<typeof request>>; readonly cpuMs: number; readonly heap: number }> {
  const heap = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  const answer = await request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { user, system } = process.cpuUsage(before);
  return { answer, cpuMs: (user + system) / 1_000, heap: process.memoryUsage().heapUsed - heap };
}

async function expectAlive(): Promise<void> {
  const { status, body } = await query(server, '{ state(id: "iran") { name } }');
  expect([status, body]).toEqual([200, { data: { state: { name: 'Iran' } } }]);
}

describe('requests that are too large', () => {
  test.each(REFUSED)('%s: refused before it costs anything', async (_, body, limit) => {
    const { answer, cpuMs } = await costOf(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT', limit, hint: expect.any(String) });
    expect(cpuMs).toBeLessThan(MOST_CPU_MS);
    await expectAlive();
  });

  test.each(BOUNDED)('%s: bounded', async (_, body) => {
    const { answer, cpuMs, heap } = await costOf(body);
    expect(JSON.stringify(answer.body.errors ?? [])).not.toMatch(/INTERNAL|MATCH|node_modules/);
    expect(cpuMs).toBeLessThan(MOST_CPU_MS);
    expect(heap).toBeLessThan(MOST_HEAP);
    await expectAlive();
  });

  test.each([
    ['a filter of 1,000 alternatives', { type: 'ArmedGroup', filter: alternatives(1_000) }, 'maxConditions'],
    ['a filter in 5,000 nots', { type: 'ArmedGroup', filter: `${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}` }, 'maxVariableDepth'],
    ['a query of 500 aliases', { query: `{ ${times(500, (i) => `a${i}: __typename`)} }` }, 'maxAliases'],
  ])('%s is refused by exports too', async (_, parameters, limit) => {
    const answer = await request(`${server.url}/export/json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    });
    expect([answer.status, answer.body.errors?.[0]?.extensions]).toMatchObject([400, { code: 'LIMIT', limit }]);
    await expectAlive();
  });

  test('the variables of an address are tested like those of a body', async () => {
    const variables = `{"f": ${'{"not":'.repeat(300)}{}${'}'.repeat(300)}}`;
    const text = 'query ($f: ArmedGroupFilter) { armedGroups(filter: $f) { totalCount } }';
    const url = `${server.url}/graphql?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(variables)}`;
    const { status, body } = await request(url);
    expect([status, body.errors?.[0]?.extensions]).toMatchObject([400, { code: 'LIMIT', limit: 'maxVariableDepth' }]);
  });

  test('the text of an address is tested like a body', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent(`{ ${times(500, (i) => `a${i}: __typename`)} }`)}`;
    const { status, body } = await request(url);
    expect([status, body.errors?.[0]?.extensions]).toMatchObject([400, { code: 'LIMIT', limit: 'maxAliases' }]);
  });
});
