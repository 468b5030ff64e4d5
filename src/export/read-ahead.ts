/** Stretches of at most so many items. */
export function inChunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** A list, or pages of one as they become known, in stretches of at most so many items. */
export async function* stretches<T>(items: Pages<T>, size: number): AsyncGenerator<readonly T[]> {
  if (Array.isArray(items)) yield* inChunks(items as readonly T[], size);
  else for await (const page of items as AsyncIterable<readonly T[]>) yield* inChunks(page, size);
}

export type Pages<T> = readonly T[] | AsyncIterable<readonly T[]>;

/**
 * What is read for each chunk, in their order. The next chunk is read, and the one after it found out, while the last one is
 * worked on, so that neither the store nor its reader waits for the other; at most one more is held in memory. Ending the
 * iteration ends the reading: what was begun is let run out, and whether it fails is nobody's matter any more.
 */
export async function* readAhead<C, T>(chunks: AsyncIterable<C>, read: (chunk: C) => Promise<Iterable<T>>): AsyncGenerator<T> {
  const source = chunks[Symbol.asyncIterator]();
  let begun: Promise<Iterable<T>> | null = null;
  let next = begin(() => source.next());
  try {
    for (let chunk = await next; !chunk.done; chunk = await next) {
      const items: Iterable<T> | null = await begun;
      const { value } = chunk;
      begun = begin(() => read(value));
      next = begin(() => source.next());
      if (items) yield* items;
    }
    if (begun) yield* await begun;
  } finally {
    begin(async () => source.return?.());
  }
}

/** Begins work whose failing matters only to who waits for it. */
function begin<T>(work: () => Promise<T>): Promise<T> {
  const begun = work();
  begun.catch(() => {});
  return begun;
}
