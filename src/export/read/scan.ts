import { labelOf } from '../../model/lookup.js';
import { visible } from '../../query/view/visible.js';
import { ALWAYS, all, type Condition, compare, not, selectPlan } from '../../store/plan.js';
import type { NodeRef } from './node-rows.js';
import type { NodeReader } from './reader.js';

/** How many ids one read of a scan returns. */
const PAGE = 5_000;

/**
 * Scans all nodes of a type or interface that meet a condition, by id, in pages. Each page is a short read of its own, so a
 * slow consumer holds nothing open. No page is empty.
 * @param shownOnly whether to leave out nodes that the view does not show
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
    const { rows } = await select(selectPlan(label, { where: all(after, shown, where), page, shape }));
    if (rows.length > 0) yield rows.map(({ keys, row }) => ({ id: keys.at(-1)!, type: only ? type : String(row[0]) }));
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.keys.at(-1)!;
  }
}

/** Statements other than names. An export puts names into their entity. */
export const NO_NAMES = not(compare('type', '=', 'Name'));
