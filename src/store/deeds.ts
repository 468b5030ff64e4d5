import { DEED, waysToDeeds } from '../model/deeds.js';
import type { Model } from '../model/types.js';
import { copyDeedDates, spreadDeedDates } from './cypher/deed.js';
import type { CypherText } from './engine.js';
import type { NodeWrite, WriteBatch } from './port.js';

/** A batch with the days of deeds beside the statements about them, as far as the batch tells them, and what must be copied in the database. */
export interface Dated {
  readonly batch: WriteBatch;
  /** To be run when the nodes and links of the batch stand. */
  readonly texts: readonly CypherText[];
}

/** The new deeds of a batch, by id: nothing but the batch says when they happened. */
function newDeeds(batch: WriteBatch, stored: ReadonlySet<string>, first: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, properties } of batch.entities) {
    const day = properties[first];
    if (!stored.has(id) && (typeof day === 'string' || !found.has(id))) found.set(id, typeof day === 'string' ? day : '');
  }
  return found;
}

/**
 * Keeps the copies of the days of deeds right: of statements about deeds that are new the batch tells them; of others the
 * database, and it takes the days of deeds that are written again along to what was stated about them before.
 * @param stored ids of nodes that were there before
 */
export function reckonDeeds(
  model: Model,
  batch: WriteBatch,
  stored: ReadonlySet<string>,
  chunks: (ids: readonly string[]) => string[][],
): Dated {
  const days = new Map<string, string>();
  const texts: CypherText[] = [];
  for (const [first, ways] of waysToDeeds(model)) {
    const deeds = newDeeds(batch, stored, first);
    const open = new Set<string>();
    for (const { from, relationship, to } of batch.links) {
      if (!ways.includes(relationship)) continue;
      const day = deeds.get(to[0] ?? '');
      if (day === undefined || to.length !== 1) open.add(from);
      else days.set(from, day);
    }
    const again = batch.entities.filter((e: NodeWrite) => stored.has(e.id) && first in e.properties).map((e) => e.id);
    texts.push(...chunks([...open]).map((ids) => copyDeedDates(first, ways, ids)));
    texts.push(...chunks(again).map((ids) => spreadDeedDates(first, ways, ids)));
  }
  const dated = (node: NodeWrite): NodeWrite => {
    const day = days.get(node.id);
    return day === undefined ? node : { ...node, properties: { ...node.properties, [DEED.first]: day } };
  };
  return { batch: days.size === 0 ? batch : { ...batch, statements: batch.statements.map(dated) }, texts };
}
