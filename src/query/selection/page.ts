import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type { Model } from '../../model/types.js';
import type { OrderKey, Page } from '../../store/plan.js';
import type { View } from '../view/view.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { type OrderInput, planOrder } from './order.js';

/** Paging arguments as GraphQL coerces them. */
export interface PageInput {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: readonly OrderInput[] | null;
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

/**
 * How many items a page may have.
 * @throws CadreError BAD_INPUT, LIMIT
 */
export function pageSize(input: Pick<PageInput, 'first' | 'last'>, limits: PageLimits): number {
  if (input.first != null && input.last != null) {
    throw new CadreError(
      'BAD_INPUT',
      'Both first and last are given.',
      { path: 'first' },
      { hint: 'Give first (with after) or last (with before).' },
    );
  }
  const name = input.last == null ? 'first' : 'last';
  const wanted = input.last ?? input.first ?? limits.defaultPage;
  if (wanted < 0)
    throw new CadreError('BAD_INPUT', `${name} must not be negative; ${wanted} given.`, { path: name }, { hint: 'Ask for 0 or more.' });
  const hint = `Ask for at most ${limits.maxPage} and page on with after: pageInfo.endCursor.`;
  requireWithinLimit({ limit: 'maxPage', value: wanted, allowed: limits.maxPage, name, kind: 'page limit', hint });
  return wanted;
}

/**
 * Whether a page is asked for from the end of the list.
 * @throws CadreError BAD_INPUT for a cursor of the other direction
 */
export function isBackward(input: Omit<PageInput, 'orderBy'>): boolean {
  const backward = input.last != null;
  if ((backward && input.after != null) || (!backward && input.before != null)) {
    const [cursor, size] = backward ? ['after', 'first'] : ['before', 'last'];
    const hint = 'Use after with first, and before with last.';
    throw new CadreError('BAD_INPUT', `${cursor} goes only with ${size}.`, { path: cursor }, { hint });
  }
  return backward;
}

/**
 * What page of a list of a type the arguments ask for.
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR
 */
export function planPage(model: Model, type: string, input: PageInput, limits: PageLimits, view: View): PagePlan {
  const wanted = pageSize(input, limits);
  const backward = isBackward(input);
  const { order, name, keyCount } = planOrder(model, type, input.orderBy ?? [], backward, view);
  const anchor = backward ? input.before : input.after;
  const position = anchor == null ? null : decodeCursor(name, keyCount, anchor, (i) => order[i]?.numeric === true);
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
