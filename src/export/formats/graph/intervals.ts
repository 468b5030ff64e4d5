import { nodeType } from '../../../model/lookup.js';
import type { Field, Model } from '../../../model/types.js';
import { OPEN_END } from '../../../model/values/day.js';
import type { Fields, FieldValue } from '../../read/subgraph.js';

/** From the first to the last possible day, inclusive; null where no source gives a bound. */
export interface Interval {
  readonly start: string | null;
  readonly end: string | null;
}

type Value = { readonly [part: string]: FieldValue };

function part(value: FieldValue | undefined, name: string): FieldValue {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return null;
  return (value as Value)[name] ?? null;
}

function day(value: FieldValue | undefined, bound: 'earliest' | 'latest'): string | null {
  const found = part(value, bound);
  return typeof found === 'string' && found !== OPEN_END ? found : null;
}

function dateField(model: Model, type: string): Field | undefined {
  return [...nodeType(model, type).fields.values()].find((field) => field.type === 'EdtfDate' && !field.list);
}

/**
 * The time of a node, as wide as its dates allow: the validity of a statement, otherwise the date of the node. Null means that
 * no date bounds it, not that it always lasted.
 */
export function intervalOf(model: Model, type: string, fields: Fields): Interval | null {
  const valid = fields['valid'] ?? null;
  const validity = { start: day(part(valid, 'from'), 'earliest'), end: day(part(valid, 'to'), 'latest') };
  if (validity.start || validity.end) return validity;
  const field = dateField(model, type);
  if (!field) return null;
  const date = fields[field.name];
  const interval = { start: day(date, 'earliest'), end: field.begins ? null : day(date, 'latest') };
  return interval.start || interval.end ? interval : null;
}
