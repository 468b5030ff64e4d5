import type { Model } from '../model/types.js';
import { raiseRevision } from './cypher/log.js';
import type { Transaction } from './engine.js';
import type { WriteBatch } from './graph-store.js';
import { readBefore } from './log/before.js';
import type { Authorship } from './log/change.js';
import { appendEntry, beginEntry, noteChange } from './log/entry.js';
import { itemsOf } from './log/items.js';
import { writeFacts } from './write-facts.js';
import { storedIds } from './write-nodes.js';
import { earlierWrite, keepKey, requireExpected } from './write-once.js';
import type { WriteTerms, WrittenChange } from './write-terms.js';

/** Whether a node was in the graph. What a batch refers to without writing it must be there. */
function storedTest({ sources, entities, statements, evidence }: WriteBatch, stored: ReadonlySet<string>): (id: string) => boolean {
  const own = new Set([...sources, ...entities, ...statements, ...evidence].map(({ id }) => id));
  return (id) => stored.has(id) || !own.has(id);
}

/**
 * Writes one batch in a transaction: the revision, nodes, relationships, the materialized properties, and the change that says all this.
 * @param authorship who writes the batch, how and why
 * @param terms null: in any case
 * @param all whether to look for stored evidence without an owner too; otherwise such evidence is a CONFLICT
 * @returns what was written; or what was with the same key before: then the transaction must be rolled back, as for a dry run
 * @throws CadreError CONFLICT, KEY_REUSED, DANGLING_ID
 */
export async function writeBatch(
  tx: Transaction,
  model: Model,
  given: WriteBatch,
  authorship: Authorship,
  terms: WriteTerms | null = null,
  all = false,
): Promise<WrittenChange> {
  // The revision is raised first: its lock makes writers wait for each other before they read anything.
  const [[raised], stored] = await Promise.all([tx.run(raiseRevision()), storedIds(tx, given, all)]);
  const [revision, previous, at] = raised as unknown as readonly [number, string | null, string | null];
  const earlier = terms?.key ? await earlierWrite(tx, terms.key) : null;
  if (earlier !== null) return earlier;
  if (terms) requireExpected(terms, revision - 1);
  const isStored = storedTest(given, stored);
  const entry = beginEntry(itemsOf(model, given, isStored, await readBefore(tx, given, isStored)));
  const made = await writeFacts(tx, model, given, stored, revision);
  await noteChange(tx, revision, entry.items, made);
  if (terms?.key) await keepKey(tx, terms.key, revision);
  const change = await appendEntry(tx, { revision, hash: previous, at }, authorship, entry);
  return { outcome: terms?.dryRun ? 'DRY_RUN' : 'WRITTEN', change, items: entry.items };
}
