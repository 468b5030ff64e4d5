import { basename } from 'node:path';
import { CadreError } from '../../errors/cadre-error.js';
import type { Origin } from '../row/row-facts.js';
import type { OutcomeCounts } from './import-counts.js';

/** A batch that was not written. */
export interface FailedBatch {
  /** Counted from 1. */
  readonly number: number;
  /** Its rows; those without a row of their own are 0. */
  readonly rows: readonly Origin[];
  /** What the batches before it wrote. */
  readonly written: OutcomeCounts;
  readonly dryRun: boolean;
}

function place(rows: readonly Origin[]): string {
  const [file = ''] = rows.map((row) => row.file);
  const numbers = rows.filter((row) => row.file === file && row.row > 0).map(({ row }) => row);
  if (numbers.length === 0) return basename(file);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return `${first === last ? `row ${first}` : `rows ${first} to ${last}`} of ${basename(file)}`;
}

function stored({ written: { created, changed }, dryRun }: FailedBatch): string {
  if (dryRun) return 'Nothing was written (dry run).';
  if (created + changed === 0) return 'Nothing was written before it.';
  return `The batches before it are stored: ${created} records created, ${changed} changed.`;
}

/**
 * The error that ends an import, with the batch and its rows, its true cause, and what is stored. Its code is that of the cause; what is
 * no CadreError is a fault of this program.
 */
export function failedBatch(error: unknown, batch: FailedBatch): CadreError {
  const own = error instanceof CadreError ? error : null;
  const message = own?.message ?? (error instanceof Error ? error.message : String(error));
  const { created, changed } = batch.written;
  const details = { ...own?.details, batch: batch.number, rows: place(batch.rows), created, changed };
  const code = own?.code ?? 'INTERNAL';
  const again = batch.dryRun ? '' : ' Start the same import again: it finds what is stored, and writes the rest.';
  const cause = own ?? new CadreError('INTERNAL', message);
  const hint = code === 'TIMEOUT' ? 'The machine or the database has too much to do at once.' : cause.hint;
  return new CadreError(code, `Batch ${batch.number} (${place(batch.rows)}): ${message} ${stored(batch)}`, details, {
    cause: error,
    hint: `${hint}${again}`,
  });
}
