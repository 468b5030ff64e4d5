import type { Model } from '../model/types.js';
import { zipped } from './archive.js';
import { EXPORT_MARK, type ExportFile, type ExportFormat, type FormatOptions, type Seal } from './format.js';
import { ContentHash } from './hash.js';
import type { Subgraph } from './subgraph.js';

/** How many characters are gathered before they are handed on. */
const PIECE = 1 << 16;
/** How many lines may stand at the end of a file from the one with the hash on. */
const MOST_AFTER_SEAL = 1_000;

type Held = readonly (string | ((seal: Seal) => string))[];

function marked(line: string): string {
  if (line.includes(EXPORT_MARK)) return line;
  throw new TypeError(`a line about the export lacks ${EXPORT_MARK}: ${line.slice(0, 80)}`);
}

/** Writes the files of one export one after another, with one hash over all of them. */
class Writing {
  readonly #hash = new ContentHash();
  #progress = 0;

  constructor(
    private readonly subgraph: Subgraph,
    private readonly several: boolean,
    private readonly onProgress: (lines: number) => void,
  ) {}

  /** The text of a file in pieces; with the hash of all content in the last one. */
  async *text(file: ExportFile, last: boolean): AsyncIterable<string> {
    const name = this.several ? file.name : null;
    const held: Held[number][] = [];
    let piece = '';
    for await (const line of file.lines()) {
      if (held.length > 0 || (typeof line === 'function' && line.length > 0)) {
        if (!last || held.length === MOST_AFTER_SEAL) throw new TypeError(`${file.name}: the hash must stand at the end of the last file`);
        held.push(line);
      }
      if (typeof line === 'string') this.#content(line, name);
      if (held.length > 0) continue;
      piece += `${typeof line === 'string' ? line : marked(line(this.#hash.seal()))}\n`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    if (last) await this.subgraph.confirm();
    const seal = this.#hash.seal();
    this.onProgress(this.#progress);
    yield piece + held.map((line) => `${typeof line === 'string' ? line : marked(line(seal))}\n`).join('');
  }

  #content(line: string, name: string | null): void {
    for (const part of line.split('\n')) this.#hash.add(part, name);
    this.#progress += 1;
    if (this.#progress % 500 === 0) this.onProgress(this.#progress);
  }
}

async function* bytes(text: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const piece of text) if (piece !== '') yield Buffer.from(piece);
}

/**
 * Writes a subgraph in a format, piece by piece as it is read; several files are packed into one zip archive. Ending the
 * iteration early ends the reading.
 * @param options complete (`formatOptions`)
 * @param onProgress told now and then how many lines of content were written
 * @throws CadreError CONFLICT when the graph was written to meanwhile; of the store
 */
export function writeExport(
  format: ExportFormat,
  model: Model,
  subgraph: Subgraph,
  options: FormatOptions,
  onProgress: (lines: number) => void = () => {},
): AsyncIterable<Uint8Array> {
  const files = format.files(model, subgraph, options);
  const writing = new Writing(subgraph, files.length > 1, onProgress);
  const texts = files.map((file, i) => ({ name: file.name, bytes: bytes(writing.text(file, i === files.length - 1)) }));
  return texts.length === 1 ? texts[0]!.bytes : zipped(texts);
}
