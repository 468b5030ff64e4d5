/** Stretches of at most so many items. */
export function inChunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/**
 * What is read for each chunk, in their order. The next chunk is read while the last one is worked on, so that neither the
 * store nor its reader waits for the other; at most one more is held in memory. Ending the iteration ends the reading: what
 * was begun is let run out, and whether it fails is nobody's matter any more.
 */
export async function* readAhead<C, T>(chunks: Iterable<C>, read: (chunk: C) => Promise<Iterable<T>>): AsyncGenerator<T> {
  let begun: Promise<Iterable<T>> | null = null;
  for (const chunk of chunks) {
    const items: Iterable<T> | null = await begun;
    begun = read(chunk);
    begun.catch(() => {});
    if (items) yield* items;
  }
  if (begun) yield* await begun;
}
