import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CadreError } from '../errors/cadre-error.js';
import { unzipped } from './archive.js';
import { ContentHash, isMarked, LineCutter } from './hash.js';

/** What a file says of its content, and what its content is. */
export interface Verified {
  /** The hash that stands in the file. */
  readonly told: string;
  /** The hash of the content that it has. */
  readonly found: string;
  /** How many content lines it has. */
  readonly lines: number;
}

const HASH = /sha256:[0-9a-f]{64}/g;

type Chunk = { readonly name: string | null; readonly bytes: Uint8Array };

async function* named(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Chunk> {
  for await (const chunk of bytes) yield { name: null, bytes: chunk };
}

/** The bytes with the first ones looked at: at least four, unless there are fewer. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly first: Buffer; readonly all: AsyncIterable<Uint8Array> }> {
  const rest = bytes[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < 4) {
    const { value, done } = await rest.next();
    if (done) break;
    first = Buffer.concat([first, value]);
  }
  const all = async function* () {
    if (first.length > 0) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  };
  return { first, all: all() };
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* Readable.from(bytes).compose(createGunzip()) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new CadreError('BAD_EXPORT', 'The compressed file cannot be read: it is cut short or was changed.', {}, { cause });
  }
}

/** The file's own bytes, whatever it is wrapped in. */
async function unwrapped(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Chunk>> {
  const { first, all } = await peek(bytes);
  if (first[0] === 0x1f && first[1] === 0x8b) return unwrapped(gunzipped(all));
  if (first.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return unzipped(all);
  return named(all);
}

/**
 * Reckons the hash of an exported file anew, of any format, also compressed by gzip. Constant memory, but for single lines.
 * @throws CadreError BAD_EXPORT when the file tells no hash, as one that was cut short, or cannot be unpacked
 */
export async function verifyExport(bytes: AsyncIterable<Uint8Array>): Promise<Verified> {
  const hash = new ContentHash();
  let told: string | null = null;
  const take = (lines: Iterable<Uint8Array>, file: string | null) => {
    for (const line of lines) {
      if (isMarked(line)) told = Buffer.from(line).toString('utf8').match(HASH)?.at(-1) ?? told;
      else hash.add(line, file);
    }
  };
  const cutter = new LineCutter();
  let file: string | null = null;
  for await (const chunk of await unwrapped(bytes)) {
    if (chunk.name !== file) take(cutter.end(), file);
    file = chunk.name;
    take(cutter.push(chunk.bytes), file);
  }
  take(cutter.end(), file);
  if (told === null) throw new CadreError('BAD_EXPORT', 'The file tells no hash: it is no export of Cadre, or its end is missing.');
  const { contentHash, lines } = hash.seal();
  return { told, found: contentHash, lines };
}
