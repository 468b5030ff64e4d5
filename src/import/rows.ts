/** A row longer than this is refused: no data set has such rows, and one of 100 MB must not fill the memory. Bytes. */
export const MAX_ROW_BYTES = 4 * 1024 * 1024;

const LF = 10;
const QUOTE = 34;

/** The bytes of one row, without its line end. */
export interface RawRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  /** `long`: above the limit, its bytes are gone. `open`: the file ends inside a quoted field. */
  readonly fault: 'long' | 'open' | null;
}

export interface RowOptions {
  /** The field delimiter of CSV, one byte: line breaks in quoted fields are part of the row. null: every line is a row. */
  readonly delimiter: number | null;
  readonly limit?: number;
}

type State = 'start' | 'plain' | 'quoted' | 'after-quote';

/** Cuts a stream of bytes into rows. Holds one row at a time, and of one that is too long nothing. */
class RowCutter {
  #line = 1;
  #begins = 1;
  #parts: Buffer[] = [];
  #length = 0;
  #skipping = false;
  #state: State = 'start';
  readonly #rows: RawRow[] = [];

  constructor(
    private readonly delimiter: number | null,
    private readonly limit: number,
  ) {}

  #keep(part: Buffer): void {
    if (this.#skipping || part.length === 0) return;
    this.#length += part.length;
    if (this.#length > this.limit) {
      this.#rows.push({ line: this.#begins, bytes: Buffer.alloc(0), fault: 'long' });
      this.#parts = [];
      // From here on to the end of the line, whatever quotes say: an opening quote by mistake must not swallow the file.
      this.#skipping = true;
    } else this.#parts.push(part);
  }

  #end(fault: 'open' | null = null): void {
    if (!this.#skipping && (this.#length > 0 || fault !== null)) {
      const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
      this.#rows.push({ line: this.#begins, bytes, fault });
    }
    this.#parts = [];
    this.#length = 0;
    this.#skipping = false;
    this.#state = 'start';
    this.#begins = this.#line;
  }

  #next(byte: number): State {
    if (this.#state === 'quoted') return byte === QUOTE ? 'after-quote' : 'quoted';
    if (byte === this.delimiter) return 'start';
    if (byte === QUOTE && this.#state !== 'plain') return 'quoted';
    return 'plain';
  }

  /** @returns the rows that end in this chunk */
  push(chunk: Buffer): RawRow[] {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === LF) {
        this.#line += 1;
        if (this.#state !== 'quoted' || this.#skipping) {
          this.#keep(chunk.subarray(from, at));
          this.#end();
          from = at + 1;
          continue;
        }
      }
      if (this.delimiter !== null) this.#state = this.#next(byte);
      // A quoted field that never ends is given up in the line in which the limit is reached.
      if (!this.#skipping && this.#length + at - from > this.limit) {
        this.#keep(chunk.subarray(from, at + 1));
        from = at + 1;
      }
    }
    this.#keep(chunk.subarray(from));
    return this.#rows.splice(0);
  }

  /** @returns the row that the file ends with, if it has no line end */
  flush(): RawRow[] {
    if (this.#state === 'quoted' && !this.#skipping) this.#end('open');
    else this.#end();
    return this.#rows.splice(0);
  }
}

/**
 * Rows of a stream of bytes, in groups as they arrive. Empty lines are left out.
 * @param chunks the bytes, cut anywhere
 */
export async function* cutRows(chunks: AsyncIterable<Buffer>, options: RowOptions): AsyncIterable<readonly RawRow[]> {
  const cutter = new RowCutter(options.delimiter, options.limit ?? MAX_ROW_BYTES);
  for await (const chunk of chunks) {
    const rows = cutter.push(chunk);
    if (rows.length > 0) yield rows;
  }
  const last = cutter.flush();
  if (last.length > 0) yield last;
}
