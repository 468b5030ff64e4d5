/** Longer rows are rejected, in bytes. No data set has such rows, and a row of 100 MB must not fill the memory. */
export const MAX_ROW_BYTES = 4 * 1024 * 1024;

const LF = 10;
const QUOTE = 34;

/** The bytes of one row without its line break. */
export interface RawRow {
  /** The line where it begins, counted from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  /** `long`: longer than the limit, its bytes are dropped. `open`: the file ends inside a quoted field. */
  readonly fault: 'long' | 'open' | null;
}

export interface RowOptions {
  /** The delimiter of CSV, one byte. Line breaks in quoted fields are then part of the row. Null: every line is a row. */
  readonly delimiter: number | null;
  readonly limit?: number;
  /** The number of lines at the beginning that are no rows. */
  readonly skipLines?: number;
}

type State = 'start' | 'plain' | 'quoted' | 'after-quote';

/** Cuts a stream of bytes into rows. It keeps at most one row in memory, and nothing of a row that is too long. */
class RowCutter {
  #line: number;
  #rowLine: number;
  #parts: Buffer[] = [];
  #length = 0;
  #skipping = false;
  #state: State = 'start';
  readonly #rows: RawRow[] = [];

  constructor(
    private readonly delimiter: number | null,
    private readonly limit: number,
    /** The number of the first line. */
    firstLine: number,
  ) {
    this.#line = firstLine;
    this.#rowLine = firstLine;
  }

  #append(part: Buffer): void {
    if (this.#skipping || part.length === 0) return;
    this.#length += part.length;
    if (this.#length > this.limit) {
      this.#rows.push({ line: this.#rowLine, bytes: Buffer.alloc(0), fault: 'long' });
      this.#parts = [];
      // Skips up to the end of the line, even in a quoted field: a stray opening quote must not swallow the rest of the file.
      this.#skipping = true;
    } else this.#parts.push(part);
  }

  #endRow(fault: 'open' | null = null): void {
    if (!this.#skipping && (this.#length > 0 || fault !== null)) {
      const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
      this.#rows.push({ line: this.#rowLine, bytes, fault });
    }
    this.#parts = [];
    this.#length = 0;
    this.#skipping = false;
    this.#state = 'start';
    this.#rowLine = this.#line;
  }

  #nextState(byte: number): State {
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
          this.#append(chunk.subarray(from, at));
          this.#endRow();
          from = at + 1;
          continue;
        }
      }
      if (this.delimiter !== null) this.#state = this.#nextState(byte);
      // A quoted field that never ends is given up in the line where it reaches the limit.
      if (!this.#skipping && this.#length + at - from > this.limit) {
        this.#append(chunk.subarray(from, at + 1));
        from = at + 1;
      }
    }
    this.#append(chunk.subarray(from));
    return this.#rows.splice(0);
  }

  /** @returns the last row of the file, if it has no line break */
  flush(): RawRow[] {
    if (this.#state === 'quoted' && !this.#skipping) this.#endRow('open');
    else this.#endRow();
    return this.#rows.splice(0);
  }
}

/** The bytes after the first lines. */
async function* withoutLines(chunks: AsyncIterable<Buffer>, lines: number): AsyncIterable<Buffer> {
  let left = lines;
  for await (const chunk of chunks) {
    let from = 0;
    while (left > 0 && from < chunk.length) {
      const end = chunk.indexOf(LF, from);
      from = end < 0 ? chunk.length : end + 1;
      if (end >= 0) left -= 1;
    }
    if (left === 0) yield chunk.subarray(from);
  }
}

/**
 * The rows of a stream of bytes, in groups as they arrive. Empty lines are left out.
 * @param chunks the bytes, cut anywhere
 */
export async function* cutRows(chunks: AsyncIterable<Buffer>, options: RowOptions): AsyncIterable<readonly RawRow[]> {
  const { delimiter, limit = MAX_ROW_BYTES, skipLines = 0 } = options;
  const cutter = new RowCutter(delimiter, limit, skipLines + 1);
  for await (const chunk of skipLines === 0 ? chunks : withoutLines(chunks, skipLines)) {
    const rows = cutter.push(chunk);
    if (rows.length > 0) yield rows;
  }
  const last = cutter.flush();
  if (last.length > 0) yield last;
}
