import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_CATALOGUE } from '../../src/errors/catalogue.js';
import type { RunningServer } from '../../src/server/server.js';
import { query, request, startOn, tempFolder } from './temp-server.js';

let folder: Awaited<ReturnType<typeof tempFolder>>;
let server: RunningServer;
beforeAll(async () => {
  folder = await tempFolder();
  server = await startOn(folder.path, { CADRE_MAX_DEPTH: '6' });
});
afterAll(async () => {
  await server?.close();
  await folder.remove();
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe('queries', () => {
  test('by POST', async () => {
    const { status, headers, body } = await query(
      server,
      '{ coalition(id: "islamic-resistance-in-iraq") { name members { totalCount } } }',
    );
    expect(status).toBe(200);
    expect(body).toEqual({ data: { coalition: { name: 'Islamic Resistance in Iraq', members: { totalCount: 6 } } } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-cadre-revision')).toBe('1');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('by GET, from a program', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ state(id: "iran") { name } }')}`;
    const { status, body } = await request(url, { headers: { 'apollo-require-preflight': 'true' } });
    expect([status, body]).toEqual([200, { data: { state: { name: 'Iran' } } }]);
  });

  test('by GET, as a foreign page could make a browser send it: refused', async () => {
    const { status, body } = await request(`${server.url}/graphql?query=%7B__typename%7D`);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_QUERY']);
  });

  test('with variables', async () => {
    const { body } = await query(server, 'query($id: ID!) { weapon(id: $id) { name } }', { id: 'drone' });
    expect(body.data).toMatchObject({ weapon: { name: expect.any(String) } });
  });

  test('an answer tells its cost when the request asks for it', async () => {
    const body = JSON.stringify({ query: '{ states(first: 7) { nodes { id name } } }', extensions: { cost: true } });
    const answer = await request(`${server.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body });
    expect(answer.body).toMatchObject({ extensions: { cost: { depth: 3, cost: 1 + 1 + 7 * 2, maxDepth: 6, maxCost: 1_000_000 } } });
    expect((await query(server, '{ state(id: "iran") { name } }')).body).not.toHaveProperty('extensions');
  });

  test('introspection is allowed on an address of this machine', async () => {
    const { body } = await query(server, '{ __schema { queryType { name } } }');
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('refusals: a code of the catalogue, how to mend it, no stack', () => {
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
    request(`${server.url}/graphql`, { method: 'POST', headers, body });
  const cases: readonly (readonly [string, () => ReturnType<typeof post>, number, string])[] = [
    ['bad JSON', () => post('{"query": '), 400, 'BAD_QUERY'],
    ['an empty body', () => post(''), 400, 'BAD_QUERY'],
    ['no query', () => post('{}'), 400, 'BAD_QUERY'],
    ['a form', () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'BAD_QUERY'],
    ['a syntax error', () => query(server, '{ coalition(id: '), 400, 'BAD_QUERY'],
    ['an unknown field', () => query(server, '{ coalition(id: "x") { nome } }'), 400, 'BAD_QUERY'],
    [
      'a variable of another kind',
      () => query(server, 'query($n: Int) { attacks(first: $n) { nodes { id } } }', { n: 'many' }),
      400,
      'BAD_INPUT',
    ],
    [
      'too deep',
      () => query(server, '{ attacks { nodes { attributions { nodes { object { names { nodes { value } } } } } } } }'),
      400,
      'LIMIT',
    ],
    ['a body above 1 MB', () => post(JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1 << 20) } })), 413, 'LIMIT'],
    ['a path that is not there', () => request(`${server.url}/graphiql`), 404, 'NOT_FOUND'],
    ['another method', () => request(`${server.url}/graphql`, { method: 'DELETE' }), 404, 'NOT_FOUND'],
  ];
  test.each(cases)('%s', async (_name, send, status, code) => {
    const answer = await send();
    const [error] = answer.body.errors ?? [];
    expect({ status: answer.status, code: error?.extensions.code }).toEqual({ status, code });
    expect(error?.extensions.mend).toBe(ERROR_CATALOGUE[code as keyof typeof ERROR_CATALOGUE].mend);
    expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|\.[tj]s:\d/);
  });

  test('several operations in one request', async () => {
    const { body } = await post('[{"query": "{ __typename }"}]');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_QUERY');
  });
});

test('health', async () => {
  const { status, headers, body } = await request(`${server.url}/health`);
  expect([status, body]).toEqual([200, { status: 'ok', revision: 1, engine: 'grafeo' }]);
  expect(headers.get('cache-control')).toBe('no-store');
});

describe('the query page', () => {
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  test('is sent to a browser, compressed', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { ...html, 'accept-encoding': 'gzip' } });
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-encoding')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'gzip',
    ]);
    expect(await response.text()).toMatch(/^\s*<!doctype html>[\s\S]*<title>Cadre<\/title>/);
  });

  test('is sent as it is to one that cannot unpack', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { ...html, 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('YogaGraphiQL.renderYogaGraphiQL(');
  });

  test('is not sent again to one that has it', async () => {
    const first = await fetch(`${server.url}/graphql`, { headers: html });
    await first.arrayBuffer();
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/graphql`, { headers: { ...html, 'if-none-match': etag } });
    expect([etag === '', again.status]).toEqual([false, 304]);
  });

  test('is where the root leads', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });
});
