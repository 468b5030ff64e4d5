import { basename } from 'node:path';
import { CadreError } from '../../../errors/cadre-error.js';
import { mappedFacts } from '../../mapping/mapped.js';
import { type Mapping, readMapping, requireColumns } from '../../mapping/mapping.js';
import { slugStep } from '../../mapping/steps.js';
import { readTable, type TableRow, tableLayout } from '../../readers/table.js';
import type { ImportContext, ImportFormat, Reading, RowResult, Sample } from '../../row/row-facts.js';

async function* readFile(context: ImportContext, mapping: Mapping, file: string): AsyncIterable<RowResult[]> {
  // What the command states goes before what the mapping states.
  const reading = { ...context, encoding: context.encoding ?? mapping.encoding };
  const layout = await tableLayout(file, reading, mapping.delimiter, context.skipRows ?? mapping.skipRows ?? 0);
  const checkColumns = (columns: readonly string[]) => requireColumns(context.mapping!.file, mapping.records, file, columns);
  for await (const rows of readTable(file, reading, layout, checkColumns))
    yield rows.map((row) => ('code' in row ? row : mappedFacts(mapping, { ...row, of: null, cells: row.get }, context.source)));
}

/** The number of rows in a sample. */
const SAMPLE_ROWS = 200;

/** The beginning of a table. */
async function sampleTable(file: string, { encoding, skipRows }: Reading): Promise<Sample[]> {
  let rejected = 0;
  const silent = { encoding, progress: () => {}, note: () => {} };
  const layout = await tableLayout(file, silent, null, skipRows ?? 0);
  let names: readonly string[] = [];
  const found: TableRow[] = [];
  const rows = readTable(file, silent, layout, (columns) => {
    names = columns;
  });
  for await (const group of rows) {
    for (const row of group) {
      if ('code' in row) rejected += 1;
      else found.push(row);
    }
    if (found.length >= SAMPLE_ROWS) break;
  }
  const first = found.slice(0, SAMPLE_ROWS);
  if (names.length === 0 || rejected > first.length || /^[<{[]/.test(names[0]!))
    throw new CadreError(
      'BAD_INPUT',
      `${file} does not begin like a table: most of its rows do not fit its header.`,
      { file },
      { hint: 'Check the format, and the lines before the header (--skip-rows).' },
    );
  const settings = {
    ...(encoding !== null && { encoding }),
    ...((skipRows ?? 0) > 0 && { skipRows: skipRows! }),
    ...(layout.delimiter !== ',' && { delimiter: layout.delimiter }),
  };
  return [{ of: null, settings, columns: names.map((name) => ({ name, values: first.map((row) => row.get(name) ?? '') })) }];
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
  sample: sampleTable,
  async *read(context) {
    const mapping = readMapping(context.model, context.mapping!);
    for (const file of context.files) yield* readFile(context, mapping, file);
  },
};
