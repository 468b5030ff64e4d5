import type { ImportContext } from '../row/row-facts.js';
import { readText } from './bytes.js';
import { OTHER_SHEETS, workbookTable } from './workbook.js';

/**
 * The text of a table: that of the file, or of a workbook its first sheet.
 * @throws CadreError BAD_INPUT or LIMIT when the file cannot be read
 */
export async function* readTableText(
  file: string,
  { progress, note, encoding }: Pick<ImportContext, 'progress' | 'note' | 'encoding'>,
): AsyncIterable<Buffer> {
  const workbook = await workbookTable(file);
  if (workbook === null) yield* readText(file, progress, encoding);
  else {
    progress(workbook.csv.length);
    if (workbook.sheets > 1) note(OTHER_SHEETS);
    yield workbook.csv;
  }
}
