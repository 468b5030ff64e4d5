import { CadreError } from '../errors/cadre-error.js';
import { dropKeys, readKey, storeKey } from './cypher/write-key.js';
import type { Transaction } from './engine.js';
import type { ChangeItem } from './log/change.js';
import { itemsOfChange, logReader } from './log/log-reader.js';
import type { WriteKey, WriteTerms, WrittenChange } from './write-terms.js';

/** For how long a key answers with the change that it was given with: 24 hours. Milliseconds. */
const KEY_MS = 24 * 3_600_000;
/** Keys that are older are removed by every such write. */
const SWEEP = 50;

async function changeAt(tx: Transaction, revision: number): Promise<WrittenChange | null> {
  const log = logReader((query) => tx.run(query));
  const [change] = await log.changes([revision]);
  if (!change) return null;
  const items: ChangeItem[] = [];
  for await (const some of itemsOfChange(log, change)) items.push(...some);
  return { outcome: 'REPEATED', change, items };
}

/**
 * Looks a key up, in the transaction that has raised the revision: its lock makes two writes with one key wait for each other.
 * @returns what was written with it; null where nothing was
 * @throws CadreError KEY_REUSED where it was given with something else
 */
export async function earlierWrite(tx: Transaction, { id, body }: WriteKey): Promise<WrittenChange | null> {
  const [row] = await tx.run(readKey(id));
  if (!row) return null;
  const [stored, revision, at] = row as unknown as readonly [string, number, string];
  if (Date.parse(at) < Date.now() - KEY_MS) return null;
  if (stored === body) return changeAt(tx, revision);
  const message = 'This idempotencyKey was given before, with another mutation or other arguments. Nothing was written.';
  throw new CadreError('KEY_REUSED', message, { path: 'idempotencyKey' });
}

/** Keeps a key, with the change that it was given with. */
export async function keepKey(tx: Transaction, { id, body }: WriteKey, revision: number): Promise<void> {
  const now = Date.now();
  await tx.run(storeKey(id, { body, revision, at: new Date(now).toISOString() }));
  if (revision % SWEEP === 0) await tx.run(dropKeys(new Date(now - KEY_MS).toISOString()));
}

/** @param revision that of the graph before the write @throws CadreError CONFLICT with the revision, where another one is expected */
export function requireExpected({ expectedRevision }: WriteTerms, revision: number): void {
  if (expectedRevision === null || expectedRevision === revision) return;
  const message = 'The graph has changed since the revision that you expect. Nothing was written.';
  throw new CadreError('CONFLICT', message, { revision, expected: expectedRevision });
}
