import type { Order } from '../../model/orders.js';
import type { CypherText, Parameter } from '../engine.js';
import type { LinkWrite, NodeWrite } from '../port.js';
import { identifier } from './identifier.js';

type Rows = readonly Parameter[];

/**
 * A clause that acts on the rows of one kind only, which stands second in each. So one text serves all kinds of a batch, and
 * is planned once.
 */
function forKind(kind: string, act: string): string {
  return `FOREACH (x IN CASE WHEN row[1] = '${identifier(kind)}' THEN [1] ELSE [] END | ${act})`;
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

/** Upserts nodes of a family. Given properties are set, null ones removed, others stay. Returns how many. */
export function upsertNodes(family: string, nodes: readonly NodeWrite[]): CypherText {
  const further = new Map(nodes.map((n) => [n.labels[0]!, n.labels.filter((label) => label !== family)]));
  const labelling = sorted(further.keys()).flatMap((kind) => {
    const labels = further.get(kind)!.map((label) => `:${identifier(label)}`);
    return labels.length > 0 ? [forKind(kind, `SET n${labels.join('')}`)] : [];
  });
  const texts = new Map(nodes.map((n) => [n.labels[0]!, n.texts ?? []]));
  const filling = sorted(texts.keys()).flatMap((kind) =>
    texts.get(kind)!.map((name) => forKind(kind, `SET n.${identifier(name)} = coalesce(n.${identifier(name)}, '')`)),
  );
  const rows: Rows = nodes.map((n) => [n.id, n.labels[0]!, n.properties as Parameter]);
  const text = [
    'UNWIND $rows AS row',
    `MERGE (n:${identifier(family)} {id: row[0]})`,
    'SET n += row[2]',
    ...labelling,
    ...filling,
    'RETURN count(n) AS written',
  ].join('\n');
  return { text, params: { rows } };
}

/** All that a node which is not in the graph yet shall have. To be removed there is nothing. */
function contents({ id, properties }: NodeWrite): Parameter {
  const row: Record<string, Parameter> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) row[name] = value;
  row['id'] = id;
  return row;
}

/** Makes nodes of one type that are not in the graph yet. */
export function createNodes(labels: readonly string[], nodes: readonly NodeWrite[]): CypherText {
  const text = `UNWIND $rows AS row\nCREATE (n:${labels.map(identifier).join(':')})\nSET n += row\nRETURN count(n) AS written`;
  return { text, params: { rows: nodes.map(contents) } };
}

/** Adds to what evidence gives. Sorted, so that the order in which facts are written does not matter. */
export function addAsserts(nodes: readonly NodeWrite[]): CypherText {
  const text = [
    'UNWIND $rows AS row',
    'MATCH (e:Evidence {id: row.id})',
    'CALL (e, row) {',
    'UNWIND coalesce(e.asserts, []) + row.asserts AS name',
    'WITH DISTINCT name ORDER BY name',
    'RETURN collect(name) AS names',
    '}',
    'SET e.asserts = names',
    'RETURN count(e) AS done',
  ].join('\n');
  const rows: Rows = nodes.map((n) => ({ id: n.id, asserts: n.asserts as Parameter }));
  return { text, params: { rows } };
}

/** One piece of evidence that is not in the graph yet, with its owner and its source. */
export type EvidenceRow = readonly [owner: string, source: string, evidence: NodeWrite];

/** Makes evidence with what it is for and what it is from. Returns how many pieces found both. */
export function createEvidence(ownerLabel: string, evidence: readonly EvidenceRow[]): CypherText {
  const text = [
    'UNWIND $rows AS row',
    `MATCH (n:${identifier(ownerLabel)} {id: row[0]})`,
    'MATCH (s:Source {id: row[1]})',
    'CREATE (n)-[:EVIDENCED_BY]->(e:Evidence)-[:FROM]->(s)',
    'SET e += row[2]',
    'RETURN count(e) AS written',
  ].join('\n');
  return { text, params: { rows: evidence.map(([owner, source, node]) => [owner, source, contents(node)]) } };
}

/** From when sources are known, as rows of id, the day as it was written, its latest day. */
export function daysOfSources(ids: readonly string[]): CypherText {
  const text = 'UNWIND $ids AS id\nMATCH (s:Source {id: id})\nRETURN id, s.knownFrom AS known, s.knownFromHi AS hi';
  return { text, params: { ids } };
}

/** Which of these ids a family has. */
export function existingIds(family: string, ids: readonly string[]): CypherText {
  return { text: `UNWIND $ids AS id\nMATCH (n:${identifier(family)} {id: id})\nRETURN n.id AS id`, params: { ids } };
}

/** Which links belong into one text: those between nodes of the same families. */
export function linkGroup(link: LinkWrite): string {
  return `${link.fromLabel} ${link.toLabel}`;
}

/** Removes the relationships that links no longer name. The variable of the relationship is used only as it was matched. */
export function pruneLinks(links: readonly LinkWrite[]): CypherText {
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(links[0]!.fromLabel)} {id: row[0]})-[old]->(b)`,
    'WHERE type(old) = row[1] AND NOT b.id IN row[2]',
    'DELETE old',
  ].join('\n');
  const rows: Rows = links.map((l) => [l.from, l.relationship, l.to as Parameter]);
  return { text, params: { rows } };
}

/** Makes the relationships that links name. Returns how many of the ends were found. */
export function mergeLinks(links: readonly LinkWrite[]): CypherText {
  const { fromLabel, toLabel } = links[0]!;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(fromLabel)} {id: row[0]})`,
    `MATCH (b:${identifier(toLabel)} {id: row[2]})`,
    ...sorted(links.map((l) => l.relationship)).map((kind) => forKind(kind, `MERGE (a)-[:${identifier(kind)}]->(b)`)),
    'RETURN count(*) AS found',
  ].join('\n');
  const rows: Rows = links.flatMap((l) => l.to.map((to) => [l.from, l.relationship, to]));
  return { text, params: { rows } };
}

/** Makes the relationships of one type of nodes that have none of it yet. Returns how many of the ends were found. */
export function createLinks(links: readonly LinkWrite[]): CypherText {
  const { fromLabel, relationship, toLabel } = links[0]!;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(fromLabel)} {id: row[0]})`,
    `MATCH (b:${identifier(toLabel)} {id: row[1]})`,
    `CREATE (a)-[:${identifier(relationship)}]->(b)`,
    'RETURN count(*) AS found',
  ].join('\n');
  return { text, params: { rows: links.flatMap((l) => l.to.map((to) => [l.from, to])) } };
}

/**
 * Dates sources: known from the latest day that the date of publication allows; undated ones from the day on which they
 * were read. Returns those whose date is another than before: all that rests on them must be derived anew.
 */
export function dateSources(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (s:Source {id: id})',
    'WITH s, coalesce(s.published, s.accessed) AS said, coalesce(s.publishedHi, s.accessed) AS known',
    "WHERE coalesce(s.knownFrom, '') <> said OR coalesce(s.knownFromHi, '') <> known",
    'SET s.knownFrom = said',
    'SET s.knownFromHi = known',
    'RETURN s.id AS id',
  ].join('\n');
  return { text, params: { ids } };
}

/** The evidence that rests on these sources. */
export function evidenceOfSources(ids: readonly string[]): CypherText {
  const text = 'UNWIND $ids AS id\nMATCH (:Source {id: id})<-[:FROM]-(e:Evidence)\nRETURN e.id AS id';
  return { text, params: { ids } };
}

/** The statements and entities that this evidence is for, by family. */
export function ownersOfEvidence(family: 'Statement' | 'Entity', ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (:Evidence {id: id})<-[:EVIDENCED_BY]-(n:${family})\nRETURN DISTINCT n.id AS id`;
  return { text, params: { ids } };
}

/** The entities that these statements are about. */
export function endsOfStatements(relationships: readonly string[], ids: readonly string[]): CypherText {
  const types = relationships.map(identifier).join('|');
  const text = `UNWIND $ids AS id\nMATCH (:Statement {id: id})-[:${types}]->(n:Entity)\nRETURN DISTINCT n.id AS id`;
  return { text, params: { ids } };
}

/** Of these nodes, those of which two properties stand the wrong way round: an end before its start, a low figure above the best. */
export function disorderedNodes(family: 'Entity' | 'Statement', orders: readonly Order[], ids: readonly string[]): CypherText {
  const wrong = orders.map(({ lesser, greater }) => `n.${identifier(lesser)} > n.${identifier(greater)}`).join(' OR ');
  const text = `UNWIND $ids AS id\nMATCH (n:${family} {id: id})\nWHERE ${wrong}\nRETURN n.id AS id ORDER BY id`;
  return { text, params: { ids } };
}

/** Raises the graph revision by one and returns it. */
export function raiseRevision(): CypherText {
  const text = "MERGE (r:Revision {id: 'graph'})\nSET r.value = coalesce(r.value, 0) + 1\nRETURN r.value AS value";
  return { text, params: {} };
}
