import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { EXPORT_MARK, type Seal } from './format.js';

/** What a line is stretched to. */
const BYTES = 512;
const LANES = BYTES / 2;
/** After so many lines a sum of 16-bit lanes may not fit into 32 bits any more. */
const MOST_UNCARRIED = 2 ** 16 - 1;
const STRETCHED = { outputLength: BYTES } as const;
const COMMA = 0x2c;
const LINE_END = 0x0a;
/** Lanes are little-endian whatever the machine is. */
const BIG_ENDIAN = endianness() === 'BE';
const MARK = Buffer.from(EXPORT_MARK);

/**
 * A hash of lines that does not depend on their order: AdHash (Bellare and Micciancio 1997). Each line is stretched by
 * SHAKE-256 to a number of 4,096 bits, these are added modulo 2^4096, and the SHA-256 of the sum is told. To find other lines
 * of the same sum takes about 2^127 steps by the best way known (Wagner 2002), which a plain sum of 256-bit digests would not
 * withstand. Constant memory, however many lines.
 */
export class ContentHash {
  /** The sum, its lowest 16 bits first, each with what is carried to the next when the sum is told or would not fit. */
  readonly #sum = new Uint32Array(LANES);
  #uncarried = 0;
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
    const hash = createHash('shake256', STRETCHED);
    if (file !== null) hash.update(file).update('\0');
    // As a text of one byte a character: a buffer for each line would lie outside the heap until it is collected.
    this.#bytes.write(hash.update(withoutComma(line)).digest('binary'), 'latin1');
    if (BIG_ENDIAN) this.#bytes.swap16();
    if (this.#uncarried === MOST_UNCARRIED) this.#carry();
    for (let i = 0; i < LANES; i += 1) this.#sum[i]! += this.#stretched[i]!;
    this.#uncarried += 1;
    this.#lines += 1;
  }

  seal(): Seal {
    this.#carry();
    const bytes = Buffer.alloc(BYTES);
    for (let i = 0; i < LANES; i += 1) bytes.writeUInt16LE(this.#sum[i]!, 2 * i);
    return { contentHash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, lines: this.#lines };
  }

  #carry(): void {
    let carried = 0;
    for (let i = 0; i < LANES; i += 1) {
      const lane = this.#sum[i]! + carried;
      this.#sum[i] = lane & 0xffff;
      carried = Math.floor(lane / 0x1_0000);
    }
    this.#uncarried = 1;
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
