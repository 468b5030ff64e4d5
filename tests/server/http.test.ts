import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queryPage } from '../../src/server/graphiql.js';
import type { RunningServer } from '../../src/server/server.js';
import { type Answer, query, request, startSeeded, tempFolder } from './temp-server.js';

let folder: Awaited<ReturnType<typeof tempFolder>>;
let server: RunningServer;
beforeAll(async () => {
  folder = await tempFolder();
  server = await startSeeded(folder.path, 'article', { CADRE_MAX_DEPTH: '6' });
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

  test.each([
    ['a program', {}],
    ['the address bar of a browser', { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }],
  ])('by GET, from %s', async (_from, headers) => {
    const asked = new URLSearchParams({ query: 'query ($id: ID!) { state(id: $id) { name } }', variables: '{"id": "iran"}' });
    const found = await request(`${server.url}/graphql?${asked}`, { headers });
    expect([found.status, found.headers.get('content-type'), found.body]).toEqual([
      200,
      'application/json; charset=utf-8',
      { data: { state: { name: 'Iran' } } },
    ]);
  });

  test('with variables as a text of JSON', async () => {
    const asked = (variables: unknown) =>
      query(server, 'query ($id: ID = "iraq") { state(id: $id) { name } }'.replace('ID =', 'ID! ='), variables as never);
    expect((await asked('{"id": "iran"}')).body).toEqual({ data: { state: { name: 'Iran' } } });
    expect((await asked('null')).body).toEqual({ data: { state: { name: 'Iraq' } } });
  });

  test('by the hash of a text that was sent before', async () => {
    const text = '{ state(id: "iran") { persisted: name } }';
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') };
    const post = (body: object) => request(`${server.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
    const extensions = { persistedQuery };
    const unknown = await post({ extensions });
    // Clients send the text after this message.
    expect([unknown.status, unknown.body.errors?.[0]]).toMatchObject([
      200,
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    const data = { state: { persisted: 'Iran' } };
    expect((await post({ query: text, extensions })).body).toEqual({ data });
    expect((await post({ extensions })).body).toEqual({ data });
    expect((await request(`${server.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`)).body).toEqual({ data });
    const other = await post({ query: `${text} `, extensions });
    expect([other.status, other.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_QUERY']);
  });

  test('an invalid query has status 200 as JSON, and 400 as an answer of GraphQL', async () => {
    const asked = (accept: string) => {
      const body = JSON.stringify({ query: '{ nothing }' });
      return request(`${server.url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, accept }, body });
    };
    expect((await asked('application/json')).status).toBe(200);
    expect((await asked('application/graphql-response+json')).status).toBe(400);
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

describe('refusals: a code of the catalogue, a hint, no stack', () => {
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
    request(`${server.url}/graphql`, { method: 'POST', headers, body });
  const cases: readonly (readonly [string, () => ReturnType<typeof post>, number, string, RegExp])[] = [
    ['bad JSON', () => post('{"query": '), 400, 'BAD_QUERY', /Send the body as JSON/],
    ['an empty body', () => post(''), 400, 'BAD_QUERY', /Send the body as JSON/],
    ['no query', () => post('{}'), 400, 'BAD_QUERY', /Compare the query with the schema/],
    ['a form', () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'CSRF', /application\/json/],
    ['plain text', () => post('{"query": "{ __typename }"}', { 'content-type': 'text/plain' }), 415, 'CSRF', /application\/json/],
    ['XML', () => post('<query/>', { 'content-type': 'text/xml' }), 415, 'BAD_QUERY', /application\/json/],
    ['several operations', () => post('[{"query": "{ __typename }"}]'), 400, 'BATCH', /request of its own/],
    ['variables as another text', () => query(server, '{ __typename }', 'text' as never), 400, 'BAD_INPUT', /JSON object/],
    [
      'variables as another text in an address',
      () => request(`${server.url}/graphql?query=%7B__typename%7D&variables=x`),
      400,
      'BAD_INPUT',
      /JSON object/,
    ],
    [
      'a mutation by GET',
      () => request(`${server.url}/graphql?query=${encodeURIComponent('mutation { __typename }')}`),
      405,
      'BAD_METHOD',
      /Allow/,
    ],
    ['a syntax error', () => query(server, '{ coalition(id: '), 200, 'BAD_QUERY', /Compare the query with the schema/],
    [
      'an unknown field',
      () => query(server, '{ coalition(id: "x") { nome } }'),
      200,
      'BAD_QUERY',
      /^Coalition has, the nearest first: name, /,
    ],
    [
      'a variable of another kind',
      () => query(server, 'query($n: Int) { attacks(first: $n) { nodes { id } } }', { n: 'many' }),
      200,
      'BAD_INPUT',
      /argument/,
    ],
    [
      'too deep',
      () => query(server, '{ attacks { nodes { attributions { nodes { object { names { nodes { value } } } } } } } }'),
      400,
      'LIMIT',
      /Ask/,
    ],
    [
      'a body above 1 MB',
      () => post(JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1 << 20) } })),
      413,
      'LIMIT',
      /shorter query or smaller variables/,
    ],
    ['a path that is not there', () => request(`${server.url}/graphiql`), 404, 'NOT_FOUND', /\/graphql/],
    ['another method', () => request(`${server.url}/graphql`, { method: 'DELETE' }), 405, 'BAD_METHOD', /GET, HEAD, POST/],
    ['another method of an export', () => request(`${server.url}/export/json`, { method: 'PUT' }), 405, 'BAD_METHOD', /GET, POST/],
  ];
  test.each(cases)('%s', async (_name, send, status, code, hint) => {
    const answer = await send();
    const [error] = answer.body.errors ?? [];
    expect({ status: answer.status, code: error?.extensions.code }).toEqual({ status, code });
    expect(error?.extensions.hint).toMatch(hint);
    expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|\.[tj]s:\d/);
  });

  test('the answer to another method names those that there are', async () => {
    const { headers } = await request(`${server.url}/graphql`, { method: 'PATCH' });
    expect(headers.get('allow')).toBe('GET, HEAD, POST');
  });
});

test.each(['/health', '/health/ready'])('%s', async (path) => {
  const { status, headers, body } = await request(`${server.url}${path}`);
  expect([status, body]).toEqual([200, { status: 'ok', revision: 1, engine: 'grafeo' }]);
  expect(headers.get('cache-control')).toBe('no-store');
});

/** The status and the error code of a request with this Host header. */
async function askedAs(host: string): Promise<readonly [number | undefined, string | undefined]> {
  const sent = get(`${server.url}/health/live`, { headers: { host } });
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = JSON.parse(await text(response)) as Answer['body'];
  return [response.statusCode, body.errors?.[0]?.extensions.code];
}

describe('on a loopback address, a request', () => {
  test.each(['localhost', 'localhost:4000', '127.0.0.1', '127.9.9.9:80', '[::1]:4000'])('for %s is answered', async (host) => {
    expect(await askedAs(host)).toEqual([200, undefined]);
  });

  test.each(['evil.example', 'localhost.evil.example:4000', '10.0.0.1', '127.0.0.1.evil.example', '0.0.0.0'])(
    'for %s is refused: the name may have been given to this address by others',
    async (host) => {
      expect(await askedAs(host)).toEqual([403, 'BAD_HOST']);
    },
  );
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

  test('is unpacked once, however many cannot', async () => {
    const page = await queryPage()();
    expect(await page.plain()).toBe(await page.plain());
  });

  test('is sent with a query that is to be edited; without that its answer is', async () => {
    const query = 'query=%7B__typename%7D&variables=%7B%7D';
    const page = await fetch(`${server.url}/graphql?edit=&${query}`, { headers: html });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain(`searchParams.get('variables')`);
    const answer = await fetch(`${server.url}/graphql?${query}`, { headers: html });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('is not sent again to one that has it', async () => {
    const first = await fetch(`${server.url}/graphql`, { headers: html });
    await first.arrayBuffer();
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/graphql`, { headers: { ...html, 'if-none-match': etag } });
    expect([etag === '', again.status]).toEqual([false, 304]);
  });
});
