import { CadreError } from '../../errors/cadre-error.js';
import { type ImportContext, type Origin, type RejectedRow, rejectRow } from '../row/row-facts.js';
import { excerpt, isBlank, readText } from './bytes.js';
import { decode, LATIN_NOTE, UNKNOWN_ENCODING } from './encoding.js';
import { cutItems } from './json-items.js';
import { cutRows, MAX_ROW_BYTES, type RawRow } from './rows.js';

/** A JSON object and its place. */
export interface JsonRow extends Origin {
  /** The list that contains it; '' for a line of JSON Lines. */
  readonly list: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A string, number or boolean of a foreign object as text; '' for anything else, which may be deeply nested. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const MIB = 1024 * 1024;

function parseEntry(file: string, list: string, row: RawRow, note: (text: string) => void): JsonRow | RejectedRow {
  const at = { file, row: row.line };
  if (row.fault === 'long') return rejectRow(at, 'LIMIT', `The entry is longer than ${MAX_ROW_BYTES / MIB} MiB.`);
  if (row.fault === 'open') return rejectRow(at, 'BAD_ROW', 'The file ends inside this entry or before its last bracket. It is cut off.');
  const { text, as } = decode(row.bytes);
  if (as === 'unknown') return rejectRow(at, 'BAD_ROW', UNKNOWN_ENCODING);
  if (as === 'windows-1252') note(LATIN_NOTE);
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...at, list, value: value as JsonRow['value'] };
    return rejectRow(at, 'WRONG_TYPE', 'The entry is not a JSON object.');
  } catch (error) {
    return rejectRow(at, 'BAD_SYNTAX', `The entry is not valid JSON: ${(error as Error).message}.`);
  }
}

/** Reads the objects of a JSON Lines file. */
export async function* readJsonLines(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note' | 'encoding'>,
): AsyncIterable<readonly (JsonRow | RejectedRow)[]> {
  for await (const rows of cutRows(readText(file, context.progress, context.encoding), { delimiter: null })) {
    const nonBlank = rows.filter(({ fault, bytes }) => fault !== null || !isBlank(bytes));
    yield nonBlank.map((row) => parseEntry(file, '', row, context.note));
  }
}

/** Reads the bytes of a file that must be one JSON object. */
async function* readObject(file: string, context: Pick<ImportContext, 'progress' | 'encoding'>): AsyncIterable<Buffer> {
  let checked = false;
  for await (const chunk of readText(file, context.progress, context.encoding)) {
    if (!checked && !isBlank(chunk)) {
      const start = decode(chunk.subarray(0, 200)).text.trimStart();
      if (start !== '' && !start.startsWith('{')) {
        const hint = 'Import a file of this format, or choose its format with --from.';
        throw new CadreError('BAD_INPUT', `${file} is not a JSON object: it begins with ${excerpt(chunk)}.`, { file }, { hint });
      }
      checked = true;
    }
    yield chunk;
  }
}

/** Which items of a document are read. */
export interface ItemOptions {
  /** The name of the only list that is read. */
  readonly list?: string;
  /** Makes an object of a file that is none. */
  readonly wrap?: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}

/**
 * Reads the items of the lists in a JSON document.
 * @throws CadreError BAD_INPUT when the file is not a JSON object
 */
export async function* readJsonItems(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note' | 'encoding'>,
  options: ItemOptions = {},
): AsyncIterable<readonly (JsonRow | RejectedRow)[]> {
  const { wrap, list: only } = options;
  const chunks = wrap ? wrap(readText(file, context.progress, context.encoding)) : readObject(file, context);
  for await (const items of cutItems(chunks)) {
    const wanted = only === undefined ? items : items.filter(({ list, fault }) => list === only || fault === 'open');
    yield wanted.map(({ list, line, bytes, fault }) => parseEntry(file, list, { line, bytes, fault }, context.note));
  }
}
