import { type Options, parse } from 'csv-parse/sync';
import { clean, decode, isBlank, LATIN_NOTE, readBytes } from './bytes.js';
import { type ImportContext, type Refusal, refusal } from './piece.js';
import { PrintTable } from './print-table.js';
import { cutRows, MAX_ROW_BYTES, type RawRow } from './rows.js';

/** One row of a CSV file: cleaned cells by position. */
export interface CsvRow {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvOptions {
  /** One character; by default a comma. */
  readonly delimiter?: string;
  /** How many cells a row must have; null: as many as the first row. */
  readonly columns?: number | null;
}

const MIB = 1024 * 1024;
export const REPEATED_NOTE = 'rows that repeat an earlier row to the letter were left out';

function fault(file: string, { line, fault: kind }: RawRow): Refusal {
  const reason =
    kind === 'long'
      ? `The row is longer than ${MAX_ROW_BYTES / MIB} MiB, or has a quotation mark that is never closed. It was left out up to the end of its line.`
      : 'The file ends inside a quoted field: it was cut off, or a quotation mark is missing.';
  return refusal({ file, row: line }, kind === 'long' ? 'LIMIT' : 'BAD_ROW', reason);
}

/** Reads the rows of one CSV file: what they hold, each once. */
class CsvReader {
  readonly #seen = new PrintTable();
  readonly #parsing: Options;
  #columns: number | null;

  constructor(
    private readonly file: string,
    options: CsvOptions,
    private readonly note: (text: string) => void,
  ) {
    this.#columns = options.columns ?? null;
    this.#parsing = {
      delimiter: options.delimiter ?? ',',
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    };
  }

  #parse(texts: readonly string[]): string[][] | null {
    try {
      const rows = parse(texts.join('\n'), this.#parsing) as unknown as string[][];
      return rows.length === texts.length ? rows : null;
    } catch {
      return null;
    }
  }

  #cells(raw: readonly RawRow[]): (string[] | null)[] {
    const texts = raw.map(({ bytes }) => {
      const { text, latin } = decode(bytes);
      if (latin) this.note(LATIN_NOTE);
      return text.endsWith('\r') ? text.slice(0, -1) : text;
    });
    // One bad row spoils the parser's state for those after it, so a group that has one is read row by row.
    return this.#parse(texts) ?? texts.map((text) => this.#parse([text])?.[0] ?? null);
  }

  #repeated(bytes: Buffer): boolean {
    const text = bytes.toString('latin1');
    if (this.#seen.get(text) !== null) return true;
    this.#seen.set(text, 0);
    return false;
  }

  #row({ line, bytes }: RawRow, cells: string[] | null): CsvRow | Refusal | null {
    const at = { file: this.file, row: line };
    if (cells === null) return refusal(at, 'BAD_ROW', 'The quotation marks of the row do not match.');
    this.#columns ??= cells.length;
    if (cells.length !== this.#columns) {
      const reason = `The row has ${cells.length} cells, where ${this.#columns} are expected. Is the file cut off, or a quotation mark missing?`;
      return refusal(at, 'BAD_ROW', reason);
    }
    if (this.#repeated(bytes)) {
      this.note(REPEATED_NOTE);
      return null;
    }
    return { ...at, cells: cells.map(clean) };
  }

  read(rows: readonly RawRow[]): (CsvRow | Refusal)[] {
    const given = rows.filter((row) => row.fault !== null || !isBlank(row.bytes));
    const whole = given.filter((row) => row.fault === null);
    const cells = new Map(this.#cells(whole).map((found, i) => [whole[i]!, found]));
    return given.flatMap((row) => (row.fault === null ? (this.#row(row, cells.get(row)!) ?? []) : fault(this.file, row)));
  }
}

/**
 * The rows of a CSV file in groups, the header among them. Rows that cannot be read are refused one by one.
 * @throws CadreError BAD_INPUT when the file cannot be read at all
 */
export async function* readCsv(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note'>,
  options: CsvOptions = {},
): AsyncIterable<readonly (CsvRow | Refusal)[]> {
  const reader = new CsvReader(file, options, context.note);
  const delimiter = (options.delimiter ?? ',').charCodeAt(0);
  for await (const rows of cutRows(readBytes(file, context.progress), { delimiter })) yield reader.read(rows);
}

export function isRefusal(row: CsvRow | Refusal): row is Refusal {
  return 'code' in row;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that cuts the first line of a file into the most cells; a comma where there is nothing to cut. */
export async function likelyDelimiter(file: string): Promise<string> {
  for await (const rows of cutRows(
    readBytes(file, () => {}),
    { delimiter: null },
  )) {
    const first = rows.find((row) => row.fault === null && !isBlank(row.bytes));
    if (!first) continue;
    const line = decode(first.bytes).text.replace(/"[^"]*"/g, '');
    const count = (delimiter: string) => line.split(delimiter).length;
    return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!;
  }
  return ',';
}
