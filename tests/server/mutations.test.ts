import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { loadValue, openTestStore } from '../support/graph.js';
import { own, source } from '../support/short-facts.js';
import { type ServedApp, serveApp } from './served-app.js';

let store: GraphStore;
let served: ServedApp;
beforeAll(async () => {
  store = await openTestStore('grafeo');
  await loadValue(store, { sources: [source('first', '2024-01-01')], armedGroups: [own('alpha')] });
  served = await serveApp(store, { corsOrigins: ['*'] });
}, 120_000);
afterAll(async () => {
  await served?.close();
  await store?.close();
});

const COUNT = '{ armedGroups { totalCount } }';
const ADD = 'mutation ($facts: FactsInput!) { addFacts(facts: $facts) { outcome revision created } }';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
async function json(response: Response | Promise<Response>): Promise<any> {
  return (await response).json();
}

const facts = (id: string) => ({ facts: { armedGroups: [own(id)] } });

test('a mutation is never served from the cache, and the next query sees what it wrote', async () => {
  const count = async () => (await json(served.post(COUNT))).data.armedGroups.totalCount;
  const before = await count();
  const revisions: unknown[] = [];
  for (let i = 0; i < 3; i += 1) {
    const answer = await served.post(ADD, {}, facts(`group-${i}`));
    expect(answer.headers.get('etag')).toBeNull();
    revisions.push(answer.headers.get('x-cadre-revision'));
    expect(await json(answer)).toMatchObject({ data: { addFacts: { outcome: 'WRITTEN' } } });
    expect(await count()).toBe(before + i + 1);
  }
  expect(new Set(revisions).size).toBe(3);
  // Equal queries at the same time are one; equal mutations are not, however they are spelled.
  const same = () => served.post(ADD, {}, facts('group-0'));
  const escaped = () =>
    fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ADD, variables: facts('group-0') }).replace('mutation', '\\u006dutation'),
    });
  const answers = await Promise.all([same(), same(), escaped(), escaped()].map(json));
  expect(new Set(answers.map(({ data }) => data.addFacts.revision)).size).toBe(4);
});

test('a mutation by GET is refused, and so is one that a page of another site sends', async () => {
  const before = await store.revision();
  const byGet = await fetch(
    `${served.url}?query=${encodeURIComponent(ADD)}&variables=${encodeURIComponent(JSON.stringify(facts('by-get')))}`,
  );
  expect([byGet.status, (await json(byGet)).errors[0].extensions.code]).toEqual([405, 'BAD_METHOD']);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    const body = JSON.stringify({ query: ADD, variables: facts('by-form') });
    const answer = await fetch(served.url, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  }
  for (const origin of ['https://elsewhere.example', 'null']) {
    const { data, errors } = await json(served.post(ADD, { origin }, facts('by-page')));
    expect([data ?? null, errors[0].extensions.code]).toEqual([null, 'READ_ONLY']);
    expect((await json(served.post(COUNT, { origin }))).errors).toBeUndefined();
  }
  expect(await store.revision()).toBe(before);
  const own = await json(served.post(ADD, { origin: new URL(served.url).origin }, facts('by-own-page')));
  expect(own.data.addFacts.outcome).toBe('WRITTEN');
});

test('a mutation is not kept as a persisted query', async () => {
  const query = 'mutation { addFacts(facts: {}, dryRun: true) { outcome } }';
  const { createHash } = await import('node:crypto');
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
  const post = (body: object) =>
    json(fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  expect((await post({ query, extensions: { persistedQuery } })).data.addFacts.outcome).toBe('DRY_RUN');
  expect((await post({ extensions: { persistedQuery } })).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('a mutation whose answer would be too large, or that has too many facts, is refused before anything is written', async () => {
  const before = await store.revision();
  const armedGroups = Array.from({ length: 501 }, (_, i) => own(`many-${i}`));
  const { errors } = await json(served.post(ADD, {}, { facts: { armedGroups } }));
  expect(errors[0].extensions).toMatchObject({ code: 'LIMIT', limit: 'maxFacts', allowed: 1_000 });
  const wide = await json(served.post(ADD.replace('outcome', 'change { written(limit: 100000) { id } }'), {}, facts('wide')));
  expect(wide.errors[0].extensions.code).toMatch(/LIMIT|BAD_INPUT/);
  expect(await store.revision()).toBe(before);
});
