import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { LIMITS } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';
import { JSON_TYPE, type ServedApp, serveApp } from './served-app.js';

/** A query that was answered once need not be parsed and validated again; that must not show. */

const LIST = 'query ($n: Int, $id: ID) { states(first: $n, filter: { id: { eq: $id } }) { nodes { id name evidence { id } } } }';
const TWO = 'query A { state(id: "iran") { name } } query B($id: ID!) { state(id: $id) { id } }';
const NAMELESS = 'query ($id: ID!) { state(id: $id) { id name } }';

let store: GraphStore;
let assembling: ServedApp;
let plain: ServedApp;
beforeAll(async () => {
  store = await openSeeded('grafeo', 'article');
  const entities = [{ id: 'nameless', labels: ['State', 'Entity', 'Actor', 'Node'], properties: { type: 'State' } }];
  await store.write({ sources: [], entities, statements: [], evidence: [], links: [] }, BY_TEST);
  const choices = { cache: { bytes: 0, staleMs: null }, limits: { ...LIMITS, maxCost: 500 } };
  assembling = await serveApp(store, choices);
  plain = await serveApp(store, { ...choices, assembled: false });
  // An id that was found once is not looked up again.
  for (const app of [assembling, plain]) await app.post('{ states(filter: { id: { in: ["iran", "iraq", "nameless"] } }) { totalCount } }');
}, 240_000);
afterAll(async () => {
  await Promise.all([assembling?.close(), plain?.close()]);
  await store?.close();
});

async function asked(app: ServedApp, body: unknown, headers: Record<string, string>) {
  const response = await fetch(app.url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
  const { status } = response;
  return { status, type: response.headers.get('content-type'), text: await response.text() };
}

const GRAPHQL_RESPONSE = { accept: 'application/graphql-response+json' };

/** Each body follows one with the same query that has an answer. */
const cases: readonly (readonly [name: string, first: object, then: object, headers?: Record<string, string>])[] = [
  ['other variables', { query: LIST, variables: { n: 2, id: 'iran' } }, { query: LIST, variables: { n: 3, id: 'iraq' } }],
  ['no variables', { query: LIST, variables: { n: 2 } }, { query: LIST, variables: null }],
  ['a variable of the wrong type', { query: LIST, variables: { n: 2 } }, { query: LIST, variables: { n: 'two' } }],
  ['a variable that is missing', { query: NAMELESS, variables: { id: 'iran' } }, { query: NAMELESS }],
  ['variables that are no object', { query: LIST, variables: { n: 2 } }, { query: LIST, variables: [1] }],
  ['a page that costs too much', { query: LIST, variables: { n: 2 } }, { query: LIST, variables: { n: 900 } }],
  ['a page that is too long', { query: LIST, variables: { n: 2 } }, { query: LIST, variables: { n: -1 } }],
  ['another operation', { query: TWO, operationName: 'A' }, { query: TWO, operationName: 'B', variables: { id: 'iran' } }],
  ['no operation named', { query: TWO, operationName: 'A' }, { query: TWO }],
  ['an operation that is not there', { query: TWO, operationName: 'A' }, { query: TWO, operationName: 'C' }],
  [
    'the cost asked for',
    { query: NAMELESS, variables: { id: 'iran' } },
    { query: NAMELESS, variables: { id: 'iran' }, extensions: { cost: true } },
  ],
  ['a null where none may be', { query: NAMELESS, variables: { id: 'iran' } }, { query: NAMELESS, variables: { id: 'nameless' } }],
  [
    'another form of answer',
    { query: NAMELESS, variables: { id: 'iran' } },
    { query: NAMELESS, variables: { id: 'iran' } },
    GRAPHQL_RESPONSE,
  ],
  [
    'a form that is not to be had',
    { query: NAMELESS, variables: { id: 'iran' } },
    { query: NAMELESS, variables: { id: 'iran' } },
    { accept: 'image/png' },
  ],
];

/** What was assembled in vain is read anew by graphql-js, which has to know more of it. */
const READ_ANEW: ReadonlySet<string> = new Set(['a null where none may be']);

test.each(cases)('%s', async (name, first, then, headers = {}) => {
  expect((await asked(assembling, first, {})).status).toBe(200);
  const expected = await asked(plain, then, headers);
  const reads = [assembling.reads(), plain.reads()] as const;
  expect(await asked(assembling, then, headers)).toEqual(expected);
  await asked(plain, then, headers);
  expect(assembling.reads() - reads[0]).toBe((plain.reads() - reads[1]) * (READ_ANEW.has(name) ? 2 : 1));
});
