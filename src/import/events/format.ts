import { basename } from 'node:path';
import { FingerprintMap } from '../../base/fingerprint-map.js';
import { CadreError } from '../../errors/cadre-error.js';
import { Countries } from '../mapping/countries.js';
import { slugStep } from '../mapping/steps.js';
import { actorsByExternalId } from '../row/entity-index.js';
import {
  type Fact,
  type FactLists,
  type ImportContext,
  type ImportFormat,
  type RejectedRow,
  type RowResult,
  rejectRow,
  rowFacts,
} from '../row/row-facts.js';
import { type EventActor, EventActors } from './actors.js';
import { type EventPlace, EventPlaces } from './places.js';
import { type EventRow, type EventTable, readEvents } from './table.js';

/** An event of a data set, in parts. */
export interface SourceEvent {
  /** Its id in the data set. */
  readonly key: string;
  /** The fields of the attack besides id, name, place and evidence. */
  readonly fields: Fact;
  readonly date: string | null;
  readonly place: EventPlace | null;
  /** The summary of its evidence, and the words of the data set. */
  readonly summary: string;
  readonly quote: string | null;
  readonly actors: readonly EventActor[];
  /** What the event says of its actors. */
  statements(attack: string, idOf: (name: string) => string, evidence: readonly Fact[]): FactLists;
}

/** A data set of events. */
export interface EventDataSet<S> extends EventTable {
  /** As in `--from NAME`, and in ids. */
  readonly name: string;
  readonly title: string;
  readonly source: Fact;
  /** The schemes of external ids of events and of actors. */
  readonly schemes: { readonly event: string; readonly actor: string };
  /** What a first pass must know of all rows. */
  survey(): S;
  /** Takes a row of the first pass. */
  take(survey: S, row: EventRow): void;
  /** An event of the second pass; why its row is rejected; or what kind of thing Cadre does not record. */
  event(row: EventRow, survey: S): SourceEvent | Pick<RejectedRow, 'code' | 'reason'> | { readonly notRecorded: string };
}

/** A value that cannot be read, such as a date without a century, rejects its row. */
function readEvent<S>(dataSet: EventDataSet<S>, row: EventRow, survey: S): ReturnType<EventDataSet<S>['event']> {
  try {
    return dataSet.event(row, survey);
  } catch (error) {
    if (!(error instanceof CadreError)) throw error;
    return { code: error.code, reason: error.message };
  }
}

/** Maps the rows of a data set to facts. What events share is written once, before the first of them. */
class EventReader<S> {
  readonly #events = new FingerprintMap();

  constructor(
    private readonly dataSet: EventDataSet<S>,
    private readonly context: ImportContext,
    private readonly places: EventPlaces,
    private readonly actors: EventActors,
    private readonly survey: S,
  ) {}

  #attack({ key, date, place, fields }: SourceEvent, location: string | null, evidence: Fact): Fact {
    return {
      id: this.#id(key),
      // Without its actors: otherwise a search for a group would find its thousand fights.
      name: [place?.name ?? 'Event', date].filter((text) => text !== null).join(', '),
      externalIds: [{ scheme: this.dataSet.schemes.event, value: key }],
      ...fields,
      ...(date !== null && { date }),
      ...(location !== null && { location }),
      evidence: [evidence],
    };
  }

  #id(key: string): string {
    return `${this.dataSet.name}-${slugStep(key)}`;
  }

  rows(row: EventRow): RowResult[] {
    const event = readEvent(this.dataSet, row, this.survey);
    if ('code' in event) return [rejectRow(row, event.code, event.reason)];
    if ('notRecorded' in event) {
      this.context.note(`not recorded: ${event.notRecorded}`);
      return [];
    }
    if (this.#events.get(event.key) !== null)
      return [rejectRow(row, 'DUPLICATE_ID', `Event ${event.key} is on an earlier row too, with other content or in another file.`)];
    this.#events.set(event.key, 0);
    const locator = `${basename(row.file)} row ${row.row}, event ${event.key}`;
    const evidence = { source: this.context.source, locator, summary: event.summary, ...(event.quote !== null && { quote: event.quote }) };
    const where = event.place === null ? null : this.places.find(event.place);
    const actors = new Map(event.actors.map((actor) => [actor.name, this.actors.find(actor)]));
    const cited = [{ source: this.context.source, locator, summary: 'The event names it.' }];
    const statements = event.statements(this.#id(event.key), (name) => actors.get(name)!.id, cited);
    const own = { attacks: [this.#attack(event, where?.id ?? null, evidence)], ...statements };
    const before = [...(where?.lists ?? []), ...[...actors.values()].flatMap(({ lists }) => lists)];
    return [...before, own].map((lists) => rowFacts(row, lists));
  }
}

async function* readDataSet<S>(dataSet: EventDataSet<S>, context: ImportContext): AsyncIterable<RowResult[]> {
  const { store, model } = context;
  const countries = await Countries.of(store, model);
  const stored = await actorsByExternalId(store, model, dataSet.schemes.actor);
  const places = new EventPlaces(`${dataSet.name}-place`, countries, context);
  const actors = new EventActors(stored, countries, context.source, dataSet.schemes.actor, `${dataSet.name}-actor`);
  const survey = dataSet.survey();
  const silent = { ...context, progress: () => {}, note: () => {} };
  for (const file of context.files) {
    for await (const rows of readEvents(file, silent, dataSet)) {
      for (const row of rows) {
        if ('code' in row) continue;
        dataSet.take(survey, row);
        const event = readEvent(dataSet, row, survey);
        if ('place' in event && event.place !== null) places.survey(event.place);
      }
    }
  }
  const reader = new EventReader(dataSet, context, places, actors, survey);
  for (const file of context.files)
    for await (const rows of readEvents(file, context, dataSet)) yield rows.flatMap((row) => ('code' in row ? [row] : reader.rows(row)));
}

/** The import format of a data set of events. */
export function eventFormat<S>(dataSet: EventDataSet<S>): ImportFormat {
  return {
    name: dataSet.name,
    title: dataSet.title,
    mapping: 'none',
    listDate: 'optional',
    ordered: true,
    source: dataSet.source,
    sourceId: ({ files }) => `source:${dataSet.name}-${slugStep(basename(files[0] ?? '').replace(/\.\w+$/, ''))}`,
    read: (context) => readDataSet(dataSet, context),
  };
}
