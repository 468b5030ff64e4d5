import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { pino } from 'pino';
import { startApollo } from '../../src/app/apollo.js';
import { loggedError } from '../../src/app/log-error.js';
import { CadreError } from '../../src/errors/cadre-error.js';
import { Admission } from '../../src/graphql/admission.js';
import { Subscriptions } from '../../src/graphql/live/subscribe.js';
import { SharedWork } from '../../src/graphql/shared-work.js';
import { readModel } from '../../src/model/read.js';
import { buildApp } from '../../src/server/app.js';
import { ResponseCache } from '../../src/server/response-cache.js';
import { RevisionStore } from '../../src/server/revision.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { LIMITS } from '../support/graph.js';
import { ADMISSION } from './served-app.js';
import { CONNECTION_LIMITS, EXPORT_LIMITS, LIVE_LIMITS } from './temp-server.js';

const limits = { ...LIMITS, timeoutMs: 1_000 };

let app: FastifyInstance;
let url: string;
let lines: { readonly level: number; readonly msg: string; readonly [key: string]: unknown }[];
let answer: GraphQLFieldResolver<unknown, unknown>;
let revision: () => Promise<number>;

beforeEach(async () => {
  lines = [];
  revision = async () => 7;
  const log = pino(
    { level: 'debug', base: null, serializers: { err: loggedError } },
    { write: (line: string) => lines.push(JSON.parse(line)) },
  );
  const schema = buildSchema('type Query { a: Int }');
  schema.getQueryType()!.getFields()['a']!.resolve = (...given) => answer(...given);
  const store = new RevisionStore({ revision: () => revision(), select: async () => ({ rows: [], count: null }) } as unknown as GraphStore);
  const apollo = await startApollo(schema, limits, true, log);
  const context = { model: readModel(), limits };
  const exports = { context: { ...context, store }, schema, maxNodes: 10, apollo: async () => apollo };
  const responses = new ResponseCache(store, { bytes: 0, staleMs: null });
  app = buildApp({
    apollo,
    executor: null,
    context,
    store,
    admission: new Admission(ADMISSION),
    shared: new SharedWork(null),
    responses,
    engine: 'grafeo',
    host: '127.0.0.1',
    corsOrigins: [],
    log,
    exports,
    exportLimits: EXPORT_LIMITS,
    connectionLimits: CONNECTION_LIMITS,
    live: { subscriptions: new Subscriptions(schema, { ...context, store }), limits: LIVE_LIMITS },
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

const ask = async () => {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer hunter2' };
  return (await fetch(`${url}/graphql`, { method: 'POST', body: '{"query": "{ a }"}', headers })).text();
};

test('a fault of the program: the client gets a code, the log what it was', async () => {
  answer = () => {
    throw new TypeError('MATCH (n) went wrong in /srv/secret');
  };
  const body = await ask();
  expect(JSON.parse(body).errors[0].extensions.code).toBe('INTERNAL');
  expect(body).not.toMatch(/MATCH|secret|TypeError|stack/);
  const [fault] = lines.filter(({ level }) => level === 50);
  expect(fault).toMatchObject({ msg: 'a query failed', err: { message: 'MATCH (n) went wrong in /srv/secret' } });
});

/** As drivers say it: with the text of the query. */
const quoting = () =>
  Object.assign(new Error("Invalid input: MATCH (n {name: 'wanted by the client'})"), {
    name: 'Neo4jError',
    code: 'N/A',
    gqlStatus: '50N42',
  });

test.each([
  ['STORE_UNAVAILABLE', 'Neo4j does not answer at bolt://10.1.2.3:7687.'],
  ['STORE_AUTH', 'Neo4j at bolt://10.1.2.3:7687 refused the user or password.'],
  ['STORE_LOCKED', 'The data folder /srv/secret is in use by another process (number 17).'],
  ['BAD_SETTING', 'Neo4j at bolt://10.1.2.3:7687 has no database with the name in NEO4J_DATABASE.'],
] as const)('an error of the store (%s): the client gets its code, the log all of it but the text of the query', async (code, message) => {
  answer = () => {
    const details = { place: 'bolt://10.1.2.3:7687', folder: '/srv/secret' };
    throw new CadreError(code, message, details, { cause: quoting(), hint: 'Start it (docker compose up -d neo4j).' });
  };
  const body = await ask();
  expect(JSON.parse(body).errors[0].extensions).toMatchObject({ code, retryAfterS: expect.any(Number) });
  expect(body).not.toMatch(/10\.1|secret|number|docker|NEO4J|MATCH/);
  const above = lines.filter(({ level }) => level >= 40);
  expect(above).toEqual([expect.objectContaining({ level: 40, err: expect.objectContaining({ message, code }) })]);
  expect(JSON.stringify(above)).not.toContain('MATCH');
  expect(JSON.stringify(lines)).toContain('wanted by the client');
});

test('a text that the database refuses is a fault of the program, and stays out of the log above debug', async () => {
  answer = () => {
    throw new CadreError('INTERNAL', 'The database refused a text of this program (X).', { code: 'X' }, { cause: quoting() });
  };
  expect(JSON.parse(await ask()).errors[0].extensions.code).toBe('INTERNAL');
  const [fault, ...more] = lines.filter(({ level }) => level >= 40);
  expect([fault, more]).toMatchObject([{ level: 50, err: { code: 'INTERNAL', cause: { code: 'N/A', status: '50N42' } } }, []]);
  expect(JSON.stringify(fault)).not.toContain('MATCH');
});

test('an error straight from a driver is logged without its words', async () => {
  answer = () => {
    throw quoting();
  };
  await ask();
  expect(JSON.stringify(lines.filter(({ level }) => level >= 40))).not.toContain('MATCH');
});

test('a store that is away: the log says so once, not for each request', async () => {
  answer = () => {
    throw new CadreError('STORE_UNAVAILABLE', 'Neo4j does not answer.');
  };
  for (let i = 0; i < 5; i += 1) await ask();
  expect(lines.filter(({ level }) => level >= 40)).toHaveLength(1);
});

test('one line a request, at debug, without headers and variables', async () => {
  answer = () => 1;
  await ask();
  const requests = lines.filter(({ msg }) => msg === 'request');
  expect(requests).toEqual([expect.objectContaining({ level: 20, method: 'POST', path: '/graphql', status: 200, id: expect.any(String) })]);
  expect(JSON.stringify(lines)).not.toContain('hunter2');
});

test('a store that does not answer: 503', async () => {
  revision = async () => {
    throw new CadreError('STORE_UNAVAILABLE', 'No database at bolt://secret-host.');
  };
  const response = await fetch(`${url}/health`);
  expect([response.status, await response.json()]).toEqual([503, { status: 'unavailable', revision: null, engine: 'grafeo' }]);
});

test('a store that hangs: 503 after two seconds, while the server itself is alive', async () => {
  revision = () => new Promise(() => {});
  const live = await fetch(`${url}/health/live`);
  expect([live.status, await live.json()]).toEqual([200, { status: 'ok' }]);
  expect((await fetch(`${url}/health`)).status).toBe(503);
});

test('a flood of questions for its state asks a store that hangs once', async () => {
  let asked = 0;
  revision = () => {
    asked += 1;
    return new Promise(() => {});
  };
  const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${url}/health/ready`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(asked).toBeLessThan(5);
  expect(lines.filter(({ msg }) => msg === 'the store does not answer').length).toBeLessThan(5);
  revision = async () => 8;
  expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ok', revision: 8 });
});

test('every answer has the newest revision seen', async () => {
  await fetch(`${url}/health`);
  expect((await fetch(`${url}/nothing`)).headers.get('x-cadre-revision')).toBe('7');
});
