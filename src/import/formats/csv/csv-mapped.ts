import { basename } from 'node:path';
import { mappedFacts } from '../../mapping/mapped.js';
import { type Mapping, readMapping, requireColumns } from '../../mapping/mapping.js';
import { slugStep } from '../../mapping/template.js';
import { columnIndex, guessDelimiter, isRejected, readCsv } from '../../readers/csv.js';
import type { ImportContext, ImportFormat, RowResult } from '../../row/row-facts.js';

async function* readFile(context: ImportContext, mapping: Mapping, file: string): AsyncIterable<RowResult[]> {
  const delimiter = mapping.delimiter ?? (await guessDelimiter(file));
  let columns: ReadonlyMap<string, number> | null = null;
  for await (const rows of readCsv(file, context, { delimiter })) {
    const items: RowResult[] = [];
    for (const row of rows) {
      if (isRejected(row)) items.push(row);
      else if (columns === null) {
        columns = columnIndex(row);
        requireColumns(context.mapping!.file, mapping.records, file, [...columns.keys()]);
      } else {
        const index: ReadonlyMap<string, number> = columns;
        const value = (column: string) => row.cells[index.get(column) ?? -1] ?? null;
        items.push({ file, row: row.row, facts: mappedFacts(mapping, null, value, context.source, row) });
      }
    }
    if (items.length > 0) yield items;
  }
}

/** Tables of any layout. A mapping file assigns their columns. */
export const csvFormat: ImportFormat = {
  name: 'csv',
  title: 'Table with a mapping file',
  mapping: 'required',
  listDate: 'optional',
  ordered: false,
  source: {},
  sourceId: ({ files }) => `source:${slugStep(basename(files[0] ?? 'csv'))}`,
  async *read(context) {
    const mapping = readMapping(context.model, context.mapping!);
    for (const file of context.files) yield* readFile(context, mapping, file);
  },
};
