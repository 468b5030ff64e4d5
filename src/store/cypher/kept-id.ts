import type { KeptId, KeptList } from '../../model/kept-ids.js';
import type { Field, NodeType } from '../../model/types.js';
import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

function keep({ via, to, property }: KeptId): string[] {
  return [
    `OPTIONAL MATCH (n)-[:${identifier(via.relationship!)}]->(v:Entity)`,
    `OPTIONAL MATCH (v)-[:${identifier(to.relationship!)}]->(t:Entity)`,
    `SET n.${identifier(property)} = t.id`,
    'RETURN count(n) AS done',
  ];
}

/** Keeps beside these entities the id that their way leads to. Returns how many. */
export function keepIds(kept: KeptId, ids: readonly string[]): CypherText {
  return { text: ['UNWIND $ids AS id', 'MATCH (n:Entity {id: id})', ...keep(kept)].join('\n'), params: { ids } };
}

/** Keeps the id anew beside all entities that refer to these. Returns how many. */
export function spreadIds(kept: KeptId, ids: readonly string[]): CypherText {
  const { via, to, property } = kept;
  const own = identifier(property);
  const text = [
    'UNWIND $ids AS id',
    `MATCH (v:Entity {id: id})<-[:${identifier(via.relationship!)}]-(n:Entity)`,
    `OPTIONAL MATCH (v)-[:${identifier(to.relationship!)}]->(t:Entity)`,
    'WITH n, t',
    `WHERE coalesce(n.${own}, '') <> coalesce(t.id, '')`,
    `SET n.${own} = t.id`,
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Keeps beside these nodes of a type the ids of all that a reference leads to. Returns how many. */
export function keepLists(type: NodeType, { field, property }: KeptList, ids: readonly string[]): CypherText {
  const text = [
    'UNWIND $ids AS id',
    `MATCH (n:${identifier(type.name)} {id: id})`,
    'CALL (n) {',
    `MATCH (n)-[:${identifier(field.relationship!)}]->(t:Entity)`,
    'WITH t ORDER BY t.id',
    'RETURN collect(t.id) AS ids',
    '}',
    `SET n.${identifier(property)} = ids`,
    'RETURN count(n) AS done',
  ].join('\n');
  return { text, params: { ids } };
}

/** Entities of a type that refer on, after an id, in the order of their ids. */
export function idsToKeep(type: NodeType, via: Field, after: string, limit: number): CypherText {
  const text = [
    `MATCH (n:${identifier(type.name)}) WHERE n.id > $after AND EXISTS { MATCH (n)-[:${identifier(via.relationship!)}]->(v:Entity) }`,
    'RETURN n.id AS id ORDER BY id LIMIT $limit',
  ].join('\n');
  return { text, params: { after, limit } };
}
