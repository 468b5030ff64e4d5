import { CadreError } from '../errors/cadre-error.js';
import { type Ordering, orderings } from '../model/api/orders.js';
import { dateIndex, indexedDates } from '../model/date-index.js';
import { DEED, deedStatement } from '../model/deeds.js';
import { composite, endRelationships, nodeType, possibleTypes } from '../model/lookup.js';
import { DERIVED, sortProperty } from '../model/storage.js';
import type { Model } from '../model/types.js';
import { exists, type OrderKey, type Page } from '../store/plan.js';
import { unknownIn } from './attributes.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { stepTo } from './step.js';
import { choosesSources, type View } from './view.js';
import { evidenceOf, evidenceStep, statementStep } from './visible.js';

/** Paging arguments as GraphQL coerces them. */
export interface PageInput {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

/** How long pages are. */
export interface PageLimits {
  readonly defaultPage: number;
  readonly maxPage: number;
}

/** A page to read. */
export interface PagePlan {
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly size: number;
  readonly backward: boolean;
  readonly anchored: boolean;
  cursor(keys: readonly string[], id: string): string;
}

/** The day from which statements and entities are known: where the view chooses among sources, by the evidence that it shows. */
function knownKey(model: Model, type: string, view: View, descending: boolean): OrderKey {
  const { kind } = nodeType(model, possibleTypes(model, type)[0]!);
  const key = { property: DERIVED.known, descending };
  if (!choosesSources(view) || kind === 'record') return { ...key, step: null };
  const over = kind === 'entity' ? { leastOver: statementStep(model, 'Statement', 'both') } : {};
  return { ...key, step: evidenceStep(model), least: evidenceOf(model, view, 'SUPPORTS'), ...over };
}

/** The day of the deed that a statement is about, as a copy beside it; it is absent while the view does not know it of the deed. */
function deedKey(model: Model, type: string, end: 'subject' | 'object', view: View, descending: boolean): OrderKey {
  const { toDeed, date } = deedStatement(model, nodeType(model, type))!;
  const [deed] = nodeType(model, type).fields.get(end)!.targets as [string];
  const unknown = unknownIn(model, deed, date.name, view)(date.name);
  const key = { step: null, property: DEED.first, descending };
  return unknown ? { ...key, hidden: exists(stepTo(model, [toDeed], 'out', deed), unknown) } : { ...key, present: true };
}

/** @returns keys by which nodes sort as the view knows them: what it does not know yet is absent */
function orderKeys(model: Model, type: string, ordering: Ordering, descending: boolean, view: View): OrderKey[] {
  if (ordering.field === 'id') return descending ? [{ step: null, property: 'id', descending, present: true }] : [];
  if (ordering.field === 'valid.from') {
    const hidden = unknownIn(model, type, 'valid', view)('validFrom');
    return [{ step: null, property: 'validFromLo', descending, ...(hidden && { hidden }) }];
  }
  if (ordering.end && ordering.field !== 'name') return [deedKey(model, type, ordering.end, view, descending)];
  if (ordering.end) {
    const step = { relationships: endRelationships(model, type, ordering.end), direction: 'out' as const, label: 'Entity' };
    return [{ step, property: 'nameSort', descending }];
  }
  const field = composite(model, type).fields.get(ordering.field)!;
  if (field.derived) return [knownKey(model, type, view, descending)];
  const hidden = unknownIn(model, type, field.name, view)(field.name);
  const node = model.types.get(type);
  if (!hidden && node && indexedDates(node).includes(field))
    return [{ step: null, property: dateIndex(field).first, descending, present: true }];
  const numeric = field.type === 'Int' || field.type === 'Float';
  const present = field.required && field.type === 'String';
  return [
    {
      step: null,
      property: sortProperty(field),
      descending,
      ...(numeric && { numeric }),
      ...(present && { present }),
      ...(hidden && { hidden }),
    },
  ];
}

/**
 * How many items a page may have.
 * @throws CadreError BAD_INPUT, LIMIT
 */
export function pageSize(input: Pick<PageInput, 'first' | 'last'>, limits: PageLimits): number {
  if (input.first != null && input.last != null) {
    throw new CadreError('BAD_INPUT', 'Give first (with after) or last (with before), not both.', { path: 'first' });
  }
  const name = input.last == null ? 'first' : 'last';
  const wanted = input.last ?? input.first ?? limits.defaultPage;
  if (wanted < 0) throw new CadreError('BAD_INPUT', `${name} must not be negative; ${wanted} given.`, { path: name });
  if (wanted > limits.maxPage) {
    throw new CadreError(
      'LIMIT',
      `${name}: ${wanted} is above the page limit of ${limits.maxPage}. Ask for at most ${limits.maxPage} and page on with after: pageInfo.endCursor.`,
      {
        limit: 'maxPage',
        value: wanted,
        allowed: limits.maxPage,
      },
    );
  }
  return wanted;
}

/**
 * What page of a list of a type the arguments ask for.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR
 */
export function planPage(model: Model, type: string, input: PageInput, limits: PageLimits, view: View): PagePlan {
  const known = orderings(model, type);
  const ordering = known.find((o) => o.name === input.orderBy?.field) ?? known[0]!;
  const descending = input.orderBy?.direction === 'DESC';
  const wanted = pageSize(input, limits);
  const backward = input.last != null;
  if ((backward && input.after != null) || (!backward && input.before != null)) {
    throw new CadreError('BAD_INPUT', 'after goes with first, before goes with last.', { path: backward ? 'after' : 'before' });
  }
  const order = orderKeys(model, type, ordering, descending !== backward, view);
  const name = `${ordering.name} ${descending ? 'DESC' : 'ASC'}`;
  const anchor = backward ? input.before : input.after;
  const keyCount = ordering.field === 'id' ? 0 : 1;
  const position = anchor == null ? null : decodeCursor(name, keyCount, anchor, order[0]?.numeric);
  const after = position && { keys: order.length > keyCount ? [position.id] : position.keys, id: position.id };
  return {
    order,
    page: { limit: wanted, after },
    size: wanted,
    backward,
    anchored: position !== null,
    cursor: (keys, id) => encodeCursor(name, { keys: keys.slice(0, keyCount), id }),
  };
}
