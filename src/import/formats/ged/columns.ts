import { nearest } from '../../../config/nearest.js';
import { CadreError } from '../../../errors/cadre-error.js';
import { type CsvRow, columnIndex, isRejected, readCsv } from '../../readers/csv.js';
import type { ImportContext, RejectedRow } from '../../row/row-facts.js';

/** The columns that are read: names in recent releases, with their older names. */
const COLUMNS = {
  id: [],
  type_of_violence: [],
  conflict_name: [],
  dyad_new_id: ['dyad_dset_id', 'dyad_id'],
  dyad_name: [],
  side_a_new_id: ['side_a_dset_id', 'side_a_id'],
  side_a: [],
  side_b_new_id: ['side_b_dset_id', 'side_b_id'],
  side_b: [],
  number_of_sources: [],
  source_article: ['source_headline'],
  where_prec: [],
  where_coordinates: [],
  where_description: [],
  adm_1: [],
  adm_2: [],
  latitude: [],
  longitude: [],
  country: [],
  event_clarity: [],
  date_prec: [],
  date_start: [],
  date_end: [],
  deaths_a: [],
  deaths_b: [],
  deaths_civilians: [],
  deaths_unknown: [],
  best: ['best_est'],
  high: ['high_est'],
  low: ['low_est'],
} as const satisfies Record<string, readonly string[]>;

export type GedColumn = keyof typeof COLUMNS;

/** Columns without which a row is not an event. */
const REQUIRED_COLUMNS: readonly GedColumn[] = [
  'id',
  'type_of_violence',
  'side_a_new_id',
  'side_a',
  'side_b_new_id',
  'side_b',
  'date_start',
  'best',
];

/** One event. Columns have the names of recent releases; an empty cell is null. */
export interface GedRow {
  readonly file: string;
  readonly row: number;
  get(column: GedColumn): string | null;
}

function positions(header: CsvRow): ReadonlyMap<GedColumn, number> {
  const index = columnIndex({ ...header, cells: header.cells.map((name) => name.toLowerCase()) });
  const found = new Map<GedColumn, number>();
  for (const [name, older] of Object.entries(COLUMNS) as [GedColumn, readonly string[]][]) {
    const at = [name, ...older].map((one) => index.get(one)).find((one) => one !== undefined);
    if (at !== undefined) found.set(name, at);
  }
  const missing = REQUIRED_COLUMNS.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  const near = nearest(missing[0]!, [...index.keys()]);
  const hint =
    near === null ? 'Import an event file of UCDP GED as UCDP publishes it.' : `If the column ${near} contains it, rename the column.`;
  const message = `${header.file} has no column ${missing.join(', ')}, so it is not an event file of UCDP GED.`;
  throw new CadreError('BAD_INPUT', message, { file: header.file, missing }, { hint });
}

/** The humanitarian exchange format has a second header row with tags. */
function isTagRow(row: CsvRow): boolean {
  return row.cells.some((cell) => cell.startsWith('#')) && row.cells.every((cell) => cell === '' || cell.startsWith('#'));
}

/** Texts that stand for an empty cell. */
const EMPTY_CELLS = new Set(['', 'NA', 'NULL', 'NaN']);

/**
 * The events of a file, with columns in any order.
 * @throws CadreError BAD_INPUT when required columns are missing
 */
export async function* readGed(file: string, context: ImportContext): AsyncIterable<readonly (GedRow | RejectedRow)[]> {
  let columns: ReadonlyMap<GedColumn, number> | null = null;
  let first = true;
  for await (const rows of readCsv(file, context)) {
    const events: (GedRow | RejectedRow)[] = [];
    for (const row of rows) {
      if (isRejected(row)) events.push(row);
      else if (columns === null) columns = positions(row);
      else if (!(first && isTagRow(row))) {
        first = false;
        const at: ReadonlyMap<GedColumn, number> = columns;
        const get = (column: GedColumn) => {
          const cell = row.cells[at.get(column) ?? -1] ?? '';
          return EMPTY_CELLS.has(cell) ? null : cell;
        };
        events.push({ file, row: row.row, get });
      }
    }
    yield events;
  }
}
