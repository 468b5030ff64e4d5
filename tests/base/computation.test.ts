import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Computation, compute, each, mapped, type Pacing, sorted } from '../../src/base/computation.js';
import { turn } from '../../src/base/turns.js';

/** Holds the event loop. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Lasts for some milliseconds, in steps of one. */
function* lasting(ms: number, onStep: () => void = () => {}): Computation<string> {
  for (let i = 0; i < ms; i += 1) {
    busy(1);
    onStep();
    yield;
  }
  return 'done';
}

describe('a computation', () => {
  test('that is short is done at once', async () => {
    let done = false;
    const answer = compute(
      (function* () {
        yield;
        done = true;
        return 1;
      })(),
    );
    expect(done).toBe(true);
    expect(await answer).toBe(1);
  });

  test('that is long leaves the event loop to others in between, however many there are', async () => {
    const waits: number[] = [];
    let running = true;
    const timer = (async () => {
      while (running) {
        const started = performance.now();
        await sleep(1);
        waits.push(performance.now() - started);
      }
    })();
    await Promise.all(Array.from({ length: 5 }, () => compute(lasting(60))));
    running = false;
    await timer;
    // Five of them together take 300 ms; without turns nothing else would run for as long.
    expect(waits.length).toBeGreaterThan(10);
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(60);
  });

  test('of somebody who had little goes before those of others', async () => {
    const order: string[] = [];
    const paced = (name: string, spent: number) => {
      const pacing: Pacing = { spent: () => {}, next: () => turn(spent) };
      return compute(
        lasting(40, () => order.at(-1) !== name && order.push(name)),
        pacing,
      );
    };
    await Promise.all([paced('much', 1_000), paced('some', 10), paced('little', 1)]);
    // Each begins at once; then the one with the least comes first, to its end.
    expect(order.slice(0, 3)).toEqual(['much', 'some', 'little']);
    expect(order.slice(3)).toEqual(['little', 'some', 'much'].slice(order[3] === 'little' ? 0 : 1));
  });

  test('reports what it takes, and can be ended between two turns', async () => {
    let [spent, turns] = [0, 0];
    const pacing: Pacing = {
      spent: (ms) => {
        spent += ms;
      },
      next: async () => {
        await turn(0);
        turns += 1;
        if (turns === 2) throw new Error('over');
      },
    };
    await expect(compute(lasting(500), pacing)).rejects.toThrow('over');
    expect(spent).toBeGreaterThan(15);
    expect(spent).toBeLessThan(200);
  });

  test('rejects with what it throws', async () => {
    const failing = function* (): Computation<void> {
      yield;
      throw new Error('no');
    };
    await expect(compute(failing())).rejects.toThrow('no');
  });
});

test('each item is visited in order, also items that are added meanwhile', async () => {
  const seen: number[] = [];
  const items = new Set([1, 2, 3]);
  await compute(
    each(items, (item) => {
      seen.push(item);
      if (item < 100) items.add(item + 1);
    }),
  );
  expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  expect(await compute(mapped([1, 2, 3], (item) => item * 2))).toEqual([2, 4, 6]);
});

test('a list is sorted as by the language: equal items keep their order', async () => {
  const items = fc.array(fc.record({ key: fc.nat(50), at: fc.nat() }), { maxLength: 5_000, size: 'max' });
  await fc.assert(
    fc.asyncProperty(items, async (list) => {
      const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;
      expect(await compute(sorted(list, byKey))).toEqual(list.toSorted(byKey));
    }),
    { numRuns: 30 },
  );
});
