import { dateIndex, indexedDates, shortBefore } from '../model/date-index.js';
import { fieldDates } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import { parseDay } from '../model/values/edtf.js';
import { Placeholder } from '../store/placeholder.js';
import { ALWAYS, type DateWindow, type OrderKey } from '../store/plan.js';
import { unknownIn } from './attributes.js';
import { compileFilter, type FilterInput } from './filter.js';
import { givenDay } from './filter-values.js';
import type { View } from './view.js';
import { ifGiven } from './visible.js';

function shortFrom(value: string | Placeholder): string | Placeholder {
  const reckon = (text: string) => shortBefore(parseDay(text));
  return value instanceof Placeholder ? new Placeholder(value.name, reckon) : reckon(value);
}

function from(value: unknown, open: boolean): DateWindow['from'] {
  const day = givenDay(value);
  return { day, open, shortFrom: shortFrom(day) };
}

function edges({ between, after, before }: FilterInput): Pick<DateWindow, 'from' | 'to'> {
  if (between) {
    const [first, last] = between as readonly unknown[];
    return { from: from(first, false), to: { day: givenDay(last), open: false } };
  }
  return { from: after == null ? null : from(after, true), to: before == null ? null : { day: givenDay(before), open: true } };
}

/** The operators of a date's filter that give a window, and the others. */
function split(filter: FilterInput): { readonly edges: FilterInput; readonly others: FilterInput } {
  const { between, after, before, ...others } = filter;
  if ((between as readonly unknown[] | null | undefined)?.length === 2)
    return { edges: { between }, others: { ...others, ...(after !== undefined && { after }), ...(before !== undefined && { before }) } };
  const given = { ...(after != null && { after }), ...(before != null && { before }) };
  const left = Object.entries(filter).filter(([name]) => !(name in given));
  return { edges: given, others: Object.fromEntries(left) };
}

function window(model: Model, type: string, field: Field, filter: FilterInput, view: View): DateWindow {
  const condition = compileFilter(model, type, { [field.name]: filter }, view);
  const given = ifGiven(ALWAYS, unknownIn(model, type, field.name, view)(field.name));
  return {
    ...dateIndex(field),
    begin: fieldDates(field).lo,
    last: fieldDates(field).hi,
    ...edges(filter),
    condition,
    besides: view.certain ? condition : given,
  };
}

/**
 * The ordering of a list within a window. Dates that the view does not know yet sort apart, but none of them is in a window:
 * an index gives the others in order.
 */
export function orderIn(window: DateWindow | null, order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map((key): OrderKey => {
    if (window === null || key.step !== null || key.property !== window.begin) return key;
    return { step: null, property: window.first, descending: key.descending, present: true };
  });
}

/**
 * Takes from a filter on a list of a type the stretch of days in which an index finds its nodes, where there is one.
 * @throws CadreError BAD_DATE for a day that is none
 */
export function takeWindow(
  model: Model,
  type: string,
  filter: FilterInput | null | undefined,
  view: View,
): { readonly window: DateWindow | null; readonly filter: FilterInput | null } {
  const node = model.types.get(type);
  const field = node && filter ? indexedDates(node).find((f) => filter[f.name] != null) : undefined;
  if (!filter || !field) return { window: null, filter: filter ?? null };
  const { edges: wanted, others } = split(filter[field.name] as FilterInput);
  if (Object.keys(wanted).length === 0) return { window: null, filter };
  const { [field.name]: _taken, ...rest } = filter;
  const left = Object.keys(others).length > 0 ? { ...rest, [field.name]: others } : rest;
  return { window: window(model, type, field, wanted, view), filter: left };
}
