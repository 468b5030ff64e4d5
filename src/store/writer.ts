import { CadreError } from '../errors/cadre-error.js';
import { endRelationships } from '../model/lookup.js';
import { ordersOfKind } from '../model/orders.js';
import type { Model } from '../model/types.js';
import {
  deriveEnds,
  deriveEntities,
  deriveEvidence,
  deriveLater,
  deriveStatements,
  rederiveEntities,
  statementsAbout,
} from './cypher/derive.js';
import {
  addAsserts,
  dateSources,
  disorderedNodes,
  endsOfStatements,
  evidenceOfSources,
  existingIds,
  linkGroup,
  mergeLinks,
  ownersOfEvidence,
  pruneLinks,
  raiseRevision,
  upsertNodes,
} from './cypher/write.js';
import type { CypherText, Transaction } from './engine.js';
import type { LinkWrite, NodeWrite, WriteBatch } from './port.js';

/** Ids handed to one text at a time. */
const CHUNK = 2_000;

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, i) => items.slice(i * CHUNK, (i + 1) * CHUNK));
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

async function ids(tx: Transaction, query: CypherText): Promise<string[]> {
  return (await tx.run(query)).map(([id]) => id as string);
}

async function upsert(tx: Transaction, family: string, nodes: readonly NodeWrite[]): Promise<void> {
  for (const chunk of chunks(nodes)) await tx.run(upsertNodes(family, chunk));
}

async function upsertEvidence(tx: Transaction, nodes: readonly NodeWrite[]): Promise<void> {
  await upsert(tx, 'Evidence', nodes);
  for (const chunk of chunks(nodes.filter((n) => n.asserts))) await tx.run(addAsserts(chunk));
}

/** Which nodes of a batch are in the graph already. */
async function storedIds(tx: Transaction, batch: WriteBatch): Promise<ReadonlySet<string>> {
  const families = [
    ['Source', batch.sources],
    ['Entity', batch.entities],
    ['Evidence', batch.evidence],
    ['Statement', batch.statements],
  ] as const;
  const stored = new Set<string>();
  for (const [family, nodes] of families) {
    for (const chunk of chunks(nodes.map((n) => n.id))) for (const id of await ids(tx, existingIds(family, chunk))) stored.add(id);
  }
  return stored;
}

/** @param stored ids of nodes that may have relationships already: only those are pruned */
async function link(tx: Transaction, links: readonly LinkWrite[], stored: ReadonlySet<string>): Promise<void> {
  for (const group of grouped(links, linkGroup)) {
    for (const chunk of chunks(group)) {
      const old = chunk.filter((l) => !l.add && stored.has(l.from));
      if (old.length > 0) await tx.run(pruneLinks(old));
      const [found] = (await tx.run(mergeLinks(chunk)))[0] ?? [0];
      const wanted = chunk.reduce((n, l) => n + l.to.length, 0);
      if (found !== wanted) {
        const kinds = [...new Set(chunk.map((l) => l.relationship))].join(', ');
        throw new CadreError('DANGLING_ID', `${wanted} ends of ${kinds} were named, ${String(found)} exist. Nothing was written.`);
      }
    }
  }
}

async function idsInChunks(tx: Transaction, given: readonly string[], query: (chunk: readonly string[]) => CypherText): Promise<string[]> {
  const found = await Promise.all(chunks(given).map((chunk) => ids(tx, query(chunk))));
  return [...new Set(found.flat())];
}

interface Touched {
  readonly evidence: readonly string[];
  readonly statements: readonly string[];
  readonly entities: readonly string[];
}

/** Dates the sources of a batch; those that were redated take the evidence that rests on them along, and all that it is for. */
async function dateAll(tx: Transaction, sources: readonly NodeWrite[], ends: readonly string[]): Promise<Touched> {
  const redated = await idsInChunks(
    tx,
    sources.map((s) => s.id),
    dateSources,
  );
  const evidence = await idsInChunks(tx, redated, evidenceOfSources);
  const statements = await idsInChunks(tx, evidence, (chunk) => ownersOfEvidence('Statement', chunk));
  const owners = await idsInChunks(tx, evidence, (chunk) => ownersOfEvidence('Entity', chunk));
  const about = await idsInChunks(tx, statements, (chunk) => endsOfStatements(ends, chunk));
  return { evidence, statements, entities: [...new Set([...owners, ...about])] };
}

/**
 * What entities were known by may be later than it was, so all that speaks of them is looked at again.
 * @returns the entities that were dated by a statement
 */
async function rederive(tx: Transaction, entities: readonly string[], ends: readonly string[]): Promise<string[]> {
  for (const chunk of chunks(entities)) await tx.run(rederiveEntities(chunk));
  const statements = await idsInChunks(tx, entities, (chunk) => statementsAbout(ends, chunk));
  return await idsInChunks(tx, statements, (chunk) => deriveEnds(ends, chunk));
}

/** Dates statements and the entities that they are about. Returns the entities that were dated by one. */
async function dateStatements(tx: Transaction, statements: readonly string[], ends: readonly string[]): Promise<string[]> {
  const dated: string[] = [];
  for (const chunk of chunks(statements)) {
    await tx.run(deriveStatements(chunk));
    await tx.run(deriveLater('Statement', chunk));
    dated.push(...(await ids(tx, deriveEnds(ends, chunk))));
  }
  return dated;
}

/** Facts that are right by themselves can contradict what was stored of the same thing before. */
async function refuseDisorder(tx: Transaction, model: Model, batch: WriteBatch, stored: ReadonlySet<string>): Promise<void> {
  const found = async (family: 'Entity' | 'Statement', kind: 'entity' | 'statement', nodes: readonly NodeWrite[]) => {
    const old = nodes.map((n) => n.id).filter((id) => stored.has(id));
    return idsInChunks(tx, old, (chunk) => disorderedNodes(family, ordersOfKind(model, kind), chunk));
  };
  const wrong = [...(await found('Statement', 'statement', batch.statements)), ...(await found('Entity', 'entity', batch.entities))];
  if (wrong.length === 0) return;
  const what = 'this would end before it starts, or have a low figure above its best or high one';
  const message = `With what is stored already, ${what}: ${wrong.slice(0, 5).join(', ')}. Nothing was written.`;
  throw new CadreError('CONFLICT', message, { ids: wrong });
}

function union(a: readonly string[], nodes: readonly NodeWrite[]): string[] {
  return [...new Set([...a, ...nodes.map((n) => n.id)])];
}

/**
 * Writes one batch inside a transaction: the revision, nodes, relationships, then what derives from evidence.
 * @returns the new graph revision
 */
export async function writeBatch(tx: Transaction, model: Model, batch: WriteBatch): Promise<number> {
  // Raised first: its lock makes writers wait for each other before they read anything.
  const revision = (await tx.run(raiseRevision()))[0]![0] as number;
  const ends = endRelationships(model, 'Statement', 'both');
  const stored = await storedIds(tx, batch);
  await upsert(tx, 'Source', batch.sources);
  const touched = await dateAll(tx, batch.sources, ends);
  await upsert(tx, 'Entity', batch.entities);
  await upsertEvidence(tx, batch.evidence);
  await upsert(tx, 'Statement', batch.statements);
  await refuseDisorder(tx, model, batch, stored);
  await link(tx, batch.links, stored);
  for (const chunk of chunks(union(touched.evidence, batch.evidence))) await tx.run(deriveEvidence(chunk));
  const dated = await dateStatements(tx, union(touched.statements, batch.statements), ends);
  for (const chunk of chunks(batch.entities.map((n) => n.id))) await tx.run(deriveEntities(chunk));
  const redated = await rederive(tx, touched.entities, ends);
  for (const chunk of chunks(union([...touched.entities, ...dated, ...redated], batch.entities)))
    await tx.run(deriveLater('Entity', chunk));
  return revision;
}
