import type { Refusal } from './piece.js';

/** What becomes of a record. */
export type Change = 'created' | 'changed' | 'unchanged';

/** Records of one type by what an import did, or would do, to them. */
export type Changes = Readonly<Record<Change, number>>;

export interface ImportReport {
  /** By the name of the type in the model. */
  readonly types: ReadonlyMap<string, Changes>;
  readonly total: Changes;
  /** Rows that were read and are meant to become facts, refused ones too. */
  readonly rows: number;
  readonly refusedRows: number;
  /** Refusals by their code. */
  readonly refusals: ReadonlyMap<string, number>;
  /** What a person should know, and how often. */
  readonly notes: ReadonlyMap<string, number>;
  /** The graph revision afterwards; null after a dry run. */
  readonly revision: number | null;
}

function add<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Adds up what an import does. */
export class Tally {
  readonly #types = new Map<string, Record<Change, number>>();
  readonly #refusals = new Map<string, number>();
  readonly #notes = new Map<string, number>();
  #refusedRows = 0;
  #lastRefused = '';

  change(type: string, change: Change): void {
    const counts = this.#types.get(type) ?? { created: 0, changed: 0, unchanged: 0 };
    counts[change] += 1;
    this.#types.set(type, counts);
  }

  /** Refusals of one row come one after another. */
  refusal({ file, row, code }: Refusal): void {
    const place = `${file}:${row}`;
    if (place !== this.#lastRefused) this.#refusedRows += 1;
    this.#lastRefused = place;
    add(this.#refusals, code);
  }

  note(text: string): void {
    add(this.#notes, text);
  }

  report(rows: number, revision: number | null): ImportReport {
    const total = { created: 0, changed: 0, unchanged: 0 };
    for (const counts of this.#types.values()) for (const key of Object.keys(total) as Change[]) total[key] += counts[key];
    return {
      types: new Map([...this.#types].sort(([a], [b]) => (a < b ? -1 : 1))),
      total,
      rows,
      refusedRows: this.#refusedRows,
      refusals: this.#refusals,
      notes: this.#notes,
      revision,
    };
  }
}
