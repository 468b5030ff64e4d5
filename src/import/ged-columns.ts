import { nearest } from '../config/nearest.js';
import { CadreError } from '../errors/cadre-error.js';
import { type CsvRow, isRefusal, readCsv } from './csv.js';
import { columnIndex } from './csv-mapped.js';
import type { ImportContext, Refusal } from './piece.js';

/** What is read, by its name in recent releases, with the names that older ones use. */
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

/** Without these a row says too little to be an event. */
const NEEDED: readonly GedColumn[] = ['id', 'type_of_violence', 'side_a_new_id', 'side_a', 'side_b_new_id', 'side_b', 'date_start', 'best'];

/** One event: its cells by the names of recent releases; null where the file has nothing. */
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
  const missing = NEEDED.filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  const near = nearest(missing[0]!, [...index.keys()]);
  const hint = near === null ? '' : ` Is ${near} meant?`;
  const message = `${header.file} has no column ${missing.join(', ')}: it is no event file of UCDP GED.${hint}`;
  throw new CadreError('BAD_INPUT', message, { file: header.file, missing });
}

/** The humanitarian exchange format has a second header row, of tags. */
function isTagRow(row: CsvRow): boolean {
  return row.cells.some((cell) => cell.startsWith('#')) && row.cells.every((cell) => cell === '' || cell.startsWith('#'));
}

/** Cells that stand for nothing. */
const NOTHING = new Set(['', 'NA', 'NULL', 'NaN']);

/**
 * The events of a file, whatever the order of its columns.
 * @throws CadreError BAD_INPUT when needed columns are missing
 */
export async function* readGed(file: string, context: ImportContext): AsyncIterable<readonly (GedRow | Refusal)[]> {
  let columns: ReadonlyMap<GedColumn, number> | null = null;
  let first = true;
  for await (const rows of readCsv(file, context)) {
    const events: (GedRow | Refusal)[] = [];
    for (const row of rows) {
      if (isRefusal(row)) events.push(row);
      else if (columns === null) columns = positions(row);
      else if (!(first && isTagRow(row))) {
        first = false;
        const at: ReadonlyMap<GedColumn, number> = columns;
        const get = (column: GedColumn) => {
          const cell = row.cells[at.get(column) ?? -1] ?? '';
          return NOTHING.has(cell) ? null : cell;
        };
        events.push({ file, row: row.row, get });
      }
    }
    yield events;
  }
}
