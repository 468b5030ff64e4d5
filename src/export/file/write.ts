import type { Model } from '../../model/types.js';
import type { Subgraph } from '../read/subgraph.js';
import { zip } from './archive.js';
import { EXPORT_MARK, type ExportFile, type ExportFormat, type FormatOptions, type Line } from './format.js';
import { ContentHash } from './hash.js';

/** How many characters are collected before they are written. */
const CHUNK_LENGTH = 1 << 16;
/** How many lines may follow the hash, the line with the hash included. */
const MAX_AFTER_SEAL = 1_000;

function requireMark(line: string): string {
  if (line.includes(EXPORT_MARK)) return line;
  throw new TypeError(`a line about the export lacks ${EXPORT_MARK}: ${line.slice(0, 80)}`);
}

/** Writes the files of one export one after another and hashes all of them together. */
class ExportWriter {
  readonly #hash = new ContentHash();
  #lines = 0;

  constructor(
    private readonly subgraph: Subgraph,
    private readonly isArchive: boolean,
    private readonly onProgress: (lines: number) => void,
  ) {}

  /** The text of a file in chunks. The last chunk of the last file contains the hash of all content. */
  async *text(file: ExportFile, last: boolean): AsyncIterable<string> {
    const name = this.isArchive ? file.name : null;
    const afterSeal: Line[] = [];
    let chunk = '';
    for await (const line of file.lines()) {
      if (afterSeal.length > 0 || (typeof line === 'function' && line.length > 0)) {
        if (!last || afterSeal.length === MAX_AFTER_SEAL) throw new TypeError(`${file.name}: the hash must be at the end of the last file`);
        afterSeal.push(line);
      }
      if (typeof line === 'string') this.#content(line, name);
      if (afterSeal.length > 0) continue;
      chunk += `${typeof line === 'string' ? line : requireMark(line(this.#hash.seal()))}\n`;
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = '';
    }
    if (last) await this.subgraph.confirm();
    const seal = this.#hash.seal();
    this.onProgress(this.#lines);
    yield chunk + afterSeal.map((line) => `${typeof line === 'string' ? line : requireMark(line(seal))}\n`).join('');
  }

  #content(line: string, name: string | null): void {
    for (const part of line.split('\n')) this.#hash.add(part, name);
    this.#lines += 1;
    if (this.#lines % 500 === 0) this.onProgress(this.#lines);
  }
}

async function* encoded(text: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const chunk of text) if (chunk !== '') yield Buffer.from(chunk);
}

/**
 * Writes a subgraph in a format while it is read. Several files are packed into one zip archive. Ending the iteration early
 * ends the reading.
 * @param options complete (`formatOptions`)
 * @param onProgress called from time to time with the number of content lines written so far
 * @throws CadreError CONFLICT when the graph changed in the meantime; errors of the store
 */
export function writeExport(
  format: ExportFormat,
  model: Model,
  subgraph: Subgraph,
  options: FormatOptions,
  onProgress: (lines: number) => void = () => {},
): AsyncIterable<Uint8Array> {
  const about = { ...subgraph.about, format: { name: format.name, options } };
  const files = format.files(model, { ...subgraph, about }, options);
  const writer = new ExportWriter(subgraph, files.length > 1, onProgress);
  const texts = files.map((file, i) => ({ name: file.name, bytes: encoded(writer.text(file, i === files.length - 1)) }));
  return texts.length === 1 ? texts[0]!.bytes : zip(texts);
}
