import { basename } from 'node:path';
import { CadreError } from '../../errors/cadre-error.js';
import { type Fact, type FactLists, type Origin, type RejectedRow, type RowResult, rowFacts } from '../row/row-facts.js';
import type { MappedRecord, Mapping } from './mapping.js';
import type { Cells } from './template.js';

/** A row of any file that can be mapped. */
export interface MappableRow extends Origin {
  /** Of which part of a graph it is; null for other files. */
  readonly of: MappedRecord['of'];
  readonly cells: Cells;
  /** The parts of a column with several values, each a row of its own; null if values have no parts. */
  parts?(column: string): readonly Cells[] | null;
}

/** Columns that every row has: its number and the name of its file. */
const IMPLICIT_COLUMNS: Readonly<Record<string, (origin: Origin) => string>> = {
  '#row': ({ row }) => String(row),
  '#file': ({ file }) => basename(file),
};

/** The value of `each` in a record, and its parts: `{#each}`, `{#each.name}`. */
export const EACH = '#each';

function evidence(record: MappedRecord, cells: Cells, source: string, { file, row }: Origin): Fact {
  const name = basename(file);
  const own = (record.evidence(cells) ?? {}) as Fact;
  const locator = own['locator'] ?? `${name} row ${row}`;
  // A place that the mapping names can be that of several rows, so its summary must not name one of them.
  const summary = own['locator'] === undefined ? `As given in ${locator}.` : `As given in ${name}, ${locator}.`;
  return { source, locator, summary, ...own };
}

/** The value of a column without the texts that mean no value. */
function present(value: ReturnType<Cells>, nulls: ReadonlySet<string>): ReturnType<Cells> {
  if (value === null || typeof value === 'string') return value === null || nulls.has(value) ? null : value;
  const rest = value.filter((part) => !nulls.has(part));
  return rest.length > 0 ? rest : null;
}

/** The rows that a record is made of: the row itself, or one for each of the values that the record names. */
function rowsOf(record: MappedRecord, row: MappableRow, cells: Cells, nulls: ReadonlySet<string>): readonly Cells[] {
  if (record.each === null) return [cells];
  const parts = record.eachColumn === null ? null : row.parts?.(record.eachColumn);
  if (parts)
    return parts.map((part) => (column) => {
      if (column === EACH) return present(part(''), nulls);
      return column.startsWith(`${EACH}.`) ? present(part(column.slice(EACH.length + 1)), nulls) : cells(column);
    });
  return record.each(cells).map((value) => (column) => (column === EACH ? value : cells(column)));
}

function rejected({ file, row }: Origin, record: MappedRecord, error: unknown): RejectedRow {
  if (!(error instanceof CadreError)) throw error;
  const { code, message, hint, details } = error;
  return { file, row, type: record.type.name, field: String(details['field'] ?? ''), code, reason: message, hint };
}

/**
 * Maps one row to facts. The row is the evidence unless the mapping says otherwise.
 * @returns the rejection of the row if one of its values cannot be read
 */
export function mappedFacts(mapping: Mapping, row: MappableRow, source: string): RowResult {
  const cells: Cells = (column) => IMPLICIT_COLUMNS[column]?.(row) ?? present(row.cells(column), mapping.nulls);
  const lists: Record<string, Fact[]> = {};
  for (const record of mapping.records) {
    if (record.of !== null && record.of !== row.of) continue;
    try {
      for (const own of rowsOf(record, row, cells, mapping.nulls)) {
        if (!record.applies(own)) continue;
        const fields = record.fields(own) as Fact | undefined;
        // A row that fills no field of a record is not one.
        if (fields === undefined) continue;
        const withEvidence = record.type.kind === 'record' ? {} : { evidence: [evidence(record, own, source, row)] };
        lists[record.type.plural] ??= [];
        lists[record.type.plural]!.push({ ...withEvidence, ...fields });
      }
    } catch (error) {
      return rejected(row, record, error);
    }
  }
  return rowFacts(row, lists satisfies FactLists);
}
