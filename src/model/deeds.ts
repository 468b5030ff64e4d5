import { dateIndex, indexedDates } from './date-index.js';
import { nodeType, typesOfKind } from './lookup.js';
import type { Field, Model, NodeType } from './types.js';

/** A statement type about something that was done: one end is the deed, which has a date of its own, the other a party to it. */
export interface DeedStatement {
  readonly type: NodeType;
  readonly deed: 'subject' | 'object';
  readonly party: 'subject' | 'object';
  /** The relationship types to the ends. */
  readonly toDeed: string;
  readonly toParty: string;
  /** The deed's date. */
  readonly date: Field;
}

/**
 * What such a statement keeps beside its own properties, so that an index gives the statements of a party in the order of
 * the deeds: the party's id (absent where there is none), and the first day that the deed's date may be, '' where that is
 * not known.
 */
export const DEED = { party: 'partyId', first: 'deedFirst' } as const;

function dateOf(model: Model, end: Field | undefined): Field | null {
  const dates = (end?.targets ?? []).map((target) => indexedDates(nodeType(model, target))[0]);
  const [first] = dates;
  return first && dates.every((field) => field?.name === first.name) ? first : null;
}

function readDeed(model: Model, type: NodeType): DeedStatement | null {
  if (type.statement === null || type.statement.symmetric) return null;
  const [subject, object] = [type.fields.get('subject'), type.fields.get('object')];
  if (!subject || !object) return null;
  const [asSubject, asObject] = [dateOf(model, subject), dateOf(model, object)];
  if ((asSubject === null) === (asObject === null)) return null;
  const date = (asSubject ?? asObject)!;
  const [deed, party] = asSubject ? ([subject, object] as const) : ([object, subject] as const);
  const name = (field: Field) => field.name as 'subject' | 'object';
  return { type, deed: name(deed), party: name(party), toDeed: deed.relationship!, toParty: party.relationship!, date };
}

/** Asked for each record that is written, and the same for as long as the model is. */
const read = new WeakMap<NodeType, DeedStatement | null>();

/** How a statement type is about a deed; null where it is about none. */
export function deedStatement(model: Model, type: NodeType): DeedStatement | null {
  const known = read.get(type);
  if (known !== undefined) return known;
  const found = readDeed(model, type);
  read.set(type, found);
  return found;
}

export function deedStatements(model: Model): DeedStatement[] {
  return typesOfKind(model, 'statement').flatMap((type) => deedStatement(model, type) ?? []);
}

/** The relationship types to deeds, by the property of the deed that is copied. */
export function waysToDeeds(model: Model): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, string[]>();
  for (const { toDeed, date } of deedStatements(model)) {
    const { first } = dateIndex(date);
    ways.set(first, [...(ways.get(first) ?? []), toDeed]);
  }
  return ways;
}
