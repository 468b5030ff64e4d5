import { upperFirst } from './names.js';
import type { Field, Model, NodeType } from './types.js';

/** The property that a list is ordered by for a sortable field: a folded key for texts, the earliest day for dates. */
export function sortProperty(field: Field): string {
  if (field.type === 'EdtfDate' || field.type === 'Edtf') return fieldDates(field).lo;
  return field.type === 'String' ? `${field.name}Sort` : field.name;
}

/** The folded key of a text that can be searched without regard to case and accents, or null where none is kept. */
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

/** Fields of statements and entities that no single source gives: they are the thing itself, or this graph's own word on it. */
const NEVER = new Set(['id', 'type', 'subject', 'object', 'episode', 'retractedOn', 'evidence']);

/**
 * Whether a field of a statement or entity is an attribute: given by some of its sources, and not known before them. The
 * identity, an entity's name, what is derived and what must always be there are none.
 */
export function isAttribute(type: NodeType, field: Field): boolean {
  if (type.kind === 'record' || field.derived || NEVER.has(field.name)) return false;
  if (field.required && !field.list && field.kind !== 'value') return false;
  return !type.statement?.identity.includes(field.name);
}

/**
 * An attribute, and where its value stands in an entry of a facts document: a field, or a part of a value object, as one source
 * may give the start and another the end.
 */
export interface AttributePath {
  readonly name: string;
  readonly path: readonly string[];
}

const pathsOf = new WeakMap<NodeType, readonly AttributePath[]>();

/** All attributes that nodes of a type may have, in the order of its fields; worked out once, as they are asked for with each fact. */
export function attributePaths(model: Model, type: NodeType): readonly AttributePath[] {
  const known = pathsOf.get(type);
  if (known) return known;
  const paths = (field: Field, name: string, path: readonly string[]): AttributePath[] => {
    if (field.kind !== 'value' || field.list || field.type === 'EdtfDate') return [{ name, path }];
    return [...model.values.get(field.type)!.fields.values()].flatMap((part) =>
      paths(part, partProperty(name, part.name), [...path, part.name]),
    );
  };
  const fields = [...type.fields.values()].filter((field) => isAttribute(type, field));
  const made = fields.flatMap((field) => paths(field, field.name, [field.name]));
  pathsOf.set(type, made);
  return made;
}

/** Whether an entry of a facts document gives an attribute. */
export function givesAttribute(entry: Readonly<Record<string, unknown>>, { path }: AttributePath): boolean {
  let value: unknown = entry;
  for (let i = 0; i < path.length && value !== null && value !== undefined; i += 1)
    value = (value as Readonly<Record<string, unknown>>)[path[i]!];
  return value !== null && value !== undefined;
}

/** Every property that a value object is stored in; all absent means that it is unknown. */
export function valueProperties(model: Model, type: string, prefix: string): string[] {
  if (type === 'EdtfDate') return [dateProperties(prefix).edtf];
  return [...model.values.get(type)!.fields.values()].flatMap((part) => {
    const name = partProperty(prefix, part.name);
    return part.kind === 'value' ? valueProperties(model, part.type, name) : [name];
  });
}

/** Lists of value objects are kept as texts, their parts joined by a character that no part may hold. */
export const PART_SEPARATOR = '\u001f';

/** On evidence: the attributes of its statement or entity that its fact gave, sorted. Where it is absent, all of them. */
export const ASSERTS = 'asserts';

/**
 * False on evidence of an entity's entry that does not give the entity the name that stands there, since it was known by
 * another one then. It is not stored: the evidence of the name is.
 */
export const GIVES_NAME = 'givesName';

/** Properties that the store derives from evidence, beside those of the fields. */
export const DERIVED = {
  /** Latest possible day of the earliest supporting publication: the statement, entity, evidence or source is known from then. */
  known: 'knownFromHi',
  /** From when the statement is disputed: supported and contradicted by then. */
  disputed: 'disputedFromHi',
  /** Latest possible day of the earliest observation by supporting evidence. */
  observedFirst: 'observedFirst',
  /** Earliest possible day of the last observation by supporting evidence. */
  observedLast: 'observedLast',
  /** The attributes that became known after the statement or entity itself: texts of name and day. Absent where there are none. */
  later: 'later',
} as const;
