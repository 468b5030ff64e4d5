import { entryOf } from '../../base/entry-of.js';
import { CadreError } from '../../errors/cadre-error.js';
import { NEAR } from '../../model/api/filters.js';
import type { NearFilter } from '../../model/api/types.generated.js';
import { fieldDates, partProperty, valueProperties } from '../../model/storage.js';
import type { Field, Model, ValueType } from '../../model/types.js';
import { absent, all, any, type Condition, not } from '../../store/plan.js';
import type { View } from '../view/view.js';
import { orUnknown, unlessUnknown } from '../view/visible.js';
import { nearCondition } from './near.js';
import { isDate, operatorsOf } from './operators.js';
import { onValue, type Truth } from './truth.js';

type Operators = Readonly<Record<string, unknown>>;

/**
 * Rejects a filter that names a field or operator without a value: it could mean "all" or "unknown".
 * @throws CadreError BAD_INPUT
 */
export function requireValues(filter: Operators, path = ''): void {
  for (const [key, value] of Object.entries(filter)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (value === null || value === undefined) {
      throw new CadreError(
        'BAD_INPUT',
        `The filter has ${at} without a value.`,
        { path: at },
        { hint: 'Leave it out; to find unknown values, use isNull: true.' },
      );
    }
    for (const item of Array.isArray(value) ? value : [value]) if (typeof item === 'object') requireValues(item as Operators, at);
  }
}

/** Where an attribute is unknown in the view, by its name; null where it never is. */
export type Unknown = (attribute: string) => Condition | null;

const NEVER: Unknown = () => null;

/** How the operators on a property are read. */
export interface Reading {
  readonly view: View;
  readonly truth: Truth;
  /** By default the view knows all values that are stored. */
  readonly unknown?: Unknown;
  /** Whether a property that is not stored is unknown. */
  readonly open: boolean;
}

function missing(field: Field): Condition {
  return absent(isDate(field) ? fieldDates(field).edtf : field.name);
}

/** Conditions on one property by the operators of its filter input; all must hold. */
export function scalarConditions(reading: Reading, field: Field, operators: Operators): Condition {
  const { view, truth, unknown = NEVER, open } = reading;
  const conditions = Object.entries(operators).map(([operator, value]) => {
    const condition = entryOf(operatorsOf(field), operator, 'filter operator')(field, value, view);
    if (operator === 'isNull') return (value === true ? orUnknown : unlessUnknown)(condition, unknown(field.name));
    return onValue(truth, condition, unknown(field.name), open ? missing(field) : null);
  });
  return all(...conditions);
}

/** A condition on where a point is. Without both of its numbers that is unknown. */
function nearPoint(reading: Reading, field: Field, point: NonNullable<ValueType['point']>, near: NearFilter): Condition {
  const { truth, unknown = NEVER, open } = reading;
  const own = { latitude: partProperty(field.name, point.latitude), longitude: partProperty(field.name, point.longitude) };
  const hidden = Object.values(own).flatMap((property) => unknown(property) ?? []);
  const missing = any(...Object.values(own).map(absent));
  return onValue(truth, nearCondition(own, near, field.name), hidden.length === 0 ? null : any(...hidden), open ? missing : null);
}

/** Conditions on the parts of a value object. */
export function valueConditions(model: Model, reading: Reading, field: Field, filter: Operators): Condition {
  const { fields: parts, point } = model.values.get(field.type)!;
  const { unknown = NEVER } = reading;
  const conditions = Object.entries(filter).map(([name, value]) => {
    if (name === 'isNull') {
      const names = valueProperties(model, field.type, field.name);
      if (value === true) return all(...names.map((property) => orUnknown(absent(property), unknown(property))));
      return any(...names.map((property) => unlessUnknown(not(absent(property)), unknown(property))));
    }
    if (name === NEAR && point) return nearPoint(reading, field, point, value as NearFilter);
    const part = parts.get(name)!;
    return scalarConditions(reading, { ...part, name: partProperty(field.name, name) }, value as Operators);
  });
  return all(...conditions);
}
