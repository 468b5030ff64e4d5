import { byText } from '../query/network-link.js';
import { end } from './ahead.js';

/** One of several ordered streams: the items of its page that were not handed on yet. */
class Head<T> {
  page: readonly T[] = [];
  #ended = false;

  constructor(readonly source: AsyncIterator<readonly T[]>) {}

  async fill(): Promise<void> {
    while (this.page.length === 0 && !this.#ended) {
      const { done, value } = await this.source.next();
      if (done) this.#ended = true;
      else this.page = value;
    }
  }

  /** The items up to an id. */
  take(last: string, idOf: (item: T) => string): readonly T[] {
    const beyond = this.page.findIndex((item) => idOf(item) > last);
    const taken = beyond < 0 ? this.page : this.page.slice(0, beyond);
    this.page = beyond < 0 ? [] : this.page.slice(beyond);
    return taken;
  }
}

/**
 * Several streams of pages, each in the order of ids, as one. What stands in several comes once. One page of each waits in
 * memory. Ending the iteration ends all of them.
 */
export async function* mergedPages<T>(
  streams: readonly AsyncIterable<readonly T[]>[],
  idOf: (item: T) => string,
): AsyncGenerator<readonly T[]> {
  const heads = streams.map((stream) => new Head(stream[Symbol.asyncIterator]()));
  try {
    for (;;) {
      for (const head of heads) await head.fill();
      const waiting = heads.filter(({ page }) => page.length > 0);
      if (waiting.length === 0) return;
      const last = waiting.map(({ page }) => idOf(page.at(-1)!)).sort(byText)[0]!;
      const taken = waiting.map((head) => head.take(last, idOf)).filter((items) => items.length > 0);
      yield taken.length === 1 ? taken[0]! : inOrder(taken.flat(), idOf);
    }
  } finally {
    for (const { source } of heads) end(source);
  }
}

function inOrder<T>(items: readonly T[], idOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => byText(idOf(a), idOf(b))).filter((item, i, all) => i === 0 || idOf(item) !== idOf(all[i - 1]!));
}
