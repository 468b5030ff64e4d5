import { CadreError } from '../errors/cadre-error.js';
import { holdsPlaceholder, type Placeholder } from '../store/placeholder.js';
import { ALWAYS, type Selected, type SelectPlan } from '../store/plan.js';
import { Unfinished } from './complete.js';

/** Reads which of some entities there are. */
export function idsPlan(ids: readonly (string | Placeholder)[]): SelectPlan {
  return { kind: 'select', label: 'Entity', ids, where: ALWAYS, order: [], page: null, shape: [], count: false };
}

/** @throws CadreError NOT_FOUND for an id that there is none of */
export function requireIds(known: ReadonlySet<string>, ids: readonly string[]): void {
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw new CadreError('NOT_FOUND', `There is no entity ${missing}.`, { id: missing });
}

/**
 * Refuses ids that the graph has no entity of: what is counted about a mistyped id would look like nothing.
 * @param rows what was answered to `idsPlan`
 * @throws CadreError NOT_FOUND; Unfinished where the ids themselves are not known
 */
export function requireFound({ rows }: Selected, ids: readonly (string | Placeholder)[]): void {
  // One row for each id, also of one that was given twice.
  if (rows.length === ids.length) return;
  if (holdsPlaceholder(ids)) throw new Unfinished();
  requireIds(new Set(rows.map(({ keys }) => keys.at(-1)!)), ids as readonly string[]);
}
