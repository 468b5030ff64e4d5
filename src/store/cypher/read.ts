import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** The types of the nodes of a label that have these ids; nodes that keep no type answer their label. */
export function typesById(label: string, ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (n:${identifier(label)} {id: id})\nRETURN n.id AS id, coalesce(n.type, $label) AS type`;
  return { text, params: { ids, label } };
}

/** How many nodes each of the labels has. A database keeps these numbers: one that had to be grouped by would be counted. */
export function countLabels(labels: readonly string[]): CypherText {
  const parts = labels.map((label, i) => `MATCH (n:${identifier(label)})\nWITH count(n) AS nodes\nRETURN $label${i} AS label, nodes`);
  return { text: parts.join('\nUNION ALL\n'), params: Object.fromEntries(labels.map((label, i) => [`label${i}`, label])) };
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
