import { dateIndex, indexedDates, shortBefore } from '../model/date-index.js';
import { keptIds } from '../model/kept-ids.js';
import { nodeType } from '../model/lookup.js';
import { fieldDates } from '../model/storage.js';
import type { Field, Model } from '../model/types.js';
import { parseDay } from '../model/values/edtf.js';
import { Placeholder } from '../store/placeholder.js';
import { ALWAYS, type DateWindow, type OrderKey } from '../store/plan.js';
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

function window(model: Model, type: string, field: Field, filter: FilterInput, view: View, same: Same | null): DateWindow {
  const condition = compileFilter(model, type, { [field.name]: filter }, view);
  const given = ifGiven(ALWAYS, unknownIn(model, type, field.name, view)(field.name));
  return {
    ...dateIndex(field),
    begin: fieldDates(field).lo,
    last: fieldDates(field).hi,
    ...edges(filter),
    condition,
    besides: view.certain ? condition : given,
    same,
  };
}

/**
 * What a filter asks of the way to an id that is kept beside the nodes: exactly that id. The way itself is tested after all
 * else, as the index has found little else; where the view shows all that is stored, it need not be tested at all.
 */
function sameId(model: Model, type: string, filter: FilterInput, view: View): { readonly same: Same | null; readonly filter: FilterInput } {
  for (const { via, to, property } of keptIds(model, nodeType(model, type))) {
    const { [via.name]: own, ...others } = filter;
    const next = (own as FilterInput | null | undefined)?.[to.name] as FilterInput | null | undefined;
    const value = (next?.['id'] as FilterInput | null | undefined)?.['eq'];
    if (typeof value !== 'string' && !(value instanceof Placeholder)) continue;
    const nothingElse = [own, next, next!['id']].every((part) => Object.keys(part as FilterInput).length === 1);
    const shownWhole = view.knownAt === null && !choosesSources(view);
    return { same: { property, value }, filter: nothingElse && shownWhole ? others : { ...others, [via.name]: own } };
  }
  return { same: null, filter };
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
  const { same, filter: narrowed } = sameId(model, type, left, view);
  return { window: window(model, type, field, wanted, view, same), filter: narrowed };
}
