import { createHash } from 'node:crypto';

/** 53 bits of the SHA-256 of a text: as many as a number represents exactly. */
function digest(text: string): number {
  const bytes = createHash('sha256').update(text, 'utf8').digest();
  return (bytes.readUInt32BE(0) % 2 ** 21) * 2 ** 32 + bytes.readUInt32BE(4);
}

/**
 * Assigns a distinct number to each node, starting at 1. The same nodes get the same numbers. Takes eight bytes of memory per
 * node, since ids are not kept.
 * @param collect calls `onNode` with the ids of all nodes; called again if two digests collide
 * @param hash replaced in tests
 */
export async function numberNodes(
  collect: (onNode: (id: string) => void) => Promise<void>,
  hash = digest,
): Promise<(id: string) => number> {
  for (let salt = 0; ; salt += 1) {
    const salted = (id: string) => hash(`${salt} ${id}`);
    const digests: number[] = [];
    await collect((id) => digests.push(salted(id)));
    const sorted = Float64Array.from(digests).sort();
    if (sorted.every((value, i) => i === 0 || value !== sorted[i - 1])) return (id) => rank(sorted, salted(id));
  }
}

function rank(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
