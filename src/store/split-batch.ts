import type { LinkWrite, NodeWrite, Properties, WriteBatch } from './graph-store.js';
import { contradictedFrom, type EvidenceDates, earlier, type KnownFrom, supportedFrom, UNKNOWN } from './materialized/evidence-dates.js';
import { MATERIALIZED } from './materialized/list.js';

/** New evidence of one owner and from one source: it goes in with both relationships. */
export interface NewEvidence {
  readonly node: NodeWrite;
  readonly owner: string;
  readonly ownerLabel: string;
  readonly source: string;
}

/**
 * A batch, split by whether anything that is stored matters. For statements and entities that are new and have new evidence
 * only, the properties that derive from evidence are computed before the write; for all others the database computes them.
 */
export interface SplitBatch {
  readonly evidence: readonly NewEvidence[];
  readonly statements: readonly NodeWrite[];
  readonly entities: readonly NodeWrite[];
  readonly rest: WriteBatch;
}

/** The new nodes of a batch with the properties that derive from their evidence. */
export interface ComputedNodes {
  readonly evidence: readonly NewEvidence[];
  readonly statements: readonly NodeWrite[];
  readonly entities: readonly NodeWrite[];
  /** From when other entities are known by the new statements about them. */
  readonly about: ReadonlyMap<string, KnownFrom>;
}

/** The values by key; null for a key that comes more than once. */
function single<T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, T | null> {
  const found = new Map<string, T | null>();
  for (const [key, value] of pairs) found.set(key, found.has(key) ? null : value);
  return found;
}

function* ofType(links: readonly LinkWrite[], relationship: string): Iterable<LinkWrite> {
  for (const link of links) if (link.relationship === relationship) yield link;
}

function* byFrom(links: Iterable<LinkWrite>): Iterable<readonly [string, LinkWrite]> {
  for (const link of links) yield [link.from, link];
}

function* byTo(links: Iterable<LinkWrite>): Iterable<readonly [string, LinkWrite]> {
  for (const link of links) for (const to of link.to) yield [to, link];
}

function* byId(nodes: readonly NodeWrite[]): Iterable<readonly [string, NodeWrite]> {
  for (const node of nodes) yield [node.id, node];
}

/** Links without repeated ends: new nodes have no relationships by which the database would notice a repeated one. */
export function uniqueLinks(links: readonly LinkWrite[]): LinkWrite[] {
  const seen = new Set<string>();
  const first = (link: LinkWrite) => (to: string) => {
    const key = `${link.from}\n${link.relationship}\n${to}`;
    return !seen.has(key) && seen.add(key);
  };
  return links.map((link) => ({ ...link, to: link.to.filter(first(link)) }));
}

function newEvidence(batch: WriteBatch, stored: ReadonlySet<string>): NewEvidence[] {
  const own = single(byId(batch.evidence));
  const sources = single(byFrom(ofType(batch.links, 'FROM')));
  const owners = single(byTo(ofType(batch.links, 'EVIDENCED_BY')));
  return batch.evidence.flatMap((node) => {
    const [from, owner] = [sources.get(node.id), owners.get(node.id)];
    if (stored.has(node.id) || !own.get(node.id) || !from || !owner) return [];
    if (from.to.length !== 1 || !(owner.add || !stored.has(owner.from))) return [];
    return [{ node, owner: owner.from, ownerLabel: owner.fromLabel, source: from.to[0]! }];
  });
}

/** @param stored which nodes of the batch are in the graph already */
export function split(batch: WriteBatch, stored: ReadonlySet<string>): SplitBatch {
  const evidence = newEvidence(batch, stored);
  const made = new Set(evidence.map((e) => e.node.id));
  const covered = (link: LinkWrite) =>
    (link.relationship === 'FROM' && made.has(link.from)) ||
    (link.relationship === 'EVIDENCED_BY' && link.to.length > 0 && link.to.every((id) => made.has(id)));
  const links = batch.links.filter((l) => !covered(l));
  const remaining = links.map((l) => (l.relationship === 'EVIDENCED_BY' ? { ...l, to: l.to.filter((id) => !made.has(id)) } : l));
  const mixed = new Set(remaining.flatMap((l) => (l.relationship === 'EVIDENCED_BY' ? [l.from] : [])));
  const own = single(byId([...batch.entities, ...batch.statements]));
  const isNew = ({ id }: NodeWrite) => !stored.has(id) && own.get(id) !== null && !mixed.has(id);
  const isOld = (node: NodeWrite) => !isNew(node);
  return {
    evidence,
    statements: batch.statements.filter(isNew),
    entities: batch.entities.filter(isNew),
    rest: {
      sources: batch.sources,
      entities: batch.entities.filter(isOld),
      statements: batch.statements.filter(isOld),
      evidence: batch.evidence.filter((e) => !made.has(e.id)),
      links: remaining,
    },
  };
}

/** The node with the properties that derive from its evidence. */
function derived(family: 'Entity' | 'Statement', node: NodeWrite, known: KnownFrom, evidence: readonly EvidenceDates[]): NodeWrite {
  const properties: Properties = Object.assign({}, node.properties, ...MATERIALIZED.map((one) => one.ofNew?.(family, known, evidence)));
  return { id: node.id, labels: node.labels, properties };
}

/** The new evidence with its dates, and the dates by owner. */
function dateEvidence(evidence: readonly NewEvidence[], days: ReadonlyMap<string, KnownFrom>) {
  const byOwner = new Map<string, EvidenceDates[]>();
  const dated = evidence.map((one): NewEvidence => {
    const { node } = one;
    const dates = days.get(one.source) ?? UNKNOWN;
    const asserts = node.asserts ? [...new Set(node.asserts)].sort() : null;
    const entry = { known: dates, properties: node.properties, asserts };
    const list = byOwner.get(one.owner);
    if (list) list.push(entry);
    else byOwner.set(one.owner, [entry]);
    const contradicted = contradictedFrom(node.properties, dates);
    const own = {
      knownFrom: dates.from,
      knownFromHi: dates.hi,
      ...(contradicted !== null && { contradictedFrom: contradicted }),
      ...(asserts && { asserts }),
    };
    return { ...one, node: { ...node, properties: { ...node.properties, ...own } } };
  });
  return { dated, byOwner };
}

/**
 * @param days from when the sources of the new evidence are known
 * @param ends the relationship types that lead from statements to what they are about
 */
export function compute(
  batch: SplitBatch,
  links: readonly LinkWrite[],
  days: ReadonlyMap<string, KnownFrom>,
  ends: ReadonlySet<string>,
): ComputedNodes {
  const { dated, byOwner } = dateEvidence(batch.evidence, days);
  const about = new Map<string, KnownFrom>();
  const endsOf = new Map<string, string[]>();
  for (const { from, relationship, to } of links) {
    if (ends.has(relationship)) endsOf.set(from, [...(endsOf.get(from) ?? []), ...to]);
  }
  const statements = batch.statements.map((node) => {
    const own = byOwner.get(node.id) ?? [];
    const knownFrom = supportedFrom(own);
    if (knownFrom.hi !== null) {
      for (const id of endsOf.get(node.id) ?? []) about.set(id, earlier(about.get(id) ?? UNKNOWN, knownFrom));
    }
    return derived('Statement', node, knownFrom, own);
  });
  const entities = batch.entities.map((node) => {
    const own = byOwner.get(node.id) ?? [];
    const knownFrom = earlier(supportedFrom(own), about.get(node.id) ?? UNKNOWN);
    about.delete(node.id);
    return derived('Entity', node, knownFrom, own);
  });
  return { evidence: dated, statements, entities, about };
}
