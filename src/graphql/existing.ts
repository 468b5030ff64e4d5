import { requireIds } from '../query/existing.js';
import type { Context } from './context.js';

/**
 * Refuses ids that the graph has no entity of: what is counted or listed about a mistyped id would look like nothing. An
 * entity that the view does not show yet is no mistake; nothing is told of it.
 * @throws CadreError NOT_FOUND
 */
export async function requireExisting(context: Context, ids: readonly string[]): Promise<void> {
  const known = await context.store.typesOf(ids, 'Entity');
  requireIds(new Set(known.keys()), ids);
}
