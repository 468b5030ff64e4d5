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

function once(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  return new Set([...seen].flatMap(([id, times]) => (times === 1 ? [id] : [])));
}

function by(links: readonly LinkWrite[], keys: (link: LinkWrite) => readonly string[]): Map<string, LinkWrite[]> {
  const found = new Map<string, LinkWrite[]>();
  for (const link of links) {
    for (const key of keys(link)) {
      const list = found.get(key);
      if (list) list.push(link);
      else found.set(key, [link]);
    }
  }
  return found;
}

function freshEvidence(batch: WriteBatch, stored: ReadonlySet<string>): FreshEvidence[] {
  const single = once(batch.evidence.map((e) => e.id));
  const sources = by(
    batch.links.filter((l) => l.relationship === 'FROM'),
    (l) => [l.from],
  );
  const owners = by(
    batch.links.filter((l) => l.relationship === 'EVIDENCED_BY'),
    (l) => l.to,
  );
  return batch.evidence.flatMap((node) => {
    const [from, ...more] = sources.get(node.id) ?? [];
    const [owner, ...others] = owners.get(node.id) ?? [];
    if (stored.has(node.id) || !single.has(node.id) || !from || !owner || more.length + others.length > 0) return [];
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
  const single = once([...batch.entities, ...batch.statements].map((n) => n.id));
  const isNew = ({ id }: NodeWrite) => !stored.has(id) && single.has(id) && !mixed.has(id);
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
  const ofStatement = by(
    links.filter((l) => ends.has(l.relationship)),
    (l) => [l.from],
  );
  const statements = divided.statements.map((node) => {
    const own = cited.get(node.id) ?? [];
    const known = supportedFrom(own);
    if (known.hi !== null) {
      for (const id of (ofStatement.get(node.id) ?? []).flatMap((l) => l.to)) about.set(id, earlier(about.get(id) ?? UNKNOWN, known));
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
