import { CadreError } from '../../errors/cadre-error.js';
import { ordersOfKind } from '../../model/orders.js';
import type { Model } from '../../model/types.js';
import { idsInChunks } from '../chunks.js';
import { unsupported } from '../cypher/states.js';
import { disorderedNodes } from '../cypher/write.js';
import type { Transaction } from '../engine.js';
import { type ChangeItem, familyOf } from '../log/change.js';
import { link, remove, upsert } from '../write-nodes.js';
import { differenceOf } from './difference.js';
import type { NodeStates } from './node-state.js';
import { rederive } from './rederive.js';

const FAMILIES = ['Source', 'Entity', 'Statement', 'Evidence'] as const;

async function refuseUnsound(tx: Transaction, model: Model, after: NodeStates): Promise<void> {
  for (const [family, kind] of [
    ['Statement', 'statement'],
    ['Entity', 'entity'],
  ] as const) {
    const ids = [...after].flatMap(([id, state]) => (state && familyOf(state.labels) === family ? [id] : []));
    const alone = await idsInChunks(tx, ids, (chunk) => unsupported(family, chunk));
    if (alone.length > 0) refuse('nothing would support it any more', alone);
    const wrong = await idsInChunks(tx, ids, (chunk) => disorderedNodes(family, ordersOfKind(model, kind), chunk));
    if (wrong.length > 0) refuse('it would end before it starts, or have a low figure above its best or high one', wrong);
  }
}

function refuse(what: string, ids: readonly string[]): never {
  const message = `With what else is stored, ${what}: ${ids.slice(0, 5).join(', ')}. Nothing was written.`;
  throw new CadreError('CONFLICT', message, { ids }, { hint: 'Look at the later changes of it, and take back what it depends on.' });
}

/**
 * Writes nodes so that they are as given, with all that the store derives from them, in a transaction that has raised the revision.
 * @param before the nodes as they are stored
 * @param after the same nodes as they shall be; null for one that shall not be there. What refers to it must be among them
 * @returns what differs, for the log
 * @throws CadreError CONFLICT where nothing would support a node, or its dates or figures would be in a wrong order
 */
export async function writeStates(tx: Transaction, model: Model, before: NodeStates, after: NodeStates): Promise<readonly ChangeItem[]> {
  const { items, nodes, links, removed } = differenceOf(model, before, after);
  for (const family of FAMILIES) await upsert(tx, family, nodes.get(family) ?? []);
  await link(tx, links, new Set());
  for (const family of FAMILIES) await remove(tx, family, removed.get(family) ?? []);
  const changed = new Set(items.map(({ id }) => id));
  const only = (states: NodeStates) => new Map([...states].filter(([id]) => changed.has(id)));
  await rederive(tx, model, only(before), only(after));
  await refuseUnsound(tx, model, only(after));
  return items;
}
