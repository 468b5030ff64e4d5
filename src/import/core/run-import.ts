import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { CadreError } from '../../errors/cadre-error.js';
import type { Model } from '../../model/types.js';
import { isSlug } from '../../model/values/slug.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { Authorship } from '../../store/log/change.js';
import { requireFiles } from '../readers/bytes.js';
import {
  type Fact,
  type ImportContext,
  type ImportFormat,
  isRowFacts,
  type NameMatch,
  type RejectedRow,
  type RowFacts,
  type RowResult,
} from '../row/row-facts.js';
import { type BatchTarget, type ImportPass, type RecordChange, writeRows } from './batch.js';
import { failedBatch } from './failed-batch.js';
import { ImportCounts, type ImportReport, type RecordOutcome } from './import-counts.js';
import { NameReview } from './review.js';
import { SeenRecords } from './seen-records.js';

/** Limits of one transaction: number of rows, and number of facts. */
const BATCH_ROWS = 1_000;
const BATCH_FACTS = 3_000;

export interface ImportOptions {
  readonly files: readonly string[];
  /** The id of the source to cite; null for the default of the format. */
  readonly source: string | null;
  readonly listDate: string | null;
  readonly mapping: ImportContext['mapping'];
  readonly encoding?: ImportContext['encoding'];
  readonly skipRows?: ImportContext['skipRows'];
  readonly dryRun: boolean;
  /** Who imports the files, how and why. */
  readonly authorship: Authorship;
  /** How many rows one transaction may have. The default suits everything but tests. */
  readonly batchRows?: number;
  /** The access date of a source that the import creates, `YYYY-MM-DD`. */
  readonly today: string;
  /** Called for each rejected row as soon as it is found. */
  readonly onRejected?: (row: RejectedRow) => void;
  /** Called for each name match. Without it, names are not compared. */
  readonly onMatch?: (match: NameMatch) => void;
  /** Called after each batch with the bytes read, the total bytes of this pass, and the rows so far. */
  readonly onProgress?: (done: { readonly bytes: number; readonly of: number; readonly rows: number }) => void;
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

function countFacts(row: RowFacts): number {
  return Object.values(row.facts).reduce((n, items) => n + items.length, 0);
}

/** Regroups items into batches that are written together. */
async function* batches(items: AsyncIterable<readonly RowResult[]>, rows: number): AsyncIterable<RowResult[]> {
  let batch: RowResult[] = [];
  let size = 0;
  for await (const group of items) {
    for (const item of group) {
      batch.push(item);
      size += isRowFacts(item) ? countFacts(item) : 0;
      if (batch.length < rows && size < BATCH_FACTS) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function cites(row: RowFacts, source: string): boolean {
  const evidence = Object.values(row.facts).flatMap((items) => items.flatMap((item) => (item['evidence'] ?? []) as Fact[]));
  return evidence.some((one) => one?.['source'] === source);
}

/** One import: its passes over the files and their result. */
class ImportRun {
  readonly #counts = new ImportCounts();
  readonly #target: BatchTarget;
  readonly #totalBytes: number;
  #bytes = 0;
  #rows = 0;
  #batches = 0;
  #lastRow = '';
  /** Rows with references to records that did not exist yet. */
  #deferred = new Set<string>();
  /** The source record, until a row cites it. Cadre's own exports contain their sources, so the record may never be needed. */
  #pendingSource: (Fact & { readonly id: string }) | null = null;
  /** The outcomes of records that an earlier pass wrote without some of their references. */
  readonly #partialChanges = new Map<string, RecordOutcome>();
  readonly #review: NameReview | null;

  constructor(
    private readonly format: ImportFormat,
    store: GraphStore,
    model: Model,
    private readonly options: ImportOptions,
  ) {
    this.#target = {
      store,
      model,
      dryRun: options.dryRun,
      authorship: options.authorship,
      mayDropReferences: !format.ordered,
      seen: new SeenRecords(options.dryRun),
    };
    this.#totalBytes = bytesOf(options.files);
    this.#review = options.onMatch ? new NameReview(store, model, options.onMatch) : null;
  }

  /** A row can have several results, one after another. Row 0 stands for facts that no row contains. */
  #countRow(file: string, row: number): void {
    const place = `${file}:${row}`;
    if (row === 0 || place === this.#lastRow) return;
    this.#lastRow = place;
    this.#rows += 1;
  }

  /** Counts rows that gave no facts. A row of several results has some. */
  #countEmpty(batch: readonly RowResult[]): void {
    for (const item of batch) if (isRowFacts(item) && item.row !== 0 && countFacts(item) === 0) this.#counts.addEmpty(item);
  }

  #reject(rejected: readonly RejectedRow[]): void {
    for (const row of rejected) {
      this.#counts.addRejection(row);
      this.options.onRejected?.(row);
    }
  }

  /** A record that is written in two passes counts once: as created, if the first pass created it. */
  #count({ id, type, change, partial }: RecordChange, last: boolean): void {
    const earlier = this.#partialChanges.get(id);
    const outcome = earlier === undefined || earlier === 'unchanged' ? change : earlier;
    if (partial && !last) this.#partialChanges.set(id, outcome);
    else {
      this.#counts.addRecord(type, outcome);
      this.#partialChanges.delete(id);
    }
  }

  async #writeRows(rows: readonly RowFacts[], pass: ImportPass): Promise<void> {
    if (rows.length === 0) return;
    const source = this.#pendingSource;
    if (source !== null && rows.some((row) => cites(row, source.id))) {
      this.#pendingSource = null;
      await this.#writeRows([{ file: this.options.files[0] ?? '', row: 0, facts: { sources: [source] } }], { repeated: false, last: true });
    }
    const { changes, rejected, deferred } = await writeRows(this.#target, rows, pass);
    for (const change of changes) this.#count(change, pass.last);
    await this.#review?.add(rows, changes);
    this.#reject(rejected);
    for (const { file, row } of deferred.keys()) this.#deferred.add(`${file}:${row}`);
  }

  /** @throws CadreError with the batch, its rows and what is stored */
  async #writeBatch(rows: readonly RowFacts[], pass: ImportPass): Promise<void> {
    this.#batches += 1;
    const written = this.#counts.total;
    try {
      await this.#writeRows(rows, pass);
    } catch (error) {
      throw failedBatch(error, { number: this.#batches, rows, written, dryRun: this.#target.dryRun });
    }
  }

  #context(source: string, first: boolean): ImportContext {
    const { files, listDate, today, mapping, encoding = null, skipRows = null } = this.options;
    this.#bytes = 0;
    return {
      model: this.#target.model,
      store: this.#target.store,
      files,
      source,
      listDate,
      today,
      mapping,
      encoding,
      skipRows,
      progress: (bytes) => {
        this.#bytes += bytes;
      },
      // Later passes read the same rows again.
      note: (text) => first && this.#counts.addNote(text),
    };
  }

  async #importRows(items: AsyncIterable<readonly RowResult[]>, only: ReadonlySet<string> | null, last: boolean): Promise<void> {
    for await (const batch of batches(items, this.options.batchRows ?? BATCH_ROWS)) {
      const rows = batch.filter(isRowFacts).filter(({ file, row }) => only === null || only.has(`${file}:${row}`));
      if (only === null) {
        this.#reject(batch.filter((item): item is RejectedRow => !isRowFacts(item)));
        for (const { file, row } of batch) this.#countRow(file, row);
        this.#countEmpty(batch);
      }
      await this.#writeBatch(rows, { repeated: only !== null, last });
      this.options.onProgress?.({ bytes: this.#bytes, of: this.#totalBytes, rows: this.#rows });
    }
  }

  /** Imports rows with missing references again, as long as that resolves some of them. Those that remain are rejected. */
  async #runPasses(source: string): Promise<void> {
    await this.#importRows(this.format.read(this.#context(source, true)), null, this.format.ordered);
    let previous = Number.POSITIVE_INFINITY;
    while (this.#deferred.size > 0) {
      const only = this.#deferred;
      const last = only.size >= previous;
      previous = only.size;
      this.#deferred = new Set();
      await this.#importRows(this.format.read(this.#context(source, false)), only, last);
    }
  }

  /** Returns the id of the source to cite. If the graph does not have it, prepares a record from what the format knows. */
  async #resolveSource(): Promise<string> {
    const id = this.options.source ?? this.format.sourceId(this.options);
    if (id === null) return '';
    if (!id.startsWith('source:') || !isSlug(id.slice('source:'.length))) {
      const message = `${JSON.stringify(id)} is not the id of a source.`;
      const hint = 'Write source: and a slug, such as source:my-list.';
      throw new CadreError('BAD_INPUT', message, { path: 'source' }, { hint });
    }
    const { store } = this.#target;
    if ((await store.typesOf([id], 'Source')).has(id)) return id;
    const { listDate, today, files } = this.options;
    const published = listDate === null ? {} : { published: listDate };
    const title = files.map((file) => basename(file)).join(', ');
    this.#pendingSource = { id, title, accessed: today, ...this.format.source, ...published };
    return id;
  }

  async run(): Promise<ImportReport> {
    const source = await this.#resolveSource();
    await this.#review?.prepare();
    await this.#runPasses(source);
    return this.#counts.report(this.#rows, this.options.dryRun ? null : await this.#target.store.revision());
  }
}

/** The date of the list: the given one, or the one in the files. */
async function listDateOf({ listDay }: ImportFormat, { files, listDate }: ImportOptions): Promise<string | null> {
  const ownDate = (await listDay?.(files)) ?? null;
  if (ownDate === null || listDate === null || ownDate === listDate) return listDate ?? ownDate;
  throw new CadreError(
    'BAD_INPUT',
    `The list is dated ${ownDate}, not ${listDate}.`,
    { ownDate, listDate },
    { hint: 'Leave out --list-date.' },
  );
}

/**
 * Imports files of a foreign format. Rows are validated by the same code as facts files and written in batches, one transaction
 * each. A row with an error is rejected without the others. Importing the same files again changes nothing, so an interrupted
 * import is continued by starting it again.
 * @throws CadreError BAD_INPUT or BAD_MAPPING when the files cannot be used at all; errors of the store
 */
export async function importFiles(format: ImportFormat, store: GraphStore, model: Model, options: ImportOptions): Promise<ImportReport> {
  if (format.mapping === 'required' && options.mapping === null)
    throw new CadreError('BAD_INPUT', `${format.name} needs a mapping file.`, { format: format.name }, { hint: 'Give --map FILE.' });
  if (format.mapping === 'none' && options.mapping !== null)
    throw new CadreError('BAD_INPUT', `${format.name} takes no mapping file.`, { format: format.name }, { hint: 'Leave out --map.' });
  requireFiles(options.files);
  const listDate = await listDateOf(format, options);
  if (format.listDate === 'required' && listDate === null)
    throw new CadreError(
      'BAD_INPUT',
      `${format.name} needs the day of the list.`,
      { format: format.name },
      { hint: 'Give --list-date YYYY-MM-DD.' },
    );
  return new ImportRun(format, store, model, { ...options, listDate }).run();
}
