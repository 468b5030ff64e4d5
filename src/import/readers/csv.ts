import { type Options, parse } from 'csv-parse/sync';
import { FingerprintMap } from '../../base/fingerprint-map.js';
import { CadreError } from '../../errors/cadre-error.js';
import { type ImportContext, type RejectedRow, rejectRow } from '../row/row-facts.js';
import { clean, isBlank } from './bytes.js';
import { decode, LATIN_NOTE, UNKNOWN_ENCODING } from './encoding.js';
import { cutRows, MAX_ROW_BYTES, type RawRow } from './rows.js';
import { readTableText } from './table-text.js';

/** One row of a CSV file, with its cleaned cells. */
export interface CsvRow {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvOptions {
  /** One character. Default: a comma. */
  readonly delimiter?: string;
  /** The number of cells in a row; null for as many as the first row has. */
  readonly columns?: number | null;
  /** Whether a row is the header. Rows before it are left out, and the others must have as many cells as it has. */
  readonly header?: (cells: readonly string[]) => boolean;
  /** The number of lines before the first row. */
  readonly skipRows?: number;
}

const MIB = 1024 * 1024;
export const REPEATED_NOTE = 'exact repetitions of earlier rows were left out';

function rejectFault(file: string, { line, fault: kind }: RawRow): RejectedRow {
  const reason =
    kind === 'long'
      ? `The row is longer than ${MAX_ROW_BYTES / MIB} MiB, or a quotation mark in it is never closed. Reading goes on at the next line.`
      : 'The file ends inside a quoted field. It is cut off, or a quotation mark is missing.';
  return rejectRow({ file, row: line }, kind === 'long' ? 'LIMIT' : 'BAD_ROW', reason);
}

/** Reads the rows of one CSV file. Exact repetitions are left out. */
class CsvReader {
  readonly #seenRows = new FingerprintMap();
  readonly #parserOptions: Options;
  readonly #header: CsvOptions['header'];
  #columns: number | null;

  constructor(
    private readonly file: string,
    options: CsvOptions,
    private readonly note: (text: string) => void,
  ) {
    this.#columns = options.columns ?? null;
    this.#header = options.header;
    this.#parserOptions = {
      delimiter: options.delimiter ?? ',',
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    };
  }

  #parse(texts: readonly string[]): string[][] | null {
    try {
      const rows = parse(texts.join('\n'), this.#parserOptions) as unknown as string[][];
      return rows.length === texts.length ? rows : null;
    } catch {
      return null;
    }
  }

  /** The cells of rows; of a row without cells, why. */
  #cells(raw: readonly RawRow[]): (string[] | string)[] {
    const texts = raw.map(({ bytes }) => {
      const { text, as } = decode(bytes);
      if (as === 'windows-1252') this.note(LATIN_NOTE);
      return as === 'unknown' ? null : text.endsWith('\r') ? text.slice(0, -1) : text;
    });
    const readable = texts.filter((text) => text !== null);
    // One bad row spoils the parser's state for the following rows. A group with a bad row is therefore parsed row by row.
    const parsed =
      this.#parse(readable) ?? readable.map((text) => this.#parse([text])?.[0] ?? 'The quotation marks of the row do not match.');
    let next = 0;
    return texts.map((text) => (text === null ? UNKNOWN_ENCODING : parsed[next++]!));
  }

  #isRepeated(bytes: Buffer): boolean {
    const text = bytes.toString('latin1');
    if (this.#seenRows.get(text) !== null) return true;
    this.#seenRows.set(text, 0);
    return false;
  }

  #row({ line, bytes }: RawRow, cells: string[] | string): CsvRow | RejectedRow | null {
    const at = { file: this.file, row: line };
    if (this.#columns === null && this.#header && (typeof cells === 'string' || !this.#header(cells))) return null;
    if (typeof cells === 'string') return rejectRow(at, 'BAD_ROW', cells);
    this.#columns ??= cells.length;
    if (cells.length !== this.#columns) {
      const reason = `The row has ${cells.length} cells instead of ${this.#columns}. The file may be cut off, or a quotation mark may be missing.`;
      return rejectRow(at, 'BAD_ROW', reason);
    }
    if (this.#isRepeated(bytes)) {
      this.note(REPEATED_NOTE);
      return null;
    }
    return { ...at, cells: cells.map(clean) };
  }

  read(rows: readonly RawRow[]): (CsvRow | RejectedRow)[] {
    const nonBlank = rows.filter((row) => row.fault !== null || !isBlank(row.bytes));
    const readable = nonBlank.filter((row) => row.fault === null);
    const cells = new Map(this.#cells(readable).map((found, i) => [readable[i]!, found]));
    return nonBlank.flatMap((row) => (row.fault === null ? (this.#row(row, cells.get(row)!) ?? []) : rejectFault(this.file, row)));
  }
}

/**
 * The rows of a CSV file in groups, including the header. Rows that cannot be read are rejected one by one.
 * @throws CadreError BAD_INPUT when the file cannot be read at all
 */
export async function* readCsv(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note' | 'encoding'>,
  options: CsvOptions = {},
): AsyncIterable<readonly (CsvRow | RejectedRow)[]> {
  const reader = new CsvReader(file, options, context.note);
  const delimiter = (options.delimiter ?? ',').charCodeAt(0);
  const skipped = options.skipRows ?? 0;
  for await (const rows of cutRows(readTableText(file, context), { delimiter, skipLines: skipped })) yield reader.read(rows);
}

export function isRejected(row: CsvRow | RejectedRow): row is RejectedRow {
  return 'code' in row;
}

/** @throws CadreError BAD_INPUT when two columns have the same name */
export function columnIndex({ file, cells }: CsvRow): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  cells.forEach((name, i) => {
    if (name !== '' && index.has(name))
      throw new CadreError(
        'BAD_INPUT',
        `${file} has two columns named ${JSON.stringify(name)}.`,
        { file },
        { hint: 'Rename one of them.' },
      );
    index.set(name, i);
  });
  return index;
}
