import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { paced } from '../../src/server/paced.js';

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
    setTimeout: () => {
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
  const stream = await paced(
    pieces(1_000, 0, () => {
      ended = true;
    }),
    { idleMs: IDLE_MS, connection: { ...taker, destroy: () => stream.destroy() } },
  );
  stream.read(0);
  while (!stream.destroyed) await sleep(5);
  await sleep(20);
  expect(ended).toBe(true);
});

test('a client that takes what there is may wait for the next piece as long as it takes', async () => {
  const taker = connection();
  let bytes = 0;
  for await (const piece of await paced(pieces(3, 2 * IDLE_MS), { idleMs: IDLE_MS, connection: taker })) bytes += (piece as Buffer).length;
  expect(bytes).toBe(3 * PIECE.length);
  expect(taker.seen).toEqual({ cut: 0, watched: 1 });
});

test('what goes wrong before the first piece is thrown', async () => {
  // biome-ignore lint/correctness/useYield: it fails before
  const failing = async function* (): AsyncGenerator<Uint8Array> {
    throw new Error('no');
  };
  await expect(paced(failing(), { idleMs: IDLE_MS, connection: connection() })).rejects.toThrow('no');
});
