import { type Cited, earlier, type Known, laterThan, statementDays, supportedFrom, UNKNOWN } from './known.js';
import type { LinkWrite, NodeWrite, WriteBatch } from './port.js';

/** New evidence of one owner and from one source: it goes in with both relationships. */
export interface FreshEvidence {
  readonly node: NodeWrite;
  readonly owner: string;
  readonly ownerLabel: string;
  readonly source: string;
}

/**
 * A batch divided by whether the graph can hold anything already that counts. What derives from evidence is reckoned
 * beforehand for statements and entities that are new and have new evidence only; for all others the database does it.
 */
export interface Divided {
  readonly evidence: readonly FreshEvidence[];
  readonly statements: readonly NodeWrite[];
  readonly entities: readonly NodeWrite[];
  readonly rest: WriteBatch;
}

/** What was reckoned for the new nodes of a batch. */
export interface Reckoned {
  readonly evidence: readonly FreshEvidence[];
  readonly statements: readonly NodeWrite[];
  readonly entities: readonly NodeWrite[];
  /** From when other entities are known by the new statements about them. */
  readonly about: ReadonlyMap<string, Known>;
}

/** What comes once under its key; null under a key that comes again. */
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

/** Each end named once: nodes that are new have no relationship by which a second one would be noticed. */
export function uniqueLinks(links: readonly LinkWrite[]): LinkWrite[] {
  const seen = new Set<string>();
  const anew = (link: LinkWrite) => (to: string) => {
    const key = `${link.from}\n${link.relationship}\n${to}`;
    return !seen.has(key) && seen.add(key);
  };
  return links.map((link) => ({ ...link, to: link.to.filter(anew(link)) }));
}

function freshEvidence(batch: WriteBatch, stored: ReadonlySet<string>): FreshEvidence[] {
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
export function divide(batch: WriteBatch, stored: ReadonlySet<string>): Divided {
  const evidence = freshEvidence(batch, stored);
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

function withTexts(node: NodeWrite, derived: NodeWrite['properties']): NodeWrite {
  const texts = Object.fromEntries((node.texts ?? []).map((name) => [name, node.properties[name] ?? '']));
  return { id: node.id, labels: node.labels, properties: { ...node.properties, ...texts, ...derived } };
}

/** @param ends the relationship types that lead from statements to what they are about */
export function reckon(
  divided: Divided,
  links: readonly LinkWrite[],
  days: ReadonlyMap<string, Known>,
  ends: ReadonlySet<string>,
): Reckoned {
  const cited = new Map<string, Cited[]>();
  const evidence = divided.evidence.map((one): FreshEvidence => {
    const { node } = one;
    const known = days.get(one.source) ?? UNKNOWN;
    const asserts = node.asserts ? [...new Set(node.asserts)].sort() : null;
    const list = cited.get(one.owner);
    const entry = { known, properties: node.properties, asserts };
    if (list) list.push(entry);
    else cited.set(one.owner, [entry]);
    const derived = { knownFrom: known.from, knownFromHi: known.hi, ...(asserts && { asserts }) };
    return { ...one, node: { ...node, properties: { ...node.properties, ...derived } } };
  });
  const about = new Map<string, Known>();
  const spoken = new Map<string, string[]>();
  for (const { from, relationship, to } of links) {
    if (ends.has(relationship)) spoken.set(from, [...(spoken.get(from) ?? []), ...to]);
  }
  const statements = divided.statements.map((node) => {
    const own = cited.get(node.id) ?? [];
    const known = supportedFrom(own);
    if (known.hi !== null) {
      for (const id of spoken.get(node.id) ?? []) about.set(id, earlier(about.get(id) ?? UNKNOWN, known));
    }
    return withTexts(node, statementDays(own));
  });
  const entities = divided.entities.map((node) => {
    const own = cited.get(node.id) ?? [];
    const known = earlier(supportedFrom(own), about.get(node.id) ?? UNKNOWN);
    about.delete(node.id);
    return withTexts(node, { knownFrom: known.from, knownFromHi: known.hi, later: laterThan(known.hi, own) });
  });
  return { evidence, statements, entities, about };
}
