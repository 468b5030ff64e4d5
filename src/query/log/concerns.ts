import { chunksOf } from '../../base/chunks.js';
import type { Model } from '../../model/types.js';
import type { Change, ChangeItem } from '../../store/log/change.js';
import { familyOf } from '../../store/log/change.js';
import type { LogReader } from '../../store/log/log.js';
import { itemsOfChange } from '../../store/log/log-reader.js';
import { ALWAYS, all, any, compare, exists, isAlways, selectPlan } from '../../store/plan.js';
import type { Select } from '../selection/request-store.js';
import { stepTo } from '../view/step.js';
import type { View } from '../view/view.js';
import { statementStep, statementVisible } from '../view/visible.js';

/** Which changes a client wants: one node that a change wrote has to meet all that is given. */
export interface Concern {
  /** The ids of nodes that were written, or are at an end of a written statement; null for any. */
  readonly about: ReadonlySet<string> | null;
  /** The labels of types; null for any. */
  readonly types: ReadonlySet<string> | null;
  /** Statements must stand in it; null: without a choice. */
  readonly view: View | null;
}

/** How many statements of a change are looked up at a time. */
const AT_ONCE = 1_000;

type Looked = 'fits' | 'no' | 'look up';

function leadsTo({ links = [] }: ChangeItem, ids: ReadonlySet<string>): boolean {
  return links.some(({ to, before = [] }) => [...to, ...before].some((id) => ids.has(id)));
}

/** What can be said of an item without the graph. A statement that was there before does not name its ends again. */
function look(item: ChangeItem, { about, types, view }: Concern): Looked {
  if (types && !item.labels.some((label) => types.has(label))) return 'no';
  const statement = familyOf(item.labels) === 'Statement';
  const isAbout = about === null || about.has(item.id) || leadsTo(item, about);
  if (!isAbout && !(statement && item.act !== 'CREATED')) return 'no';
  const inView = view === null || !statement || item.act === 'RETRACTED';
  return isAbout && inView ? 'fits' : 'look up';
}

/** @returns whether a change wrote what a client wants to hear of */
export async function concerns(
  model: Model,
  { select, changes }: { readonly select: Select; readonly changes: LogReader },
  change: Change,
  concern: Concern,
): Promise<boolean> {
  const { about, types, view } = concern;
  if (about === null && types === null && view === null) return true;
  const ends =
    about &&
    exists(stepTo(model, statementStep(model, 'Statement', 'both').relationships, 'out', 'Entity'), compare('id', 'in', [...about]));
  for await (const items of itemsOfChange(changes, change)) {
    const open: ChangeItem[] = [];
    for (const item of items) {
      const found = look(item, concern);
      if (found === 'fits') return true;
      if (found === 'look up') open.push(item);
    }
    for (const some of chunksOf(open, AT_ONCE)) {
      const retracted = some.flatMap(({ id, act }) => (act === 'RETRACTED' ? [id] : []));
      const shown = view === null ? ALWAYS : any(statementVisible(model, 'Statement', view), compare('id', 'in', retracted));
      const own =
        ends &&
        any(
          ends,
          compare(
            'id',
            'in',
            some.flatMap((item) => (leadsTo(item, about!) || about!.has(item.id) ? [item.id] : [])),
          ),
        );
      const where = all(own, isAlways(shown) ? null : shown);
      const { rows } = await select(selectPlan('Statement', { ids: some.map(({ id }) => id), where, shape: [] }));
      if (rows.length > 0) return true;
    }
  }
  return false;
}
