import { basename } from 'node:path';
import { between, dirtyDate } from '../../mapping/dates.js';
import type { Fact } from '../../row/row-facts.js';
import type { GedColumn, GedRow } from './columns.js';
import { placeName } from './place.js';

/** `type_of_violence` as the model's enum. */
export const VIOLENCE: Readonly<Record<string, string>> = { '1': 'STATE_BASED', '2': 'NON_STATE', '3': 'ONE_SIDED' };
const WORDS: Readonly<Record<string, string>> = { '1': 'state-based', '2': 'non-state', '3': 'one-sided' };
const MAX_REPORTS_LENGTH = 300;

/** When it happened: a day if the data set is certain, otherwise the interval. */
function date(row: GedRow): string | null {
  const start = dirtyDate(row.get('date_start') ?? '');
  const end = dirtyDate(row.get('date_end') ?? '');
  const sure = (row.get('date_prec') ?? '1') === '1';
  const whole = between(start, end);
  return !sure && whole !== null && /^\d{4}-\d\d-\d\d$/.test(whole) ? `${whole}~` : whole;
}

function count(text: string | null): number | string | null {
  return text !== null && /^\d+(?:\.0+)?$/.test(text) ? Number(text) : text;
}

function figure(row: GedRow): Fact | null {
  const parts = (['low', 'best', 'high'] as const).flatMap((name) => {
    const value = count(row.get(name));
    return value === null ? [] : [[name, value] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : null;
}

function part(row: GedRow, before: string, column: GedColumn, after = ''): string {
  const value = row.get(column);
  return value === null ? '' : `${before}${value}${after}`;
}

/** Information that has no field of its own: conflict, clarity, deaths by side, and reports. */
function summary(row: GedRow): string {
  const deaths = [
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
    deaths.length > 0 ? ` Deaths: ${deaths.join(', ')}.` : '',
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
  const killed = figure(row);
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
