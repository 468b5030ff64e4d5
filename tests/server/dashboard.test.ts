import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { addDashboard } from '../../src/server/dashboard.js';

const PAGE = '<!doctype html><title>Cadre</title>';
const SCRIPT = 'console.info(1)';

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadre-dashboard-'));
  await mkdir(join(folder, 'web', 'assets'), { recursive: true });
  const files: readonly (readonly [string, string | Buffer])[] = [
    ['secret.html', 'outside'],
    ['web/index.html', PAGE],
    ['web/made-from', 'a hash'],
    ['web/assets/main-1a2b.js', SCRIPT],
    ['web/assets/main-1a2b.js.br', brotliCompressSync(SCRIPT)],
    ['web/assets/main-1a2b.js.gz', gzipSync(SCRIPT)],
    ['web/assets/plex.woff2', Buffer.from([0, 1, 2])],
  ];
  await Promise.all(files.map(([name, content]) => writeFile(join(folder, name), content)));
  app = fastify();
  addDashboard(app, join(folder, 'web'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the files of the dashboard', () => {
  test('the page is asked for each time, and runs nothing but its own files', async () => {
    const { statusCode, headers, body } = await app.inject('/');
    expect([statusCode, headers['content-type'], headers['cache-control'], body]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      PAGE,
    ]);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', undefined],
    [undefined, undefined],
  ])('for a browser that accepts %s: %s', async (accepted, coding) => {
    const { headers } = await app.inject({
      url: '/assets/main-1a2b.js',
      headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
    });
    expect([headers['content-encoding'], headers['vary'], headers['content-type']]).toEqual([
      coding,
      'accept-encoding',
      'text/javascript; charset=utf-8',
    ]);
    expect(headers['cache-control']).toContain('immutable');
  });

  test('a font is sent as it is', async () => {
    const { headers, rawPayload } = await app.inject({ url: '/assets/plex.woff2', headers: { 'accept-encoding': 'br' } });
    expect([headers['content-type'], headers['content-encoding'], [...rawPayload]]).toEqual(['font/woff2', undefined, [0, 1, 2]]);
  });

  test('what a browser has is not sent again', async () => {
    const { headers } = await app.inject('/');
    const again = await app.inject({ url: '/', headers: { 'if-none-match': String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test.each(['/made-from', '/assets/main-1a2b.js.br', '/../secret.html', '/assets/..%2f..%2fsecret.html', '/assets/', '/package.json'])(
    'nothing else has an address: %s',
    async (url) => {
      expect((await app.inject(url)).statusCode).toBe(404);
    },
  );
});

test('without a build the root leads to the query page', async () => {
  const bare = fastify();
  addDashboard(bare, join(folder, 'none'));
  const { statusCode, headers } = await bare.inject('/');
  expect([statusCode, headers.location]).toEqual([302, '/graphql']);
});
