import { type Body, type Hostile, post, type Send } from './hostile.js';

const QUERY = '{ state(id: "iran") { name } }';
const BODY = JSON.stringify({ query: QUERY });
const JSON_TYPE = { 'content-type': 'application/json' };

function http(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body: Body = null): Send {
  return { by: 'http', method, path, headers, body };
}

type Named = readonly (readonly [name: string, send: Send, expect?: Hostile['expect']])[];

function kind(name: string, expect: Hostile['expect'], all: Named): Hostile[] {
  return all.map(([where, send, own]) => ({ kind: name, name: where, send, expect: own ?? expect }));
}

const DEEP_JSON = kind('deep JSON', 'refused', [
  ...[100, 10_000, 200_000].flatMap((n) =>
    [
      ['arrays', '[', ']'],
      ['objects', '{"a":', '}'],
    ].map(([name, open, close]) => [`${n} ${name} as a body`, post(`${open!.repeat(n)}1${close!.repeat(n)}`)] as const),
  ),
  ...[40, 5_000, 200_000].map(
    (n) =>
      [
        `${n} arrays as extensions`,
        post(`{"query":${JSON.stringify(QUERY)},"extensions":${'['.repeat(n)}${']'.repeat(n)}}`),
        'bounded',
      ] as const,
  ),
  ['a key that is a prototype', post(`{"query":${JSON.stringify(QUERY)},"__proto__":{"x":1}}`)],
  ['a constructor', post(`{"query":${JSON.stringify(QUERY)},"constructor":{"prototype":{"x":1}}}`)],
  ['200,000 keys', post(`{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join(',')}}`)],
  ['no JSON', post('{"query": ')],
  ['a number', post('1')],
  ['null', post('null')],
  ['an empty body', post('')],
  ['a query that is a number', post('{"query": 1}')],
  ['a query that is a list', post('{"query": ["{ __typename }"]}')],
  ['variables that are a number', post(`{"query":${JSON.stringify(QUERY)},"variables":1}`)],
  ['an operation that is an object', post(`{"query":${JSON.stringify(QUERY)},"operationName":{}}`)],
]);

const LARGE = kind('large bodies', 'refused', [
  ['50 MB', http('POST', '/graphql', JSON_TYPE, { bytes: 50_000_000 })],
  ['1 MB and a bit', http('POST', '/graphql', JSON_TYPE, { bytes: 1_100_000 })],
  ['50 MB to an export', http('POST', '/export/json', JSON_TYPE, { bytes: 50_000_000 })],
  ['50 MB to the state of the server', http('POST', '/health', JSON_TYPE, { bytes: 50_000_000 })],
  ['50 MB of a form', http('POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, { bytes: 50_000_000 })],
]);

const BATCHES = kind('batches', 'refused', [
  ['2 queries', post(`[${BODY},${BODY}]`)],
  ['5,000 queries', post(`[${Array(5_000).fill(BODY).join(',')}]`)],
  ['none', post('[]')],
]);

const CSRF = kind('requests that a foreign page can send', 'refused', [
  ['a form', http('POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, `query=${encodeURIComponent(QUERY)}`)],
  [
    'a form with a file',
    http(
      'POST',
      '/graphql',
      { 'content-type': 'multipart/form-data; boundary=x' },
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${QUERY}\r\n--x--`,
    ),
  ],
  ['plain text', http('POST', '/graphql', { 'content-type': 'text/plain' }, BODY)],
  ['no type', http('POST', '/graphql', {}, BODY)],
  [
    'a mutation by GET',
    http('GET', `/graphql?query=${encodeURIComponent('mutation { __typename }')}`, { 'apollo-require-preflight': '1' }),
  ],
  ['a subscription', post(JSON.stringify({ query: 'subscription { __typename }' }))],
  ['another host', http('GET', '/health', { host: 'evil.example' })],
  ['another host with the port', http('POST', '/graphql', { ...JSON_TYPE, host: 'evil.example:4000' }, BODY)],
]);

const METHODS = kind('methods', 'refused', [
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].flatMap((method) =>
    ['/graphql', '/export/json', '/'].map((path) => [`${method} ${path}`, http(method, path), 'bounded'] as const),
  ),
]);

const PATHS = kind('paths', 'bounded', [
  ...[
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/export/..%2f..%2fetc',
    '/export/%00',
    '/export/json%20',
    '/export/constructor',
    '/export/__proto__',
    '/graphql/../export/json',
    '//evil.example/',
    '/%',
    '/%zz',
    `/${'a'.repeat(10_000)}`,
    `/export/${'a'.repeat(2_000)}`,
    '/.git/config',
    '/package.json',
    '/data/',
  ].map((path) => [path.slice(0, 60), http('GET', path)] as const),
]);

const EXPORTS = kind('exports', 'bounded', [
  ...['json', 'graphml', 'csv', 'cypher', 'stix', 'nope'].flatMap((format) =>
    [
      'around=zqxjv',
      `around=${encodeURIComponent("zqxjv' OR 1=1 //")}`,
      `ids=${Array(5_000).fill('iran').join(',')}`,
      'asOf=zqxjv',
      'knownAt=0000-00-00',
      'depth=999999999',
      'depth=-1',
      'unknown=1',
      `filter=${encodeURIComponent(`${'{"not":'.repeat(500)}{}${'}'.repeat(500)}`)}`,
      `filter=${encodeURIComponent(JSON.stringify({ or: Array(500).fill({ name: { eq: 'x' } }) }))}`,
      `filter=${encodeURIComponent('[[[[')}`,
      `query=${encodeURIComponent('{ __schema { types { name } } }')}`,
      `query=${encodeURIComponent('{'.repeat(3_000))}`,
      `type=${encodeURIComponent('ArmedGroup) DETACH DELETE n //')}&filter=${encodeURIComponent('{}')}`,
    ].map((parameters) => [`${format} ${parameters.slice(0, 40)}`, http('GET', `/export/${format}?${parameters}`)] as const),
  ),
]);

const bytes = (text: string): Send => ({ by: 'bytes', bytes: text });
const post1 = (headers: string, body: string) => bytes(`POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n\r\n${body}`);
const RAW = kind('raw HTTP', 'bounded', [
  ['no HTTP', bytes('hello\r\n\r\n')],
  ['TLS', bytes('\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003')],
  ['HTTP 0.9', bytes('GET /\r\n\r\n')],
  ['HTTP 9', bytes('GET / HTTP/9.9\r\n\r\n')],
  ['no host', bytes('GET /health HTTP/1.1\r\n\r\n')],
  ['two hosts', bytes('GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n')],
  ['100 kB of headers', bytes(`GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`)],
  [
    '5,000 headers',
    bytes(`GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n${Array.from({ length: 5_000 }, (_, i) => `X${i}: 1\r\n`).join('')}\r\n`),
  ],
  [
    'a body both counted and in pieces',
    post1('Content-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked', '0\r\n\r\nGET /health HTTP/1.1\r\n\r\n'),
  ],
  ['two lengths', post1('Content-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 50', '{"a":')],
  ['a negative length', post1('Content-Type: application/json\r\nContent-Length: -1', BODY)],
  ['a length of no end', post1(`Content-Type: application/json\r\nContent-Length: ${'9'.repeat(30)}`, BODY)],
  ['a piece of no end', post1('Content-Type: application/json\r\nTransfer-Encoding: chunked', `${'F'.repeat(20)}\r\n`)],
  ['a piece without a size', post1('Content-Type: application/json\r\nTransfer-Encoding: chunked', 'zz\r\n')],
  ['a header with a line feed', bytes('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\nY: b\r\n\r\n')],
  ['a header with a zero', bytes('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\u0000b\r\n\r\n')],
  ['an address of another server', bytes('GET http://evil.example/health HTTP/1.1\r\nHost: evil.example\r\n\r\n')],
  ['CONNECT', bytes('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')],
  ['an upgrade', bytes('GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')],
  ['100 requests in one go', bytes('GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(100))],
  ['a compressed body', post1('Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 3', '\u001f\u008b\u0008')],
]);

/** Attacks by the way in which a request is sent. */
export const HTTP_ATTACKS: readonly Hostile[] = [...DEEP_JSON, ...LARGE, ...BATCHES, ...CSRF, ...METHODS, ...PATHS, ...EXPORTS, ...RAW];
