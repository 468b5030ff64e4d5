import { CadreError } from '../../errors/cadre-error.js';
import { appendChange, storePart } from '../cypher/log.js';
import type { CypherEngine, Transaction } from '../engine.js';
import type { LinkWrite, NodeWrite } from '../graph-store.js';
import { link, remove, upsert, upsertEvidence } from '../write-nodes.js';
import { type ChangeItem, familyOf } from './change.js';
import { noteChange } from './entry.js';
import type { LogReader, StoredChange, StoredPart } from './log.js';
import { chainHash, openPart } from './seal.js';

/** A change with more parts than this is replayed in several transactions. */
const PARTS_AT_ONCE = 4;

interface OpenedPart extends StoredPart {
  readonly items: readonly ChangeItem[];
  readonly digest: string;
}

function nodesOf(items: readonly ChangeItem[]): ReadonlyMap<string, readonly NodeWrite[]> {
  const byFamily = new Map<string, NodeWrite[]>();
  for (const { id, labels, act, set = {}, asserts } of items) {
    if (act === 'REMOVED') continue;
    const family = familyOf(labels);
    const nodes = byFamily.get(family) ?? [];
    byFamily.set(family, nodes);
    nodes.push({ id, labels, properties: set, ...(asserts && { asserts }) });
  }
  return byFamily;
}

function linksOf(items: readonly ChangeItem[]): LinkWrite[] {
  const stay = items.filter(({ act }) => act !== 'REMOVED');
  return stay.flatMap(({ id, labels, links = [] }) =>
    links.map(({ relationship, toLabel, to, add = false }) => ({ from: id, fromLabel: familyOf(labels), relationship, to, toLabel, add })),
  );
}

async function writeNodes(tx: Transaction, items: readonly ChangeItem[]): Promise<void> {
  for (const [family, nodes] of nodesOf(items)) await (family === 'Evidence' ? upsertEvidence(tx, nodes) : upsert(tx, family, nodes));
}

/** Relationships, and the end of nodes that nothing refers to any more. */
async function writeLinks(tx: Transaction, items: readonly ChangeItem[]): Promise<void> {
  await link(tx, linksOf(items), new Set());
  const gone = items.filter(({ act }) => act === 'REMOVED');
  for (const family of new Set(gone.map(({ labels }) => familyOf(labels)))) {
    const ids = gone.filter(({ labels }) => familyOf(labels) === family).map(({ id }) => id);
    await remove(tx, family, ids);
  }
}

function broken(revision: number): CadreError {
  const message = `The log does not hold at revision ${revision}: what it says is missing, or is not what was hashed.`;
  return new CadreError('STORE_CORRUPT', message, { revision }, { hint: 'Run cadre audit verify, and replay to the revision before it.' });
}

async function openedPart(log: LogReader, revision: number, i: number): Promise<OpenedPart> {
  const part = await log.part(revision, i);
  const opened = part && (await openPart(part).catch(() => null));
  if (!part || !opened) throw broken(revision);
  return { ...part, ...opened };
}

/** Copies the entry itself, and notes it on the nodes that it wrote; the opening wrote all of them. */
async function copyEntry(tx: Transaction, change: StoredChange, part: number, { salt, payload, items }: OpenedPart): Promise<void> {
  await tx.run(storePart(change.revision, part, { salt, payload }));
  if (change.via !== 'OPENING') await noteChange(tx, change.revision, items, new Set());
}

async function endEntry(tx: Transaction, change: StoredChange, previous: string | null, digests: readonly string[]): Promise<void> {
  const { salt, hash, ...hashed } = change;
  if (chainHash(previous, hashed, salt, digests) !== hash) throw broken(change.revision);
  await tx.run(appendChange(change.revision, { ...change }));
}

/** A change as one transaction: it is there whole with its entry, or not at all. */
async function replaySmall(engine: CypherEngine, log: LogReader, change: StoredChange, previous: string | null): Promise<void> {
  const parts = await Promise.all(Array.from({ length: change.parts }, (_, i) => openedPart(log, change.revision, i)));
  const items = parts.flatMap((part) => part.items);
  await engine.write(async (tx) => {
    await writeNodes(tx, items);
    await writeLinks(tx, items);
    for (const [i, part] of parts.entries()) await copyEntry(tx, change, i, part);
    const digests = parts.map(({ digest }) => digest);
    await endEntry(tx, change, previous, digests);
  });
}

/** A change that is too large for one transaction: all nodes first, as parts refer to each other. */
async function replayLarge(engine: CypherEngine, log: LogReader, change: StoredChange, previous: string | null): Promise<void> {
  const digests: string[] = [];
  const each = async (work: (tx: Transaction, part: OpenedPart, i: number) => Promise<void>) => {
    for (let i = 0; i < change.parts; i += 1) {
      const part = await openedPart(log, change.revision, i);
      await engine.write((tx) => work(tx, part, i));
    }
  };
  await each(async (tx, part, i) => {
    digests[i] = part.digest;
    await writeNodes(tx, part.items);
  });
  await each(async (tx, part, i) => {
    await writeLinks(tx, part.items);
    await copyEntry(tx, change, i, part);
  });
  await engine.write((tx) => endEntry(tx, change, previous, digests));
}

/**
 * Writes a change of another log into a graph that is at the revision before it: what it wrote, and its entry as it is. What the store
 * derives is left out of date.
 * @param previous the hash of the change before it; null for the first
 * @throws CadreError STORE_CORRUPT where the change is not what was hashed
 */
export function replayChange(engine: CypherEngine, log: LogReader, change: StoredChange, previous: string | null): Promise<void> {
  return (change.parts <= PARTS_AT_ONCE ? replaySmall : replayLarge)(engine, log, change, previous);
}
