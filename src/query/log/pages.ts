import type { Change } from '../../store/log/change.js';
import type { LogReader } from '../../store/log/log.js';

/** Which changes are asked for. */
export interface LogQuestion {
  /** Moments in UTC with milliseconds; null: without a bound. */
  readonly since: string | null;
  readonly until: string | null;
  readonly by: string | null;
  readonly via: string | null;
  /** The revisions that come into question, in order; null for all. */
  readonly among: readonly number[] | null;
  /** Only earlier ones than this; null from the latest on. */
  readonly before: number | null;
}

export interface LogPage {
  readonly changes: readonly Change[];
  /** The last revision that was looked at, to read on from; null where nothing earlier comes into question. */
  readonly next: number | null;
}

/** How many changes are read at a time. */
const CHUNK = 250;
/** How many changes one page looks at. The rest is read from its end on. */
const MOST_LOOKED_AT = 10_000;

/** The last revision of a moment or earlier. Moments never go back, so halves are enough. */
async function lastUntil(log: LogReader, until: string, last: number): Promise<number> {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const [change] = await log.changes([middle]);
    // Before the opening of a log there is nothing.
    if (!change || change.at <= until) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* downFrom(last: number): Iterable<number> {
  for (let revision = last; revision > 0; revision -= 1) yield revision;
}

function* someOf<T>(items: Iterable<T>, size: number): Iterable<readonly T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/**
 * The changes that a question asks for, newest first.
 * @param size how many
 */
export async function readLogPage(log: LogReader, question: LogQuestion, size: number): Promise<LogPage> {
  const { since, until, by, via, among, before } = question;
  if (size === 0) return { changes: [], next: null };
  const head = (await log.head()).revision;
  const start = Math.min(head, before === null ? head : before - 1);
  const last = until === null ? start : await lastUntil(log, until, start);
  const wanted = among === null ? downFrom(last) : among.filter((revision) => revision <= last).toReversed();
  const found: Change[] = [];
  let looked = 0;
  for (const revisions of someOf(wanted, Math.min(CHUNK, by === null && via === null ? size + 1 : CHUNK))) {
    const changes = await log.changes(revisions);
    for (const change of changes) {
      if (since !== null && change.at < since) return { changes: found, next: null };
      if ((by !== null && change.by !== by) || (via !== null && change.via !== via)) continue;
      if (found.length === size) return { changes: found, next: found.at(-1)!.revision };
      found.push(change);
    }
    looked += revisions.length;
    // The log begins later than its first number.
    if (among === null && changes.length < revisions.length) break;
    if (looked >= MOST_LOOKED_AT) return { changes: found, next: revisions.at(-1)! };
  }
  return { changes: found, next: null };
}
