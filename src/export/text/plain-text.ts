import type { Field } from '../../model/types.js';
import type { Fields, FieldValue } from '../read/subgraph.js';
import { readDate } from './certain-dates.js';

/** Whether a field has no value: null or an empty list. */
export function isEmpty(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A value as plain text: dates in EDTF, lists with commas, value objects by their known parts. */
export function plainText(value: FieldValue): string {
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  if (value === null || typeof value !== 'object') return String(value);
  const date = readDate(value);
  if (date !== null) return date.edtf;
  const parts = Object.entries(value as Fields).filter(([, part]) => !isEmpty(part));
  return parts.map(([name, part]) => `${name} ${plainText(part)}`).join(', ');
}

/** Known fields as `name: value`, for fields that have no equivalent in a format. */
export function fieldTexts(fields: readonly Field[], values: Fields): readonly string[] {
  return fields.flatMap(({ name }) => {
    const value = values[name];
    const text = isEmpty(value) ? '' : plainText(value!);
    return text === '' ? [] : [`${name}: ${text}`];
  });
}

/** The distinct ids in a reference to one node or to several. */
export function ids(value: FieldValue | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list)].filter((id): id is string => typeof id === 'string');
}
