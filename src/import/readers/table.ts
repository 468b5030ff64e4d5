import { CadreError } from '../../errors/cadre-error.js';
import type { ImportContext, Origin, RejectedRow } from '../row/row-facts.js';
import { isBlank, readText } from './bytes.js';
import { type CsvRow, columnIndex, isRejected, readCsv } from './csv.js';
import { decode } from './encoding.js';
import { cutRows } from './rows.js';
import { workbookTable } from './workbook.js';

type Reading = Pick<ImportContext, 'progress' | 'note' | 'encoding'>;

/** How a table is laid out in its file. */
export interface TableLayout {
  /** One character. */
  readonly delimiter: string;
  /** The number of lines before the header. */
  readonly skipRows: number;
}

/** A row of a table with a header. */
export interface TableRow extends Origin {
  /** The text of a column; null if the table does not have it. */
  get(column: string): string | null;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that splits a line into the most cells; a comma if there is none. */
function likelyDelimiter(line: string): string {
  const unquoted = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!;
}

/**
 * The layout of a table by its first lines. A line `sep=;`, as spreadsheets write it, names the delimiter and is no header.
 * @param delimiter the delimiter that the user states; null if it must be found
 * @param skipRows the number of lines before the header, without a line `sep=`
 */
export async function tableLayout(file: string, reading: Reading, delimiter: string | null, skipRows: number): Promise<TableLayout> {
  if ((await workbookTable(file)) !== null) return { delimiter: ',', skipRows };
  const text = readText(file, () => {}, reading.encoding);
  for await (const rows of cutRows(text, { delimiter: null, skipLines: skipRows })) {
    const first = rows.find((row) => row.fault === null && !isBlank(row.bytes));
    if (!first) continue;
    const line = decode(first.bytes).text.replace(/\r$/, '');
    const stated = /^"?sep=(.)"?[ ,;\t]*$/i.exec(line);
    if (stated) return { delimiter: delimiter ?? stated[1]!, skipRows: first.line };
    return { delimiter: delimiter ?? likelyDelimiter(line), skipRows };
  }
  return { delimiter: delimiter ?? ',', skipRows };
}

function withColumns({ file, row, cells }: CsvRow, index: ReadonlyMap<string, number>): TableRow {
  return { file, row, get: (column) => cells[index.get(column) ?? -1] ?? null };
}

/**
 * The rows of a table below its header. Rows that cannot be read are rejected one by one.
 * @param onHeader gets the names of the columns before the first row
 * @throws CadreError BAD_INPUT when the file cannot be read, or two columns have the same name
 */
export async function* readTable(
  file: string,
  reading: Reading,
  layout: TableLayout,
  onHeader: (columns: readonly string[]) => void,
): AsyncIterable<readonly (TableRow | RejectedRow)[]> {
  let index: ReadonlyMap<string, number> | null = null;
  for await (const rows of readCsv(file, reading, layout)) {
    const found: (TableRow | RejectedRow)[] = [];
    for (const row of rows) {
      if (isRejected(row)) found.push(row);
      else if (index === null) {
        index = columnIndex(row);
        onHeader([...index.keys()]);
      } else found.push(withColumns(row, index));
    }
    if (found.length > 0) yield found;
  }
  if (index === null && layout.skipRows > 0)
    throw new CadreError(
      'BAD_INPUT',
      `${file} has no header below line ${layout.skipRows}.`,
      { file },
      { hint: 'Skip fewer lines, or get the file again.' },
    );
}
