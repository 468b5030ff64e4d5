import { PART_SEPARATOR } from '../../model/storage.js';
import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** Evidence is known from the day its source is. */
export function deriveEvidence(ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    'MATCH (e:Evidence {id: id})-[:FROM]->(s:Source)',
    'SET e.knownFrom = s.knownFrom',
    'SET e.knownFromHi = s.knownFromHi',
    'RETURN count(e) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/**
 * What a statement takes from its evidence: from when it is known (its earliest support), from when it is disputed (the
 * later of that day and its earliest contradiction), and the days between which it was observed.
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
    'RETURN min(d.knownFromHi) AS against',
    '}',
    'SET s.knownFrom = said[0]',
    'SET s.knownFromHi = known',
    'SET s.observedFirst = first',
    'SET s.observedLast = last',
    'SET s.disputedFromHi = CASE WHEN against IS NULL THEN null WHEN against > known THEN against ELSE known END',
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Of the same day, the date that comes first as a text: so the order in which facts are written does not matter. */
const EARLIER = 'WHERE n.knownFromHi IS NULL OR known[0][0] < n.knownFromHi OR (known[0][0] = n.knownFromHi AND known[0][1] < n.knownFrom)';

/** An entity is known from its own earliest evidence at the latest. */
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

/** A source that states something about an entity speaks of it: it is known from then at the latest. Returns those that it dates earlier. */
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

/** Entities of which something is stated that was reckoned beforehand; see deriveEnds. Returns those that it dates earlier. */
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

/** Entities whose sources were redated: known from their own earliest evidence, whatever was derived before. */
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

/**
 * Which attributes of a bound `n` became known later than `n` itself, as `entries`: the earliest evidence that gives each
 * is what counts. `$separator` stands between name and day.
 */
export const LATER_ENTRIES: readonly string[] = [
  'CALL (n) {',
  "MATCH (n)-[:EVIDENCED_BY]->(w:Evidence) WHERE w.stance = 'SUPPORTS' AND w.asserts IS NULL",
  'RETURN min(w.knownFromHi) AS whole',
  '}',
  'CALL (n, whole) {',
  "MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.stance = 'SUPPORTS'",
  'UNWIND coalesce(e.asserts, []) AS name',
  'WITH n, whole, name, min(e.knownFromHi) AS day',
  'WHERE day > n.knownFromHi AND (whole IS NULL OR whole > n.knownFromHi)',
  'WITH name + $separator + CASE WHEN whole < day THEN whole ELSE day END AS entry ORDER BY entry',
  'RETURN collect(entry) AS entries',
  '}',
];

/** Which attributes of statements or entities became known later than these themselves. Their own days must stand by then. */
export function deriveLater(family: 'Statement' | 'Entity', ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${family} {id: id})`,
    ...LATER_ENTRIES,
    'SET n.later = CASE WHEN size(entries) = 0 THEN null ELSE entries END',
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids, separator: PART_SEPARATOR } };
}

/** The statements about these entities. */
export function statementsAbout(relationships: readonly string[], ids: readonly string[]): CypherText {
  const types = relationships.map(identifier).join('|');
  const text = `UNWIND $ids AS id\nMATCH (:Entity {id: id})<-[:${types}]-(s:Statement)\nRETURN DISTINCT s.id AS id`;
  return { text, params: { ids } };
}
