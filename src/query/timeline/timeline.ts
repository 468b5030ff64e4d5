import type { TimelineKind } from '../../model/api/types.generated.js';
import type { Model } from '../../model/types.js';
import { type Selected, type SelectPlan, selectPlan } from '../../store/plan.js';
import { encodeCursor, type Position } from '../selection/cursor.js';
import type { ListPageRequest } from '../selection/list-connection.js';
import type { Select } from '../selection/request-store.js';
import { ShapeBuilder } from '../view/shape.js';
import type { View } from '../view/view.js';
import { type compareEntries, comparingIn, type Direction, type EntryPosition } from './position.js';
import { type SourceEntry, timelineSources } from './sources.js';

/** Whose timeline is asked for, and which kinds of entry; null for all. */
export interface TimelineQuestion {
  readonly ids: readonly string[];
  readonly kinds: readonly TimelineKind[] | null;
}

/** An entry, with the actors asked for that it is about. */
export interface TimelineEntry extends SourceEntry {
  readonly actors: readonly string[];
}

/** In the order in which it was read. */
export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly more: boolean;
  /** From where the next page is read on; null on an empty page that is the last. */
  readonly end: EntryPosition | null;
}

/** The name by which cursors of timelines are known. Their positions have two keys. */
export const TIMELINE = 'TIMELINE';
/** Each further read for one page takes this many times as many entries, so that left out entries do not cost a read per page. */
const GROWTH = 8;
/** How many entries of one list one read takes at most. */
const MOST_LISTED = 5_000;
/** How many reads one page takes at most. After them it ends, however few entries it has, and the next page goes on from there. */
const MOST_READS = 4;

export function timelineCursor({ day, id, kind }: EntryPosition): string {
  return encodeCursor(TIMELINE, { keys: [day, kind], id });
}

function entryPosition({ keys, id }: Position): EntryPosition {
  return { day: keys[0]!, kind: keys[1]!, id };
}

/** Merges entries that are one, though they were read for several actors or statements, and puts them in order. */
function mergeEntries(found: readonly (readonly [actor: string, entry: SourceEntry])[], compare: typeof compareEntries): TimelineEntry[] {
  const merged = new Map<string, TimelineEntry>();
  for (const [actor, entry] of found) {
    const key = `${entry.kind} ${entry.id}`;
    const actors = new Set([...(merged.get(key)?.actors ?? []), actor]);
    merged.set(key, { ...entry, actors: [...actors].sort() });
  }
  return [...merged.values()].sort(compare);
}

/** Entries in order, complete up to the horizon; null where nothing follows. */
interface Stretch {
  readonly entries: readonly TimelineEntry[];
  readonly horizon: EntryPosition | null;
}

/** One read of all lists of all actors. */
interface CompiledStretch {
  readonly plan: SelectPlan;
  read(selected: Selected): Stretch;
}

/** Compiles the read of the first entries of every list from a position on, or back from it. */
function compileStretch(
  model: Model,
  view: View,
  { ids, kinds }: TimelineQuestion,
  from: EntryPosition | null,
  limit: number,
  direction: Direction,
): CompiledStretch {
  const compare = comparingIn(direction);
  const shape = new ShapeBuilder();
  const lists = timelineSources(model, view, kinds).map((source) => ({ source, read: shape.keyed(source.slot(from, limit, direction)) }));
  return {
    plan: selectPlan('Actor', { ids, shape: shape.slots }),
    read: ({ rows }) => {
      const read = rows.flatMap(({ keys, row }) =>
        lists.map(({ source, read: list }) => {
          const entries = list(row).map(([k, r]) => source.entry(k, r));
          return { actor: keys.at(-1)!, entries, end: entries.length === limit ? entries.at(-1)! : null };
        }),
      );
      // A list that was cut off says nothing of what lies behind its last entry.
      const horizon = read
        .flatMap(({ end }) => end ?? [])
        .sort(compare)
        .at(0);
      const entries = mergeEntries(
        read.flatMap(({ actor, entries: own }) => own.map((entry) => [actor, entry] as const)),
        compare,
      );
      return { horizon: horizon ?? null, entries: horizon ? entries.filter((entry) => compare(entry, horizon) <= 0) : entries };
    },
  };
}

/**
 * Compiles a page of the timeline of some actors: the first entries of every list in one read, merged. Where one event stands
 * several times in a list, or events have no date, the merged entries may be too few. Then more are read on from where they
 * are complete: a few times, after which the page is short.
 * @param question its ids may be parameters
 * @returns reads the page
 */
export function compileTimelinePage(
  model: Model,
  view: View,
  question: TimelineQuestion,
  { size, from: begin, backward }: ListPageRequest,
): (select: Select) => Promise<TimelinePage> {
  const direction = backward ? 'back' : 'on';
  const first = compileStretch(model, view, question, begin && entryPosition(begin), size + 1, direction);
  return async (select) => {
    const found: TimelineEntry[] = [];
    let after: EntryPosition | null = null;
    let limit = size + 1;
    let reads = 0;
    do {
      const stretch: CompiledStretch = reads === 0 ? first : compileStretch(model, view, question, after, limit, direction);
      const { entries, horizon } = stretch.read(await select(stretch.plan));
      reads += 1;
      found.push(...entries.filter((entry) => entry.edtf !== null));
      after = horizon;
      limit = Math.min(limit * GROWTH, MOST_LISTED);
    } while (after !== null && found.length <= size && reads < MOST_READS);
    const entries = found.slice(0, size);
    const cut = found.length <= size && after !== null;
    return { entries, more: cut || found.length > size, end: cut ? after : (entries.at(-1) ?? null) };
  };
}
