import { type EventStatement, eventStatements } from '../../model/events.js';
import { dateProperties } from '../../model/storage.js';
import type { Model } from '../../model/types.js';
import { chunks } from '../chunks.js';
import { identifier } from '../cypher/identifier.js';
import type { CypherText } from '../engine.js';
import type { Properties, WriteBatch } from '../graph-store.js';
import { invariant } from '../invariant.js';
import type { LayoutPart, Materialized } from './materialized.js';
import { byText } from './recompute.js';

/**
 * The properties of a statement about an event (`@event`) by which an index gives the statements of a participant in the
 * order of the events: the participant's id, absent where there is none, and the day by which the event's date is placed: the
 * first that it may be, or the last where the first is unknown, '' where it says neither.
 */
export const EVENT = { participant: 'participantId', first: 'eventFirst' } as const;

/** The day by which the date of a bound event `e` is placed. */
function dayOf(date: string): string {
  const { lo, hi } = dateProperties(identifier(date));
  return `coalesce(e.${lo}, e.${hi}, '')`;
}

/** Copies to statements the day of the event that they are about. */
function copyDays(day: string, relationships: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (s:Statement {id: id})-[:${relationships.map(identifier).join('|')}]->(e:Entity)`,
    `SET s.${EVENT.first} = ${day}`,
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Copies the day of these events to all statements about them that have another. */
function spreadDays(day: string, relationships: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (e:Entity {id: id})<-[:${relationships.map(identifier).join('|')}]-(s:Statement)`,
    `WHERE coalesce(s.${EVENT.first}, '') <> ${day}`,
    `SET s.${EVENT.first} = ${day}`,
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Computes both properties of statements of a type. */
function recompute({ type, toEvent, toParticipant, date }: EventStatement, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (s:${identifier(type.name)} {id: id})`,
    `OPTIONAL MATCH (s)-[:${identifier(toParticipant)}]->(p:Entity)`,
    `OPTIONAL MATCH (s)-[:${identifier(toEvent)}]->(e:Entity)`,
    `SET s.${EVENT.participant} = p.id`,
    `SET s.${EVENT.first} = ${dayOf(date.name)}`,
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

function part(about: EventStatement): LayoutPart {
  const { type, toEvent, toParticipant, date } = about;
  const label = identifier(type.name);
  return {
    label: type.name,
    properties: [EVENT.participant, EVENT.first],
    indexes: [[EVENT.participant, EVENT.first]],
    definition: [toEvent, toParticipant, date.name],
    recompute: byText((ids) => recompute(about, ids)),
    invariants: [
      invariant(`${type.slug}-event`, [
        `MATCH (n:${label})-[:${identifier(toEvent)}]->(e:Entity)`,
        `WHERE n.${EVENT.first} IS NULL OR n.${EVENT.first} <> ${dayOf(date.name)}`,
        "RETURN n.id AS id, 'found by another day than that of ' + e.id AS detail",
      ]),
      invariant(`${type.slug}-participant`, [
        `MATCH (n:${label})`,
        `OPTIONAL MATCH (n)-[:${identifier(toParticipant)}]->(p:Entity)`,
        'WITH n, p',
        `WHERE coalesce(n.${EVENT.participant}, '') <> coalesce(p.id, '')`,
        "RETURN n.id AS id, 'found by another participant than ' + coalesce(p.id, 'none') AS detail",
      ]),
    ],
  };
}

/** The relationship types to events, by the date field of the events. */
function byDate(model: Model): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { toEvent, date } of eventStatements(model)) found.set(date.name, [...(found.get(date.name) ?? []), toEvent]);
  return found;
}

/** The new events of a batch and their days, which only the batch gives. */
function newEvents(batch: WriteBatch, stored: ReadonlySet<string>, date: string): ReadonlyMap<string, string> {
  const { lo, hi } = dateProperties(date);
  const found = new Map<string, string>();
  for (const { id, properties } of batch.entities) {
    const day = properties[lo] ?? properties[hi];
    if (!stored.has(id) && (typeof day === 'string' || !found.has(id))) found.set(id, typeof day === 'string' ? day : '');
  }
  return found;
}

/** The participants of statements and the days of new events by statement, and the texts that copy the other days. */
function copied(model: Model, batch: WriteBatch, stored: ReadonlySet<string>) {
  const of = new Map<string, Record<string, string | null>>();
  const add = (id: string, properties: Record<string, string | null>) => of.set(id, { ...of.get(id), ...properties });
  const toParticipant = new Set(eventStatements(model).map((about) => about.toParticipant));
  for (const { from, relationship, to } of batch.links)
    if (toParticipant.has(relationship)) add(from, { [EVENT.participant]: to[0] ?? null });
  const texts: CypherText[] = [];
  for (const [date, relationships] of byDate(model)) {
    const { edtf } = dateProperties(date);
    const day = dayOf(date);
    const events = newEvents(batch, stored, date);
    const open = new Set<string>();
    for (const { from, relationship, to } of batch.links) {
      if (!relationships.includes(relationship)) continue;
      const first = events.get(to[0] ?? '');
      if (first === undefined || to.length !== 1) open.add(from);
      else add(from, { [EVENT.first]: first });
    }
    const dated = batch.entities.filter((e) => stored.has(e.id) && edtf in e.properties).map((e) => e.id);
    texts.push(...chunks([...open]).map((ids) => copyDays(day, relationships, ids)));
    texts.push(...chunks(dated).map((ids) => spreadDays(day, relationships, ids)));
  }
  return { of, texts };
}

/** What an index finds statements about events by. */
export const eventDate: Materialized = {
  about:
    'On statements about events: the id of the participant, and the day by which the event is placed, so that the events of one actor come in order from an index.',
  version: 2,
  layout: (model) => eventStatements(model).map(part),
  onWrite(model, batch, stored) {
    const { of, texts } = copied(model, batch, stored);
    return { texts, properties: ({ id }): Properties | null => of.get(id) ?? null };
  },
};
