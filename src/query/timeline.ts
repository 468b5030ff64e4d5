import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { ALWAYS, type SelectPlan } from '../store/plan.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { PageLimits } from './page.js';
import type { Select } from './read-nodes.js';
import { ShapeBuilder } from './shape.js';
import { comparePositions, type EntryPosition } from './timeline-position.js';
import { type SourceEntry, type TimelineKind, timelineSources } from './timeline-sources.js';
import type { View } from './view.js';

/** The arguments of timeline as GraphQL coerces them. */
export interface TimelineInput {
  readonly ids: readonly string[];
  readonly kinds?: readonly TimelineKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** An entry, with the actors asked for that it is about. */
export interface TimelineEntry extends SourceEntry {
  readonly actors: readonly string[];
}

export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly more: boolean;
  /** From where the next page is read on; null on an empty page that is the last. */
  readonly end: EntryPosition | null;
}

const MAX_IDS = 100;
const ORDERING = 'TIMELINE';
/** Each further read for one page takes so many times as many entries: what is left out must not cost a read per page. */
const GROWTH = 8;
/** How many entries of one list one read brings at most. */
const MOST_LISTED = 5_000;
/** How many reads there are for one page at most: after them it ends, however few it has, and the next goes on from there. */
const MOST_READS = 4;

export function timelineCursor({ day, id, kind }: EntryPosition): string {
  return encodeCursor(ORDERING, { keys: [day, kind], id });
}

function positionOf(cursor: string): EntryPosition {
  const { keys, id } = decodeCursor(ORDERING, 2, cursor);
  return { day: keys[0]!, kind: keys[1]!, id };
}

function limited(limit: string, value: number, allowed: number, less: string): void {
  if (value > allowed)
    throw new CadreError('LIMIT', `${limit}: ${value} is above the limit of ${allowed}. ${less}`, { limit, value, allowed });
}

function pageSize(input: TimelineInput, limits: PageLimits): number {
  const size = input.first ?? limits.defaultPage;
  if (size < 0) throw new CadreError('BAD_INPUT', `first must not be negative; ${size} given.`, { path: 'first' });
  limited('maxPage', size, limits.maxPage, `Ask for at most ${limits.maxPage} and page on with after: pageInfo.endCursor.`);
  return size;
}

/** Entries that are one, told of several actors or by several statements, brought together and put in order. */
function mergeEntries(found: readonly (readonly [actor: string, entry: SourceEntry])[]): TimelineEntry[] {
  const merged = new Map<string, TimelineEntry>();
  for (const [actor, entry] of found) {
    const key = `${entry.kind} ${entry.id}`;
    const actors = new Set([...(merged.get(key)?.actors ?? []), actor]);
    merged.set(key, { ...entry, actors: [...actors].sort() });
  }
  return [...merged.values()].sort(comparePositions);
}

/**
 * Reads a page of the timeline of some actors: the first entries of every list in one read, merged. A list that was cut
 * off tells nothing of what lies behind its last entry, so that is how far the merged entries are complete; where one
 * deed stands several times in a list, or deeds have no date, that may be too near, and is read on from there: a few times,
 * then the page is short.
 * @throws CadreError LIMIT, BAD_INPUT, BAD_CURSOR
 */
export async function readTimeline(
  model: Model,
  view: View,
  limits: PageLimits,
  input: TimelineInput,
  select: Select,
): Promise<TimelinePage> {
  limited('ids', input.ids.length, MAX_IDS, 'Ask for fewer actors at once.');
  const size = pageSize(input, limits);
  const sources = timelineSources(model, view, input.kinds ?? null);
  const readOn = async (after: EntryPosition | null, limit: number) => {
    const shape = new ShapeBuilder();
    const lists = sources.map((source) => ({ source, read: shape.keyed(source.slot(after, limit)) }));
    const { rows } = await select(actorsPlan(input.ids, shape));
    const read = rows.flatMap(({ keys, row }) =>
      lists.map(({ source, read: list }) => {
        const entries = list(row).map(([k, r]) => source.entry(k, r));
        return { actor: keys.at(-1)!, entries, horizon: entries.length === limit ? entries.at(-1)! : null };
      }),
    );
    const horizon = read
      .flatMap((list) => list.horizon ?? [])
      .sort(comparePositions)
      .at(0);
    const entries = mergeEntries(read.flatMap(({ actor, entries: own }) => own.map((entry) => [actor, entry] as const)));
    return { horizon: horizon ?? null, entries: horizon ? entries.filter((entry) => comparePositions(entry, horizon) <= 0) : entries };
  };
  const found: TimelineEntry[] = [];
  let after = input.after == null ? null : positionOf(input.after);
  let limit = size + 1;
  let reads = 0;
  do {
    reads += 1;
    const { entries, horizon } = await readOn(after, limit);
    found.push(...entries.filter((entry) => entry.edtf !== null));
    after = horizon;
    limit = Math.min(limit * GROWTH, MOST_LISTED);
  } while (after !== null && found.length <= size && reads < MOST_READS);
  const entries = found.slice(0, size);
  const cut = found.length <= size && after !== null;
  return { entries, more: cut || found.length > size, end: cut ? after : (entries.at(-1) ?? null) };
}

function actorsPlan(ids: readonly string[], shape: ShapeBuilder): SelectPlan {
  return {
    kind: 'select',
    label: 'Actor',
    ids: [...new Set(ids)],
    where: ALWAYS,
    order: [],
    page: null,
    shape: shape.slots,
    count: false,
  };
}
