import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readSettings } from '../../src/config/settings.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { launchChromium, skipsBrowsers } from '../support/chromium.js';
import { openSeeded } from '../support/seeds.js';
import { type ServedApp, serveApp } from './served-app.js';

/** One server of pages, which a browser knows by two names: two origins. */
let pages: Server;
let allowed: string;
let foreign: string;
let store: GraphStore;
/** Closed to other pages, open to one origin, open to all. */
let closed: ServedApp;
let open: ServedApp;
let toAll: ServedApp;

beforeAll(async () => {
  pages = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<title>Page</title>'));
  await new Promise<void>((resolve) => {
    pages.listen(0, '127.0.0.1', resolve);
  });
  const { port } = pages.address() as AddressInfo;
  [allowed, foreign] = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  store = await openSeeded('grafeo', 'article');
  const serve = (corsOrigins: readonly string[]) => serveApp(store, { corsOrigins, maxNodes: 1_000 });
  closed = await serve([]);
  open = await serve(['https://maps.example', allowed]);
  toAll = await serve(['*']);
}, 240_000);
afterAll(async () => {
  await Promise.all([closed, open, toAll].map((app) => app?.close()));
  await store?.close();
  pages.close();
});

const QUERY = '{ state(id: "iran") { name } }';

describe('answers to pages of other origins', () => {
  const ask = (server: ServedApp, origin: string) => fetch(`${server.url}?query=${encodeURIComponent(QUERY)}`, { headers: { origin } });
  const preflight = (server: ServedApp, origin: string, path = '/graphql') =>
    fetch(new URL(path, server.url), {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test.each([
    ['closed', () => closed, () => allowed, null],
    ['open to this origin', () => open, () => allowed, () => allowed],
    ['open to another origin', () => open, () => foreign, null],
    ['open to all', () => toAll, () => foreign, () => '*'],
  ])('of a server that is %s', async (_name, server, origin, expected) => {
    const answer = await ask(server(), origin());
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, expected?.() ?? null]);
    await answer.text();
    for (const path of ['/graphql', '/export/json']) {
      const { headers } = await preflight(server(), origin(), path);
      expect([path, headers.get('access-control-allow-origin')]).toEqual([path, expected?.() ?? null]);
    }
  });

  test('are kept apart by caches, compressed or not', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const { headers } = await fetch(new URL('/export/csv?around=iran', open.url), {
        headers: { origin: allowed, 'accept-encoding': encoding },
      });
      expect(headers.get('vary')).toMatch(/\borigin\b/i);
    }
    expect((await ask(open, allowed)).headers.get('vary')).toMatch(/accept.*\borigin\b/i);
    expect((await ask(closed, allowed)).headers.get('vary')).not.toMatch(/origin/i);
  });

  test.each(['maps.example', 'https://maps.example/', 'https://', 'HTTPS://maps.example', ''])('"%s" is no origin', (origin) => {
    expect(readSettings({ CADRE_CORS_ORIGINS: `${allowed}, *` }).corsOrigins).toEqual([allowed, '*']);
    expect(() => readSettings({ CADRE_CORS_ORIGINS: `${allowed},${origin}` })).toThrow(/CADRE_CORS_ORIGINS/);
  });
});

const NAME = 'pages of other origins in a browser';
(skipsBrowsers(NAME) ? describe.skip : describe)(NAME, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  /** What a page of an origin reads of the API and of an export. */
  async function read(origin: string, server: ServedApp) {
    const page: Page = await browser.newPage();
    await page.goto(origin);
    const found = await page.evaluate(
      async ({ url, query }) => {
        const body = JSON.stringify({ query });
        const tried = async (work: () => Promise<unknown>) => work().catch((error: Error) => error.name);
        return {
          post: await tried(async () => {
            const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
            return [await response.json(), response.headers.get('x-cadre-revision')];
          }),
          get: await tried(async () => (await fetch(`${url}?query=${encodeURIComponent(query)}`)).json()),
          file: await tried(async () => {
            const response = await fetch(new URL('/export/json?ids=iran', url));
            const facts = (await response.json()) as { states: { id: string }[] };
            return [facts.states[0]!.id, response.headers.get('content-disposition')];
          }),
        };
      },
      { url: server.url, query: QUERY },
    );
    await page.close();
    return found;
  }

  const answer = { data: { state: { name: 'Iran' } } };
  test('read what the settings let them read', async () => {
    const all = { post: [answer, '1'], get: answer, file: ['iran', expect.stringContaining('.json')] };
    expect(await read(allowed, open)).toEqual(all);
    expect(await read(foreign, toAll)).toEqual(all);
  });

  test('read nothing else', async () => {
    const none = { post: 'TypeError', get: 'TypeError', file: 'TypeError' };
    expect(await read(foreign, open)).toEqual(none);
    expect(await read(allowed, closed)).toEqual(none);
  });

  test('a link with a query is answered in the address bar', async () => {
    const page = await browser.newPage();
    await page.goto(`${closed.url}?query=${encodeURIComponent(QUERY)}`);
    expect(JSON.parse((await page.textContent('body')) ?? '')).toEqual(answer);
    await page.close();
  });
});
