import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CadreError } from '../../errors/cadre-error.js';
import { unzip } from './archive.js';
import { type FileAbout, findAbout } from './file-about.js';
import { ContentHash, isMarked, LineCutter } from './hash.js';

/** The hash in a file, and the hash of its content. */
export interface Verified {
  /** The hash that the file contains. */
  readonly recorded: string;
  /** The hash computed from its content. */
  readonly computed: string;
  /** The number of content lines. */
  readonly lines: number;
  /** What the file says of itself; null where it says nothing that can be read. */
  readonly about: FileAbout | null;
}

const HASH = /sha256:[0-9a-f]{64}/g;

type Chunk = { readonly name: string | null; readonly bytes: Uint8Array };

async function* named(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Chunk> {
  for await (const chunk of bytes) yield { name: null, bytes: chunk };
}

/** Reads the first bytes without losing them: at least four, if there are as many. */
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

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* Readable.from(bytes).compose(createGunzip()) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new CadreError('BAD_EXPORT', 'The compressed file is damaged: it is incomplete or was changed.', {}, { cause });
  }
}

/** The bytes inside gzip and zip wrappers. */
async function unpacked(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Chunk>> {
  const { first, all } = await peek(bytes);
  if (first[0] === 0x1f && first[1] === 0x8b) return unpacked(gunzip(all));
  if (first.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return unzip(all);
  return named(all);
}

/**
 * Computes the hash of an exported file in any format, also of one that was compressed with gzip. Memory is constant apart from
 * the longest line.
 * @throws CadreError BAD_EXPORT when the file contains no hash, for example because it was cut short, or cannot be unpacked
 */
export async function verifyExport(bytes: AsyncIterable<Uint8Array>): Promise<Verified> {
  const hash = new ContentHash();
  let recorded: string | null = null;
  let about: FileAbout | null = null;
  const take = (lines: Iterable<Uint8Array>, file: string | null) => {
    for (const line of lines) {
      if (!isMarked(line)) hash.add(line, file);
      else {
        const text = Buffer.from(line).toString('utf8');
        recorded = text.match(HASH)?.at(-1) ?? recorded;
        about ??= findAbout(text);
      }
    }
  };
  const cutter = new LineCutter();
  let file: string | null = null;
  for await (const chunk of await unpacked(bytes)) {
    if (chunk.name !== file) take(cutter.end(), file);
    file = chunk.name;
    take(cutter.push(chunk.bytes), file);
  }
  take(cutter.end(), file);
  if (recorded === null)
    throw new CadreError('BAD_EXPORT', 'The file contains no hash. It is not an export of Cadre, or its end is missing.');
  const { contentHash, lines } = hash.seal();
  return { recorded, computed: contentHash, lines, about };
}
