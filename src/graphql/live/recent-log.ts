import type { LogReader } from '../../store/log/log.js';

/** How many answers are kept: clients that follow the log ask for the same, at the same time. */
const KEPT = 64;

/** @param whole whether an answer is all that was asked for: it can be kept */
function remember<A extends readonly unknown[], T>(
  read: (...asked: A) => Promise<T>,
  whole: (answer: T, ...asked: A) => boolean,
): (...asked: A) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const before = kept.get(key);
    if (before) return before;
    const found = read(...asked);
    kept.set(key, found);
    found.then(
      (answer) => whole(answer, ...asked) || kept.delete(key),
      () => kept.delete(key),
    );
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return found;
  };
}

/** The log of a store of which the last answers are kept: a change that was written once never changes. */
export function recentLog(store: { readonly changes: LogReader }): LogReader {
  return {
    head: () => store.changes.head(),
    changes: remember(
      (revisions: readonly number[]) => store.changes.changes(revisions),
      (found, revisions) => found.length === revisions.length,
    ),
    count: (asked) => store.changes.count(asked),
    part: remember(
      (revision: number, part: number) => store.changes.part(revision, part),
      (found) => found !== null,
    ),
    writtenIn: (family, ids) => store.changes.writtenIn(family, ids),
  };
}
