import { CadreError } from '../../../errors/cadre-error.js';
import { type CsvRow, isRejected, readCsv } from '../../readers/csv.js';
import { isXml } from '../../readers/xml.js';
import type { ImportContext, RejectedRow } from '../../row/row-facts.js';
import { listDay, readListXml } from './ofac-xml.js';
import { LAYOUTS, type Layout, type OfacRow } from './row.js';

/** A file of the list and its content: entries, names, addresses or continued remarks; XML contains all of them. */
export interface ListFile {
  readonly file: string;
  readonly layout: Layout | 'xml';
}

/** Detects the layout of a file from its beginning. */
async function layoutOf(file: string): Promise<ListFile> {
  if (await isXml(file)) return { file, layout: 'xml' };
  for await (const rows of readCsv(file, { progress: () => {}, note: () => {}, encoding: null })) {
    const first = rows.find((row): row is CsvRow => !isRejected(row));
    const layout = first && LAYOUTS[first.cells.length as keyof typeof LAYOUTS];
    // Many tables have two columns.
    if (layout && (layout !== 'remarks' || /^\d+$/.test(first.cells[0]!.trim()))) return { file, layout };
    if (first) break;
  }
  const hint =
    'Get the files as OFAC publishes them: sdn.csv with 12 columns, alt.csv with 5, add.csv with 6 and sdn_comments.csv with 2, without headers, or sdn.xml.';
  throw new CadreError('BAD_INPUT', `${file} is not one of the list's files.`, { file }, { hint });
}

/**
 * The files of one list: remarks first, since they continue those of entries, then entries, since names and addresses refer to them.
 * @throws CadreError BAD_INPUT when a file is not of the list, or two contain entries and so belong to lists of two days
 */
export async function listFiles(files: readonly string[]): Promise<ListFile[]> {
  const found = await Promise.all(files.map(layoutOf));
  const [one, other] = found.filter(({ layout }) => layout === 'entries' || layout === 'xml');
  if (one && other) {
    const message = `${one.file} and ${other.file} both contain the entries of a list.`;
    const hint = 'Import the lists one after another, each with its own date.';
    throw new CadreError('BAD_INPUT', message, { files }, { hint });
  }
  const order = ['remarks', 'xml', 'entries', 'names', 'addresses'];
  return found.toSorted((a, b) => order.indexOf(a.layout) - order.indexOf(b.layout));
}

/** The rows of a file of the list, each with its layout. */
export async function* listRows({ file, layout }: ListFile, context: ImportContext): AsyncIterable<readonly (OfacRow | RejectedRow)[]> {
  if (layout === 'xml') yield* readListXml(file, context.progress);
  else {
    const columns = Number(Object.entries(LAYOUTS).find(([, name]) => name === layout)![0]);
    for await (const rows of readCsv(file, context, { columns })) yield rows.map((row) => (isRejected(row) ? row : { ...row, layout }));
  }
}

/** The date in a list; null if no file contains one. Only XML does. */
export async function dayOfList(files: readonly string[]): Promise<string | null> {
  for (const file of files) if (await isXml(file)) return listDay(file);
  return null;
}
