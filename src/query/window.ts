import { dateIndex, indexedDates, shortBefore } from '../model/date-index.js';
import { keptIds, keptLists } from '../model/kept-ids.js';
import { nodeType } from '../model/lookup.js';
import { fieldDates } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import { parseDay } from '../model/values/edtf.js';
import { Placeholder } from '../store/placeholder.js';
import { ALWAYS, all, type Condition, compare, type DateWindow, type OrderKey } from '../store/plan.js';
import { unknownIn } from './attributes.js';
import { compileFilter, type FilterInput } from './filter.js';
import { givenDay } from './filter-values.js';
import { choosesSources, type View } from './view.js';
import { ifGiven } from './visible.js';

type Same = NonNullable<DateWindow['same']>;

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

/** What a filter asks of ids that are kept beside the nodes. */
interface Kept {
  /** That which the index has before the dates. */
  readonly same: Same | null;
  /** All of it, as a condition on the nodes' own properties. */
  readonly condition: Condition;
  /** What else the filter asks. */
  readonly filter: FilterInput;
}

function window(model: Model, type: string, field: Field, filter: FilterInput, view: View, kept: Kept): DateWindow {
  const days = compileFilter(model, type, { [field.name]: filter }, view);
  const given = ifGiven(ALWAYS, unknownIn(model, type, field.name, view)(field.name));
  return {
    ...dateIndex(field),
    begin: fieldDates(field).lo,
    last: fieldDates(field).hi,
    ...edges(filter),
    condition: all(days, kept.condition),
    besides: all(view.certain ? days : given, kept.condition),
    same: kept.same,
  };
}

/** The value of a filter by one id and nothing else, and whether it is really nothing else; null where it is by no id. */
function oneId(
  filters: readonly (FilterInput | null | undefined)[],
): { readonly value: string | Placeholder; readonly only: boolean } | null {
  const value = (filters.at(-1)?.['id'] as FilterInput | null | undefined)?.['eq'];
  if (typeof value !== 'string' && !(value instanceof Placeholder)) return null;
  const levels = [...filters, filters.at(-1)!['id'] as FilterInput];
  return { value, only: levels.every((level) => Object.keys(level!).length === 1) };
}

/**
 * Reads a filter by ids off what is kept beside the nodes. A way that leads to such an id is tested after all else, as the
 * index has found little else; where the view shows all that is stored, it need not be tested at all.
 */
function byKeptIds(model: Model, type: string, given: FilterInput, view: View): Kept {
  const shownWhole = view.knownAt === null && !choosesSources(view);
  const below = (filter: FilterInput | null | undefined, name: string) => filter?.[name] as FilterInput | null | undefined;
  let kept: Kept = { same: null, condition: ALWAYS, filter: given };
  for (const { via, to, property } of keptIds(model, nodeType(model, type))) {
    const { [via.name]: own, ...others } = kept.filter;
    const id = oneId([own as FilterInput, below(own as FilterInput, to.name)]);
    if (!id || kept.same) continue;
    const filter = id.only && shownWhole ? others : { ...others, [via.name]: own };
    kept = { same: { property, value: id.value }, condition: compare(property, '=', id.value), filter };
  }
  for (const { field, property } of keptLists(nodeType(model, type))) {
    const { [field.name]: own, ...others } = kept.filter;
    const id = oneId([own as FilterInput, below(own as FilterInput, 'some')]);
    if (id?.only && shownWhole) kept = { ...kept, condition: all(kept.condition, compare(property, 'has', id.value)), filter: others };
  }
  return kept;
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
  const kept = byKeptIds(model, type, left, view);
  return { window: window(model, type, field, wanted, view, kept), filter: kept.filter };
}
