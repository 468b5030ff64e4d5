import { upperFirst } from './names.js';
import type { Field, Model, NodeType } from './types.js';

/** The property that a list is ordered by for a sortable field: a folded key for texts, the earliest day for dates. */
export function sortProperty(field: Field): string {
  if (field.type === 'EdtfDate' || field.type === 'Edtf') return fieldDates(field).lo;
  return field.type === 'String' ? `${field.name}Sort` : field.name;
}

/** The dates of an entity type by which its lists can be ordered. */
export function sortableDates(type: NodeType): Field[] {
  return type.kind === 'entity' ? [...type.fields.values()].filter((f) => f.type === 'EdtfDate' && f.sortable) : [];
}

/** The property with the folded key of a text, by which it is found regardless of case and accents; null if there is none. */
export function foldedProperty(field: Field): string | null {
  return field.sortable && field.type === 'String' ? `${field.name}Sort` : null;
}

/** The three properties of a date: as written, its first and its last possible day. */
export function dateProperties(prefix: string): { readonly edtf: string; readonly lo: string; readonly hi: string } {
  return { edtf: prefix, lo: `${prefix}Lo`, hi: `${prefix}Hi` };
}

/**
 * The properties of a date field. When something became known is derived, and counts as the latest day that the date of
 * publication allows: it has that one bound only.
 */
export function fieldDates(field: Field): ReturnType<typeof dateProperties> {
  if (field.type === 'Date') return { edtf: field.name, lo: field.name, hi: field.name };
  const own = dateProperties(field.name);
  return field.derived ? { ...own, lo: own.hi } : own;
}

/** `valid` and `from` give `validFrom`: the parts of a value object stand flat on its owner. */
export function partProperty(prefix: string, part: string): string {
  return prefix + upperFirst(part);
}

/** Fields of a statement that say that, and why, it was withdrawn from this graph. */
const WITHDRAWAL = new Set(['retractedOn', 'retractionReason', 'correctedBy']);

/** Whether a field of a statement says something about its withdrawal, so that it is empty before the day of that. */
export function isOfWithdrawal(name: string): boolean {
  return WITHDRAWAL.has(name);
}

/** Fields of statements and entities that no single source gives: they are the node itself, or what this graph says about it. */
const NEVER = new Set(['id', 'type', 'subject', 'object', 'episode', ...WITHDRAWAL, 'corrects', 'evidence']);

/** Whether a field is of the node itself, or says something of it in this graph, so that no source gives it. */
export function isOwnField(field: Field): boolean {
  return NEVER.has(field.name);
}

/**
 * Whether a field of a statement or entity is an attribute: some of its sources give it, and it is not known before they do.
 * The identity, the name of an entity, derived fields and required fields are no attributes.
 */
export function isAttribute(type: NodeType, field: Field): boolean {
  if (type.kind === 'record' || field.derived || isOwnField(field)) return false;
  if (field.required && !field.list && field.kind !== 'value') return false;
  return !type.statement?.identity.includes(field.name);
}

/**
 * An attribute, and the place of its value in an entry of a facts document: a field, or a part of a value object, since one source
 * may give the start and another the end.
 */
export interface AttributePath {
  readonly name: string;
  readonly path: readonly string[];
}

const pathsOf = new WeakMap<NodeType, readonly AttributePath[]>();

/** All attributes that nodes of a type can have, in the order of its fields; computed once per type, as each fact needs them. */
export function attributePaths(model: Model, type: NodeType): readonly AttributePath[] {
  const hit = pathsOf.get(type);
  if (hit) return hit;
  const paths = (field: Field, name: string, path: readonly string[]): AttributePath[] => {
    if (field.kind !== 'value' || field.list || field.type === 'EdtfDate') return [{ name, path }];
    return [...model.values.get(field.type)!.fields.values()].flatMap((part) =>
      paths(part, partProperty(name, part.name), [...path, part.name]),
    );
  };
  const fields = [...type.fields.values()].filter((field) => isAttribute(type, field));
  const computed = fields.flatMap((field) => paths(field, field.name, [field.name]));
  pathsOf.set(type, computed);
  return computed;
}

/** Whether an entry of a facts document gives an attribute. */
export function givesAttribute(entry: Readonly<Record<string, unknown>>, { path }: AttributePath): boolean {
  let value: unknown = entry;
  for (let i = 0; i < path.length && value !== null && value !== undefined; i += 1)
    value = (value as Readonly<Record<string, unknown>>)[path[i]!];
  return value !== null && value !== undefined;
}

/** Every property that stores a part of a value object. If all are absent, the value is unknown. */
export function valueProperties(model: Model, type: string, prefix: string): string[] {
  if (type === 'EdtfDate') return [dateProperties(prefix).edtf];
  return [...model.values.get(type)!.fields.values()].flatMap((part) => {
    const name = partProperty(prefix, part.name);
    return part.kind === 'value' ? valueProperties(model, part.type, name) : [name];
  });
}

/** Lists of value objects are stored as texts, their parts joined by a character that no part may hold. */
export const PART_SEPARATOR = '\u001f';

/** On evidence: the attributes of its statement or entity that its entry gave, sorted. Absent: all of them. */
export const ASSERTS = 'asserts';

/** On disputing evidence: the attributes of its statement or entity that it contradicts. Absent: it contradicts the whole. */
export const DISPUTES = 'disputes';

/**
 * False on evidence that does not give an entity the name in its entry, because the entity had another name then. It is not
 * stored: the evidence of the name is.
 */
export const GIVES_NAME = 'givesName';

/** Properties that the store derives from evidence, beside those of the fields. */
export const DERIVED = {
  /** Latest possible day of the earliest supporting publication: the statement, entity, evidence or source is known from then. */
  known: 'knownFromHi',
  /** From when the statement is disputed: supported and contradicted by then. */
  disputed: 'disputedFromHi',
  /** From when a general statement is specified: the day on which the first statement that says it in particular is known. */
  specified: 'specifiedFromHi',
  /** Latest possible day of the earliest observation by supporting evidence. */
  observedFirst: 'observedFirst',
  /** Earliest possible day of the last observation by supporting evidence. */
  observedLast: 'observedLast',
  /**
   * Of disputing evidence: the day for which it contradicts its statement, or the day from which it is known where it names none.
   * Of a statement: the earliest of these days.
   */
  contradicted: 'contradictedFrom',
  /** The attributes that became known after the statement or entity itself: texts of name and day. Absent where there are none. */
  later: 'later',
  /**
   * Of an entity: the first day on which it may have existed, by the foundings that stand; of a state: that on which both its ends
   * may have. Absent where no founding says.
   */
  founded: 'foundedFrom',
} as const;

/**
 * Of an entity: from when the day of its founding (`DERIVED.founded`) is known. Of a state: both of each of its ends. They are
 * there together, or neither.
 */
export const FOUNDED = {
  known: 'foundedKnownHi',
  ends: {
    subject: { from: 'subjectFoundedFrom', known: 'subjectFoundedKnownHi' },
    object: { from: 'objectFoundedFrom', known: 'objectFoundedKnownHi' },
  },
} as const;

/** The relationship from a general statement to those that say it in particular; derived, too. */
export const SPECIFIED_BY = 'SPECIFIED_BY';
