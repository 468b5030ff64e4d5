import { CadreError } from '../../errors/cadre-error.js';
import type { EnumListOperator, EnumOperator } from '../../model/api/filters.js';
import type {
  BooleanFilter,
  DateFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  StringFilter,
  StringListFilter,
} from '../../model/api/types.generated.js';
import { fieldDates, foldedProperty } from '../../model/storage.js';
import type { Field } from '../../model/types.js';
import { parseDay } from '../../model/values/edtf.js';
import { fold } from '../../model/values/folding.js';
import { absent, all, any, type Condition, compare, not, type Scalar, type Test } from '../../store/plan.js';
import { PlanParameter } from '../../store/plan-parameter.js';
import type { View } from '../view/view.js';

/** How an operator and its value become a condition on the property of a field. @throws CadreError BAD_INPUT, BAD_DATE */
export type Operator = (field: Field, value: unknown, view: View) => Condition;

/** The two values of `between`. @throws CadreError BAD_INPUT when there are not two */
export function pair<T>(field: Pick<Field, 'name'>, value: unknown): readonly [T, T] {
  const list = value as T[];
  if (list.length !== 2)
    throw new CadreError(
      'BAD_INPUT',
      `${field.name}.between takes two values; ${list.length} given.`,
      { path: field.name },
      { hint: 'Give the first and the last value.' },
    );
  return [list[0]!, list[1]!];
}

function nullness(property: string, isNull: unknown): Condition {
  return isNull === true ? absent(property) : not(absent(property));
}

function comparison(test: Test): Operator {
  return (field, value) => compare(field.name, test, value as Scalar);
}

function text(test: 'contains' | 'startsWith'): Operator {
  return (field, value) => {
    const key = foldedProperty(field);
    return key === null
      ? { op: 'compare', property: field.name, test, value: String(value).toLowerCase(), fold: true }
      : compare(key, test, fold(String(value)));
  };
}

/** The operators on properties other than dates: texts, ids, numbers, booleans, enums and lists of them. */
export const OPERATORS = {
  eq: comparison('='),
  in: comparison('in'),
  gt: comparison('>'),
  gte: comparison('>='),
  lt: comparison('<'),
  lte: comparison('<='),
  has: comparison('has'),
  hasAny: comparison('hasAny'),
  contains: text('contains'),
  startsWith: text('startsWith'),
  between: (field, value) => {
    const [first, last] = pair<number>(field, value);
    return all(compare(field.name, '>=', first), compare(field.name, '<=', last));
  },
  isNull: (field, value) => nullness(field.name, value),
} as const satisfies Readonly<
  Record<
    | keyof StringFilter
    | keyof StringListFilter
    | keyof IdFilter
    | keyof IntFilter
    | keyof FloatFilter
    | keyof BooleanFilter
    | EnumOperator
    | EnumListOperator,
    Operator
  >
>;

/** A day of a filter, checked; the day of a parameter was checked when the request came in. @throws CadreError BAD_DATE */
export function filterDay(value: unknown): string | PlanParameter {
  return value instanceof PlanParameter ? value : parseDay(value);
}

/**
 * A condition on one bound of a date. In a POSSIBLE view a bound that is not known allows every day, as long as there is a
 * date at all.
 */
function onBound(field: Field, view: View, bound: 'near' | 'far', test: Test, day: string | PlanParameter): Condition {
  const { edtf, lo, hi } = fieldDates(field);
  const property = (bound === 'near') === view.certain ? hi : lo;
  const condition = compare(property, test, day);
  const vague = field.type === 'EdtfDate' || field.type === 'Edtf';
  return view.certain || !vague || field.derived ? condition : any(condition, all(absent(property), not(absent(edtf))));
}

/** The operators on dates. A vague date meets a comparison when its bounds allow it, or, in a CERTAIN view, force it. */
export const DATE_OPERATORS = {
  eq: (field, value) => compare(fieldDates(field).edtf, '=', value as string),
  in: (field, value) => compare(fieldDates(field).edtf, 'in', value as string),
  before: (field, value, view) => onBound(field, view, 'near', '<', filterDay(value)),
  after: (field, value, view) => onBound(field, view, 'far', '>', filterDay(value)),
  between: (field, value, view) => {
    const [first, last] = pair<string>(field, value).map(filterDay) as [string | PlanParameter, string | PlanParameter];
    return all(onBound(field, view, 'far', '>=', first), onBound(field, view, 'near', '<=', last));
  },
  isNull: (field, value) => nullness(fieldDates(field).edtf, value),
} as const satisfies Readonly<Record<keyof DateFilter, Operator>>;

export function isDate({ type }: Field): boolean {
  return type === 'Edtf' || type === 'EdtfDate' || type === 'Date';
}

/** The operators that fit the type of a field. */
export function operatorsOf(field: Field): Readonly<Record<string, Operator>> {
  return isDate(field) ? DATE_OPERATORS : OPERATORS;
}
