import { nodeType } from '../model/lookup.js';
import type { Field, Model } from '../model/types.js';
import { OPEN_END } from '../model/values/day.js';
import type { Fields, FieldValue } from './subgraph.js';

/** From the first to the last day on which something may have been so; null where no source bounds it. */
export interface Spell {
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

/** That the date is only when something began, which the model tells by what the field is called elsewhere. */
function begins(field: Field): boolean {
  return field.mapping.ftm?.property === 'startDate';
}

function dateField(model: Model, type: string): Field | undefined {
  return [...nodeType(model, type).fields.values()].find((field) => field.type === 'EdtfDate' && !field.list);
}

/**
 * When a node was so, as wide as its dates allow: a statement by its validity, else a node of either kind by its date. Null
 * for what has no date, which is not said to have been at all times, only not to be bounded.
 */
export function spellOf(model: Model, type: string, fields: Fields): Spell | null {
  const valid = fields['valid'] ?? null;
  const held = { start: day(part(valid, 'from'), 'earliest'), end: day(part(valid, 'to'), 'latest') };
  if (held.start || held.end) return held;
  const field = dateField(model, type);
  if (!field) return null;
  const date = fields[field.name];
  const spell = { start: day(date, 'earliest'), end: begins(field) ? null : day(date, 'latest') };
  return spell.start || spell.end ? spell : null;
}
