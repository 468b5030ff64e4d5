import { CadreError } from '../errors/cadre-error.js';
import { fieldDates, foldedProperty, partProperty, valueProperties } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import { parseDay } from '../model/values/edtf.js';
import { fold } from '../model/values/folding.js';
import { Placeholder } from '../store/placeholder.js';
import { absent, all, any, type Condition, compare as compareTo, not, type Scalar, type Test } from '../store/plan.js';
import type { View } from './view.js';
import { ifGiven, orNotGiven } from './visible.js';

type Operators = Readonly<Record<string, unknown>>;

const COMPARISONS: Readonly<Record<string, Test>> = {
  eq: '=',
  in: 'in',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  has: 'has',
  hasAny: 'hasAny',
};

/** @throws CadreError BAD_INPUT when there are not two */
export function pair<T>(field: Field, value: unknown): readonly [T, T] {
  const list = value as T[];
  if (list.length !== 2)
    throw new CadreError('BAD_INPUT', `${field.name}.between takes two values, the first and the last; ${list.length} given.`, {
      path: field.name,
    });
  return [list[0]!, list[1]!];
}

function nullness(property: string, isNull: unknown): Condition {
  return isNull === true ? absent(property) : not(absent(property));
}

/** A day that each reading brings along was read when it came in. @throws CadreError BAD_DATE for what is no day */
export function givenDay(value: unknown): string | Placeholder {
  return value instanceof Placeholder ? value : parseDay(value);
}

/** A vague date meets a comparison when its bounds allow it, or, in a CERTAIN view, force it. An open bound allows every day. */
function dateCondition(field: Field, operator: string, value: unknown, view: View): Condition {
  const own = fieldDates(field);
  const open = field.type === 'EdtfDate' || field.type === 'Edtf';
  const compare = (bound: string, test: Test, limit: string | Placeholder): Condition => {
    const met = compareTo(bound, test, limit);
    return view.certain || !open || field.derived ? met : any(met, all(absent(bound), not(absent(own.edtf))));
  };
  const [near, far] = view.certain ? [own.hi, own.lo] : [own.lo, own.hi];
  switch (operator) {
    case 'before':
      return compare(near, '<', givenDay(value));
    case 'after':
      return compare(far, '>', givenDay(value));
    case 'between': {
      const [first, last] = pair<string>(field, value).map(givenDay) as [string | Placeholder, string | Placeholder];
      return all(compare(far, '>=', first), compare(near, '<=', last));
    }
    case 'isNull':
      return nullness(own.edtf, value);
    default:
      return compareTo(own.edtf, operator === 'in' ? 'in' : '=', value as string);
  }
}

function textCondition(field: Field, operator: 'contains' | 'startsWith', value: string): Condition {
  const key = foldedProperty(field);
  return key === null
    ? { op: 'compare', property: field.name, test: operator, value: value.toLowerCase(), fold: true }
    : compareTo(key, operator, fold(value));
}

function operatorCondition(field: Field, operator: string, value: unknown, view: View): Condition {
  if (field.type === 'Edtf' || field.type === 'EdtfDate' || field.type === 'Date') return dateCondition(field, operator, value, view);
  if (operator === 'isNull') return nullness(field.name, value);
  if (operator === 'contains' || operator === 'startsWith') return textCondition(field, operator, String(value));
  if (operator === 'between') {
    const [first, last] = pair<number>(field, value);
    return all(compareTo(field.name, '>=', first), compareTo(field.name, '<=', last));
  }
  return compareTo(field.name, COMPARISONS[operator]!, value as Scalar);
}

/**
 * Refuses a filter that names something and gives no value for it: neither "all" nor "unknown" would be what was meant.
 * @throws CadreError BAD_INPUT
 */
export function requireValues(filter: Operators, path = ''): void {
  for (const [key, value] of Object.entries(filter)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (value === null || value === undefined) {
      throw new CadreError(
        'BAD_INPUT',
        `The filter names ${at} without a value. Leave it out; to find what is unknown, ask isNull: true.`,
        { path: at },
      );
    }
    for (const item of Array.isArray(value) ? value : [value]) if (typeof item === 'object') requireValues(item as Operators, at);
  }
}

/** When an attribute is not known in the view, by its name; null where it always is. */
export type Unknown = (attribute: string) => Condition | null;

const NEVER: Unknown = () => null;

/** Conditions on one property by the operators of its filter input; all must hold. */
export function scalarConditions(field: Field, operators: Operators, view: View, unknown: Unknown = NEVER): Condition {
  const given = Object.entries(operators).map(([operator, value]) => {
    const met = operatorCondition(field, operator, value, view);
    return operator === 'isNull' && value === true ? orNotGiven(met, unknown(field.name)) : ifGiven(met, unknown(field.name));
  });
  return all(...given);
}

/** Conditions on the parts of a value object. */
export function valueConditions(model: Model, field: Field, filter: Operators, view: View, unknown: Unknown = NEVER): Condition {
  const parts = model.values.get(field.type)!.fields;
  const given = Object.entries(filter).map(([name, value]) => {
    if (name === 'isNull') {
      const names = valueProperties(model, field.type, field.name);
      if (value === true) return all(...names.map((property) => orNotGiven(absent(property), unknown(property))));
      return any(...names.map((property) => ifGiven(not(absent(property)), unknown(property))));
    }
    const part = parts.get(name)!;
    return scalarConditions({ ...part, name: partProperty(field.name, name) }, value as Operators, view, unknown);
  });
  return all(...given);
}
