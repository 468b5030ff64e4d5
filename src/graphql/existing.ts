import { CadreError } from '../errors/cadre-error.js';
import type { Context } from './context.js';

/**
 * Refuses ids that the graph has no entity of: what is counted or listed about a mistyped id would look like nothing. An
 * entity that the view does not show yet is no mistake; nothing is told of it.
 * @throws CadreError NOT_FOUND
 */
export async function requireExisting(context: Context, ids: readonly string[]): Promise<void> {
  const known = await context.store.typesOf(ids, 'Entity');
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) throw new CadreError('NOT_FOUND', `There is no entity ${missing}.`, { id: missing });
}
