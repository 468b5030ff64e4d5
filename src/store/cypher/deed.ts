import { DEED, type DeedStatement } from '../../model/deeds.js';
import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** Copies to statements the first day of the deed that they are about. Returns how many. */
export function copyDeedDates(first: string, ways: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (s:Statement {id: id})-[:${ways.map(identifier).join('|')}]->(d:Entity)`,
    `SET s.${DEED.first} = coalesce(d.${identifier(first)}, '')`,
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Copies the first day of these deeds to all statements about them that have another. Returns how many. */
export function spreadDeedDates(first: string, ways: readonly string[], ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (d:Entity {id: id})<-[:${ways.map(identifier).join('|')}]-(s:Statement)`,
    `WHERE coalesce(s.${DEED.first}, '') <> coalesce(d.${identifier(first)}, '')`,
    `SET s.${DEED.first} = coalesce(d.${identifier(first)}, '')`,
    'RETURN count(s) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Statements of a type that an older program wrote, without what an index finds them by: ids, and the party's id. */
export function unindexedDeeds({ type, toParty }: DeedStatement, limit: number): CypherText {
  const text = [
    `MATCH (s:${identifier(type.name)}) WHERE s.${DEED.first} IS NULL`,
    'WITH s LIMIT $limit',
    `OPTIONAL MATCH (s)-[:${identifier(toParty)}]->(p:Entity)`,
    `RETURN s.id AS id, p.id AS party`,
  ].join('\n');
  return { text, params: { limit } };
}
