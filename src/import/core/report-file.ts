import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { CadreError } from '../../errors/cadre-error.js';
import { ERROR_CATALOGUE } from '../../errors/catalogue.js';
import type { NameMatch, RejectedRow } from '../row/row-facts.js';

const REJECTED_ROW_COLUMNS = ['file', 'row', 'type', 'field', 'code', 'reason', 'hint'] as const;
const MATCH_COLUMNS = ['file', 'row', 'name', 'id', 'candidate', 'candidateName', 'reason', 'score'] as const;

/** A CSV file that is written row by row. It is created in the constructor, so an invalid path is reported at once. */
class CsvFile {
  readonly #file: number;

  constructor(
    path: string,
    private readonly columns: readonly string[],
  ) {
    try {
      this.#file = openSync(path, 'w');
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new CadreError(
        'BAD_INPUT',
        `${path} cannot be written (${code ?? 'unknown'}).`,
        { path },
        { cause, hint: 'Choose another path, or check the rights and the free space.' },
      );
    }
    writeSync(this.#file, stringify([[...columns]]));
  }

  write(row: Readonly<Record<string, unknown>>): void {
    // A spreadsheet would take such a cell for a formula.
    const cells = this.columns.map((name) => String(row[name] ?? '').replace(/^(?=[=+\-@\t\r])/, "'"));
    writeSync(this.#file, stringify([cells]));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The report of rejected rows, one line per error. */
export function rejectedRowsFile(path: string): { write(row: RejectedRow): void; close(): void } {
  const file = new CsvFile(path, REJECTED_ROW_COLUMNS);
  return {
    write: (row) => file.write({ ...row, hint: row.hint ?? ERROR_CATALOGUE[row.code].hint }),
    close: () => file.close(),
  };
}

/** The review file: actors of the graph that new ones may be. */
export function reviewFile(path: string): { write(match: NameMatch): void; close(): void } {
  const file = new CsvFile(path, MATCH_COLUMNS);
  return { write: (match) => file.write({ ...match }), close: () => file.close() };
}
