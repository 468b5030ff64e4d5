import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { startApollo } from '../../src/app/apollo.js';
import { verifyExport } from '../../src/export/file/verify.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { Admission } from '../../src/graphql/admission.js';
import { Subscriptions } from '../../src/graphql/live/subscribe.js';
import { SharedWork } from '../../src/graphql/shared-work.js';
import { buildApp } from '../../src/server/app.js';
import { ResponseCache } from '../../src/server/response-cache.js';
import { RevisionStore } from '../../src/server/revision.js';
import type { RunningServer } from '../../src/server/server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ADMISSION } from '../server/served-app.js';
import { CONNECTION_LIMITS, EXPORT_LIMITS, LIVE_LIMITS, query, startSeeded, tempFolder } from '../server/temp-server.js';
import { LIMITS, loadValue, model, schema } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';

const NETWORK = 'around=islamic-resistance-in-iraq&depth=1&knownAt=2025-06-14';
const AT = 'exportedAt=2026-01-02T03:04:05Z';

let server: RunningServer;
let folder: Awaited<ReturnType<typeof tempFolder>>;
beforeAll(async () => {
  folder = await tempFolder();
  server = await startSeeded(folder.path, 'all');
}, 240_000);
afterAll(async () => {
  await server?.close();
  await folder?.remove();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}/export/${path}`, { headers });
const post = (path: string, body: unknown) =>
  fetch(`${server.url}/export/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function verified(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  const { recorded, computed } = await verifyExport(once(new Uint8Array(await response.arrayBuffer())));
  expect(computed).toBe(recorded);
  return computed;
}

describe('GET /export/{format}', () => {
  test.each(FORMATS.map((format) => [format.name, format] as const))('%s: a file with a name and a type', async (name, format) => {
    const response = await get(`${name}?${NETWORK}`);
    expect(response.headers.get('content-type')).toContain(format.mediaType.split(';')[0]);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="cadre-islamic-resistance-in-iraq-known-2025-06-14.${format.extension}"`,
    );
    await verified(response);
  });

  test.each(['gzip', 'br'])('compressed when the client takes it: %s', async (coding) => {
    const response = await get(`jsonl?all=true`, { 'accept-encoding': coding });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([coding, 'accept-encoding']);
    await verified(response);
  });

  test.each(['identity', 'gzip;q=0', 'deflate'])('not compressed for %s', async (coding) => {
    const response = await get(`jsonl?all=true`, { 'accept-encoding': coding });
    expect(response.headers.get('content-encoding')).toBeNull();
    await verified(response);
  });

  test('the same parameters give the same bytes', async () => {
    const [a, b] = await Promise.all([0, 1].map(async () => (await get(`json?${NETWORK}&${AT}`)).text()));
    expect(a).toBe(b);
    expect(a).toContain('"exportedAt":"2026-01-02T03:04:05Z"');
  });

  test('lists by commas or repeated, and as JSON in a POST', async () => {
    const address = await (await get(`json?ids=iran,iraq&ids=irgc&statementTypes=SPONSORSHIP,ORGANISATIONAL_PART&${AT}`)).text();
    const body = {
      ids: ['iran', 'iraq', 'irgc'],
      statementTypes: ['SPONSORSHIP', 'ORGANISATIONAL_PART'],
      exportedAt: '2026-01-02T03:04:05Z',
    };
    expect(await (await post('json', body)).text()).toBe(address);
    expect(address).toContain('"organisationalParts":[');
    expect(address).not.toContain('"hostilities":[');
  });

  test('a filter as JSON', async () => {
    const filter = { name: { contains: 'kataib' } };
    const response = await get(`jsonl?type=ArmedGroup&filter=${encodeURIComponent(JSON.stringify(filter))}`);
    const text = await response.text();
    expect(text.split('\n').filter((line) => line.startsWith('{"armedGroups"')).length).toBeGreaterThan(1);
    expect(text.split('\n')[0]).toContain(JSON.stringify(filter));
  });

  test.each([
    ['foo?all=true', 400, 'BAD_INPUT', /no export format "foo"/],
    ['json', 400, 'BAD_INPUT', /one of around, ids, type, all, query/],
    ['json?all=false', 400, 'BAD_INPUT', /one of around/],
    ['json?all=true&ids=iran', 400, 'BAD_INPUT', /ids and all/],
    ['json?ids=', 400, 'BAD_INPUT', /ids: it is empty/],
    ['json?ids=nobody', 404, 'NOT_FOUND', /nobody/],
    ['json?all=true&sources=source:nobody', 404, 'NOT_FOUND', /source:nobody/],
    ['json?around=iran&excludeSources=source:nobody', 404, 'NOT_FOUND', /source:nobody/],
    ['json?type=ARMED_GROUP&filter={"id":{"eq":"nobody"}}', 404, 'NOT_FOUND', /nobody/],
    ['json?around=iran&knownAt=1900-01-01', 404, 'NOT_FOUND', /iran in this view/],
    ['json?all=true&knownAt=2025-02-30', 400, 'BAD_DATE', /knownAt/],
    ['json?all=true&asOf=yesterday', 400, 'BAD_DATE', /asOf/],
    ['json?all=true&exportedAt=2025-02-30', 400, 'BAD_DATE', /exportedAt/],
    ['json?all=true&statuses=SURE', 400, 'BAD_INPUT', /statuses.*SURE/],
    ['json?all=true&depth=2', 400, 'BAD_INPUT', /depth: it cannot be combined with all/],
    ['json?around=iran&depth=two', 400, 'BAD_INPUT', /depth: "two" is not a whole number/],
    ['json?around=iran&depth=9', 400, 'LIMIT', /at most 4/],
    ['json?around=iran&statementTypes=MEMBER', 400, 'BAD_INPUT', /statementTypes.*MEMBER/],
    ['json?type=Atack', 400, 'BAD_INPUT', /Did you mean Attack/],
    ['json?type=Attack&filter=%7B', 400, 'BAD_INPUT', /filter: it is not valid JSON/],
    ['json?type=Attack&filter=%7B%22colour%22%3A1%7D', 400, 'BAD_INPUT', /filter.*colour/],
    ['json?all=true&bom=yes', 400, 'BAD_INPUT', /json has no option bom/],
    ['json?all=true&context=false', 400, 'BAD_INPUT', /json has no option context/],
    ['graphml?all=true&context=no', 400, 'BAD_INPUT', /Accepted: true, false/],
    ['json?query=%7B', 400, 'BAD_QUERY', /query/],
  ] as const)('%s is refused', async (path, status, code, message) => {
    const response = await get(path);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string; hint: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([status, code]);
    expect(`${errors[0]!.message} ${errors[0]!.extensions.hint}`).toMatch(message);
    expect(errors[0]!.extensions.hint).not.toBe('');
    expect(response.headers.get('content-disposition')).toBeNull();
  });
});

describe('the answer to a query', () => {
  const text = `query Q($n: Int!) {
    attacks(first: $n, view: {knownAt: "2025-06-14"}) { nodes { title: name ...More } }
    membership(id: "membership:hamas:axis-of-resistance", view: {knownAt: "2025-06-14"}) { role }
  }
  fragment More on Attack { attributions { nodes { object { name } } } location { name } }`;

  test('holds what the answer holds, and what that refers to', async () => {
    const found = await query(
      server,
      text.replace('role }', 'id }').replace('nodes { object', 'nodes { id object').replace('nodes { title', 'nodes { id title'),
      { n: 2 },
    );
    const wanted = [...JSON.stringify(found.body.data).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]!);
    const response = await post('jsonl', { query: text, variables: { n: 2 } });
    expect(response.headers.get('content-disposition')).toContain('cadre-query-known-2025-06-14.jsonl');
    const lines = (await response.text()).trimEnd().split('\n');
    const statements = lines.filter((line) => /^\{"(attributions|memberships)"/.test(line));
    const attacks = lines.filter((line) => line.startsWith('{"attacks"'));
    expect(statements.length).toBe(wanted.filter((id) => id.includes(':')).length);
    expect(attacks.length).toBe(2);
    expect(wanted.length).toBe(statements.length + attacks.length);
    expect(lines[0]).toContain('"view":{"knownAt":"2025-06-14"}');
  });

  test('is in the view of the identity by which a node is asked for', async () => {
    const asked = '{ membership(id: "membership:hamas:axis-of-resistance", view: {knownAt: "2025-06-14"}) { idInView } }';
    const { membership } = (await query(server, asked)).body.data as { membership: { idInView: string } };
    const byId = (id: string) => post('jsonl', { query: `{ node(id: "${id}") { id } }` }).then((response) => response.text());
    expect(await byId(membership.idInView)).toContain('"view":{"knownAt":"2025-06-14"}');
    expect(await byId('membership:hamas:axis-of-resistance')).not.toContain('knownAt');
    const both = await post('json', { query: `{ nodes(ids: ["${membership.idInView}", "hamas"]) { id } }` });
    expect([both.status, await both.text()]).toEqual([400, expect.stringContaining('different views')]);
  });

  test.each([
    [
      'different views',
      '{ a: attacks(view: {knownAt: "2025-06-14"}) { nodes { id } } b: attacks { nodes { id } } }',
      'BAD_INPUT',
      /different views/,
    ],
    ['no such field', '{ attacks { nodes { colour } } }', 'BAD_QUERY', /colour/],
    ['more than is allowed', '{ attacks(first: 100000) { nodes { id } } }', 'LIMIT', /./],
    ['a mutation', 'mutation { a }', 'BAD_QUERY', /./],
    ['no operation', 'fragment A on Attack { id }', 'BAD_QUERY', /operation/],
    ['two operations', 'query A { attacks { nodes { id } } } query B { attacks { nodes { id } } }', 'BAD_QUERY', /operationName/],
  ])('%s: refused', async (_name, text, code, message) => {
    const response = await post('json', { query: text });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([400, code]);
    expect(errors[0]!.message).toMatch(message);
  });

  test('a view beside the query is refused: it has its own', async () => {
    const response = await post('json', { query: '{ attacks { nodes { id } } }', knownAt: '2025-01-01' });
    expect(response.status).toBe(400);
  });
});

describe('exportUrl', () => {
  test('leads to the same network, with its view', async () => {
    const asked = `{ network(around: ["islamic-resistance-in-iraq"], statementTypes: [MEMBERSHIP, FRONT_FOR], first: 20, view: {knownAt: "2025-06-14", excludeSources: ["source:waradana-2023-12"]})
      { url: exportUrl(format: JSONL) links { statement { id } } } }`;
    const { network } = (await query(server, asked)).body.data as { network: { url: string; links: { statement: { id: string } }[] } };
    expect(network.url).toMatch(/^\/export\/jsonl\?around=islamic-resistance-in-iraq/);
    const text = await (await fetch(server.url + network.url)).text();
    const links = text.split('\n').filter((line) => line.includes('"subject":') && !line.startsWith('{"names"'));
    expect(links.length).toBe(network.links.length);
    expect(text.split('\n')[0]).toContain('"view":{"knownAt":"2025-06-14","excludeSources":["source:waradana-2023-12"]}');
  });

  test('of a subgraph', async () => {
    const { subgraph } = (await query(server, '{ subgraph(ids: ["iran", "irgc"]) { exportUrl(format: GRAPHML) } }')).body.data as {
      subgraph: { exportUrl: string };
    };
    expect(subgraph.exportUrl).toBe('/export/graphml?ids=iran%2Cirgc&minEvidence=1');
    expect((await fetch(server.url + subgraph.exportUrl)).status).toBe(200);
  });

  test('without context, for formats that can leave it out', async () => {
    const ask = async (format: string) => {
      const { body } = await query(
        server,
        `{ network(around: ["hamas"]) { nodes { depth } links { label } url: exportUrl(format: ${format}, context: false) } }`,
      );
      return body as unknown as {
        data: { network: { nodes: unknown[]; links: unknown[]; url: string | null } };
        errors?: { extensions: { code: string; hint: string } }[];
      };
    };
    const offering = [];
    for (const format of FORMATS) {
      const { data, errors } = await ask(format.name.toUpperCase());
      expect(data.network.url === null).toBe(!('context' in format.options));
      if (data.network.url === null)
        expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', hint: expect.stringMatching(/GRAPHML/) });
      else offering.push(format.name);
      if (format.name !== 'cytoscape') continue;
      const { elements } = JSON.parse(await (await fetch(server.url + data.network.url)).text());
      expect([elements.nodes.length, elements.edges.length]).toEqual([data.network.nodes.length, data.network.links.length]);
    }
    expect(offering).toEqual(['graphml', 'gexf', 'csv', 'cytoscape', 'cx2', 'dot']);
  });

  test('its formats are those that there are', () => {
    const values = (schema.getType('ExportFormat') as unknown as { getValues(): { name: string }[] })
      .getValues()
      .map(({ name }) => name.toLowerCase());
    expect(values.sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  });
});

describe('while it is written', () => {
  let store: GraphStore;
  let app: FastifyInstance;
  let url: string;
  let reads: number;
  let onRead: (n: number) => Promise<void>;
  beforeAll(async () => {
    store = await openSeeded('grafeo', 'all');
    const select: GraphStore['select'] = async (plan, options) => {
      reads += 1;
      await onRead(reads);
      return store.select(plan, options);
    };
    const watched = new Proxy(store, {
      get: (target, name) => {
        const own: unknown = name === 'select' ? select : Reflect.get(target, name);
        return typeof own === 'function' ? own.bind(target) : own;
      },
    });
    const seen = new RevisionStore(watched);
    const log = pino({ level: 'silent' });
    const apollo = await startApollo(schema, LIMITS, true, log);
    const context = { model, limits: LIMITS };
    const exports = { context: { ...context, store: seen }, schema, maxNodes: 100_000, maxInMemory: 0, apollo: async () => apollo };
    const responses = new ResponseCache(seen, { bytes: 0, staleMs: null });
    app = buildApp({
      apollo,
      host: '127.0.0.1',
      corsOrigins: [],
      executor: null,
      context,
      store: seen,
      admission: new Admission(ADMISSION),
      shared: new SharedWork(null),
      responses,
      engine: 'grafeo',
      log,
      exports,
      exportLimits: EXPORT_LIMITS,
      connectionLimits: CONNECTION_LIMITS,
      live: { subscriptions: new Subscriptions(schema, { ...context, store: seen }), limits: LIVE_LIMITS },
    });
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  }, 240_000);
  afterAll(async () => {
    // A client that broke off holds a fresh connection, on which it never asked for anything.
    app?.server.closeAllConnections();
    await app?.close();
    await store?.close();
  });

  test.each(['identity', 'gzip'])('a client that goes away ends the reading: %s', async (coding) => {
    const leave = new AbortController();
    const ask = () => fetch(`${url}/export/json?all=true`, { signal: leave.signal, headers: { 'accept-encoding': coding } });
    reads = 0;
    onRead = async () => {};
    await (await ask()).arrayBuffer();
    const needed = reads;
    reads = 0;
    onRead = async () => {
      await sleep(15);
    };
    const left = ask().then((response) => response.arrayBuffer());
    const gone = expect(left).rejects.toThrow();
    while (reads < needed / 2) await sleep(5);
    leave.abort();
    await gone;
    for (let before = -1; before !== reads; await sleep(100)) before = reads;
    expect(reads).toBeLessThan(needed - 10);
  });

  test('what goes wrong after the first piece cuts the connection: no part passes for the whole', async () => {
    reads = 0;
    onRead = async () => {};
    await (await fetch(`${url}/export/json?all=true`)).arrayBuffer();
    const last = reads;
    reads = 0;
    onRead = async (n) => {
      if (n === last - 1) throw new Error('the disk is gone');
    };
    const response = await fetch(`${url}/export/json?all=true`);
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  test('so does a write in between', async () => {
    reads = 0;
    onRead = async (n) => {
      if (n === 60) await loadValue(store, { sources: [{ id: 'source:new', title: 'New', accessed: '2024-01-01' }] });
    };
    const response = await fetch(`${url}/export/json?all=true`);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  test('exports above the limit wait for a slot, and are refused when none becomes free', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    reads = 0;
    onRead = () => held;
    const [one, other] = [fetch(`${url}/export/jsonl?ids=iran`), fetch(`${url}/export/jsonl?ids=iraq`)];
    while (reads < EXPORT_LIMITS.atOnce) await sleep(5);
    const third = await fetch(`${url}/export/jsonl?ids=iran`);
    const { errors } = (await third.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
    expect([third.status, Number(third.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(errors[0]).toMatchObject({ message: expect.stringMatching(/^2 exports already run/), extensions: { code: 'BUSY', allowed: 2 } });
    // What is no export has nothing to wait for.
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    letGo();
    expect(await Promise.all([one, other].map(async (each) => (await each).status))).toEqual([200, 200]);
    await Promise.all([one, other].map(async (each) => (await each).arrayBuffer()));
    for (let i = 0; i < 2 * EXPORT_LIMITS.atOnce; i += 1) await verified(await fetch(`${url}/export/jsonl?ids=iran`));
  });

  test('refusals give their place back', async () => {
    onRead = async () => {};
    const asked = Array.from({ length: 3 * EXPORT_LIMITS.atOnce }, () => fetch(`${url}/export/jsonl?colour=red`));
    for (const { status } of await Promise.all(asked)) expect(status).toBe(400);
    await verified(await fetch(`${url}/export/jsonl?ids=iran`));
  });

  test('an error before the first bytes is reported', async () => {
    onRead = async () => {
      throw new Error('secret');
    };
    const response = await fetch(`${url}/export/json?all=true`);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')]);
  });
});
