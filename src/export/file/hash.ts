import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { EXPORT_MARK, type Seal } from './format.js';

/** The length to which each line is stretched. */
const BYTES = 512;
const LANES = BYTES / 2;
/** With more lines than this, a sum of 16-bit lanes may exceed 32 bits. */
const MAX_UNCARRIED = 2 ** 16 - 1;
const SHAKE_OUTPUT = { outputLength: BYTES } as const;
const COMMA = 0x2c;
const LINE_END = 0x0a;
/** Lanes are little-endian on every machine. */
const BIG_ENDIAN = endianness() === 'BE';
const MARK = Buffer.from(EXPORT_MARK);

/**
 * A hash of lines that does not depend on their order: AdHash (Bellare and Micciancio 1997). SHAKE-256 stretches each line to a
 * number of 4,096 bits. These are added modulo 2^4096, and the hash is the SHA-256 of the sum. The best known way to find other
 * lines with the same sum takes about 2^127 steps (Wagner 2002); a plain sum of 256-bit digests would be much weaker. Memory is
 * constant for any number of lines.
 */
export class ContentHash {
  /** The sum as lanes of 16 bits, lowest first. Each lane collects carries above its 16 bits until `#carry` moves them on. */
  readonly #sum = new Uint32Array(LANES);
  #uncarried = 0;
  readonly #lineLanes = new Uint16Array(LANES);
  readonly #bytes = Buffer.from(this.#lineLanes.buffer);
  #lines = 0;

  /**
   * Adds a line, unless it describes the export itself.
   * @param line without its line break, as UTF-8 or as the text that will be encoded so
   * @param file the name of its file in an archive; null for a format of one file
   */
  add(line: Uint8Array | string, file: string | null): void {
    if (isMarked(line)) return;
    const hash = createHash('shake256', SHAKE_OUTPUT);
    if (file !== null) hash.update(file).update('\0');
    // Written as one byte per character: a buffer per line would take memory outside the heap until it is collected.
    this.#bytes.write(hash.update(withoutComma(line)).digest('binary'), 'latin1');
    if (BIG_ENDIAN) this.#bytes.swap16();
    if (this.#uncarried === MAX_UNCARRIED) this.#carry();
    for (let i = 0; i < LANES; i += 1) this.#sum[i]! += this.#lineLanes[i]!;
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

/** Whether a line describes the export itself. */
export function isMarked(line: Uint8Array | string): boolean {
  if (typeof line === 'string') return line.includes(EXPORT_MARK);
  return Buffer.from(line.buffer, line.byteOffset, line.byteLength).includes(MARK);
}

/** Cuts a stream of bytes into lines without their line breaks. */
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

  /** What follows the last line break. */
  *end(): Iterable<Uint8Array> {
    if (this.#open.length > 0) yield Buffer.concat(this.#open);
    this.#open = [];
  }
}
