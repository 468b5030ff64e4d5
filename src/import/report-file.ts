import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { CadreError } from '../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../errors/catalogue.js';
import type { NameMatch, Refusal } from './piece.js';

const REFUSALS = ['file', 'row', 'type', 'field', 'code', 'reason', 'mend'] as const;
const MATCHES = ['file', 'row', 'name', 'id', 'candidate', 'candidateName', 'reason', 'score'] as const;

/** A CSV file that is written row by row; made when it is opened, so that a path that cannot be written is told at once. */
class RowFile {
  readonly #file: number;

  constructor(
    path: string,
    private readonly columns: readonly string[],
  ) {
    try {
      this.#file = openSync(path, 'w');
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new CadreError('BAD_INPUT', `${path} cannot be written (${code ?? 'unknown'}).`, { path }, { cause });
    }
    writeSync(this.#file, stringify([[...columns]]));
  }

  write(row: Readonly<Record<string, unknown>>): void {
    // A spreadsheet takes a cell that begins so for a formula.
    const cells = this.columns.map((name) => String(row[name] ?? '').replace(/^(?=[=+\-@\t\r])/, "'"));
    writeSync(this.#file, stringify([cells]));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The report of refused rows: one line for each thing wrong. */
export function refusalFile(path: string): { write(refusal: Refusal): void; close(): void } {
  const file = new RowFile(path, REFUSALS);
  return {
    write: (refusal) => file.write({ ...refusal, mend: ERROR_CATALOGUE[refusal.code].mend }),
    close: () => file.close(),
  };
}

/** The review file: names that may be those of entities which the graph has already. */
export function reviewFile(path: string): { write(match: NameMatch): void; close(): void } {
  const file = new RowFile(path, MATCHES);
  return { write: (match) => file.write({ ...match }), close: () => file.close() };
}
