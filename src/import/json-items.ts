import { MAX_ROW_BYTES } from './rows.js';

/** One item of a list in a JSON document: `{ "objects": [ITEM, ITEM] }`. */
export interface JsonItem {
  /** The name of the list. */
  readonly list: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  /** `long`: above the limit, its bytes are gone. `open`: the file ends inside it, or before its last bracket. */
  readonly fault: 'long' | 'open' | null;
}

const [LF, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
const BLANKS = new Set([9, 10, 13, 32]);
/** Items are the elements of lists that are members of the outermost map. */
const ITEM_DEPTH = 2;

/** Cuts one JSON document into items, holding one at a time. It looks at brackets and strings only: what is between them is parsed later. */
class ItemCutter {
  readonly #found: JsonItem[] = [];
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inList = false;
  #key = '';
  /** A string of the outermost map as it is read: the last one before a list is its name. */
  #word: number[] = [];
  #begun: number | null = null;
  #parts: Buffer[] = [];
  #length = 0;
  #long = false;

  constructor(private readonly limit: number) {}

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.limit) {
      this.#long = true;
      this.#parts = [];
    } else if (!this.#long) this.#parts.push(part);
  }

  #end(fault: JsonItem['fault'] = this.#long ? 'long' : null): void {
    if (this.#begun !== null) this.#found.push({ list: this.#key, line: this.#begun, bytes: Buffer.concat(this.#parts), fault });
    this.#begun = null;
    this.#parts = [];
    this.#length = 0;
    this.#long = false;
  }

  #string(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    if (this.#depth === 1 && this.#inString && this.#word.length < 200) this.#word.push(byte);
  }

  #opens(byte: number): void {
    if (byte === OPEN_LIST && this.#depth === 1) {
      this.#key = Buffer.from(this.#word).toString('utf8');
      this.#inList = true;
    }
    this.#depth += 1;
  }

  #closes(): void {
    this.#depth -= 1;
    if (this.#depth < ITEM_DEPTH) this.#inList = false;
  }

  push(chunk: Buffer): JsonItem[] {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === LF) this.#line += 1;
      if (this.#inString) {
        this.#string(byte);
        continue;
      }
      const between = this.#inList && this.#depth === ITEM_DEPTH;
      if (between && (byte === COMMA || byte === CLOSE_LIST)) {
        if (this.#begun !== null) this.#keep(chunk.subarray(from, at));
        this.#end();
      } else if (between && this.#begun === null && !BLANKS.has(byte)) {
        this.#begun = this.#line;
        from = at;
      }
      if (byte === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1) this.#word = [];
      } else if (byte === OPEN_LIST || byte === OPEN_MAP) this.#opens(byte);
      else if (byte === CLOSE_LIST || byte === CLOSE_MAP) this.#closes();
    }
    if (this.#begun !== null) this.#keep(chunk.subarray(from));
    return this.#found.splice(0);
  }

  flush(): JsonItem[] {
    if (this.#depth !== 0 || this.#inString) {
      this.#begun ??= this.#line;
      this.#end('open');
    }
    return this.#found.splice(0);
  }
}

/**
 * The items of the lists of one JSON document, in groups as they arrive; members that are no lists are passed over.
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
