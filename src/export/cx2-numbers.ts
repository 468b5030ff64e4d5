import { createHash } from 'node:crypto';

/** 53 bits of a text's SHA-256, as many as a number holds exactly. */
function digest(text: string): number {
  const bytes = createHash('sha256').update(text, 'utf8').digest();
  return (bytes.readUInt32BE(0) % 2 ** 21) * 2 ** 32 + bytes.readUInt32BE(4);
}

/**
 * Numbers for nodes, from 1 on, each its own: the same for the same nodes. Eight bytes a node are held, not its id.
 * @param collect tells the ids of all nodes; called again should two digests be alike
 * @param hash for tests
 */
export async function numberNodes(
  collect: (onNode: (id: string) => void) => Promise<void>,
  hash = digest,
): Promise<(id: string) => number> {
  for (let salt = 0; ; salt += 1) {
    const salted = (id: string) => hash(`${salt} ${id}`);
    const found: number[] = [];
    await collect((id) => found.push(salted(id)));
    const sorted = Float64Array.from(found).sort();
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
