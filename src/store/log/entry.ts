import { chunks, idsInChunks } from '../chunks.js';
import { appendChange, noteRevision, storePart } from '../cypher/log.js';
import type { Transaction } from '../engine.js';
import { ownersOfEvidence } from '../materialized/known-from-texts.js';
import { type ActCounts, type Authorship, type Change, type ChangeItem, familyOf, type LogHead } from './change.js';
import { countActs } from './items.js';
import { chainHash, newSalt, type SealedPart, sealPart } from './seal.js';

/** How many items one part holds. */
export const PART_ITEMS = 2_000;

/** What a change writes, while it is compressed beside the write itself. */
export interface Entry {
  readonly items: readonly ChangeItem[];
  readonly parts: Promise<readonly SealedPart[]>;
}

export function beginEntry(items: readonly ChangeItem[]): Entry {
  const cut = Array.from({ length: Math.ceil(items.length / PART_ITEMS) }, (_, i) => items.slice(i * PART_ITEMS, (i + 1) * PART_ITEMS));
  const parts = Promise.all(cut.map(sealPart));
  // Where the write fails, nobody waits for it.
  parts.catch(() => {});
  return { items, parts };
}

/** The later of now and the time of the change before: clocks of several servers differ, and may be set back. */
function timeAfter(previous: string | null): string {
  const now = new Date().toISOString();
  return previous !== null && previous > now ? previous : now;
}

/**
 * Ends the log with a change, in the transaction that raised the revision.
 * @param head the revision of the change, and the hash and the time of the one before
 * @param digests those of its parts, which are stored
 */
export async function appendSealed(
  tx: Transaction,
  head: LogHead,
  { by, via, message }: Authorship,
  counts: ActCounts,
  digests: readonly string[],
): Promise<Change> {
  const change = { revision: head.revision, at: timeAfter(head.at), by, via, message, ...counts, parts: digests.length };
  const salt = newSalt();
  const hash = chainHash(head.hash, change, salt, digests);
  await tx.run(appendChange(change.revision, { ...change, salt, hash }));
  return { ...change, hash };
}

/** Ends the log with a change and stores what it wrote, in the transaction that writes it. */
export async function appendEntry(tx: Transaction, head: LogHead, authorship: Authorship, entry: Entry): Promise<Change> {
  const parts = await entry.parts;
  const stored = parts.map(({ salt, payload }, i) => tx.run(storePart(head.revision, i, { salt, payload })));
  const digests = parts.map(({ digest }) => digest);
  const [change] = await Promise.all([appendSealed(tx, head, authorship, countActs(entry.items), digests), ...stored]);
  return change;
}

/** The nodes that a change wrote: those of its items, and those to which changed evidence belongs. By family. */
async function writtenNodes(tx: Transaction, items: readonly ChangeItem[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = (family: string) => items.flatMap(({ id, labels }) => (familyOf(labels) === family ? [id] : []));
  const byFamily = new Map<string, readonly string[]>([['Source', of('Source')]]);
  // The owner of new evidence has an item, as it got a relationship.
  const changed = items.filter(({ labels, act }) => labels[0] === 'Evidence' && act !== 'CREATED').map(({ id }) => id);
  for (const family of ['Entity', 'Statement'] as const) {
    const owners = await idsInChunks(tx, changed, (chunk) => ownersOfEvidence(family, chunk));
    byFamily.set(family, [...new Set([...of(family), ...owners])]);
  }
  return byFamily;
}

/**
 * Notes the revision on the nodes that a change wrote, so that the changes of a node are found.
 * @param noted nodes that were created with the note
 */
export async function noteChange(
  tx: Transaction,
  revision: number,
  items: readonly ChangeItem[],
  noted: ReadonlySet<string>,
): Promise<void> {
  const texts = [...(await writtenNodes(tx, items))].flatMap(([family, ids]) =>
    chunks(ids.filter((id) => !noted.has(id))).map((chunk) => noteRevision(family, chunk, revision)),
  );
  await Promise.all(texts.map((text) => tx.run(text)));
}
