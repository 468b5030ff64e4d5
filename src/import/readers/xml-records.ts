import { type ImportContext, type RejectedRow, rejectRow } from '../row/row-facts.js';
import { clean } from './bytes.js';
import { MAX_ROW_BYTES } from './rows.js';
import { type Attributes, readXml, type XmlHandler } from './xml.js';

/** An element with what it contains. Names come without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  /** Its own text, cleaned. */
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** One record of a file, and the line where it begins. */
export interface XmlRecord {
  readonly row: number;
  readonly node: XmlNode;
}

/** What a file says before its first record: the attributes of the root, and the texts of elements outside of records. */
export interface XmlHead {
  readonly attributes: Attributes;
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the records of a format are. */
export interface RecordFormat {
  readonly root: string;
  /** The names of elements that are records. */
  readonly records: readonly string[];
  /** What a record is called in messages. */
  readonly content: string;
}

const MIB = 1024 * 1024;
/** Elements deeper than this within a record are no part of any format. */
const MAX_DEPTH = 20;

interface OpenNode {
  readonly name: string;
  readonly attributes: Attributes;
  text: string;
  readonly children: XmlNode[];
}

type Found = { readonly record: XmlRecord } | { readonly tooLong: number };

/** Builds the trees of records, one at a time. What a record holds beyond the limit is dropped, and the record is reported. */
class RecordHandler implements XmlHandler<Found> {
  readonly items: Found[] = [];
  head: XmlHead | null = null;
  readonly #texts = new Map<string, string>();
  readonly #open: OpenNode[] = [];
  #line = 0;
  #size = 0;
  /** How many elements are open below those that are kept. */
  #skipped = 0;
  #outside = '';

  constructor(private readonly format: RecordFormat) {}

  get unfinished(): number | null {
    return this.#open.length > 0 ? this.#line : null;
  }

  openTag(name: string, attributes: Attributes, line: number): void {
    this.head ??= { attributes, texts: this.#texts };
    this.#outside = '';
    if (this.#open.length === 0) {
      if (!this.format.records.includes(name)) return;
      this.#line = line;
      this.#size = 0;
    } else if (this.#skipped > 0 || this.#open.length >= MAX_DEPTH) {
      this.#skipped += 1;
      return;
    }
    this.#grow(name.length + Object.entries(attributes).reduce((n, [key, value]) => n + key.length + value.length, 0) + 16);
    this.#open.push({ name, attributes, text: '', children: [] });
  }

  #grow(by: number): boolean {
    this.#size += by;
    return this.#size <= MAX_ROW_BYTES;
  }

  text(text: string): void {
    const node = this.#open.at(-1);
    if (node && this.#skipped === 0) {
      if (this.#grow(text.length)) node.text += text;
    } else if (!node && this.#outside.length < 200) this.#outside += text;
  }

  closeTag(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const node = this.#open.pop();
    if (!node) {
      if (!this.#texts.has(name) && this.#texts.size < 50) this.#texts.set(name, this.#outside.trim());
      this.#outside = '';
      return;
    }
    const closed = { ...node, text: clean(node.text) };
    const tooLong = this.#size > MAX_ROW_BYTES;
    if (this.#open.length > 0) {
      if (!tooLong) this.#open.at(-1)!.children.push(closed);
    } else this.items.push(tooLong ? { tooLong: this.#line } : { record: { row: this.#line, node: closed } });
  }
}

/**
 * The records of an XML file, in groups as they arrive. If the file is broken or cut off, the last item is the rejection that says so.
 * @throws CadreError BAD_INPUT when the file cannot be read at all or has another root
 */
export async function* readXmlRecords(
  file: string,
  progress: ImportContext['progress'],
  format: RecordFormat,
): AsyncIterable<readonly (XmlRecord | RejectedRow)[]> {
  for await (const group of readXml(file, progress, new RecordHandler(format), format)) {
    yield group.map((one) => {
      if ('record' in one) return one.record;
      if ('reason' in one) return rejectRow({ file, row: one.line }, 'BAD_ROW', one.reason);
      return rejectRow({ file, row: one.tooLong }, 'LIMIT', `The ${format.content} is longer than ${MAX_ROW_BYTES / MIB} MiB.`);
    });
  }
}

/** What a file says of itself before its first record; null if it has no element at all. */
export async function xmlHead(file: string, format: RecordFormat): Promise<XmlHead | null> {
  const handler = new RecordHandler(format);
  for await (const group of readXml(file, () => {}, handler, format)) if (group.length > 0) break;
  return handler.head;
}

/** The elements at a path below a node, whatever the elements between them are repeated. */
export function nodesAt(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  let found: readonly XmlNode[] = [node];
  for (const name of path) found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  return found;
}

/** The texts at a path below a node that are not empty. */
export function textsAt(node: XmlNode, ...path: readonly string[]): readonly string[] {
  return nodesAt(node, ...path)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

/** The first text at a path below a node; null if there is none. */
export function textAt(node: XmlNode, ...path: readonly string[]): string | null {
  return textsAt(node, ...path)[0] ?? null;
}
