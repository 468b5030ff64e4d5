import type { Model } from '../model/types.js';
import { raiseRevision } from './cypher/log.js';
import type { Transaction } from './engine.js';
import type { Authorship } from './log/change.js';
import { appendEntry, beginEntry, noteChange } from './log/entry.js';
import { logReader } from './log/log-reader.js';
import { planUndo } from './states/undo-plan.js';
import { writeStates } from './states/write-states.js';
import { earlierWrite, keepKey, requireExpected } from './write-once.js';
import type { Undo, WriteTerms, WrittenChange } from './write-terms.js';

/**
 * Takes back a change, and what rests on it where that is wanted, in one transaction: what stood before is restored, and the log goes on
 * with a change that says so.
 * @returns what was written, as `writeBatch` does
 * @throws CadreError NOT_FOUND; KEY_REUSED; CONFLICT where later changes rest on it, or what is left would not be sound
 */
export async function undoChange(
  tx: Transaction,
  model: Model,
  { revision: wanted, cascade }: Undo,
  authorship: Authorship,
  terms: WriteTerms | null,
): Promise<WrittenChange> {
  // Its lock makes writers wait for each other before they read anything.
  const [raised] = await tx.run(raiseRevision());
  const [revision, previous, at] = raised as unknown as readonly [number, string | null, string | null];
  const earlier = terms?.key ? await earlierWrite(tx, terms.key) : null;
  if (earlier !== null) return earlier;
  if (terms) requireExpected(terms, revision - 1);
  const { revisions, before, after } = await planUndo(
    tx,
    model,
    logReader((query) => tx.run(query)),
    wanted,
    cascade,
  );
  const items = await writeStates(tx, model, before, after);
  await noteChange(tx, revision, items, new Set());
  if (terms?.key) await keepKey(tx, terms.key, revision);
  const change = await appendEntry(tx, { revision, hash: previous, at }, authorship, beginEntry(items));
  return { outcome: terms?.dryRun ? 'DRY_RUN' : 'WRITTEN', change, items, undone: revisions };
}
