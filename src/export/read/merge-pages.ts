import { byText } from '../../base/by-text.js';
import { stop } from './prefetch.js';

/** One of several ordered streams, with the items of its current page that are not yet passed on. */
class StreamHead<T> {
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

  /** Removes and returns the items up to an id. */
  take(last: string, idOf: (item: T) => string): readonly T[] {
    const beyond = this.page.findIndex((item) => idOf(item) > last);
    const taken = beyond < 0 ? this.page : this.page.slice(0, beyond);
    this.page = beyond < 0 ? [] : this.page.slice(beyond);
    return taken;
  }
}

/**
 * Merges several streams of pages, each ordered by id, into one. An item that is in several streams comes once. At most one
 * page of each stream is in memory. Ending the iteration ends all streams.
 */
export async function* mergePages<T>(
  streams: readonly AsyncIterable<readonly T[]>[],
  idOf: (item: T) => string,
): AsyncGenerator<readonly T[]> {
  const heads = streams.map((stream) => new StreamHead(stream[Symbol.asyncIterator]()));
  try {
    for (;;) {
      for (const head of heads) await head.fill();
      const pending = heads.filter(({ page }) => page.length > 0);
      if (pending.length === 0) return;
      const last = pending.map(({ page }) => idOf(page.at(-1)!)).sort(byText)[0]!;
      const taken = pending.map((head) => head.take(last, idOf)).filter((items) => items.length > 0);
      yield taken.length === 1 ? taken[0]! : inOrder(taken.flat(), idOf);
    }
  } finally {
    for (const { source } of heads) stop(source);
  }
}

function inOrder<T>(items: readonly T[], idOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => byText(idOf(a), idOf(b))).filter((item, i, all) => i === 0 || idOf(item) !== idOf(all[i - 1]!));
}
