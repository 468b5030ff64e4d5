import type { ChangeItem } from '../log/change.js';
import type { LogReader } from '../log/log.js';
import { touches, writtenNames } from './inverse.js';
import type { NodeState } from './node-state.js';

/** Reads what a change wrote to a node. */
type ItemIn = (revision: number, id: string) => Promise<ChangeItem | undefined>;

function sharesEnds(item: ChangeItem, later: ChangeItem): boolean {
  return (item.links ?? []).some(({ relationship, to }) =>
    (later.links ?? []).some(
      (link) => link.relationship === relationship && [...link.to, ...(link.before ?? [])].some((id) => to.includes(id)),
    ),
  );
}

/** Whether a later item wrote what an item did: a property of it, or an end of its relationships. */
function touchesSame(item: ChangeItem, later: ChangeItem): boolean {
  if (later.act === 'CREATED' || later.act === 'REMOVED' || item.act !== 'CHANGED') return true;
  const names = writtenNames(item);
  return (names.size > 0 && touches({ ...later, links: [] }, names)) || sharesEnds(item, later);
}

/**
 * The later change that wrote again what a change had written to a node and somebody has taken back since: it stands for what is there
 * now, and not the change before it.
 * @param state the node as it is
 * @param later the revisions in which it was written after the change, in order, but for those that are to be taken back
 * @returns its revision; null where what the change wrote still stands
 */
export async function writtenAgainIn(
  log: LogReader,
  itemIn: ItemIn,
  item: ChangeItem,
  state: NodeState,
  revision: number,
  later: readonly number[],
): Promise<number | null> {
  if (later.length === 0) return null;
  // The node is another one by the same id.
  if (!state.writtenIn.includes(revision)) return later[0]!;
  const undos = new Set((await log.changes(later)).flatMap((change) => (change.via === 'UNDO' ? [change.revision] : [])));
  if (undos.size === 0) return null;
  let takenBack = false;
  let last: number | null = null;
  for (const one of later) {
    const found = await itemIn(one, item.id);
    if (!found || !touchesSame(item, found)) continue;
    if (undos.has(one)) takenBack = true;
    last = undos.has(one) ? null : one;
  }
  return takenBack ? last : null;
}
