import { basename } from 'node:path';
import { CadreError } from '../errors/cadre-error.js';
import { type CsvRow, isRefusal, likelyDelimiter, readCsv } from './csv.js';
import { mappedFacts } from './mapped.js';
import { type Mapping, readMapping, requireColumns } from './mapping.js';
import type { ImportContext, ImportFormat, Item } from './piece.js';
import { slugStep } from './template.js';

/** @throws CadreError BAD_INPUT when two columns have one name */
export function columnIndex({ file, cells }: CsvRow): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  cells.forEach((name, i) => {
    if (name !== '' && index.has(name))
      throw new CadreError('BAD_INPUT', `${file}: two columns are called ${JSON.stringify(name)}. Rename one.`, { file });
    index.set(name, i);
  });
  return index;
}

async function* readFile(context: ImportContext, mapping: Mapping, file: string): AsyncIterable<Item[]> {
  const delimiter = mapping.delimiter ?? (await likelyDelimiter(file));
  let columns: ReadonlyMap<string, number> | null = null;
  for await (const rows of readCsv(file, context, { delimiter })) {
    const items: Item[] = [];
    for (const row of rows) {
      if (isRefusal(row)) items.push(row);
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

/** Tables of any layout; a mapping file says what their columns mean. */
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
