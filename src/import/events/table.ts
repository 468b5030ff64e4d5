import { nearest } from '../../config/nearest.js';
import { CadreError } from '../../errors/cadre-error.js';
import { readTable, type TableRow, tableLayout } from '../readers/table.js';
import type { ImportContext, Origin, RejectedRow } from '../row/row-facts.js';

/** A row of a data set of events. An empty cell is null. */
export interface EventRow extends Origin {
  get(column: string): string | null;
}

/** A data set as its codebook describes it. */
export interface EventTable {
  /** Its name, for messages. */
  readonly dataSet: string;
  /** Columns without which a row is no event, in lower case. */
  readonly required: readonly string[];
  /** Texts that stand for an empty cell. */
  readonly empty: ReadonlySet<string>;
}

function requireColumns({ dataSet, required }: EventTable, file: string, columns: readonly string[]): void {
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const near = nearest(missing[0]!, columns);
  const hint = near === null ? `Import an event file as ${dataSet} publishes it.` : `If the column ${near} contains it, rename the column.`;
  const message = `${file} has no column ${missing.join(', ')}, so it is not an event file of ${dataSet}.`;
  throw new CadreError('BAD_INPUT', message, { file, missing }, { hint });
}

function eventRow({ file, row, get }: TableRow, names: ReadonlyMap<string, string>, empty: ReadonlySet<string>): EventRow {
  return {
    file,
    row,
    get(column) {
      const cell = get(names.get(column) ?? column) ?? '';
      return empty.has(cell) ? null : cell;
    },
  };
}

/**
 * The rows of a data set of events, with columns in any order and in upper or lower case.
 * @throws CadreError BAD_INPUT when required columns are missing
 */
export async function* readEvents(
  file: string,
  context: ImportContext,
  table: EventTable,
): AsyncIterable<readonly (EventRow | RejectedRow)[]> {
  const layout = await tableLayout(file, context, null, context.skipRows ?? 0);
  let names: ReadonlyMap<string, string> = new Map();
  const onHeader = (columns: readonly string[]) => {
    names = new Map(columns.map((name) => [name.toLowerCase(), name]));
    requireColumns(table, file, [...names.keys()]);
  };
  for await (const rows of readTable(file, context, layout, onHeader))
    yield rows.map((row) => ('code' in row ? row : eventRow(row, names, table.empty)));
}
