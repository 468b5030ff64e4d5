import type { FieldNode } from 'graphql';
import { collectFields, selectionSets } from './collect.js';
import { comparePositions, decodeCursor, type Position } from './cursor.js';
import { compileObject, type FieldCompiler } from './object-selection.js';
import { isBackward, type PageInput, type PageLimits, pageSize } from './page.js';
import type { QueryScope } from './scope.js';
import type { Answer } from './value-fields.js';

/** Which page of a computed list is asked for. */
export interface ListPageRequest {
  readonly size: number;
  /** Whether the page ends before the position, and does not begin after it. */
  readonly backward: boolean;
  /** The position of the cursor; null for the first page of the list, or the last if backward. */
  readonly from: Position | null;
}

/** The arguments for it. */
export type ListPageArguments = Omit<PageInput, 'orderBy'>;

/** A page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * @param ordering the name by which cursors of the list are known
 * @param keys how many sort values a position has beside the id
 * @throws CadreError BAD_INPUT, LIMIT, BAD_CURSOR
 */
export function listPageRequest(ordering: string, keys: number, args: ListPageArguments, limits: PageLimits): ListPageRequest {
  const size = pageSize(args, limits);
  const backward = isBackward(args);
  const cursor = backward ? args.before : args.after;
  return { size, backward, from: cursor == null ? null : decodeCursor(ordering, keys, cursor) };
}

/**
 * @param items from the position that was asked for on, or back from it: the page, and what follows as far as it is known
 * @param cursorOf the cursor of an item
 * @param end the cursor from which to read on, where that is not the one of the last item that was read
 */
export function listPage<T>(
  items: readonly T[],
  { size, backward, from }: ListPageRequest,
  cursorOf: (item: T) => string,
  end?: { readonly cursor: string | null; readonly more: boolean },
): ListPage<T> {
  const read = items.slice(0, size);
  const shown = backward ? read.reverse() : read;
  const more = end?.more ?? items.length > size;
  const cursorAt = (item: T | undefined, isEnd: boolean) => (end && isEnd ? end.cursor : item === undefined ? null : cursorOf(item));
  return {
    items: shown,
    pageInfo: {
      hasNextPage: backward ? from !== null : more,
      hasPreviousPage: backward ? more : from !== null,
      startCursor: cursorAt(shown[0], backward),
      endCursor: cursorAt(shown.at(-1), !backward),
    },
  };
}

/**
 * A page of a list that is computed as a whole.
 * @param all in order
 */
export function pageOf<T>(
  all: readonly T[],
  request: ListPageRequest,
  positionOf: (item: T) => Position,
  cursorOf: (item: T) => string,
): ListPage<T> & { readonly totalCount: number } {
  const { from, backward } = request;
  const inOrder = backward ? all.toReversed() : all;
  const following = from === null ? inOrder : inOrder.filter((item) => comparePositions(positionOf(item), from) * (backward ? -1 : 1) > 0);
  return { ...listPage(following, request, cursorOf), totalCount: all.length };
}

/** Whether the number of all items is asked for. */
export function wantsTotal(scope: QueryScope, name: string, nodes: readonly FieldNode[]): boolean {
  return [...collectFields(scope, `${name}Connection`, selectionSets(nodes)).values()].some(([node]) => node!.name.value === 'totalCount');
}

/** How the items of a list are answered. */
export interface ListItems<T> {
  /** What is selected on an item, in `nodes` and in `node` of an edge. */
  readonly node: FieldCompiler<T>;
  readonly cursorOf: (item: T) => string;
  /** Fields of an edge that do not stand in the item under their names. */
  readonly edge?: Readonly<Record<string, FieldCompiler<T>>>;
}

/**
 * Compiles the selection on a connection: `nodes`, `edges`, `pageInfo`. Other fields stand in the page under their names.
 * @param own compilers of other fields for which that does not hold
 * @param name of what is listed: `Timeline` for TimelineConnection and TimelineEdge
 */
export function compileListConnection<T extends object, P extends ListPage<T> = ListPage<T>>(
  scope: QueryScope,
  name: string,
  nodes: readonly FieldNode[],
  { node, cursorOf, edge = {} }: ListItems<T>,
  own: Readonly<Record<string, FieldCompiler<P>>> = {},
): (page: P) => Answer {
  return compileObject<P>(scope, `${name}Connection`, selectionSets(nodes), {
    ...own,
    nodes: (at) => {
      const read = node(at);
      return ({ items }) => items.map(read);
    },
    edges: (at) => {
      const read = compileObject<T>(scope, `${name}Edge`, selectionSets(at), { ...edge, node, cursor: () => cursorOf });
      return ({ items }) => items.map(read);
    },
  });
}
