import type { CypherText } from '../engine.js';
import type { Properties } from '../graph-store.js';

/** What was written with a key: a row of its digest, the revision and the time. */
export function readKey(id: string): CypherText {
  return { text: 'MATCH (k:WriteKey {id: $id})\nRETURN k.body AS body, k.revision AS revision, k.at AS at', params: { id } };
}

/** Keeps a key; one that was too old is replaced. */
export function storeKey(id: string, properties: Properties): CypherText {
  return { text: 'MERGE (k:WriteKey {id: $id})\nSET k += $properties\nRETURN k.id AS id', params: { id, properties } };
}

/** Removes keys from before a time, in UTC as ISO 8601. */
export function dropKeys(before: string): CypherText {
  return { text: 'MATCH (k:WriteKey)\nWHERE k.at < $before\nDELETE k', params: { before } };
}
