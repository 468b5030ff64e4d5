import { Readable } from 'node:stream';

/** The connection that the bytes go to. */
export interface Connection {
  destroy(): unknown;
  /** Calls back when it ends. */
  once(event: 'close', listener: () => void): unknown;
}

/** How slowly a client may read. */
export interface Pace {
  /** Milliseconds that a client may take nothing. */
  readonly idleMs: number;
  /** How many bytes it must take in a second, on average. */
  readonly lowestRate: number;
}

/**
 * A stream whose first chunk is ready: an error before it is thrown here, while the answer can still report it. A client
 * that reads too slowly is cut off; the time in which the next chunk is computed does not count.
 * @param bytes its iteration ends when the stream does, on either side
 */
export async function streamToClient(
  bytes: AsyncIterable<Uint8Array>,
  { idleMs, lowestRate, connection }: Pace & { readonly connection: Connection },
): Promise<Readable> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  const cut = () => connection.destroy();
  const all = async function* () {
    /** Milliseconds that the client may still wait. What it takes earns it more, up to where it began. */
    let patience = idleMs;
    let idle: NodeJS.Timeout | undefined;
    try {
      for (let next = first; !next.done; next = await chunks.next()) {
        const offered = performance.now();
        idle = setTimeout(cut, patience);
        yield next.value;
        clearTimeout(idle);
        patience = Math.min(idleMs, patience - (performance.now() - offered) + (next.value.length / lowestRate) * 1_000);
      }
      // From here on the connection holds what is not sent yet.
      const last = setTimeout(cut, idleMs);
      connection.once('close', () => clearTimeout(last));
    } finally {
      clearTimeout(idle);
      await chunks.return?.();
    }
  };
  return Readable.from(all(), { objectMode: false });
}
