import { CadreError } from '../errors/cadre-error.js';
import { endRelationships } from '../model/lookup.js';
import { ordersOfKind } from '../model/orders.js';
import type { Model } from '../model/types.js';
import {
  dateEnds,
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
  createEvidence,
  createLinks,
  createNodes,
  dateSources,
  daysOfSources,
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
import { reckonDeeds } from './deeds.js';
import type { CypherText, Transaction } from './engine.js';
import { divide, type FreshEvidence, reckon, uniqueLinks } from './fresh.js';
import { keptTexts } from './kept-ids.js';
import type { Known } from './known.js';
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
  await Promise.all(chunks(nodes).map((chunk) => tx.run(upsertNodes(family, chunk))));
}

async function create(tx: Transaction, nodes: readonly NodeWrite[]): Promise<void> {
  const parts = grouped(nodes, (n) => n.labels.join(' ')).flatMap(chunks);
  await Promise.all(parts.map((chunk) => tx.run(createNodes(chunk[0]!.labels, chunk))));
}

async function upsertEvidence(tx: Transaction, nodes: readonly NodeWrite[]): Promise<void> {
  await upsert(tx, 'Evidence', nodes);
  for (const chunk of chunks(nodes.filter((n) => n.asserts))) await tx.run(addAsserts(chunk));
}

function refuseDangling(kinds: readonly string[], wanted: number, found: unknown): void {
  if (found === wanted) return;
  const message = `${wanted} ends of ${[...new Set(kinds)].join(', ')} were named, ${String(found)} exist. Nothing was written.`;
  throw new CadreError('DANGLING_ID', message);
}

async function makeEvidence(tx: Transaction, evidence: readonly FreshEvidence[]): Promise<void> {
  const parts = grouped(evidence, (e) => e.ownerLabel).flatMap(chunks);
  const make = async (chunk: readonly FreshEvidence[]) => {
    const rows = chunk.map((e) => [e.owner, e.source, e.node] as const);
    const [found] = (await tx.run(createEvidence(chunk[0]!.ownerLabel, rows)))[0] ?? [0];
    refuseDangling(['EVIDENCED_BY', 'FROM'], chunk.length, found);
  };
  await Promise.all(parts.map(make));
}

async function idsIn(tx: Transaction, family: string, nodes: readonly NodeWrite[]): Promise<string[]> {
  const given = nodes.map((n) => n.id);
  return idsInChunks(tx, given, (chunk) => existingIds(family, chunk));
}

/**
 * Which nodes of a batch are in the graph already. Evidence of owners that are not is not looked for, unless `all` is set:
 * it would belong to nothing.
 */
async function storedIds(tx: Transaction, batch: WriteBatch, all: boolean): Promise<ReadonlySet<string>> {
  const found = await Promise.all([
    idsIn(tx, 'Source', batch.sources),
    idsIn(tx, 'Entity', batch.entities),
    idsIn(tx, 'Statement', batch.statements),
  ]);
  const stored = new Set(found.flat());
  const owned = new Set(newOwners(batch, stored).flatMap((l) => l.to));
  const evidence = all ? batch.evidence : batch.evidence.filter((e) => !owned.has(e.id));
  for (const id of await idsIn(tx, 'Evidence', evidence)) stored.add(id);
  return stored;
}

/** What cites evidence and is itself made by this batch. */
function newOwners(batch: WriteBatch, stored: ReadonlySet<string>): LinkWrite[] {
  const made = new Set([...batch.entities, ...batch.statements].map((n) => n.id).filter((id) => !stored.has(id)));
  return batch.links.filter((l) => l.relationship === 'EVIDENCED_BY' && made.has(l.from));
}

async function found(tx: Transaction, query: CypherText): Promise<unknown> {
  return (await tx.run(query))[0]?.[0] ?? 0;
}

/** @param made ids of nodes that this batch has created: they have no relationships that could be in the way */
async function link(tx: Transaction, links: readonly LinkWrite[], made: ReadonlySet<string>): Promise<void> {
  const make = async (chunk: readonly LinkWrite[], write: (chunk: readonly LinkWrite[]) => Promise<unknown>) => {
    const wanted = chunk.reduce((n, l) => n + l.to.length, 0);
    const kinds = chunk.map((l) => l.relationship);
    refuseDangling(kinds, wanted, await write(chunk));
  };
  const anew = uniqueLinks(links.filter((l) => made.has(l.from)));
  const old = links.filter((l) => !made.has(l.from));
  const create = grouped(anew, (l) => `${linkGroup(l)} ${l.relationship}`).flatMap(chunks);
  const merge = async (chunk: readonly LinkWrite[]) => {
    const exact = chunk.filter((l) => !l.add);
    const pruned = exact.length > 0 ? tx.run(pruneLinks(exact)) : null;
    const [ends] = await Promise.all([found(tx, mergeLinks(chunk)), pruned]);
    return ends;
  };
  await Promise.all([
    ...create.map((chunk) => make(chunk, (some) => found(tx, createLinks(some)))),
    ...grouped(old, linkGroup)
      .flatMap(chunks)
      .map((chunk) => make(chunk, merge)),
  ]);
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
async function dateAll(
  tx: Transaction,
  sources: readonly NodeWrite[],
  stored: ReadonlySet<string>,
  ends: readonly string[],
): Promise<Touched> {
  const dated = await idsInChunks(
    tx,
    sources.map((s) => s.id),
    dateSources,
  );
  const redated = dated.filter((id) => stored.has(id));
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

/** From when the sources of new evidence are known. */
async function sourceDays(tx: Transaction, evidence: readonly FreshEvidence[]): Promise<ReadonlyMap<string, Known>> {
  const asked = chunks([...new Set(evidence.map((e) => e.source))]).map((chunk) => tx.run(daysOfSources(chunk)));
  const rows = (await Promise.all(asked)).flat() as unknown as readonly (readonly [string, string | null, string | null])[];
  return new Map(rows.map(([id, from, hi]) => [id, { from, hi }]));
}

function union(a: readonly string[], nodes: readonly NodeWrite[]): string[] {
  return [...new Set([...a, ...nodes.map((n) => n.id)])];
}

/**
 * Writes one batch inside a transaction: the revision, nodes, relationships, then what derives from evidence.
 * @param all whether to look for evidence that belongs to nothing too; without it, such evidence is a CONFLICT
 * @returns the new graph revision
 */
export async function writeBatch(tx: Transaction, model: Model, given: WriteBatch, all = false): Promise<number> {
  // Raised first: its lock makes writers wait for each other before they read anything.
  const [raised, stored] = await Promise.all([tx.run(raiseRevision()), storedIds(tx, given, all)]);
  const { batch, texts: deeds } = reckonDeeds(model, given, stored, chunks);
  const ends = endRelationships(model, 'Statement', 'both');
  await upsert(tx, 'Source', batch.sources);
  const touched = await dateAll(tx, batch.sources, stored, ends);
  const divided = divide(batch, stored);
  const { rest } = divided;
  const fresh = reckon(divided, batch.links, await sourceDays(tx, divided.evidence), new Set(ends));
  const made = new Set([...fresh.entities, ...fresh.statements, ...fresh.evidence.map((e) => e.node)].map((n) => n.id));
  await Promise.all([
    create(tx, fresh.entities),
    upsert(tx, 'Entity', rest.entities),
    upsertEvidence(tx, rest.evidence),
    create(tx, fresh.statements),
    upsert(tx, 'Statement', rest.statements),
    refuseDisorder(tx, model, rest, stored),
    makeEvidence(tx, fresh.evidence),
    link(tx, rest.links, made),
  ]);
  await Promise.all([...deeds, ...keptTexts(model, batch, stored, chunks)].map((text) => tx.run(text)));
  for (const chunk of chunks(union(touched.evidence, rest.evidence))) await tx.run(deriveEvidence(chunk));
  const dated = await dateStatements(tx, union(touched.statements, rest.statements), ends);
  for (const chunk of chunks(rest.entities.map((n) => n.id))) await tx.run(deriveEntities(chunk));
  const about = (await Promise.all(chunks([...fresh.about]).map((chunk) => ids(tx, dateEnds(new Map(chunk)))))).flat();
  const redated = await rederive(tx, touched.entities, ends);
  const anew = union([...touched.entities, ...dated, ...about, ...redated], rest.entities);
  for (const chunk of chunks(anew)) await tx.run(deriveLater('Entity', chunk));
  return raised[0]![0] as number;
}
