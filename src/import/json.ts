import { decode, isBlank, LATIN_NOTE, readBytes } from './bytes.js';
import { cutItems } from './json-items.js';
import { type ImportContext, type Origin, type Refusal, refusal } from './piece.js';
import { cutRows, MAX_ROW_BYTES, type RawRow } from './rows.js';

/** A JSON object with where it stands. */
export interface JsonRow extends Origin {
  /** The list that it is an item of; '' for a line of JSON Lines. */
  readonly list: string;
  readonly value: Readonly<Record<string, unknown>>;
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

/** The items of the lists of one JSON document. */
export async function* readJsonItems(
  file: string,
  context: Pick<ImportContext, 'progress' | 'note'>,
): AsyncIterable<readonly (JsonRow | Refusal)[]> {
  for await (const items of cutItems(readBytes(file, context.progress))) {
    yield items.map(({ list, line, bytes, fault }) => parsed(file, list, { line, bytes, fault }, context.note));
  }
}
