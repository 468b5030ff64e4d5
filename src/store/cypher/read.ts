import type { CypherText } from '../engine.js';
import { identifier } from './identifier.js';

/** The types of the nodes of a label that have these ids. A node without a stored type gets its label. */
export function typesById(label: string, ids: readonly string[]): CypherText {
  const text = `UNWIND $ids AS id\nMATCH (n:${identifier(label)} {id: id})\nRETURN n.id AS id, coalesce(n.type, $label) AS type`;
  return { text, params: { ids, label } };
}

/** The number of nodes of each label. A database stores these numbers; if it had to group by type, it would count all nodes. */
export function countLabels(labels: readonly string[]): CypherText {
  const parts = labels.map((label, i) => `MATCH (n:${identifier(label)})\nWITH count(n) AS nodes\nRETURN $label${i} AS label, nodes`);
  return { text: parts.join('\nUNION ALL\n'), params: Object.fromEntries(labels.map((label, i) => [`label${i}`, label])) };
}
