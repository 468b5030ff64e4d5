import { MAX_ROW_BYTES } from './rows.js';

/** An item of a list in a JSON document: `{ "objects": [ITEM, ITEM] }`. */
export interface JsonItem {
  /** The name of the list. */
  readonly list: string;
  /** The line where it begins, counted from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  /** `long`: longer than the limit, its bytes are dropped. `open`: the file ends inside it or before the last bracket. */
  readonly fault: 'long' | 'open' | null;
}

const [LF, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
const BLANKS = new Set([9, 10, 13, 32]);
/** Items are elements of lists in the outermost object. */
const ITEM_DEPTH = 2;

/** Cuts a JSON document into items and keeps only one of them in memory. It recognizes brackets and strings; the rest is parsed later. */
class ItemCutter {
  readonly #items: JsonItem[] = [];
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inList = false;
  #key = '';
  /** The last string of the outermost object. Before a list, it is the name of the list. */
  #lastString: number[] = [];
  #itemLine: number | null = null;
  #parts: Buffer[] = [];
  #length = 0;
  #tooLong = false;

  constructor(private readonly limit: number) {}

  #append(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.limit) {
      this.#tooLong = true;
      this.#parts = [];
    } else if (!this.#tooLong) this.#parts.push(part);
  }

  #end(fault: JsonItem['fault'] = this.#tooLong ? 'long' : null): void {
    if (this.#itemLine !== null) this.#items.push({ list: this.#key, line: this.#itemLine, bytes: Buffer.concat(this.#parts), fault });
    this.#itemLine = null;
    this.#parts = [];
    this.#length = 0;
    this.#tooLong = false;
  }

  #readString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    if (this.#depth === 1 && this.#inString && this.#lastString.length < 200) this.#lastString.push(byte);
  }

  #open(byte: number): void {
    if (byte === OPEN_LIST && this.#depth === 1) {
      this.#key = Buffer.from(this.#lastString).toString('utf8');
      this.#inList = true;
    }
    this.#depth += 1;
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#depth < ITEM_DEPTH) this.#inList = false;
  }

  push(chunk: Buffer): JsonItem[] {
    let start = 0;
    for (let offset = 0; offset < chunk.length; offset += 1) {
      const byte = chunk[offset]!;
      if (byte === LF) this.#line += 1;
      if (this.#inString) {
        this.#readString(byte);
        continue;
      }
      const between = this.#inList && this.#depth === ITEM_DEPTH;
      if (between && (byte === COMMA || byte === CLOSE_LIST)) {
        if (this.#itemLine !== null) this.#append(chunk.subarray(start, offset));
        this.#end();
      } else if (between && this.#itemLine === null && !BLANKS.has(byte)) {
        this.#itemLine = this.#line;
        start = offset;
      }
      if (byte === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1) this.#lastString = [];
      } else if (byte === OPEN_LIST || byte === OPEN_MAP) this.#open(byte);
      else if (byte === CLOSE_LIST || byte === CLOSE_MAP) this.#close();
    }
    if (this.#itemLine !== null) this.#append(chunk.subarray(start));
    return this.#items.splice(0);
  }

  flush(): JsonItem[] {
    if (this.#depth !== 0 || this.#inString) {
      this.#itemLine ??= this.#line;
      this.#end('open');
    }
    return this.#items.splice(0);
  }
}

/**
 * The items of the lists in a JSON document, in groups as they arrive. Other members are skipped.
 * @param chunks the bytes, cut anywhere
 */
export async function* cutItems(chunks: AsyncIterable<Buffer>, limit = MAX_ROW_BYTES): AsyncIterable<readonly JsonItem[]> {
  const cutter = new ItemCutter(limit);
  for await (const chunk of chunks) {
    const items = cutter.push(chunk);
    if (items.length > 0) yield items;
  }
  const last = cutter.flush();
  if (last.length > 0) yield last;
}
