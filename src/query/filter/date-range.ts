import { nodeType } from '../../model/lookup.js';
import { fieldDates, sortableDates } from '../../model/storage.js';
import type { Field } from '../../model/types.js';
import { parseDay } from '../../model/values/edtf.js';
import { dateRangeProperties, shortBefore } from '../../store/materialized/date-range.js';
import { listedByIds, referenceIdLists } from '../../store/materialized/reference-ids.js';
import { ALWAYS, all, type Condition, compare, type DateRange, type OrderKey } from '../../store/plan.js';
import { PlanParameter } from '../../store/plan-parameter.js';
import { unknownAttributesOf } from '../view/attributes.js';
import { choosesSources } from '../view/view.js';
import { unlessUnknown } from '../view/visible.js';
import { compileFilter, type FilterInput, type FilterScope, takesParts } from './filter.js';
import { filterDay } from './operators.js';

type Shared = NonNullable<DateRange['shared']>;

function shortFrom(value: string | PlanParameter): string | PlanParameter {
  const compute = (text: string) => shortBefore(parseDay(text));
  return value instanceof PlanParameter ? new PlanParameter(value.name, compute) : compute(value);
}

function from(value: unknown, open: boolean): DateRange['from'] {
  const day = filterDay(value);
  return { day, open, shortFrom: shortFrom(day) };
}

function edges({ between, after, before }: FilterInput): Pick<DateRange, 'from' | 'to'> {
  if (between) {
    const [first, last] = between as readonly unknown[];
    return { from: from(first, false), to: { day: filterDay(last), open: false } };
  }
  return { from: after == null ? null : from(after, true), to: before == null ? null : { day: filterDay(before), open: true } };
}

/** The operators of a date's filter that give a range, and the others. */
function split(filter: FilterInput): { readonly edges: FilterInput; readonly others: FilterInput } {
  const { between, after, before, ...others } = filter;
  if ((between as readonly unknown[] | null | undefined)?.length === 2)
    return { edges: { between }, others: { ...others, ...(after !== undefined && { after }), ...(before !== undefined && { before }) } };
  const given = { ...(after != null && { after }), ...(before != null && { before }) };
  const left = Object.entries(filter).filter(([name]) => !(name in given));
  return { edges: given, others: Object.fromEntries(left) };
}

/** The part of a filter that is tested on materialized ids. */
interface ByIds {
  /** The condition on the property that the index has before the dates. */
  readonly shared: Shared | null;
  /** All of the part, as a condition on the nodes' own properties. */
  readonly condition: Condition;
  /** The rest of the filter. */
  readonly filter: FilterInput;
}

function rangeOf(scope: FilterScope, type: string, field: Field, filter: FilterInput, byIds: ByIds): DateRange {
  const { model, view } = scope;
  const days = compileFilter(scope, type, { [field.name]: filter });
  const shown = unlessUnknown(ALWAYS, unknownAttributesOf(model, type, field.name, view)(field.name));
  return {
    ...dateRangeProperties(field),
    begin: fieldDates(field).lo,
    last: fieldDates(field).hi,
    ...edges(filter),
    condition: all(days, byIds.condition),
    extra: all(view.certain ? days : shown, byIds.condition),
    shared: byIds.shared,
  };
}

/** The value of a filter by one id, and whether the filter asks for nothing else; null if it does not ask for one id. */
function oneId(
  filters: readonly (FilterInput | null | undefined)[],
): { readonly value: string | PlanParameter; readonly only: boolean } | null {
  if (filters.some((filter) => filter && takesParts(filter))) return null;
  const value = (filters.at(-1)?.['id'] as FilterInput | null | undefined)?.['eq'];
  if (typeof value !== 'string' && !(value instanceof PlanParameter)) return null;
  const levels = [...filters, filters.at(-1)!['id'] as FilterInput];
  return { value, only: levels.every((level) => Object.keys(level!).length === 1) };
}

/**
 * Tests filters by ids on materialized ids. The references that lead to such an id are still tested, after everything else,
 * as the index has found few other nodes. If the view shows all that is stored, they need not be tested.
 */
function takeIds({ model, view }: FilterScope, type: string, given: FilterInput): ByIds {
  const showsAll = view.knownAt === null && !choosesSources(view);
  const below = (filter: FilterInput | null | undefined, name: string) => filter?.[name] as FilterInput | null | undefined;
  let taken: ByIds = { shared: null, condition: ALWAYS, filter: given };
  for (const { via, to, property } of listedByIds(model, nodeType(model, type))) {
    const { [via.name]: own, ...others } = taken.filter;
    const id = oneId([own as FilterInput, below(own as FilterInput, to.name)]);
    if (!id || taken.shared) continue;
    const filter = id.only && showsAll ? others : { ...others, [via.name]: own };
    taken = { shared: { property, value: id.value }, condition: compare(property, '=', id.value), filter };
  }
  for (const { field, property } of referenceIdLists(nodeType(model, type))) {
    const { [field.name]: own, ...others } = taken.filter;
    const id = oneId([own as FilterInput, below(own as FilterInput, 'some')]);
    if (id?.only && showsAll) taken = { ...taken, condition: all(taken.condition, compare(property, 'has', id.value)), filter: others };
  }
  return taken;
}

/**
 * The ordering of a list within a date range. Dates that the view does not show sort separately, but none of them is in a
 * range, so an index gives the others in order.
 */
export function orderIn(range: DateRange | null, order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map((key): OrderKey => {
    if (range === null || key.step !== null || (key.property !== range.begin && key.property !== range.first)) return key;
    const { descending, absentGreatest = false } = key;
    return { step: null, property: range.first, descending, present: true, absentGreatest };
  });
}

/**
 * Takes from the filter of a list the date range in which an index finds its nodes, if the filter has one.
 * @returns the range, and the rest of the filter
 * @throws CadreError BAD_DATE for text that is not a day
 */
export function takeDateRange(
  scope: FilterScope,
  type: string,
  filter: FilterInput | null | undefined,
): { readonly dateRange: DateRange | null; readonly filter: FilterInput | null } {
  const node = scope.model.types.get(type);
  const field = node && filter ? sortableDates(node).find((f) => filter[f.name] != null) : undefined;
  if (!filter || !field || takesParts(filter)) return { dateRange: null, filter: filter ?? null };
  const { edges: wanted, others } = split(filter[field.name] as FilterInput);
  if (Object.keys(wanted).length === 0) return { dateRange: null, filter };
  const { [field.name]: _taken, ...rest } = filter;
  const left = Object.keys(others).length > 0 ? { ...rest, [field.name]: others } : rest;
  const byIds = takeIds(scope, type, left);
  return { dateRange: rangeOf(scope, type, field, wanted, byIds), filter: byIds.filter };
}
