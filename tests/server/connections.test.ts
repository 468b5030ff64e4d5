import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boundAnswer, boundConnections } from '../../src/server/connections.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSeeded } from '../support/seeds.js';
import { type ServedApp, serveApp } from './served-app.js';

const MOST = 6;
const LIMITS = { most: MOST, headersMs: 300, requestMs: 600, idleMs: 300, lowestRate: 2 ** 20 };

const ANSWER = Buffer.alloc(2 ** 25);

let base: GraphStore;
let served: ServedApp;
let port: number;
let sockets: Socket[];

beforeAll(async () => {
  base = await openSeeded('grafeo', 'article');
  served = await serveApp(base, { connections: LIMITS });
  port = Number(new URL(served.url).port);
  sockets = [];
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await served.close();
  await base.close();
});

/** A connection, and all that comes back until it ends. */
function dial(text: string): { readonly socket: Socket; readonly answer: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  const answer = new Promise<string>((resolve) => {
    let all = '';
    socket.setEncoding('utf8').on('data', (part) => {
      all += part;
    });
    socket.on('close', () => resolve(all));
  });
  socket.write(text);
  return { socket, answer };
}

function read(answer: string): { readonly status: number; readonly headers: string; readonly error: unknown } {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), headers: head, error: (JSON.parse(body) as { errors: unknown[] }).errors[0] };
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';

test.each([
  ['is not HTTP', 'hello\r\n\r\n', 400, 'BAD_QUERY'],
  ['has two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400, 'BAD_QUERY'],
  ['has a wrong chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\nx\r\n`, 400, 'BAD_QUERY'],
  ['has headers of 20 kB', `${HEAD}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'LIMIT'],
  ['never ends its headers', HEAD, 408, 'TIMEOUT'],
  ['says nothing at all', '', 408, 'TIMEOUT'],
  ['never ends its body', `${HEAD}Content-Length: 100\r\n\r\n{"query"`, 408, 'TIMEOUT'],
])('what %s gets an answer like every other, and the connection ends', async (_, text, status, code) => {
  const answer = read(await dial(text).answer);
  expect(answer).toMatchObject({ status, error: { message: expect.any(String), extensions: { code, hint: expect.any(String) } } });
  expect(answer.headers).toMatch(/content-type: application\/json/i);
});

test('headers and bodies that come byte by byte end at the same time as those that stop', async () => {
  const { socket, answer } = dial(`${HEAD}Content-Length: 100000\r\n\r\n`);
  const drip = setInterval(() => socket.writable && socket.write('x'), 20);
  expect(read(await answer).status).toBe(408);
  clearInterval(drip);
});

test('when all connections are taken, idle ones give way; where none is idle, a new one is refused', async () => {
  const idle = Array.from({ length: MOST }, () => dial('GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'));
  await sleep(100);
  expect((await served.post('{ states(first: 1) { nodes { id } } }')).status).toBe(200);
  await Promise.all(idle.map(({ answer }) => answer));
  const busy = Array.from({ length: MOST }, () => dial(HEAD));
  await sleep(50);
  const refused = read(await dial('').answer);
  expect(refused).toMatchObject({ status: 503, error: { extensions: { code: 'BUSY', limit: 'connections', allowed: MOST } } });
  expect(refused.headers).toMatch(/retry-after: 1/i);
  await Promise.all(busy.map(({ answer }) => answer));
  expect((await served.post('{ states(first: 1) { nodes { id } } }')).status).toBe(200);
});

test.each([
  ['nothing', 0],
  ['a little of it from time to time', 50],
])('a client that takes %s of a large answer is cut off', async (_, everyMs) => {
  const limits = { ...LIMITS, lowestRate: 2 ** 25 };
  const server = createServer((_request, response) => {
    boundAnswer(response, ANSWER.length, limits);
    response.end(ANSWER);
  });
  server.setTimeout(limits.idleMs);
  boundConnections(server, limits);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  let taken = 0;
  const take = () => {
    taken += (socket.read(1_000) as Buffer | null)?.length ?? 0;
  };
  const drip = everyMs > 0 ? setInterval(take, everyMs) : undefined;
  await new Promise((resolve) => server.once('connection', (accepted: Socket) => accepted.once('close', resolve)));
  clearInterval(drip);
  socket.on('data', (bytes) => {
    taken += bytes.length;
  });
  await new Promise((resolve) => socket.once('close', resolve));
  server.close();
  expect(taken).toBeLessThan(ANSWER.length);
});
