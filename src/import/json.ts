import { CadreError } from '../errors/cadre-error.js';
import { beginning, decode, isBlank, LATIN_NOTE, readBytes } from './bytes.js';
import { cutItems } from './json-items.js';
import { type ImportContext, type Origin, type Refusal, refusal } from './piece.js';
import { cutRows, MAX_ROW_BYTES, type RawRow } from './rows.js';

/** A JSON object with where it stands. */
export interface JsonRow extends Origin {
  /** The list that it is an item of; '' for a line of JSON Lines. */
  readonly list: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A text, number or truth value of a foreign object as text; '' for anything else, which may be nested without end. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const MIB = 1024 * 1024;

function parsed(file: string, list: string, row: RawRow, note: (text: string) => void): JsonRow | Refusal {
  const at = { file, row: row.line };
  if (row.fault === 'long') return refusal(at, 'LIMIT', `The entry is longer than ${MAX_ROW_BYTES / MIB} MiB.`);
  if (row.fault === 'open') return refusal(at, 'BAD_ROW', 'The file ends inside this entry, or before its last bracket: it was cut off.');
  const { text, latin } = decode(row.bytes);
  if (latin) note(LATIN_NOTE);
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...at, list, value: value as JsonRow['value'] };
    return refusal(at, 'WRONG_TYPE', 'The entry is no JSON object.');
  } catch (error) {
    return refusal(at, 'BAD_SYNTAX', `The entry is no JSON: ${(error as Error).message}.`);
  }
}

/** The objects of a file of JSON Lines. */
export async function* readJsonLines(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note'>,
): AsyncIterable<readonly (JsonRow | Refusal)[]> {
  for await (const rows of cutRows(readBytes(file, context.progress), { delimiter: null })) {
    const given = rows.filter(({ fault, bytes }) => fault !== null || !isBlank(bytes));
    yield given.map((row) => parsed(file, '', row, context.note));
  }
}

/** The bytes of a file that has to be one JSON object. */
async function* readObject(file: string, progress: (bytes: number) => void): AsyncIterable<Buffer> {
  let begun = false;
  for await (const chunk of readBytes(file, progress)) {
    if (!begun && !isBlank(chunk)) {
      const start = decode(chunk.subarray(0, 200)).text.trimStart();
      if (start !== '' && !start.startsWith('{'))
        throw new CadreError('BAD_INPUT', `${file} is no JSON object: it begins with ${beginning(chunk)}.`, { file });
      begun = true;
    }
    yield chunk;
  }
}

/**
 * The items of the lists of one JSON document.
 * @throws CadreError BAD_INPUT when the file is no JSON object
 */
export async function* readJsonItems(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note'>,
): AsyncIterable<readonly (JsonRow | Refusal)[]> {
  for await (const items of cutItems(readObject(file, context.progress))) {
    yield items.map(({ list, line, bytes, fault }) => parsed(file, list, { line, bytes, fault }, context.note));
  }
}
