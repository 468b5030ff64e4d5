import { CadreError } from '../errors/cadre-error.js';
import { decode, readBytes } from './bytes.js';
import { type CsvRow, isRefusal, readCsv } from './csv.js';
import { LAYOUTS, type Layout, type OfacRow } from './ofac-row.js';
import { listDay, readListXml } from './ofac-xml.js';
import type { ImportContext, Refusal } from './piece.js';

/** A file of the list and what it holds: entries, names or addresses; or all of them, as XML. */
export interface ListFile {
  readonly file: string;
  readonly layout: Layout | 'xml';
}

async function isXml(file: string): Promise<boolean> {
  for await (const chunk of readBytes(file, () => {})) return decode(chunk.subarray(0, 200)).text.trimStart().startsWith('<');
  return false;
}

/** The layout of a file, read off its beginning. */
async function layoutOf(file: string): Promise<ListFile> {
  if (await isXml(file)) return { file, layout: 'xml' };
  for await (const rows of readCsv(file, { progress: () => {}, note: () => {} })) {
    const first = rows.find((row): row is CsvRow => !isRefusal(row));
    const layout = first && LAYOUTS[first.cells.length as keyof typeof LAYOUTS];
    if (layout) return { file, layout };
    if (first) break;
  }
  const message = `${file} is none of the list's files: sdn.csv has 12 columns, alt.csv 5, add.csv 6, none a header; sdn.xml is XML.`;
  throw new CadreError('BAD_INPUT', message, { file });
}

/**
 * The files of one list, entries first: names and addresses speak of them.
 * @throws CadreError BAD_INPUT when one is no file of the list, or two hold entries: they are lists of two days
 */
export async function listFiles(files: readonly string[]): Promise<ListFile[]> {
  const found = await Promise.all(files.map(layoutOf));
  const [one, other] = found.filter(({ layout }) => layout === 'entries' || layout === 'xml');
  if (one && other) {
    const message = `${one.file} and ${other.file} both hold the entries of a list. Import the lists one after another, each with its own day.`;
    throw new CadreError('BAD_INPUT', message, { files });
  }
  const order = ['xml', 'entries', 'names', 'addresses'];
  return found.toSorted((a, b) => order.indexOf(a.layout) - order.indexOf(b.layout));
}

/** The rows of a file of the list, each with the layout that it is in. */
export async function* listRows({ file, layout }: ListFile, context: ImportContext): AsyncIterable<readonly (OfacRow | Refusal)[]> {
  if (layout === 'xml') yield* readListXml(file, context.progress);
  else {
    const columns = Number(Object.entries(LAYOUTS).find(([, name]) => name === layout)![0]);
    for await (const rows of readCsv(file, context, { columns })) yield rows.map((row) => (isRefusal(row) ? row : { ...row, layout }));
  }
}

/** The day that a list tells of itself: only in XML; null where none does. */
export async function dayOfList(files: readonly string[]): Promise<string | null> {
  for (const file of files) if (await isXml(file)) return listDay(file);
  return null;
}
