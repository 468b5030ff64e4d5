import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openStore } from '../../src/app/open-store.js';
import { readSettings } from '../../src/config/settings.js';
import { readModel } from '../../src/model/read.js';
import { query, request, startOn, tempFolder } from './temp-server.js';

let folder: Awaited<ReturnType<typeof tempFolder>>;
beforeEach(async () => {
  folder = await tempFolder();
});
afterEach(() => folder.remove());

const COUNT = '{ memberships { totalCount } }';

test('a second start finds the data and does not fill the store again', async () => {
  const first = await startOn(folder.path);
  const { body } = await query(first, COUNT);
  await first.close();
  const second = await startOn(folder.path, { CADRE_SEEDS: 'none' });
  try {
    expect((await query(second, COUNT)).body).toEqual(body);
    expect((await request(`${second.url}/health`)).body).toMatchObject({ revision: 1 });
  } finally {
    await second.close();
  }
});

test('without seeds an empty store stays empty', async () => {
  const server = await startOn(folder.path, { CADRE_SEEDS: 'none' });
  try {
    expect((await query(server, COUNT)).body).toEqual({ data: { memberships: { totalCount: 0 } } });
    expect((await request(`${server.url}/health`)).body).toMatchObject({ status: 'ok', revision: 0 });
  } finally {
    await server.close();
  }
});

test('an address that others reach is refused, unless the settings say that everyone may read', async () => {
  const refused = startOn(folder.path, { HOST: '0.0.0.0', CADRE_SEEDS: 'none' });
  await expect(refused).rejects.toMatchObject({ code: 'BAD_SETTING', hint: expect.stringContaining('CADRE_AUTH=none') });
  const server = await startOn(folder.path, { HOST: '0.0.0.0', CADRE_SEEDS: 'none', CADRE_AUTH: 'none' });
  try {
    expect((await request(`${server.url.replace('0.0.0.0', '127.0.0.1')}/health`)).status).toBe(200);
  } finally {
    await server.close();
  }
});

test('two at one folder: the second is refused and says what to do', async () => {
  const server = await startOn(folder.path, { CADRE_SEEDS: 'none' });
  try {
    await expect(startOn(folder.path)).rejects.toMatchObject({ code: 'STORE_LOCKED', hint: expect.stringContaining('CADRE_DATA') });
  } finally {
    await server.close();
  }
});

test('closing twice is closing once, frees the folder and the port', async () => {
  const server = await startOn(folder.path, { CADRE_SEEDS: 'none' });
  await Promise.all([server.close(), server.close()]);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
  const store = await openStore(readSettings({ CADRE_DATA: `${folder.path}/data` }), readModel());
  await store.close();
});

test('a query under way is answered while the server closes', async () => {
  const server = await startOn(folder.path);
  const begun = new Promise<void>((resolve) => subscribe('http.server.request.start', () => resolve()));
  const answer = query(server, '{ statements(first: 200) { nodes { id evidence { source { id } } } } }');
  await begun;
  const [{ status }] = await Promise.all([answer, server.close()]);
  expect(status).toBe(200);
});

test('a port in use is reported as a mistake in the settings, and the folder is free again', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = String((other.address() as AddressInfo).port);
  try {
    const taken = { CADRE_SEEDS: 'none', PORT: port };
    await expect(startOn(folder.path, taken)).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('another program listens there'),
    });
    await (await startOn(folder.path, { CADRE_SEEDS: 'none' })).close();
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

test('introspection can be switched off', async () => {
  const server = await startOn(folder.path, { CADRE_SEEDS: 'none', CADRE_INTROSPECTION: 'off' });
  try {
    const { body } = await query(server, '{ __schema { queryType { name } } }');
    expect([body.data, body.errors?.[0]?.extensions.code]).toEqual([undefined, 'BAD_QUERY']);
  } finally {
    await server.close();
  }
});
