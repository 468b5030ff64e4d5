import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** What the store says of itself: its version, and its layout as one text for each part. */
export function readMeta(): CypherText {
  return { text: "MATCH (m:CadreMeta {id: 'schema'})\nRETURN m.version AS version, m.layout AS layout", params: {} };
}

export function writeMeta(version: number, layout: readonly string[]): CypherText {
  const text = "MERGE (m:CadreMeta {id: 'schema'})\nSET m.version = $version\nSET m.layout = $layout\nRETURN m.version AS version";
  return { text, params: { version, layout } };
}

/** Ids of the nodes of a label that come after one, in order. */
export function idsAfter(label: string, after: string, limit: number): CypherText {
  const text = `MATCH (n:${identifier(label)}) WHERE n.id > $after\nRETURN n.id AS id ORDER BY id LIMIT $limit`;
  return { text, params: { after, limit } };
}

/** Removes a property from some of the nodes of a label that have it. Returns from how many. */
export function removeProperties(label: string, property: string, limit: number): CypherText {
  const own = `n.${identifier(property)}`;
  const text = `MATCH (n:${identifier(label)}) WHERE ${own} IS NOT NULL\nWITH n LIMIT $limit\nSET ${own} = null\nRETURN count(n) AS done`;
  return { text, params: { limit } };
}
