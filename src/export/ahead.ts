/** A list, or pages of one as they become known. */
export type Pages<T> = readonly T[] | AsyncIterable<readonly T[]>;

/** Stretches of at most so many items. */
export function inChunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** A list, or pages of one, in stretches of at most so many items. */
export async function* stretches<T>(items: Pages<T>, size: number): AsyncGenerator<readonly T[]> {
  if (Array.isArray(items)) yield* inChunks(items as readonly T[], size);
  else for await (const page of ahead(items as AsyncIterable<readonly T[]>)) yield* inChunks(page, size);
}

/**
 * The same items; the next one is read while the last one is worked on, so that neither the reader nor who reads it waits for
 * the other. Ending the iteration ends the reading: what was begun is let run out, and whether it fails is nobody's matter
 * any more.
 */
export async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  let begun = unawaited(source.next());
  try {
    for (let item = await begun; !item.done; item = await begun) {
      begun = unawaited(source.next());
      yield item.value;
    }
  } finally {
    end(source);
  }
}

/**
 * What is made of each item, in their order: the next one is being made, too, when one is waited for. Ending the iteration
 * ends it; what was begun is let run out.
 */
export async function* made<T, U>(items: AsyncIterable<T>, make: (item: T) => Promise<U>): AsyncGenerator<U> {
  let last: Promise<U> | null = null;
  for await (const item of items) {
    const begun = unawaited(make(item));
    const before: Promise<U> | null = last;
    last = begun;
    if (before) yield await before;
  }
  if (last) yield await last;
}

/** Work whose failing is the matter only of who waits for it. */
function unawaited<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

/** Ends a stream without waiting for it. */
export function end(source: AsyncIterator<unknown>): void {
  source.return?.().catch(() => {});
}
