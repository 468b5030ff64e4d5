import type { CoordinatePrecision } from '../../../model/api/types.generated.js';
import type { EventActor } from '../../events/actors.js';
import { count } from '../../events/figures.js';
import { type EventDataSet, eventFormat, type SourceEvent } from '../../events/format.js';
import type { EventPlace } from '../../events/places.js';
import type { EventRow } from '../../events/table.js';
import { between, dirtyDate, orderedDate } from '../../mapping/dates.js';
import type { Fact, ImportFormat } from '../../row/row-facts.js';
import { method, SHOWN } from './codes.js';

/** `specificity`: 1 the town; 2 and 3 the smallest division around it; 4 the province; 5 unknown. */
const PRECISION: Readonly<Record<string, CoordinatePrecision>> = { '1': 'EXACT', '2': 'DISTRICT', '3': 'DISTRICT', '4': 'PROVINCE' };

/** Texts of `gname` that name nobody. */
const NOBODY: ReadonlySet<string> = new Set(['Unknown', 'Unaffiliated Individual(s)', 'Individual']);

/** The columns of each of the three perpetrators: name, doubt, claim and its channel. */
const PERPETRATORS = [
  { name: 'gname', uncertain: 'guncertain1', claimed: 'claimed', channel: 'claimmode_txt' },
  { name: 'gname2', uncertain: 'guncertain2', claimed: 'claim2', channel: 'claimmode2_txt' },
  { name: 'gname3', uncertain: 'guncertain3', claimed: 'claim3', channel: 'claimmode3_txt' },
] as const;

/** A number of a cell as digits: some editions write `5.0`. */
function digits(text: string | null): string {
  return (text ?? '').replace(/\.0+$/, '');
}

/** When it happened: zeros stand for an unknown month or day. An event of more than a day ends with its resolution. */
function date(row: EventRow): string | null {
  const [year, month, day] = ['iyear', 'imonth', 'iday'].map((column) => digits(row.get(column)));
  if (!year) return null;
  const start = dirtyDate(`${year.padStart(4, '0')}-${(month || '0').padStart(2, '0')}-${(day || '0').padStart(2, '0')}`);
  const resolution = digits(row.get('extended')) === '1' ? row.get('resolution') : null;
  return resolution === null ? start : between(start, orderedDate(resolution, 'mdy'));
}

function place(row: EventRow): EventPlace | null {
  const text = (column: string) => {
    const given = row.get(column);
    return given === null || /^unknown$/i.test(given) ? null : given;
  };
  const [city, province, country] = ['city', 'provstate', 'country_txt'].map(text);
  const name = city ?? province ?? null;
  if (name === null) return null;
  const divisions = province && province !== name ? [province] : [];
  const precision = PRECISION[digits(row.get('specificity'))] ?? null;
  return { name, latitude: row.get('latitude'), longitude: row.get('longitude'), precision, divisions, country: country ?? null };
}

function flag(row: EventRow, column: string): boolean {
  return digits(row.get(column)) === '1';
}

function summary(row: EventRow): string {
  const parts = SHOWN.flatMap(([column, words]) => {
    const text = row.get(column);
    return text === null || text === '.' ? [] : [`${words}: ${text}.`];
  });
  const doubt = flag(row, 'doubtterr') ? ['The data set doubts that it was terrorism.'] : [];
  const near = flag(row, 'vicinity') ? ['It happened near the place.'] : [];
  const suicide = flag(row, 'suicide') ? ['The perpetrators did not mean to survive.'] : [];
  const competing = flag(row, 'compclaim') ? ['Several groups claimed it, independently of each other.'] : [];
  const reports = ['scite1', 'scite2', 'scite3'].map((column) => row.get(column)).filter((text) => text !== null);
  return [
    'Recorded as a terrorist incident.',
    ...doubt,
    ...near,
    ...suicide,
    ...competing,
    ...parts,
    ...(reports.length > 0 ? [`Rests on: ${reports.join('; ')}.`] : []),
  ].join(' ');
}

/** The perpetrators that have a name. A subgroup is named in the evidence. */
function perpetrators(row: EventRow) {
  const found = PERPETRATORS.flatMap((columns) => {
    const name = row.get(columns.name);
    return name === null || NOBODY.has(name) ? [] : [{ name, columns }];
  });
  return [...new Map(found.toReversed().map((one) => [one.name, one])).values()].reverse();
}

function figures(row: EventRow): Fact {
  const parts = [
    ['killed', count(row.get('nkill'))],
    ['injured', count(row.get('nwound'))],
  ] as const;
  // Victims of linked events are shared out among them, which leaves parts of people.
  const whole = parts.filter(([, value]) => value !== null && !/^\d+\.\d*[1-9]\d*$/.test(String(value)));
  return Object.fromEntries(whole.map(([field, best]) => [field, { best }]));
}

function event(row: EventRow): ReturnType<EventDataSet<null>['event']> {
  const key = digits(row.get('eventid'));
  if (!/^\d{12}$/.test(key)) return { code: 'BAD_ROW', reason: 'The row has no eventid of twelve digits.' };
  const how = method(row);
  const success = digits(row.get('success'));
  const named = perpetrators(row);
  return {
    key,
    fields: {
      ...figures(row),
      ...(how && { method: how }),
      ...(success === '1' && { outcome: 'HIT' }),
      ...(success === '0' && { outcome: 'FAILED' }),
    },
    date: date(row),
    place: place(row),
    summary: summary(row),
    quote: row.get('summary'),
    actors: named.map(({ name }): EventActor => ({ name, type: 'ArmedGroup' })),
    statements: (attack, idOf, evidence) => ({
      attributions: named.map(({ name, columns }) => ({
        subject: attack,
        object: idOf(name),
        strength: flag(row, columns.uncertain) ? 'SUSPECTED' : 'ASSESSED',
        evidence,
      })),
      claimsOfResponsibility: named
        .filter(({ columns }) => flag(row, columns.claimed))
        .map(({ name, columns }) => {
          const channel = row.get(columns.channel);
          return { subject: attack, object: idOf(name), kind: 'CLAIMED', ...(channel !== null && { channel }), evidence };
        }),
    }),
  } satisfies SourceEvent;
}

/** Incidents of the Global Terrorism Database. Ransom, property and hostages are left out. */
export const gtdFormat: ImportFormat = eventFormat<null>({
  name: 'gtd',
  title: 'Global Terrorism Database',
  dataSet: 'the Global Terrorism Database',
  required: ['eventid', 'iyear', 'imonth', 'iday', 'gname'],
  empty: new Set(['', 'NA', 'NULL', '-9', '-99']),
  source: {
    title: 'Global Terrorism Database',
    language: 'en',
    note: 'The terms of use of START apply: they restrict sharing the data. Cite the database as they ask.',
  },
  schemes: { event: 'GTD', actor: 'GTD-GROUP' },
  survey: () => null,
  take: () => {},
  event,
});
