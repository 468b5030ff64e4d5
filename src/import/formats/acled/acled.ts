import { type EventActor, stateOrgan } from '../../events/actors.js';
import { count } from '../../events/figures.js';
import { type EventDataSet, eventFormat, type SourceEvent } from '../../events/format.js';
import type { EventPlace } from '../../events/places.js';
import type { EventRow } from '../../events/table.js';
import { orderedDate } from '../../mapping/dates.js';
import type { ImportFormat } from '../../row/row-facts.js';
import { type ActorKind, ATTACKS, actorKind, METHODS, PRECISION } from './codes.js';

const SIDES = ['1', '2'] as const;
type Side = (typeof SIDES)[number];

/** The actors that stand on a side of some event, by name. Only of these does the data set say of what kind they are. */
type MainActors = Map<string, EventActor>;

/** An actor that can be recorded; null for civilians, crowds and groups that nobody has identified. */
function namedActor(name: string, kind: ActorKind | null): EventActor | null {
  if (/^Unidentified\b/i.test(name) || kind === null || ['rioters', 'protesters', 'civilians'].includes(kind)) return null;
  const organ = stateOrgan(name);
  if (organ) return organ;
  return { name, type: kind === 'state' ? 'StateOrgan' : kind === 'other' ? 'Organisation' : 'ArmedGroup' };
}

function mainActor(row: EventRow, side: Side): EventActor | null {
  const name = row.get(`actor${side}`);
  return name === null ? null : namedActor(name, actorKind(row.get(`inter${side}`)));
}

function associates(row: EventRow, side: Side): string[] {
  const names = (row.get(`assoc_actor_${side}`) ?? '').split(';').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The day, `~` where only its week is known, or the month. */
function date(row: EventRow): string | null {
  const day = orderedDate(row.get('event_date') ?? '', 'dmy');
  const precision = row.get('time_precision') ?? '1';
  if (day === null || precision === '1' || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return precision === '3' ? day.slice(0, 7) : `${day}~`;
}

function place(row: EventRow): EventPlace | null {
  const country = row.get('country');
  const name = row.get('location') ?? row.get('admin3') ?? row.get('admin2') ?? row.get('admin1');
  if (name === null) return null;
  const divisions = ['admin3', 'admin2', 'admin1']
    .map((column) => row.get(column))
    .filter((part): part is string => part !== null && part !== name);
  const precision = PRECISION[row.get('geo_precision') ?? ''] ?? null;
  return { name, latitude: row.get('latitude'), longitude: row.get('longitude'), precision, divisions: [...new Set(divisions)], country };
}

/** Who fights whom; null where one side is unknown. */
function violence(row: EventRow): string | null {
  const kinds = SIDES.map((side) => actorKind(row.get(`inter${side}`)));
  if (row.get('event_type')?.toLowerCase() === 'violence against civilians' || row.get('civilian_targeting') !== null) return 'ONE_SIDED';
  if (kinds.includes('civilians')) return 'ONE_SIDED';
  const fighting = kinds.filter((kind) => kind !== null && kind !== 'other');
  if (fighting.length < 2) return null;
  return fighting.includes('state') ? 'STATE_BASED' : 'NON_STATE';
}

const SHOWN = [
  ['disorder_type', 'Type of disorder'],
  ['sub_event_type', 'Type of event'],
  ['actor1', 'Actor 1'],
  ['assoc_actor_1', 'associated with it'],
  ['actor2', 'Actor 2'],
  ['assoc_actor_2', 'associated with it'],
  ['interaction', 'Interaction'],
  ['civilian_targeting', 'Civilians'],
  ['tags', 'Tags'],
  ['source', 'Rests on'],
  ['source_scale', 'Scale of the sources'],
] as const;

function summary(row: EventRow): string {
  const parts = SHOWN.flatMap(([column, words]) => {
    const text = row.get(column);
    return text === null ? [] : [`${words}: ${text}.`];
  });
  return [`Recorded as ${row.get('event_type') ?? 'an event'}.`, ...parts].join(' ');
}

/** The actors of an event by side. Those associated with a side take part if the files say elsewhere what they are. */
function actorsOf(row: EventRow, main: MainActors): readonly { readonly actor: EventActor; readonly side: Side }[] {
  const found = SIDES.flatMap((side) => {
    const first = mainActor(row, side);
    const others = associates(row, side).flatMap((name) => main.get(name) ?? []);
    return [...(first ? [first] : []), ...others].map((actor) => ({ actor, side }));
  });
  return [...new Map(found.toReversed().map((one) => [one.actor.name, one])).values()].reverse();
}

function event(row: EventRow, main: MainActors): ReturnType<EventDataSet<MainActors>['event']> {
  const key = row.get('event_id_cnty');
  if (key === null) return { code: 'BAD_ROW', reason: 'The row has no event_id_cnty.' };
  const type = (row.get('event_type') ?? '').toLowerCase();
  if (!ATTACKS.has(type)) return { notRecorded: row.get('event_type') ?? 'an event without a type' };
  const kind = violence(row);
  const method = METHODS[(row.get('sub_event_type') ?? '').toLowerCase()];
  const killed = count(row.get('fatalities'));
  const actors = actorsOf(row, main);
  return {
    key,
    fields: { ...(kind && { violence: kind }), ...(method && { method }), ...(killed !== null && { killed: { best: killed } }) },
    date: date(row),
    place: place(row),
    summary: summary(row),
    quote: row.get('notes'),
    actors: actors.map(({ actor }) => actor),
    statements: (attack, idOf, evidence) => ({
      participations: actors.map(({ actor, side }) => ({ subject: idOf(actor.name), object: attack, side, evidence })),
    }),
  } satisfies SourceEvent;
}

/**
 * Events of the Armed Conflict Location and Event Data Project. Its two actors have no direction: neither is the attacker, so both take
 * part.
 */
export const acledFormat: ImportFormat = eventFormat<MainActors>({
  name: 'acled',
  title: 'ACLED event data',
  dataSet: 'ACLED',
  required: ['event_id_cnty', 'event_date', 'event_type', 'actor1', 'inter1'],
  empty: new Set(['', 'NA', 'NULL']),
  source: {
    title: 'ACLED event data',
    language: 'en',
    note: 'The terms of use of ACLED apply: they restrict sharing the data. Cite ACLED as its attribution policy asks.',
  },
  schemes: { event: 'ACLED', actor: 'ACLED-ACTOR' },
  survey: () => new Map(),
  take(main, row) {
    for (const side of SIDES) {
      const actor = mainActor(row, side);
      if (actor && !main.has(actor.name)) main.set(actor.name, actor);
    }
  },
  event,
});
