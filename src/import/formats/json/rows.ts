import { statSync } from 'node:fs';
import { CadreError } from '../../../errors/cadre-error.js';
import { isBlank, readText } from '../../readers/bytes.js';
import { decode } from '../../readers/encoding.js';
import { type JsonRow, readJsonItems, readJsonLines } from '../../readers/json.js';
import type { ImportContext, RejectedRow } from '../../row/row-facts.js';
import { valuesAt } from './paths.js';

type Reading = Pick<ImportContext, 'progress' | 'note' | 'encoding'>;
type Rows = AsyncIterable<readonly (JsonRow | RejectedRow)[]>;

const MIB = 1024 * 1024;
/** A document whose rows are not a list of its outermost object is read into memory as a whole. */
const MAX_WHOLE_BYTES = 64 * MIB;

type Layout = 'lines' | 'list' | 'document';

function notJson(file: string, start: string): CadreError {
  const hint = 'Import JSON or JSON Lines, or choose its format with --from.';
  return new CadreError('BAD_INPUT', `${file} is not JSON: it begins with ${JSON.stringify(start.slice(0, 30))}.`, { file }, { hint });
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** How a file is laid out, by its beginning: a list, a whole document, or a document on each line. */
async function layoutOf(file: string, encoding: string | null): Promise<Layout> {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return 'lines';
  let start = '';
  for await (const chunk of readText(file, () => {}, encoding)) {
    if (start === '' && isBlank(chunk)) continue;
    start += decode(chunk).text;
    if (start.includes('\n') || start.length > 4 * MIB) break;
  }
  start = start.trimStart();
  if (start.startsWith('[')) return 'list';
  if (!start.startsWith('{')) throw notJson(file, start);
  const [first = '', ...rest] = start.split('\n');
  return rest.some((line) => line.trim().startsWith('{')) && isObject(first) ? 'lines' : 'document';
}

/** A list as the reader of items takes it: the only list of an object. */
async function* inObject(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield Buffer.from('{"rows":');
  yield* chunks;
  yield Buffer.from('}');
}

/** The whole document. @throws CadreError LIMIT, BAD_SYNTAX */
async function readWhole(file: string, reading: Reading): Promise<unknown> {
  const { size } = statSync(file);
  if (size > MAX_WHOLE_BYTES) {
    const message = `${file} has ${Math.round(size / MIB)} MiB. A document whose rows are not a list in it is read up to ${MAX_WHOLE_BYTES / MIB} MiB.`;
    throw new CadreError('LIMIT', message, { limit: 'json', value: size, allowed: MAX_WHOLE_BYTES }, { hint: 'Write it as JSON Lines.' });
  }
  const parts: Buffer[] = [];
  for await (const chunk of readText(file, reading.progress, reading.encoding)) parts.push(chunk);
  try {
    return JSON.parse(decode(Buffer.concat(parts)).text) as unknown;
  } catch (cause) {
    throw new CadreError('BAD_SYNTAX', `${file} is not valid JSON: ${(cause as Error).message}.`, { file }, { cause });
  }
}

/** Rows of a document that is read as a whole, with their position instead of a line. */
async function* wholeRows(file: string, reading: Reading, path: string): Rows {
  const values = valuesAt(await readWhole(file, reading), path);
  // A map holds its rows by key.
  const [only] = values;
  const isMap =
    path !== '' &&
    values.length === 1 &&
    typeof only === 'object' &&
    only !== null &&
    Object.values(only).every((one) => typeof one === 'object');
  const rows = isMap ? Object.values(only) : values;
  yield rows.map((value, i) => {
    const at = { file, row: i + 1 };
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...at, list: '', value: value as JsonRow['value'] };
    return { ...at, type: '', field: '', code: 'WRONG_TYPE', reason: 'The row is not a JSON object.' };
  });
}

/** The rows of a list of the document; of another place in it, from memory. */
async function* documentRows(file: string, reading: Reading, path: string | null): Rows {
  let found = false;
  if (path !== null && !path.includes('.')) {
    for await (const rows of readJsonItems(file, { ...reading, progress: () => {} }, { list: path })) {
      found ||= rows.length > 0;
      if (rows.length > 0) yield rows;
    }
  }
  if (!found) yield* wholeRows(file, reading, path ?? '');
}

/**
 * The rows of a JSON file: the lines of JSON Lines, the items of a list, or what a document has at a path.
 * @param path the path to the rows in a document; null if the document is the one row
 * @throws CadreError BAD_INPUT when the file is not JSON; LIMIT, BAD_SYNTAX for a document that cannot be read as a whole
 */
export async function* readRows(file: string, reading: Reading, path: string | null): Rows {
  const layout = await layoutOf(file, reading.encoding);
  if (layout === 'lines') yield* readJsonLines(file, reading);
  else if (layout === 'list') yield* readJsonItems(file, reading, { wrap: inObject });
  else yield* documentRows(file, reading, path);
}

/** The place of the rows in a document: its longest list of objects, or its only map of objects; null if it has neither. */
export async function rowsPath(file: string, reading: Reading): Promise<string | null> {
  if ((await layoutOf(file, reading.encoding)) !== 'document' || statSync(file).size > MAX_WHOLE_BYTES) return null;
  const whole = (await readWhole(file, reading)) as Readonly<Record<string, unknown>>;
  const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const lists = Object.entries(whole).filter(([, value]) => Array.isArray(value) && value.some(isMap)) as [string, unknown[]][];
  const longest = lists.toSorted(([, a], [, b]) => b.length - a.length)[0];
  if (longest) return longest[0];
  const maps = Object.entries(whole).filter(([, value]) => isMap(value) && Object.values(value as object).every(isMap));
  return maps.length === 1 ? maps[0]![0] : null;
}
