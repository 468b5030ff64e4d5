import type { Origin, RejectedRow } from '../row/row-facts.js';

/** What happens to a record. */
export type RecordOutcome = 'created' | 'changed' | 'unchanged';

/** Numbers of records by outcome, or by expected outcome in a dry run. */
export type OutcomeCounts = Readonly<Record<RecordOutcome, number>>;

export interface ImportReport {
  /** By the name of the type in the model. */
  readonly types: ReadonlyMap<string, OutcomeCounts>;
  readonly total: OutcomeCounts;
  /** Rows that should become facts, including rejected ones. */
  readonly rows: number;
  readonly rejectedRows: number;
  /** Rows that gave no record: how many, and where the first ones are. */
  readonly emptyRows: { readonly count: number; readonly first: readonly Origin[] };
  /** Numbers of errors by code. */
  readonly rejections: ReadonlyMap<string, number>;
  /** Numbers of notes by text. */
  readonly notes: ReadonlyMap<string, number>;
  /** The revision of the graph afterwards; null after a dry run. */
  readonly revision: number | null;
}

/** How many of the rows without a record are named. */
const SHOWN_EMPTY = 10;

function add<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Counts what an import does. */
export class ImportCounts {
  readonly #types = new Map<string, Record<RecordOutcome, number>>();
  readonly #rejections = new Map<string, number>();
  readonly #notes = new Map<string, number>();
  readonly #firstEmpty: Origin[] = [];
  #emptyRows = 0;
  #rejectedRows = 0;
  #lastRejected = '';

  addRecord(type: string, change: RecordOutcome): void {
    const counts = this.#types.get(type) ?? { created: 0, changed: 0, unchanged: 0 };
    counts[change] += 1;
    this.#types.set(type, counts);
  }

  /** Errors of one row come one after another. */
  addRejection({ file, row, code }: RejectedRow): void {
    const place = `${file}:${row}`;
    if (place !== this.#lastRejected) this.#rejectedRows += 1;
    this.#lastRejected = place;
    add(this.#rejections, code);
  }

  addEmpty({ file, row }: Origin): void {
    this.#emptyRows += 1;
    if (this.#firstEmpty.length < SHOWN_EMPTY) this.#firstEmpty.push({ file, row });
  }

  addNote(text: string): void {
    add(this.#notes, text);
  }

  /** Over all types, so far. */
  get total(): OutcomeCounts {
    const total = { created: 0, changed: 0, unchanged: 0 };
    for (const counts of this.#types.values()) for (const key of Object.keys(total) as RecordOutcome[]) total[key] += counts[key];
    return total;
  }

  report(rows: number, revision: number | null): ImportReport {
    return {
      types: new Map([...this.#types].sort(([a], [b]) => (a < b ? -1 : 1))),
      total: this.total,
      rows,
      rejectedRows: this.#rejectedRows,
      emptyRows: { count: this.#emptyRows, first: this.#firstEmpty },
      rejections: this.#rejections,
      notes: this.#notes,
      revision,
    };
  }
}
