import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { EXPORT_MARK, type Seal } from './format.js';

const LANES = 1024;
const COMMA = 0x2c;
const LINE_END = 0x0a;
/** Lanes are little-endian whatever the machine is. */
const BIG_ENDIAN = endianness() === 'BE';
const MARK = Buffer.from(EXPORT_MARK);

/**
 * A hash of lines that does not depend on their order: LtHash with 1024 lanes of 16 bits (Bellare and Micciancio 1997;
 * Lewi, Kim, Maykov, Weis 2019). Each line is stretched by SHAKE-256 to 2048 bytes, these are added lane by lane modulo
 * 2^16, and the SHA-256 of the sum is told. A plain sum of 256-bit digests would be too short: other lines of the same sum
 * can be found for it (Wagner 2002). Constant memory, however many lines.
 */
export class ContentHash {
  readonly #sum = new Uint16Array(LANES);
  readonly #stretched = new Uint16Array(LANES);
  readonly #bytes = Buffer.from(this.#stretched.buffer);
  #lines = 0;

  /**
   * Adds a line, unless it tells of the export itself.
   * @param line without its end, as UTF-8 or as the text that is going to be written so
   * @param file of several files: the name of the one that it stands in
   */
  add(line: Uint8Array | string, file: string | null): void {
    if (isMarked(line)) return;
    const content = withoutComma(line);
    const hash = createHash('shake256', { outputLength: LANES * 2 });
    if (file !== null) hash.update(file).update('\0');
    // As a text of one byte a character: a buffer for each line would lie outside the heap until it is collected.
    this.#bytes.write(hash.update(content).digest('binary'), 'latin1');
    if (BIG_ENDIAN) this.#bytes.swap16();
    for (let i = 0; i < LANES; i += 1) this.#sum[i]! += this.#stretched[i]!;
    this.#lines += 1;
  }

  seal(): Seal {
    const bytes = Buffer.alloc(LANES * 2);
    for (let i = 0; i < LANES; i += 1) bytes.writeUInt16LE(this.#sum[i]!, 2 * i);
    return { contentHash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, lines: this.#lines };
  }
}

function withoutComma(line: Uint8Array | string): Uint8Array | string {
  if (typeof line === 'string') return line.endsWith(',') ? line.slice(0, -1) : line;
  return line.at(-1) === COMMA ? line.subarray(0, -1) : line;
}

/** Whether a line tells of the export itself. */
export function isMarked(line: Uint8Array | string): boolean {
  if (typeof line === 'string') return line.includes(EXPORT_MARK);
  return Buffer.from(line.buffer, line.byteOffset, line.byteLength).includes(MARK);
}

/** Cuts bytes that come in chunks into lines, each without its end. */
export class LineCutter {
  #open: Uint8Array[] = [];

  /** The lines that end in this chunk. */
  *push(chunk: Uint8Array): Iterable<Uint8Array> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      const line = chunk.subarray(start, end);
      yield this.#open.length > 0 ? Buffer.concat([...this.#open, line]) : line;
      this.#open = [];
      start = end + 1;
    }
    if (start < chunk.length) this.#open.push(chunk.slice(start));
  }

  /** What stands behind the last line end. */
  *end(): Iterable<Uint8Array> {
    if (this.#open.length > 0) yield Buffer.concat(this.#open);
    this.#open = [];
  }
}
