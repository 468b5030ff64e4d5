import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { isSlug } from '../model/values/slug.js';
import type { GraphStore } from '../store/port.js';
import { type BatchTarget, type Go, type RecordChange, writePieces } from './batch.js';
import { requireFiles } from './bytes.js';
import { Met } from './met.js';
import { type Fact, type ImportContext, type ImportFormat, type Item, isPiece, type NameMatch, type Piece, type Refusal } from './piece.js';
import { type Change, type ImportReport, Tally } from './tally.js';

/** How many rows, and how many items of facts, go into one transaction at most. */
const BATCH_ROWS = 1_000;
const BATCH_FACTS = 3_000;

export interface ImportOptions {
  readonly files: readonly string[];
  /** The id of the source to cite; by default the format's own. */
  readonly source: string | null;
  readonly listDate: string | null;
  readonly mapping: ImportContext['mapping'];
  readonly dryRun: boolean;
  /** How many rows go into one transaction; the default is right but for tests. */
  readonly batchRows?: number;
  /** The access day of a source that the import makes, `YYYY-MM-DD`. */
  readonly today: string;
  /** Called for each refusal as it is found. */
  readonly onRefusal?: (refusal: Refusal) => void;
  /** Called for each name match; without it names are not compared. */
  readonly onMatch?: (match: NameMatch) => void;
  /** Called after each batch: bytes read, of how many in this pass over the files, and rows so far. */
  readonly onProgress?: (done: { readonly bytes: number; readonly of: number; readonly rows: number }) => void;
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

function facts(piece: Piece): number {
  return Object.values(piece.facts).reduce((n, items) => n + items.length, 0);
}

/** Items in groups that are to be written together. */
async function* batches(items: AsyncIterable<readonly Item[]>, rows: number): AsyncIterable<Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const group of items) {
    for (const item of group) {
      batch.push(item);
      size += isPiece(item) ? facts(item) : 0;
      if (batch.length < rows && size < BATCH_FACTS) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function cites(piece: Piece, source: string): boolean {
  const evidence = Object.values(piece.facts).flatMap((items) => items.flatMap((item) => (item['evidence'] ?? []) as Fact[]));
  return evidence.some((one) => one?.['source'] === source);
}

/** One import: the passes over its files, and what they add up to. */
class Run {
  readonly #tally = new Tally();
  readonly #target: BatchTarget;
  readonly #of: number;
  #bytes = 0;
  #rows = 0;
  #lastRow = '';
  /** Rows that referred to what was not there yet. */
  #waiting = new Set<string>();
  /** The source of the import, until a row cites it: exports of our own bring their sources with them. */
  #unwritten: (Fact & { readonly id: string }) | null = null;
  /** What the first go did to records that were written without some of their references. */
  readonly #begun = new Map<string, Change>();

  constructor(
    private readonly format: ImportFormat,
    store: GraphStore,
    model: Model,
    schema: GraphQLSchema,
    private readonly options: ImportOptions,
  ) {
    this.#target = { store, model, schema, dryRun: options.dryRun, mayLoosen: !format.ordered, met: new Met(options.dryRun) };
    this.#of = bytesOf(options.files);
  }

  /** One row may give several pieces, one after another. What a reader adds of its own accord stands on no row: 0. */
  #countRow(file: string, row: number): void {
    const place = `${file}:${row}`;
    if (row === 0 || place === this.#lastRow) return;
    this.#lastRow = place;
    this.#rows += 1;
  }

  #refuse(refusals: readonly Refusal[]): void {
    for (const refusal of refusals) {
      this.#tally.refusal(refusal);
      this.options.onRefusal?.(refusal);
    }
  }

  /** A record that is written in two goes counts once: as created, if the first go did that. */
  #count({ id, type, change, loose }: RecordChange, last: boolean): void {
    const before = this.#begun.get(id);
    const whole = before === undefined || before === 'unchanged' ? change : before;
    if (loose && !last) this.#begun.set(id, whole);
    else {
      this.#tally.change(type, whole);
      this.#begun.delete(id);
    }
  }

  async #write(pieces: readonly Piece[], go: Go): Promise<void> {
    if (pieces.length === 0) return;
    const source = this.#unwritten;
    if (source !== null && pieces.some((piece) => cites(piece, source.id))) {
      this.#unwritten = null;
      await this.#write([{ file: this.options.files[0] ?? '', row: 0, facts: { sources: [source] } }], { again: false, last: true });
    }
    const { changes, refused, waiting } = await writePieces(this.#target, pieces, go);
    for (const change of changes) this.#count(change, go.last);
    this.#refuse(refused);
    for (const { file, row } of waiting.keys()) this.#waiting.add(`${file}:${row}`);
  }

  #context(source: string, first: boolean): ImportContext {
    const { files, listDate, today, mapping, onMatch } = this.options;
    this.#bytes = 0;
    return {
      model: this.#target.model,
      store: this.#target.store,
      files,
      source,
      listDate,
      today,
      mapping,
      progress: (bytes) => {
        this.#bytes += bytes;
      },
      // Later passes read the same rows once more.
      note: (text) => first && this.#tally.note(text),
      review: first && onMatch ? onMatch : null,
    };
  }

  async #items(items: AsyncIterable<readonly Item[]>, only: ReadonlySet<string> | null, last: boolean): Promise<void> {
    for await (const batch of batches(items, this.options.batchRows ?? BATCH_ROWS)) {
      const pieces = batch.filter(isPiece).filter((piece) => only === null || only.has(`${piece.file}:${piece.row}`));
      if (only === null) {
        this.#refuse(batch.filter((item): item is Refusal => !isPiece(item)));
        for (const { file, row } of batch) this.#countRow(file, row);
      }
      await this.#write(pieces, { again: only !== null, last });
      this.options.onProgress?.({ bytes: this.#bytes, of: this.#of, rows: this.#rows });
    }
  }

  /** Rows that refer to later ones are taken up again, as long as that helps; what then is left leads nowhere. */
  async #passes(source: string): Promise<void> {
    await this.#items(this.format.read(this.#context(source, true)), null, this.format.ordered);
    let before = Number.POSITIVE_INFINITY;
    while (this.#waiting.size > 0) {
      const only = this.#waiting;
      const last = only.size >= before;
      before = only.size;
      this.#waiting = new Set();
      await this.#items(this.format.read(this.#context(source, false)), only, last);
    }
  }

  /** A source that the graph has is cited as it is; a new one is made of what the format knows. */
  async #source(): Promise<string> {
    const id = this.options.source ?? this.format.sourceId(this.options);
    if (id === null) return '';
    if (!id.startsWith('source:') || !isSlug(id.slice('source:'.length))) {
      const message = `${JSON.stringify(id)} is no id of a source. Write source: and a slug, such as source:my-list.`;
      throw new CadreError('BAD_INPUT', message, { path: 'source' });
    }
    const { store } = this.#target;
    if ((await store.typesOf([id], 'Source')).has(id)) return id;
    const { listDate, today, files } = this.options;
    const published = listDate === null ? {} : { published: listDate };
    const title = files.map((file) => basename(file)).join(', ');
    this.#unwritten = { id, title, accessed: today, ...this.format.source, ...published };
    return id;
  }

  async run(): Promise<ImportReport> {
    const source = await this.#source();
    await this.#passes(source);
    return this.#tally.report(this.#rows, this.options.dryRun ? null : await this.#target.store.revision());
  }
}

/** The day of the list: as it was given, or as its files tell it. */
async function dayOf({ listDay }: ImportFormat, { files, listDate }: ImportOptions): Promise<string | null> {
  const told = (await listDay?.(files)) ?? null;
  if (told === null || listDate === null || told === listDate) return listDate ?? told;
  throw new CadreError('BAD_INPUT', `The list says that it is of ${told}, not of ${listDate}. Leave --list-date out.`, { told, listDate });
}

/**
 * Imports files of a foreign format. Rows go in batches through the code that facts files pass, each batch in one
 * transaction; a row that has something wrong is refused alone. The same files again change nothing, so an import that was
 * stopped is taken up by starting it again.
 * @throws CadreError BAD_INPUT, BAD_MAPPING where the files cannot be used at all; those of the store
 */
export async function importFiles(
  format: ImportFormat,
  store: GraphStore,
  model: Model,
  schema: GraphQLSchema,
  options: ImportOptions,
): Promise<ImportReport> {
  if (format.mapping === 'required' && options.mapping === null)
    throw new CadreError('BAD_INPUT', `${format.name} needs a mapping file: give --map FILE.`, { format: format.name });
  if (format.mapping === 'none' && options.mapping !== null)
    throw new CadreError('BAD_INPUT', `${format.name} takes no mapping file; leave --map out.`, { format: format.name });
  requireFiles(options.files);
  const listDate = await dayOf(format, options);
  if (format.listDate === 'required' && listDate === null)
    throw new CadreError('BAD_INPUT', `${format.name} needs the day of the list: give --list-date YYYY-MM-DD.`, { format: format.name });
  return new Run(format, store, model, schema, { ...options, listDate }).run();
}
