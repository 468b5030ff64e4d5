import { CadreError } from '../errors/cadre-error.js';
import { chunks, idsInChunks, runInChunks } from './chunks.js';
import { removeNodes } from './cypher/states.js';
import {
  addAsserts,
  createEvidence,
  createLinks,
  createNodes,
  existingIds,
  linkGroup,
  mergeLinks,
  pruneLinks,
  setNameKeys,
  upsertNodes,
} from './cypher/write.js';
import type { CypherText, Transaction } from './engine.js';
import type { LinkWrite, NodeWrite, WriteBatch } from './graph-store.js';
import { type NewEvidence, uniqueLinks } from './split-batch.js';

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** Writes nodes of a family that may be stored already. */
export async function upsert(tx: Transaction, family: string, nodes: readonly NodeWrite[]): Promise<void> {
  const texts = chunks(nodes).flatMap((chunk) => [upsertNodes(family, chunk), setNameKeys(family, chunk) ?? []].flat());
  await Promise.all(texts.map((text) => tx.run(text)));
}

/** Writes nodes that are not stored yet, with the revision of the change that they belong to. */
export async function create(tx: Transaction, nodes: readonly NodeWrite[], revision: number): Promise<void> {
  const parts = grouped(nodes, (n) => n.labels.join(' ')).flatMap(chunks);
  await Promise.all(parts.map((chunk) => tx.run(createNodes(chunk[0]!.labels, chunk, revision))));
}

export async function upsertEvidence(tx: Transaction, nodes: readonly NodeWrite[]): Promise<void> {
  await upsert(tx, 'Evidence', nodes);
  for (const chunk of chunks(nodes.filter((n) => n.asserts))) await tx.run(addAsserts(chunk));
}

function refuseDangling(kinds: readonly string[], wanted: number, found: unknown): void {
  if (found === wanted) return;
  const message = `${wanted} ends of ${[...new Set(kinds)].join(', ')} were named, ${String(found)} exist. Nothing was written.`;
  throw new CadreError('DANGLING_ID', message);
}

/** @throws CadreError DANGLING_ID for evidence whose owner or source does not exist */
export async function createAllEvidence(tx: Transaction, evidence: readonly NewEvidence[]): Promise<void> {
  const parts = grouped(evidence, (e) => e.ownerLabel).flatMap(chunks);
  const make = async (chunk: readonly NewEvidence[]) => {
    const rows = chunk.map((e) => [e.owner, e.source, e.node] as const);
    const [found] = (await tx.run(createEvidence(chunk[0]!.ownerLabel, rows)))[0] ?? [0];
    refuseDangling(['EVIDENCED_BY', 'FROM'], chunk.length, found);
  };
  await Promise.all(parts.map(make));
}

async function storedOf(tx: Transaction, family: string, nodes: readonly NodeWrite[]): Promise<string[]> {
  return idsInChunks(
    tx,
    nodes.map((n) => n.id),
    (chunk) => existingIds(family, chunk),
  );
}

/** The links to evidence of what this batch creates. */
function newOwners(batch: WriteBatch, stored: ReadonlySet<string>): LinkWrite[] {
  const made = new Set([...batch.entities, ...batch.statements].map((n) => n.id).filter((id) => !stored.has(id)));
  return batch.links.filter((l) => l.relationship === 'EVIDENCED_BY' && made.has(l.from));
}

/**
 * The nodes of a batch that are in the graph already. Evidence of new owners is not looked for unless `all` is set, as it
 * would have no owner.
 */
export async function storedIds(tx: Transaction, batch: WriteBatch, all: boolean): Promise<ReadonlySet<string>> {
  const found = await Promise.all([
    storedOf(tx, 'Source', batch.sources),
    storedOf(tx, 'Entity', batch.entities),
    storedOf(tx, 'Statement', batch.statements),
  ]);
  const stored = new Set(found.flat());
  const owned = new Set(newOwners(batch, stored).flatMap((l) => l.to));
  const evidence = all ? batch.evidence : batch.evidence.filter((e) => !owned.has(e.id));
  for (const id of await storedOf(tx, 'Evidence', evidence)) stored.add(id);
  return stored;
}

async function found(tx: Transaction, query: CypherText): Promise<unknown> {
  return (await tx.run(query))[0]?.[0] ?? 0;
}

/**
 * @param made ids of nodes that this batch has created: they have no relationships yet
 * @throws CadreError DANGLING_ID for an end that does not exist
 */
export async function link(tx: Transaction, links: readonly LinkWrite[], made: ReadonlySet<string>): Promise<void> {
  const make = async (chunk: readonly LinkWrite[], write: (chunk: readonly LinkWrite[]) => Promise<unknown>) => {
    const wanted = chunk.reduce((n, l) => n + l.to.length, 0);
    const kinds = chunk.map((l) => l.relationship);
    refuseDangling(kinds, wanted, await write(chunk));
  };
  const ofNew = uniqueLinks(links.filter((l) => made.has(l.from)));
  const ofOld = links.filter((l) => !made.has(l.from));
  const merge = async (chunk: readonly LinkWrite[]) => {
    const exact = chunk.filter((l) => !l.add);
    const pruned = exact.length > 0 ? tx.run(pruneLinks(exact)) : null;
    const [ends] = await Promise.all([found(tx, mergeLinks(chunk)), pruned]);
    return ends;
  };
  await Promise.all([
    ...grouped(ofNew, (l) => `${linkGroup(l)} ${l.relationship}`)
      .flatMap(chunks)
      .map((chunk) => make(chunk, (some) => found(tx, createLinks(some)))),
    ...grouped(ofOld, linkGroup)
      .flatMap(chunks)
      .map((chunk) => make(chunk, merge)),
  ]);
}

/** Removes nodes of a family with all their relationships. */
export function remove(tx: Transaction, family: string, ids: readonly string[]): Promise<void> {
  return runInChunks(tx, ids, (chunk) => removeNodes(family, chunk));
}
