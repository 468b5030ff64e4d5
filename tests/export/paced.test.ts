import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { streamToClient } from '../../src/server/slow-client.js';

const PIECE = Buffer.alloc(1 << 16);
const IDLE_MS = 40;

/** What stands for the answer to a request. */
function connection() {
  const seen = { cut: 0, watched: 0 };
  return {
    seen,
    destroy: () => {
      seen.cut += 1;
    },
    once: () => {
      seen.watched += 1;
    },
  };
}

async function* pieces(count: number, ms = 0, ended = () => {}) {
  try {
    for (let i = 0; i < count; i += 1) {
      await sleep(ms);
      yield PIECE;
    }
  } finally {
    ended();
  }
}

test('a client that takes nothing is cut off, and that ends the making', async () => {
  let ended = false;
  const taker = connection();
  const stream = await streamToClient(
    pieces(1_000, 0, () => {
      ended = true;
    }),
    { idleMs: IDLE_MS, lowestRate: 1e9, connection: { ...taker, destroy: () => stream.destroy() } },
  );
  stream.read(0);
  while (!stream.destroyed) await sleep(5);
  await sleep(20);
  expect(ended).toBe(true);
});

test('a client that takes what there is may wait for the next piece as long as it takes', async () => {
  const taker = connection();
  let bytes = 0;
  for await (const piece of await streamToClient(pieces(3, 2 * IDLE_MS), { idleMs: IDLE_MS, lowestRate: 1e9, connection: taker }))
    bytes += (piece as Buffer).length;
  expect(bytes).toBe(3 * PIECE.length);
  expect(taker.seen).toEqual({ cut: 0, watched: 1 });
});

test('what goes wrong before the first piece is thrown', async () => {
  // biome-ignore lint/correctness/useYield: it fails before
  const failing = async function* (): AsyncGenerator<Uint8Array> {
    throw new Error('no');
  };
  await expect(streamToClient(failing(), { idleMs: IDLE_MS, lowestRate: 1e9, connection: connection() })).rejects.toThrow('no');
});

test('a client that reads on, but too slowly, is cut off; one that keeps the pace is not', async () => {
  const read = async (lowestRate: number) => {
    const taker = connection();
    const stream = await streamToClient(pieces(200), {
      idleMs: IDLE_MS,
      lowestRate,
      connection: { ...taker, destroy: () => stream.destroy() },
    });
    let taken = 0;
    try {
      for await (const piece of stream) {
        taken += (piece as Buffer).length;
        await sleep(4);
      }
    } catch {
      return 'cut';
    }
    return taken === 200 * PIECE.length ? 'whole' : 'cut';
  };
  expect([await read(PIECE.length * 1_000), await read(PIECE.length / 10)]).toEqual(['cut', 'whole']);
});
