import type { Model } from '../model/types.js';
import { type CheckedFacts, checkFacts } from './check.js';
import { type EntryReader, entryDocument, storedEntries, unknownId } from './stored-entry.js';

/**
 * A source with another day of publication.
 * @param dates those that are different
 */
export async function redatedSource(
  store: EntryReader,
  model: Model,
  id: string,
  dates: { readonly published: string; readonly accessed?: string },
): Promise<CheckedFacts> {
  const entry = (await storedEntries(store, model, [id])).get(id);
  if (entry?.type.kind !== 'record') return unknownId(id, 'id', 'source');
  return checkFacts(store, model, [entryDocument(entry, dates, 'id')]);
}
