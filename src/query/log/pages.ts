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
}

/** The first and the last revision that come into question; none where the first is greater. */
export interface LogBounds {
  readonly first: number;
  readonly last: number;
}

/** Where a page begins: after a revision, in the direction of the page. The list has the newest first, so a page forward goes back in time. */
export interface LogPageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly from: number | null;
}

export interface LogPage {
  /** In the direction of the page. */
  readonly changes: readonly Change[];
  /** The last revision that was looked at, to read on from; null where nothing further comes into question. */
  readonly next: number | null;
}

/** How many changes are read at a time. */
const CHUNK = 250;
/** How many changes one page looks at. The rest is read from its end on. */
const MOST_LOOKED_AT = 10_000;

/**
 * The first revision whose change passes a test that all later ones pass, too. Halves are enough.
 * @returns one more than the last revision where none passes
 */
async function firstWhere(log: LogReader, last: number, passes: (change: Change | undefined) => boolean): Promise<number> {
  const [earliest] = await log.changes([1]);
  if (passes(earliest)) return 1;
  let [low, high] = [2, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [change] = await log.changes([middle]);
    if (passes(change)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The revisions between two moments. Moments never go back. */
export async function logBounds(log: LogReader, { since, until }: LogQuestion): Promise<LogBounds> {
  const head = (await log.head()).revision;
  // The log of a graph that was there before it begins later than with 1.
  const [first, after] = await Promise.all([
    firstWhere(log, head, (change) => change !== undefined && (since === null || change.at >= since)),
    until === null ? head + 1 : firstWhere(log, head, (change) => change !== undefined && change.at > until),
  ]);
  return { first, last: after - 1 };
}

function* down({ first, last }: LogBounds): Iterable<number> {
  for (let revision = last; revision >= first; revision -= 1) yield revision;
}

function* up({ first, last }: LogBounds): Iterable<number> {
  for (let revision = first; revision <= last; revision += 1) yield revision;
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

/** The revisions within bounds that come into question, from the newest on or, backward, from the oldest. */
function revisionsIn(bounds: LogBounds, among: readonly number[] | null, backward: boolean): Iterable<number> {
  if (among === null) return backward ? up(bounds) : down(bounds);
  const within = among.filter((revision) => revision >= bounds.first && revision <= bounds.last);
  return backward ? within : within.toReversed();
}

function asked({ by, via }: LogQuestion): (change: Change) => boolean {
  return (change) => (by === null || change.by === by) && (via === null || change.via === via);
}

/** The changes that a question asks for, from the beginning of a page on. */
export async function readLogPage(
  log: LogReader,
  question: LogQuestion,
  { first, last }: LogBounds,
  { size, backward, from }: LogPageRequest,
): Promise<LogPage> {
  if (size === 0) return { changes: [], next: null };
  const rest =
    from === null ? { first, last } : backward ? { first: Math.max(first, from + 1), last } : { first, last: Math.min(last, from - 1) };
  const wanted = asked(question);
  const every = question.by === null && question.via === null;
  const found: Change[] = [];
  let looked = 0;
  for (const revisions of someOf(revisionsIn(rest, question.among, backward), Math.min(CHUNK, every ? size + 1 : CHUNK))) {
    for (const change of await log.changes(revisions)) {
      if (!wanted(change)) continue;
      if (found.length === size) return { changes: found, next: found.at(-1)!.revision };
      found.push(change);
    }
    looked += revisions.length;
    if (looked >= MOST_LOOKED_AT) return { changes: found, next: revisions.at(-1)! };
  }
  return { changes: found, next: null };
}

/** How many changes a question asks for. */
export async function countLog(log: LogReader, question: LogQuestion, bounds: LogBounds): Promise<number> {
  const { by, via, among } = question;
  if (bounds.last < bounds.first) return 0;
  if (among === null) return by === null && via === null ? bounds.last - bounds.first + 1 : log.count({ ...bounds, by, via });
  let count = 0;
  for (const revisions of someOf(revisionsIn(bounds, among, true), CHUNK))
    count += (await log.changes(revisions)).filter(asked(question)).length;
  return count;
}
