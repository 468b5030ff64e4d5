import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inChunks, mapAhead, prefetch } from '../../src/export/read/prefetch.js';

async function* pages<T>(lists: readonly (readonly T[])[], log: string[] = []): AsyncIterable<readonly T[]> {
  try {
    for (const [i, list] of lists.entries()) {
      log.push(`page ${i}`);
      yield list;
    }
  } finally {
    log.push('pages ended');
  }
}

async function taken<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* broken(): AsyncIterable<readonly number[]> {
  yield [1, 2];
  throw new Error('no more pages');
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what is read ahead', () => {
  test('comes as it is, in stretches of a size', async () => {
    const lists = fc.array(fc.array(fc.integer(), { maxLength: 7 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 4 }), async (all, size) => {
        expect(await taken(prefetch(pages(all)))).toEqual(all);
        const chunks = await taken(inChunks(pages(all), size));
        expect(chunks.flat()).toEqual(all.flat());
        expect(Math.max(0, ...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(size);
        expect(await taken(inChunks(all.flat(), size))).toEqual(await taken(inChunks(pages([all.flat()]), size)));
      }),
    );
  });

  test('is one item ahead of its reader, and ends when the reader does', async () => {
    const log: string[] = [];
    const items = prefetch(pages([[1], [2], [3]], log));
    expect(await items.next()).toEqual({ done: false, value: [1] });
    await settled();
    expect(log).toEqual(['page 0', 'page 1']);
    await items.return(undefined);
    await settled();
    expect(log).toEqual(['page 0', 'page 1', 'pages ended']);
  });

  test('ends with the error of its pages, after what was read before', async () => {
    const found: number[] = [];
    const all = async () => {
      for await (const chunk of inChunks(broken(), 1)) found.push(...chunk);
    };
    await expect(all()).rejects.toThrow('no more pages');
    expect(found).toEqual([1, 2]);
  });

  test('an error that nobody waits for any more is nobody’s matter', async () => {
    const items = prefetch(broken());
    await items.next();
    await settled();
    await expect(items.return(undefined)).resolves.toEqual({ done: true, value: undefined });
  });
});

describe('what is made of each item', () => {
  test('comes in their order, two at once at most', async () => {
    const log: string[] = [];
    const make = async ([n]: readonly number[]) => {
      log.push(`begin ${n}`);
      // The later ones would be done first.
      for (let i = 0; i < 5 - n!; i += 1) await settled();
      log.push(`end ${n}`);
      return n;
    };
    expect(await taken(mapAhead(pages([[1], [2], [3], [4]]), make))).toEqual([1, 2, 3, 4]);
    const running = log.map((_, i) => log.slice(0, i + 1).reduce((n, word) => n + (word.startsWith('begin') ? 1 : -1), 0));
    expect(Math.max(...running)).toBe(2);
    expect(await taken(mapAhead(pages<number>([]), make))).toEqual([]);
  });

  test('ends with the error of the first that fails, after what came before it', async () => {
    const found: number[] = [];
    const make = async ([n]: readonly number[]) => (n === 2 ? Promise.reject(new Error('no')) : n!);
    const all = async () => {
      for await (const n of mapAhead(pages([[1], [2], [3]]), make)) found.push(n);
    };
    await expect(all()).rejects.toThrow('no');
    expect(found).toEqual([1]);
  });
});
