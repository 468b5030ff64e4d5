import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergePages } from '../../src/export/read/merge-pages.js';

const idOf = (id: string) => id;
/** A stream's ids in order, cut into pages; some of them empty. */
const stream = fc
  .tuple(fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 12 }), fc.array(fc.nat(12), { maxLength: 4 }))
  .map(([ids, cuts]) => {
    const ordered = ids.toSorted();
    const ends = [0, ...cuts.map((cut) => Math.min(cut, ids.length)).toSorted((a, b) => a - b), ids.length];
    return ends.slice(1).map((end, i) => ordered.slice(ends[i], end));
  });

async function* pages(lists: readonly (readonly string[])[], log: string[] = []): AsyncIterable<readonly string[]> {
  try {
    for (const list of lists) {
      log.push(`read ${list.join(' ')}`);
      yield list;
    }
  } finally {
    log.push('ended');
  }
}

async function taken(lists: AsyncIterable<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for await (const page of lists) {
    expect(page.length).toBeGreaterThan(0);
    found.push(...page);
  }
  return found;
}

describe('several ordered streams as one', () => {
  test('in order, each id once, whatever the pages are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stream, { maxLength: 4 }), async (streams) => {
        const all = [...new Set(streams.flat(2))].sort();
        const merged = mergePages(
          streams.map((lists) => pages(lists)),
          idOf,
        );
        expect(await taken(merged)).toEqual(all);
      }),
    );
  });

  test('of each stream no more is read than one page that waits; ending it ends all', async () => {
    const [first, second]: [string[], string[]] = [[], []];
    const merged = mergePages([pages([['a'], ['b'], ['c']], first), pages([['x'], ['y']], second)], idOf);
    expect((await merged.next()).value).toEqual(['a']);
    expect((await merged.next()).value).toEqual(['b']);
    expect([first, second]).toEqual([['read a', 'read b'], ['read x']]);
    await merged.return(undefined);
    expect([first.at(-1), second.at(-1)]).toEqual(['ended', 'ended']);
  });

  test('one that fails ends with its error, and ends the others', async () => {
    const log: string[] = [];
    async function* broken(): AsyncIterable<readonly string[]> {
      yield ['a'];
      throw new Error('no more');
    }
    const all = taken(mergePages([pages([['b'], ['c']], log), broken()], idOf));
    await expect(all).rejects.toThrow('no more');
    expect(log.at(-1)).toBe('ended');
  });
});
