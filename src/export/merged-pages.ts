import { byText } from '../query/network-link.js';
import { type Begun, end, next } from './ahead.js';

/** One of several ordered streams: the items of its page that were not handed on yet, and the next page where it was begun. */
class Head<T> {
  page: readonly T[] = [];
  #begun: Begun<readonly T[]> | null = null;
  #ended = false;

  constructor(private readonly source: AsyncIterator<readonly T[]>) {}

  async fill(): Promise<void> {
    while (this.page.length === 0 && !this.#ended) {
      this.begin();
      const { done, value } = await this.#begun!;
      this.#begun = null;
      if (done) this.#ended = true;
      else this.page = value;
    }
  }

  begin(): void {
    if (!this.#ended) this.#begun ??= next(this.source);
  }

  /** The items up to an id. */
  take(last: string, idOf: (item: T) => string): readonly T[] {
    const beyond = this.page.findIndex((item) => idOf(item) > last);
    const taken = beyond < 0 ? this.page : this.page.slice(0, beyond);
    this.page = beyond < 0 ? [] : this.page.slice(beyond);
    return taken;
  }

  end(): void {
    end(this.source);
  }
}

/**
 * Several streams of pages, each in the order of ids, as one. What stands in several comes once. Of a stream whose page was
 * handed on the next is read meanwhile; of the others one page waits. Ending the iteration ends all of them.
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
      const last = waiting.map(({ page }) => idOf(page.at(-1)!)).reduce((least, id) => (id < least ? id : least));
      const taken = waiting.map((head) => head.take(last, idOf)).filter((items) => items.length > 0);
      for (const head of waiting) if (head.page.length === 0) head.begin();
      yield taken.length === 1 ? taken[0]! : inOrder(taken.flat(), idOf);
    }
  } finally {
    for (const head of heads) head.end();
  }
}

function inOrder<T>(items: readonly T[], idOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => byText(idOf(a), idOf(b))).filter((item, i, all) => i === 0 || idOf(item) !== idOf(all[i - 1]!));
}
