import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/universal';
import { CadreError } from '../../errors/cadre-error.js';

const MIB = 1024 * 1024;
/** The most bytes of a workbook: it is read as a whole, and its cells take several times as much memory. */
const MOST_PACKED = 16 * MIB;
const MOST_UNPACKED = 64 * MIB;
const SAVE_AS_CSV = 'Save the sheet as CSV, and import that.';
export const OTHER_SHEETS = 'sheets of a workbook after the first were left out';

/** What a workbook gives: the first sheet as a table of comma-separated cells, a line for each row. */
export interface WorkbookTable {
  readonly csv: Buffer;
  readonly sheets: number;
}

function isArchive(file: string): boolean {
  const start = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, start, 0, 4, 0);
  closeSync(handle);
  return start.toString('hex') === '504b0304';
}

function unreadable(file: string, cause?: unknown): CadreError {
  const message = `${file} is a workbook that cannot be read: it is cut off, protected by a password, or not in the layout of .xlsx.`;
  return new CadreError('BAD_INPUT', message, { file }, { hint: SAVE_AS_CSV, ...(cause !== undefined && { cause }) });
}

function tooLarge(file: string, what: string, bytes: number, most: number): CadreError {
  const message = `${file} is too large for a workbook: it has ${Math.ceil(bytes / MIB)} MiB${what}, and ${most / MIB} are read.`;
  return new CadreError('LIMIT', message, { file, limit: 'workbook', value: bytes, allowed: most }, { hint: SAVE_AS_CSV });
}

/** A number as a person wrote it: workbooks keep binary fractions, of which fifteen digits mean something. */
function numberText(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) && (Math.abs(number) < Number.MAX_SAFE_INTEGER || !Number.isInteger(number))
    ? String(Number(number.toPrecision(15)))
    : text;
}

function cellText(value: CellValue<string> | null): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : value
          .toISOString()
          .replace(/T00:00:00\.000Z$/, '')
          .replace(/\.\d+Z$/, '');
  // A row of a table is one line, so that rows keep their numbers.
  return String(value).replace(/[\r\n]+/g, ' ');
}

/** The names of the parts of a workbook; null where the file is another archive. @throws CadreError */
function partsOf(file: string, bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw unreadable(file, cause);
  }
  if (!names.includes('xl/workbook.xml')) return null;
  if (unpacked > MOST_UNPACKED) throw tooLarge(file, ' when it is unpacked', unpacked, MOST_UNPACKED);
  return names;
}

async function readTable(file: string): Promise<WorkbookTable | null> {
  const { size } = statSync(file);
  if (size > MOST_PACKED) {
    if (/\.xls[xm]$/i.test(file)) throw tooLarge(file, '', size, MOST_PACKED);
    return null;
  }
  const bytes = new Uint8Array(readFileSync(file));
  const parts = partsOf(file, bytes);
  if (parts === null) return null;
  try {
    const rows = await readSheet<string>(bytes.buffer, { parseNumber: numberText, trim: false });
    const lines = rows.map((row) => row.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(','));
    return { csv: Buffer.from(lines.join('\n')), sheets: parts.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

let last: { readonly key: string; readonly table: Promise<WorkbookTable | null> } | null = null;

/**
 * The first sheet of a workbook (.xlsx). The last one is kept, as formats read a table more than once.
 * @returns null if the file is no workbook
 * @throws CadreError BAD_INPUT, or LIMIT for one that is too large
 */
export async function workbookTable(file: string): Promise<WorkbookTable | null> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || !isArchive(file)) return null;
  const key = `${file} ${stats.size} ${stats.mtimeMs}`;
  if (last?.key !== key) last = { key, table: readTable(file) };
  return last.table;
}
