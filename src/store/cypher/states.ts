import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** Removes nodes of a family with all their relationships. */
export function removeNodes(family: string, ids: readonly string[]): CypherText {
  return { text: `UNWIND $ids AS id\nMATCH (n:${identifier(family)} {id: id})\nDETACH DELETE n`, params: { ids } };
}

/** Those of these nodes that no evidence supports. */
export function unsupported(family: 'Statement' | 'Entity', ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${family} {id: id})`,
    "WITH n, COUNT { (n)-[:EVIDENCED_BY]->(:Evidence {stance: 'SUPPORTS'}) } AS support",
    'WHERE support = 0',
    'RETURN n.id AS id ORDER BY id',
  ].join('\n');
  return { text, params: { ids } };
}

/** Relationships that lead to nodes of a family: rows of the label of the family they come from, its id, their type, and where they lead. */
export function readReferences(from: string, family: string, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${identifier(family)} {id: id})<-[r]-(a:${identifier(from)})`,
    'RETURN a.id AS a, type(r) AS kind, n.id AS n',
  ].join('\n');
  return { text, params: { ids } };
}

/** Takes properties away, as what computes them leaves them where nothing is there to compute them from. */
export function clearProperties(label: string, properties: readonly string[], ids: readonly string[]): CypherText {
  const sets = properties.map((name) => `SET n.${identifier(name)} = null`);
  return {
    text: ['UNWIND $ids AS id', `MATCH (n:${identifier(label)} {id: id})`, ...sets, 'RETURN count(n) AS done'].join('\n'),
    params: { ids },
  };
}

/** Entities that refer to these, directly. */
export function referringTo(ids: readonly string[]): CypherText {
  return { text: 'UNWIND $ids AS id\nMATCH (:Entity {id: id})<-[]-(n:Entity)\nRETURN DISTINCT n.id AS id', params: { ids } };
}
