import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAhead, stretches } from '../../src/export/read-ahead.js';

async function* pages<T>(lists: readonly (readonly T[])[], told: string[] = []): AsyncIterable<readonly T[]> {
  try {
    for (const [i, list] of lists.entries()) {
      told.push(`page ${i}`);
      yield list;
    }
  } finally {
    told.push('pages ended');
  }
}

async function taken<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what is read ahead', () => {
  test('comes in the order of its pages, each item once, in stretches of a size', async () => {
    const lists = fc.array(fc.array(fc.integer(), { maxLength: 7 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 4 }), async (all, size) => {
        const sizes: number[] = [];
        const read = async (chunk: readonly number[]) => {
          sizes.push(chunk.length);
          return chunk;
        };
        expect(await taken(readAhead(stretches(pages(all), size), read))).toEqual(all.flat());
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(size);
        expect(await taken(stretches(all.flat(), size))).toEqual(await taken(stretches(pages([all.flat()]), size)));
      }),
    );
  });

  test('is one chunk ahead of its reader, over the end of a page, and the page after that is found out', async () => {
    const told: string[] = [];
    const read = async (chunk: readonly number[]) => {
      told.push(`read ${chunk}`);
      return chunk;
    };
    const items = readAhead(stretches(pages([[1], [2], [3], [4], [5]], told), 1), read);
    expect(await items.next()).toEqual({ done: false, value: 1 });
    await settled();
    expect(told).toEqual(['page 0', 'read 1', 'page 1', 'read 2', 'page 2']);
    await items.return(undefined);
    await settled();
    expect(told.at(-1)).toBe('pages ended');
    expect(told).not.toContain('read 3');
  });

  test.each([
    ['a read fails', [[1], [2], [3]], async (chunk: readonly number[]) => (chunk[0] === 2 ? Promise.reject(new Error('no')) : chunk), [1]],
    ['no read succeeds', [[1]], () => Promise.reject(new Error('no')), []],
  ] as const)('ends with its error where %s, after what was read before', async (_, lists, read, before) => {
    const found: number[] = [];
    const all = async () => {
      for await (const item of readAhead(stretches(pages(lists as readonly (readonly number[])[]), 1), read)) found.push(item);
    };
    await expect(all()).rejects.toThrow('no');
    expect(found).toEqual(before);
  });

  test('ends with the error of its pages', async () => {
    async function* broken(): AsyncIterable<readonly number[]> {
      yield [1, 2];
      throw new Error('no more pages');
    }
    await expect(taken(readAhead(stretches(broken(), 1), async (chunk) => chunk))).rejects.toThrow('no more pages');
  });
});
