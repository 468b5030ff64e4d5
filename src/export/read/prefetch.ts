import { chunksOf } from '../../base/chunks.js';

/** A list, or an asynchronous stream of its pages. */
export type ListOrPages<T> = readonly T[] | AsyncIterable<readonly T[]>;

/**
 * Cuts a list, or the pages of one, into chunks.
 * @param size the largest number of items in a chunk
 */
export async function* inChunks<T>(items: ListOrPages<T>, size: number): AsyncGenerator<readonly T[]> {
  if (Array.isArray(items)) yield* chunksOf(items as readonly T[], size);
  else for await (const page of prefetch(items as AsyncIterable<readonly T[]>)) yield* chunksOf(page, size);
}

/**
 * The same items, with the next one read while the current one is processed: neither side waits for the other. Ending the
 * iteration ends the source. A read that is under way then finishes unobserved, and its error is ignored.
 */
export async function* prefetch<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  let started = ignoreRejection(source.next());
  try {
    for (let item = await started; !item.done; item = await started) {
      started = ignoreRejection(source.next());
      yield item.value;
    }
  } finally {
    stop(source);
  }
}

/**
 * Maps items in order, with two at work at most: the next mapping starts before the current one is awaited. Ending the
 * iteration ends it; a mapping under way finishes unobserved.
 */
export async function* mapAhead<T, U>(items: AsyncIterable<T>, map: (item: T) => Promise<U>): AsyncGenerator<U> {
  let last: Promise<U> | null = null;
  for await (const item of items) {
    const started = ignoreRejection(map(item));
    const previous: Promise<U> | null = last;
    last = started;
    if (previous) yield await previous;
  }
  if (last) yield await last;
}

/** Marks a promise as handled: its error reaches whoever awaits it, and nobody else. */
function ignoreRejection<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

/** Ends a stream without waiting for it. */
export function stop(source: AsyncIterator<unknown>): void {
  source.return?.().catch(() => {});
}
