import type { CypherText, Parameter } from '../engine.js';
import type { LinkWrite, NodeWrite } from '../port.js';
import { identifier } from './identifier.js';

type Rows = readonly Parameter[];

/** Upserts nodes that have the same labels. Given properties are set, null ones removed, others stay. Returns how many. */
export function upsertNodes(family: string, labels: readonly string[], nodes: readonly NodeWrite[]): CypherText {
  const further = labels.filter((label) => label !== family).map((label) => `:${identifier(label)}`);
  const rows: Rows = nodes.map((n) => ({ id: n.id, props: n.properties as Parameter }));
  const text = [
    'UNWIND $rows AS row',
    `MERGE (n:${identifier(family)} {id: row.id})`,
    ...(further.length > 0 ? [`SET n${further.join('')}`] : []),
    'SET n += row.props',
    'RETURN count(n) AS written',
  ].join('\n');
  return { text, params: { rows } };
}

/** Which of these ids a family has. */
export function existingIds(family: string, ids: readonly string[]): CypherText {
  return { text: `UNWIND $ids AS id\nMATCH (n:${identifier(family)} {id: id})\nRETURN n.id AS id`, params: { ids } };
}

/** Which links belong into one text: their ends have the same labels and the relationship is the same. */
export function linkGroup(link: LinkWrite): string {
  return [link.fromLabel, link.relationship, link.toLabel, String(link.add)].join(' ');
}

function linkRows(links: readonly LinkWrite[]): Rows {
  return links.map((l) => ({ from: l.from, to: l.to as Parameter }));
}

/** Removes the relationships that a set of links no longer names. */
export function pruneLinks(links: readonly LinkWrite[]): CypherText {
  const { fromLabel, relationship } = links[0]!;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(fromLabel)} {id: row.from})-[old:${identifier(relationship)}]->(b)`,
    'WHERE NOT b.id IN row.to',
    'DELETE old',
  ].join('\n');
  return { text, params: { rows: linkRows(links) } };
}

/** Makes the relationships that a set of links names. Returns how many ends were found. */
export function mergeLinks(links: readonly LinkWrite[]): CypherText {
  const { fromLabel, relationship, toLabel } = links[0]!;
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${identifier(fromLabel)} {id: row.from})`,
    'UNWIND row.to AS id',
    `MATCH (b:${identifier(toLabel)} {id: id})`,
    `MERGE (a)-[:${identifier(relationship)}]->(b)`,
    'RETURN count(*) AS found',
  ].join('\n');
  return { text, params: { rows: linkRows(links) } };
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

/** Of these statements, those that would end before they start. */
export function reversedStatements(ids: readonly string[]): CypherText {
  const text = 'UNWIND $ids AS id\nMATCH (s:Statement {id: id})\nWHERE s.validFromLo > s.validToHi\nRETURN s.id AS id ORDER BY id';
  return { text, params: { ids } };
}

/** Raises the graph revision by one and returns it. */
export function raiseRevision(): CypherText {
  const text = "MERGE (r:Revision {id: 'graph'})\nSET r.value = coalesce(r.value, 0) + 1\nRETURN r.value AS value";
  return { text, params: {} };
}
