import { upperFirst } from './names.js';
import type { Field, Model } from './types.js';

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
} as const;
