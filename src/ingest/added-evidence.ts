import type { Model } from '../model/types.js';
import { type CheckedFacts, checkFacts } from './check.js';
import { type EntryReader, entryDocument, storedEntries, unknownId } from './stored-entry.js';

/**
 * Evidence for an entity or a statement that is there. It is checked as an entry with this evidence and nothing else is, so it gives no
 * attributes but those that it names.
 * @param evidence as in facts
 */
export async function addedEvidence(
  store: EntryReader,
  model: Model,
  to: string,
  evidence: readonly Readonly<Record<string, unknown>>[],
): Promise<CheckedFacts> {
  const entry = (await storedEntries(store, model, [to])).get(to);
  if (!entry || entry.type.kind === 'record') return unknownId(to, 'to', 'entity or statement');
  return checkFacts(store, model, [entryDocument(entry, { evidence }, 'evidence')]);
}
