import { basename } from 'node:path';
import { count } from '../../events/figures.js';
import { between, dirtyDate } from '../../mapping/dates.js';
import type { Fact } from '../../row/row-facts.js';
import type { GedColumn, GedRow } from './columns.js';
import { placeName } from './place.js';

/** `type_of_violence` as the model's enum. */
export const VIOLENCE: Readonly<Record<string, string>> = { '1': 'STATE_BASED', '2': 'NON_STATE', '3': 'ONE_SIDED' };
const WORDS: Readonly<Record<string, string>> = { '1': 'state-based', '2': 'non-state', '3': 'one-sided' };
const MAX_REPORTS_LENGTH = 300;
/** How well the place of an event is known: a place is the same for events in it and near it. */
const NEARNESS: Readonly<Record<string, string>> = {
  '2': ' Known of the place: near it.',
  '3': ' Known of the place: the district.',
  '4': ' Known of the place: the province.',
  '5': ' Known of the place: an area.',
};

/** When it happened: a day if the data set is certain, otherwise the interval. */
function date(row: GedRow): string | null {
  const start = dirtyDate(row.get('date_start') ?? '');
  const end = dirtyDate(row.get('date_end') ?? '');
  const sure = (row.get('date_prec') ?? '1') === '1';
  const whole = between(start, end);
  return !sure && whole !== null && /^\d{4}-\d\d-\d\d$/.test(whole) ? `${whole}~` : whole;
}

const BOUNDS = ['low', 'best', 'high'] as const;

/** The deaths of an event, and the bounds that contradict the best figure. */
export interface Deaths {
  readonly figure: Fact | null;
  readonly leftOut: readonly string[];
}

/** The deaths of an event. Of figures that contradict each other, the best one stays with the bound that agrees with it. */
export function deaths(row: GedRow): Deaths {
  const values = new Map(BOUNDS.flatMap((name) => [[name, count(row.get(name))] as const]).filter(([, value]) => value !== null));
  const [low, best, high] = BOUNDS.map((name) => values.get(name));
  const above = (a: unknown, b: unknown) => typeof a === 'number' && typeof b === 'number' && a > b;
  const wrong = [...(above(low, best) ? (['low'] as const) : []), ...(above(best, high) ? (['high'] as const) : [])];
  const bounds = wrong.length === 0 && best == null && above(low, high) ? BOUNDS.filter((name) => name !== 'best') : wrong;
  const leftOut = bounds.map((name) => `${name} ${values.get(name)}`);
  for (const name of bounds) values.delete(name);
  return { figure: values.size > 0 ? Object.fromEntries(values) : null, leftOut };
}

function part(row: GedRow, before: string, column: GedColumn, after = ''): string {
  const value = row.get(column);
  return value === null ? '' : `${before}${value}${after}`;
}

/** Information that has no field of its own: conflict, clarity, deaths by side, and reports. */
function summary(row: GedRow): string {
  const { leftOut } = deaths(row);
  const bySide = [
    part(row, 'side A ', 'deaths_a'),
    part(row, 'side B ', 'deaths_b'),
    part(row, 'civilians ', 'deaths_civilians'),
    part(row, 'unknown ', 'deaths_unknown'),
  ].filter((text) => text !== '');
  const reports = (row.get('source_article') ?? '').replace(/\s+/g, ' ').slice(0, MAX_REPORTS_LENGTH);
  return [
    `Recorded as ${WORDS[row.get('type_of_violence') ?? ''] ?? 'organised'} violence`,
    part(row, ', dyad ', 'dyad_name'),
    part(row, ', conflict ', 'conflict_name'),
    '.',
    part(row, ' Clarity ', 'event_clarity', '.'),
    bySide.length > 0 ? ` Deaths: ${bySide.join(', ')}.` : '',
    leftOut.length > 0 ? ` Left out, as it contradicts the best figure: ${leftOut.join(', ')}.` : '',
    NEARNESS[row.get('where_prec') ?? ''] ?? '',
    part(row, ' Number of sources: ', 'number_of_sources', '.'),
    reports === '' ? '' : ` Rests on: ${reports}`,
  ].join('');
}

/** The evidence of an event: its row. */
export function rowEvidence(row: GedRow, source: string, text = summary(row)): Fact {
  return { source, locator: `${basename(row.file)} row ${row.row}, event ${row.get('id')}`, summary: text };
}

export function attackId(row: GedRow): string {
  return `ucdp-ged-${row.get('id')}`;
}

/** The event as an attack: type, time, place and deaths. */
export function attack(row: GedRow, location: string | null, evidence: Fact): Fact {
  const day = date(row);
  const killed = deaths(row).figure;
  return {
    id: attackId(row),
    // Without the sides: otherwise a search for a group would find its thousand fights.
    name: [placeName(row) ?? 'Event', day].filter((text) => text !== null).join(', '),
    externalIds: [{ scheme: 'UCDP-GED', value: row.get('id') }],
    violence: VIOLENCE[row.get('type_of_violence') ?? ''],
    ...(day !== null && { date: day }),
    ...(location !== null && { location }),
    ...(killed && { killed }),
    evidence: [evidence],
  };
}
