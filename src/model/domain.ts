import type { FieldNames } from './api/types.generated.js';
import { dateProperties, partProperty } from './storage.js';

/** Types, interfaces and value objects of the model, by name. */
export type TypeName = keyof FieldNames;

/**
 * How code names the parts of the model that it knows by itself, such as the date of an attack. The names are checked
 * against the schema when the code is compiled: a part that was renamed there does not compile here.
 */
export function fieldOf<T extends TypeName, F extends FieldNames[T]>(_type: T, field: F): F {
  return field;
}

/** A field of the model, by the name of its type and its own. */
export type FieldPath = { readonly [T in TypeName]: readonly [type: T, field: FieldNames[T]] }[TypeName];

/** The properties of a date. */
export function dateOf<T extends TypeName>(type: T, field: FieldNames[T]): ReturnType<typeof dateProperties> {
  return dateProperties(fieldOf(type, field));
}

/** The property of a part of a value object; it is also the attribute that sources give. */
export function partOf<T extends TypeName, V extends TypeName>(type: T, field: FieldNames[T], value: V, part: FieldNames[V]): string {
  return partProperty(fieldOf(type, field), fieldOf(value, part));
}
