import { CadreError } from '../../errors/cadre-error.js';
import { columnIndex, isRejected, readCsv } from '../readers/csv.js';
import type { ImportContext, Origin, RejectedRow } from '../row/row-facts.js';

/** A row of a list that is a table: its place, and its values by the names of the columns in lower case. */
export interface TableRow extends Origin {
  /** The value of a column; null if the cell is empty or the file does not have the column. */
  cell(column: string): string | null;
}

/** A layout of tables. */
export interface TableLayout {
  /** What the table is, for messages. */
  readonly title: string;
  readonly delimiter: string;
  /** Columns that the header must have, in lower case. Lines before the header are read for `preamble` only. */
  readonly required: readonly string[];
}

const SILENT = { progress: () => {}, note: () => {}, encoding: null };
/** How many rows may stand before the header. */
const MAX_PREAMBLE = 20;

const folded = (cells: readonly string[]) => cells.map((cell) => cell.trim().toLowerCase());

function isHeader({ required }: TableLayout): (cells: readonly string[]) => boolean {
  return (cells) => {
    const names = new Set(folded(cells));
    return required.every((column) => names.has(column));
  };
}

/**
 * The rows before the header of a table.
 * @throws CadreError BAD_INPUT when there is no header among the first rows
 */
export async function tablePreamble(file: string, layout: TableLayout): Promise<readonly (readonly string[])[]> {
  const before: (readonly string[])[] = [];
  const header = isHeader(layout);
  let found = false;
  const look = (cells: readonly string[]) => {
    found ||= header(cells);
    if (!found) before.push(cells);
    return found || before.length > MAX_PREAMBLE;
  };
  for await (const rows of readCsv(file, SILENT, { delimiter: layout.delimiter, header: look })) if (rows.length > 0) break;
  if (found) return before;
  const columns = layout.required.join(', ');
  throw new CadreError(
    'BAD_INPUT',
    `${file} is not ${layout.title}: none of its first rows has the columns ${columns}.`,
    { file },
    { hint: 'Get the file as it is published, with its header, or choose its format with --from.' },
  );
}

/**
 * The rows of a table below its header.
 * @throws CadreError BAD_INPUT when the file cannot be read, or has two columns of one name
 */
export async function* readTable(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note' | 'encoding'>,
  layout: TableLayout,
): AsyncIterable<readonly (TableRow | RejectedRow)[]> {
  let index: ReadonlyMap<string, number> | null = null;
  for await (const rows of readCsv(file, context, { delimiter: layout.delimiter, header: isHeader(layout) })) {
    yield rows.flatMap((row): (TableRow | RejectedRow)[] => {
      if (isRejected(row)) return [row];
      if (index === null) {
        index = columnIndex({ ...row, cells: folded(row.cells) });
        return [];
      }
      const columns = index;
      const cell = (column: string) => row.cells[columns.get(column) ?? -1] || null;
      return [{ file: row.file, row: row.row, cell }];
    });
  }
}
