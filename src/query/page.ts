import { CadreError } from '../errors/cadre-error.js';
import { type Ordering, orderings } from '../model/api/orders.js';
import { composite, endRelationships } from '../model/lookup.js';
import { DERIVED, sortProperty } from '../model/storage.js';
import type { Model } from '../model/types.js';
import type { OrderKey, Page } from '../store/plan.js';
import { decodeCursor, encodeCursor } from './cursor.js';

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

/** A page to read: one item more than asked for tells whether others follow. */
export interface PagePlan {
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly size: number;
  readonly backward: boolean;
  readonly anchored: boolean;
  cursor(keys: readonly string[], id: string): string;
}

function orderKeys(model: Model, type: string, ordering: Ordering, descending: boolean): OrderKey[] {
  if (ordering.field === 'id') return descending ? [{ step: null, property: 'id', descending }] : [];
  if (ordering.field === 'valid.from') return [{ step: null, property: 'validFromLo', descending }];
  if (ordering.end) {
    const step = { relationships: endRelationships(model, type, ordering.end), direction: 'out' as const, label: 'Entity' };
    return [{ step, property: 'nameSort', descending }];
  }
  const field = composite(model, type).fields.get(ordering.field)!;
  if (field.derived) return [{ step: null, property: DERIVED.known, descending }];
  const numeric = field.type === 'Int' || field.type === 'Float';
  return [{ step: null, property: sortProperty(field), descending, ...(numeric && { numeric }) }];
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
export function planPage(model: Model, type: string, input: PageInput, limits: PageLimits): PagePlan {
  const known = orderings(model, type);
  const ordering = known.find((o) => o.name === input.orderBy?.field) ?? known[0]!;
  const descending = input.orderBy?.direction === 'DESC';
  const wanted = pageSize(input, limits);
  const backward = input.last != null;
  if ((backward && input.after != null) || (!backward && input.before != null)) {
    throw new CadreError('BAD_INPUT', 'after goes with first, before goes with last.', { path: backward ? 'after' : 'before' });
  }
  const order = orderKeys(model, type, ordering, descending !== backward);
  const name = `${ordering.name} ${descending ? 'DESC' : 'ASC'}`;
  const anchor = backward ? input.before : input.after;
  const keyCount = ordering.field === 'id' ? 0 : 1;
  const position = anchor == null ? null : decodeCursor(name, keyCount, anchor, order[0]?.numeric);
  const after = position && { keys: order.length > keyCount ? [position.id] : position.keys, id: position.id };
  return {
    order,
    page: { limit: wanted + 1, after },
    size: wanted,
    backward,
    anchored: position !== null,
    cursor: (keys, id) => encodeCursor(name, { keys: keys.slice(0, keyCount), id }),
  };
}
