import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { pino } from 'pino';
import { CadreError } from '../../src/errors/cadre-error.js';
import { readModel } from '../../src/model/read.js';
import { startApollo } from '../../src/server/apollo.js';
import { buildApp } from '../../src/server/app.js';
import { ResponseCache } from '../../src/server/response-cache.js';
import { RevisionStore } from '../../src/server/revision.js';
import type { GraphStore } from '../../src/store/port.js';
import { EXPORT_LIMITS } from './temp-server.js';

const LIMITS = { defaultPage: 50, maxPage: 1_000, maxDepth: 15, maxCost: 1_000_000, timeoutMs: 1_000 };

let app: FastifyInstance;
let url: string;
let lines: { readonly level: number; readonly msg: string; readonly [key: string]: unknown }[];
let answer: GraphQLFieldResolver<unknown, unknown>;
let revision: () => Promise<number>;

beforeEach(async () => {
  lines = [];
  revision = async () => 7;
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const schema = buildSchema('type Query { a: Int }');
  schema.getQueryType()!.getFields()['a']!.resolve = (...given) => answer(...given);
  const store = new RevisionStore({ revision: () => revision() } as unknown as GraphStore);
  const apollo = await startApollo(schema, LIMITS, true, log);
  const context = { model: readModel(), limits: LIMITS };
  const exports = { context: { ...context, store }, schema, maxNodes: 10, apollo: async () => apollo };
  const responses = new ResponseCache(store, { bytes: 0, believeMs: null });
  app = buildApp({ apollo, executor: null, context, store, responses, engine: 'grafeo', log, exports, exportLimits: EXPORT_LIMITS });
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

test('an error of the store: its code and words, and nothing in the log of faults', async () => {
  answer = () => {
    throw new CadreError('STORE_UNAVAILABLE', 'The database does not answer.');
  };
  const body = await ask();
  expect(JSON.parse(body).errors[0]).toMatchObject({ message: 'The database does not answer.', extensions: { code: 'STORE_UNAVAILABLE' } });
  expect(lines.filter(({ level }) => level >= 50)).toEqual([]);
});

test('one line a request, at debug, without headers and variables', async () => {
  answer = () => 1;
  await ask();
  const told = lines.filter(({ msg }) => msg === 'request');
  expect(told).toEqual([expect.objectContaining({ level: 20, method: 'POST', path: '/graphql', status: 200, id: expect.any(String) })]);
  expect(JSON.stringify(lines)).not.toContain('hunter2');
});

test('a store that does not answer: 503', async () => {
  revision = async () => {
    throw new CadreError('STORE_UNAVAILABLE', 'No database at bolt://secret-host.');
  };
  const response = await fetch(`${url}/health`);
  expect([response.status, await response.json()]).toEqual([503, { status: 'unavailable', revision: null, engine: 'grafeo' }]);
});

test('a store that hangs: 503 after two seconds', async () => {
  revision = () => new Promise(() => {});
  expect((await fetch(`${url}/health`)).status).toBe(503);
});

test('the revision seen is told with every answer', async () => {
  await fetch(`${url}/health`);
  expect((await fetch(`${url}/nothing`)).headers.get('x-cadre-revision')).toBe('7');
});
