import { identifier } from '../cypher/identifier.js';
import type { CypherText } from '../engine.js';

/**
 * Dates sources: a source is known from the latest day that the date of publication allows, and at the latest from the day on
 * which it was read. Returns those whose date changed: everything that rests on them must be computed again.
 */
export function deriveSources(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (s:Source {id: id})',
    'WITH s, coalesce(s.published, s.accessed) AS said,',
    'CASE WHEN s.publishedHi < s.accessed THEN s.publishedHi ELSE s.accessed END AS known',
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

/** The statements or entities that this evidence is for. */
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

/** Evidence is known from the same day as its source; disputing evidence contradicts from the day that it names, or from that day. */
export function deriveEvidence(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (e:Evidence {id: id})-[:FROM]->(s:Source)',
    'SET e.knownFrom = s.knownFrom',
    'SET e.knownFromHi = s.knownFromHi',
    "SET e.contradictedFrom = CASE WHEN e.stance = 'DISPUTES' THEN coalesce(e.observedOnLo, e.observedOnHi, s.knownFromHi) ELSE null END",
    'RETURN count(e) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/**
 * The properties that a statement takes from its evidence: from when it is known (its earliest support), from when it is disputed (the
 * later of that day and its earliest contradiction), the days between which it was observed, and the first for which it is contradicted.
 */
export function deriveStatements(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (s:Statement {id: id})',
    'CALL (s) {',
    "MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
    'WITH e ORDER BY e.knownFromHi, e.knownFrom',
    'RETURN collect(e.knownFrom) AS said, min(e.knownFromHi) AS known, min(e.observedOnHi) AS first, max(e.observedOnLo) AS last',
    '}',
    'CALL (s) {',
    "MATCH (s)-[:EVIDENCED_BY]->(d:Evidence) WHERE d.stance = 'DISPUTES'",
    'RETURN min(d.knownFromHi) AS against, min(d.contradictedFrom) AS contradicted',
    '}',
    'SET s.knownFrom = said[0]',
    'SET s.knownFromHi = known',
    'SET s.observedFirst = first',
    'SET s.observedLast = last',
    'SET s.contradictedFrom = contradicted',
    'SET s.disputedFromHi = CASE WHEN against IS NULL THEN null WHEN against > known THEN against ELSE known END',
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Of the same day, the date that comes first as a text, so that the order in which facts are written does not matter. */
const EARLIER = 'WHERE n.knownFromHi IS NULL OR known[0][0] < n.knownFromHi OR (known[0][0] = n.knownFromHi AND known[0][1] < n.knownFrom)';

/** An entity is known at the latest from its own earliest evidence. */
export function deriveEntities(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    "MATCH (n:Entity {id: id})-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
    'WITH n, e ORDER BY n.id, e.knownFromHi, e.knownFrom',
    'WITH n, collect([e.knownFromHi, e.knownFrom]) AS known',
    EARLIER,
    'SET n.knownFromHi = known[0][0]',
    'SET n.knownFrom = known[0][1]',
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Entities are known at the latest from the first statement about them. Returns those that are known earlier by that. */
export function deriveEnds(relationships: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (s:Statement {id: id})-[:${relationships.map(identifier).join('|')}]->(n:Entity)`,
    'WHERE s.knownFromHi IS NOT NULL',
    'WITH n, s ORDER BY n.id, s.knownFromHi, s.knownFrom',
    'WITH n, collect([s.knownFromHi, s.knownFrom]) AS known',
    EARLIER,
    'SET n.knownFromHi = known[0][0]',
    'SET n.knownFrom = known[0][1]',
    'RETURN n.id AS id',
  ].join('\n');
  return { text, params: { ids } };
}

/** The same as deriveEnds, for statements whose dates are computed already. Returns the entities that are known earlier by that. */
export function dateEnds(about: ReadonlyMap<string, { readonly from: string | null; readonly hi: string | null }>): CypherText {
  const text = [
    'UNWIND $rows AS row',
    'MATCH (n:Entity {id: row[0]})',
    'WITH n, [[row[2], row[1]]] AS known',
    EARLIER,
    'SET n.knownFromHi = known[0][0]',
    'SET n.knownFrom = known[0][1]',
    'RETURN n.id AS id',
  ].join('\n');
  return { text, params: { rows: [...about].map(([id, { from, hi }]) => [id, from, hi]) } };
}

/** Entities are known from their own earliest evidence, whatever was stored before. */
export function rederiveEntities(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    "MATCH (n:Entity {id: id})-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
    'WITH n, e ORDER BY n.id, e.knownFromHi, e.knownFrom',
    'WITH n, collect([e.knownFromHi, e.knownFrom]) AS known',
    'SET n.knownFromHi = known[0][0]',
    'SET n.knownFrom = known[0][1]',
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** The statements about these entities. */
export function statementsAbout(relationships: readonly string[], ids: readonly string[]): CypherText {
  const types = relationships.map(identifier).join('|');
  const text = `UNWIND $ids AS id\nMATCH (:Entity {id: id})<-[:${types}]-(s:Statement)\nRETURN DISTINCT s.id AS id`;
  return { text, params: { ids } };
}
