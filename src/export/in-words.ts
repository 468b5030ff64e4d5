import type { Field } from '../model/types.js';
import { readDate } from './certain-dates.js';
import type { Fields, FieldValue } from './subgraph.js';

/** Whether a field says nothing: unknown, or an empty list. */
export function isEmpty(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A value as a reader of plain text would write it: a date in EDTF, a list with commas, a value object by its known parts. */
export function plain(value: FieldValue): string {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (value === null || typeof value !== 'object') return String(value);
  const date = readDate(value);
  if (date !== null) return date.edtf;
  const parts = Object.entries(value as Fields).filter(([, part]) => !isEmpty(part));
  return parts.map(([name, part]) => `${name} ${plain(part)}`).join(', ');
}

/** What is known of the fields, each as `name: value`; for formats that have no place of their own for them. */
export function inWords(fields: readonly Field[], values: Fields): readonly string[] {
  return fields.flatMap(({ name }) => {
    const value = values[name];
    const text = isEmpty(value) ? '' : plain(value!);
    return text === '' ? [] : [`${name}: ${text}`];
  });
}

/** The ids that a reference holds, whether it holds one or several; each once. */
export function ids(value: FieldValue | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list)].filter((id): id is string => typeof id === 'string');
}
