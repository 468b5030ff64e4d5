/**
 * Cuts a list into chunks.
 * @param size the largest number of items in a chunk
 */
export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
