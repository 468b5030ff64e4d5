import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { LiveStream } from '../../src/server/live-stream.js';

const LARGE = 'x'.repeat(2 ** 20);
const IDLE_MS = 300;

let server: Server;
let socket: Socket;
afterEach(async () => {
  socket?.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A stream of large events without an end, and a client of it. @returns how many events were asked for by then */
async function streamTo(): Promise<{ asked(): number; readonly ended: Promise<void> }> {
  let asked = 0;
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const next = async () => {
    asked += 1;
    return { id: `id${asked}`, result: { data: { text: LARGE } } };
  };
  server = createServer((_request, response) => {
    response.writeHead(200);
    const stream = new LiveStream(response, { next, end }, IDLE_MS, null);
    response.once('close', () => stream.close());
    void stream.run();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  return { asked: () => asked, ended };
}

test('a client that takes nothing is cut off, and was read no further than it took', async () => {
  const { asked, ended } = await streamTo();
  socket.pause();
  await ended;
  const before = asked();
  // What the connection's own buffers hold, and one more.
  expect(before).toBeLessThan(30);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-2_000);
  });
  socket.resume();
  await new Promise((resolve) => socket.once('close', resolve));
  expect(asked()).toBeLessThanOrEqual(before + 1);
  expect(text).toContain('"code":"SUBSCRIPTION_ENDED"');
  expect(text).toMatch(/"since":"id\d+"/);
  expect(text).toContain('event: complete');
});

test('the events of a client that is gone are ended', async () => {
  const { ended } = await streamTo();
  await new Promise((resolve) => socket.once('data', resolve));
  socket.destroy();
  await ended;
});
