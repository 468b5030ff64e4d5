import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** The types of the nodes of a label that have these ids; nodes that keep no type answer their label. */
export function typesById(label: string, ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (n:${identifier(label)} {id: id})\nRETURN n.id AS id, coalesce(n.type, $label) AS type`;
  return { text, params: { ids, label } };
}

/** How many nodes there are per type under a label. The type is reckoned first: the embedded engine does not group by what holds a parameter. */
export function countTypes(label: string): CypherText {
  const text = `MATCH (n:${identifier(label)})\nWITH n, coalesce(n.type, $label) AS type\nWITH type, count(n) AS nodes\nRETURN type, nodes ORDER BY type`;
  return { text, params: { label } };
}

export function readRevision(): CypherText {
  return { text: "MATCH (r:Revision {id: 'graph'})\nRETURN r.value AS value", params: {} };
}

export function readSchemaVersion(): CypherText {
  return { text: "MATCH (m:CadreMeta {id: 'schema'})\nRETURN m.version AS version", params: {} };
}

export function writeSchemaVersion(version: number): CypherText {
  return { text: "MERGE (m:CadreMeta {id: 'schema'})\nSET m.version = $version\nRETURN m.version AS version", params: { version } };
}
