import { Readable } from 'node:stream';

/** To whom the bytes go: the answer to a request. */
export interface Taker {
  destroy(): unknown;
  /** Calls back when nothing went over the connection for so long. */
  setTimeout(ms: number, callback: () => void): unknown;
}

/**
 * A stream whose first piece is there: what goes wrong until then is thrown and can still be told. A taker who takes nothing
 * for a while is cut off; as long as a piece is being made there is nothing to take, and no time counts.
 * @param bytes whose iteration is ended when the stream is, by whomever
 * @param idleMs after how many milliseconds
 */
export async function paced(
  bytes: AsyncIterable<Uint8Array>,
  { idleMs, connection }: { readonly idleMs: number; readonly connection: Taker },
): Promise<Readable> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  const cut = () => connection.destroy();
  const all = async function* () {
    let idle: NodeJS.Timeout | undefined;
    try {
      for (let next = first; !next.done; next = await pieces.next()) {
        idle = setTimeout(cut, idleMs);
        yield next.value;
        clearTimeout(idle);
      }
      // What is still on its way lies with the connection.
      connection.setTimeout(idleMs, cut);
    } finally {
      clearTimeout(idle);
      await pieces.return?.();
    }
  };
  return Readable.from(all(), { objectMode: false });
}
