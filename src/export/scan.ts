import { labelOf } from '../model/lookup.js';
import { visible } from '../query/visible.js';
import { ALWAYS, all, type Condition, compare, not } from '../store/plan.js';
import type { NodeReader, NodeRef } from './reader.js';

/** How many ids one read of a scan brings. */
const PAGE = 5_000;

/**
 * All nodes of a type or interface that meet a condition, by id, page by page: each page is a short read of its own, so
 * that a reader who is slow holds nothing open. No page is empty.
 * @param shownOnly only those that the view shows
 */
export async function* scan(
  { scope, select }: NodeReader,
  type: string,
  where: Condition = ALWAYS,
  shownOnly = true,
): AsyncIterable<readonly NodeRef[]> {
  const label = labelOf(scope.model, type);
  const shown = shownOnly ? visible(scope.model, type, scope.view) : null;
  const only = scope.model.types.has(type);
  const shape = only ? [] : [{ kind: 'property' as const, property: 'type' }];
  for (let last: string | null = null; ; ) {
    const after = last === null ? null : compare('id', '>', last);
    const page = { limit: PAGE, after: null };
    const { rows } = await select({
      kind: 'select',
      label,
      ids: null,
      where: all(after, shown, where),
      order: [],
      page,
      shape,
      count: false,
    });
    if (rows.length > 0) yield rows.map(({ keys, row }) => ({ id: keys.at(-1)!, type: only ? type : String(row[0]) }));
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.keys.at(-1)!;
  }
}

/** Statements that do not stand at their entity in an export: all but names. */
export const NO_NAMES = not(compare('type', '=', 'Name'));
