import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSeeded } from '../support/seeds.js';
import { JSON_TYPE, type ServedApp, serveApp } from './served-app.js';

let base: GraphStore;
let served: ServedApp;
let reads: number;
let hold: Promise<void>;
let go: () => void;

beforeAll(async () => {
  base = await openSeeded('grafeo', 'article');
});
afterAll(() => base.close());
afterEach(() => served.close());

/** A server whose store begins to read and ends when the test says so. */
async function serve(waiting: number): Promise<void> {
  reads = 0;
  hold = new Promise((resolve) => {
    go = resolve;
  });
  const held = new Proxy(base, {
    get: (target, name) =>
      name === 'select'
        ? async (...given: Parameters<GraphStore['select']>) => {
            reads += 1;
            await hold;
            return target.select(...given);
          }
        : (Reflect.get(target, name) as () => unknown).bind(target),
  });
  served = await serveApp(held, {
    cache: { bytes: 2 ** 20, staleMs: null },
    admission: { reads: 2, largeReads: 1, largeRequests: 1, waiting },
  });
}

const text = (i: number) => `{ a${i}: states(first: 1) { nodes { id } } }`;

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i += 1) await sleep(10);
  expect(holds()).toBe(true);
}

test('when too many wait, a request gets 503, BUSY and Retry-After, and the others get their answers', async () => {
  await serve(3);
  const waiting = [...Array(5).keys()].map((i) => served.post(text(i)));
  await until(() => reads === 2 && served.admission.waiting === 3);
  for (const again of [0, 1]) {
    const refused = await served.post(text(9));
    expect([again, refused.status, Number(refused.headers.get('retry-after')) >= 1]).toEqual([again, 503, true]);
    const { errors, data } = (await refused.json()) as { errors: { extensions: { code: string; hint: string } }[]; data?: unknown };
    expect([errors[0]!.extensions.code, data]).toEqual(['BUSY', undefined]);
    expect(errors[0]!.extensions.hint).toContain('Ask again in');
  }
  go();
  for (const answer of await Promise.all(waiting)) expect(Object.keys(((await answer.json()) as { data: object }).data)).toHaveLength(1);
  expect((await served.post(text(9))).status).toBe(200);
});

test('a request whose client goes away frees its place, and what waited for it is not read', async () => {
  await serve(10);
  const clients = [...Array(6).keys()].map((i) => {
    const sent = request(served.url, { method: 'POST', headers: JSON_TYPE });
    sent.on('error', () => {});
    sent.end(JSON.stringify({ query: text(i) }));
    return sent;
  });
  await until(() => reads === 2 && served.admission.waiting === 4);
  for (const client of clients) client.destroy();
  await until(() => served.admission.waiting === 0);
  go();
  expect(((await (await served.post(text(9))).json()) as { data: object }).data).toHaveProperty('a9');
  expect(reads).toBe(3);
});
