import { turn } from './turns.js';

/** A computation in steps: it yields where something else may come first. */
export type Computation<T> = Generator<void, T, void>;

/** What a computation depends on that goes on in many turns of the event loop. */
export interface Pacing {
  /** Called after each turn with the milliseconds that it took. */
  spent(ms: number): void;
  /** Waits for a further turn; rejects with whatever ends the computation. */
  next(): Promise<void>;
}

/** How long one computation may hold the event loop, in milliseconds. */
const TURN_MS = 10;
/** After how many items of a list a computation yields, where each takes next to nothing. */
const EVERY = 64;
/** How many items are sorted in one step. */
const SORTED_AT_ONCE = 1_000;

const ALONE: Pacing = { spent: () => {}, next: () => turn(performance.now()) };

/**
 * Runs a computation. One that takes less than a turn of the event loop is done at once. A longer one goes on in further turns, each of
 * which is given to one of all computations that wait.
 * @returns its result; rejects with what it throws, or the pacing
 */
export async function compute<T>(work: Computation<T>, pacing: Pacing = ALONE): Promise<T> {
  for (;;) {
    const started = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - started < TURN_MS) step = work.next();
    pacing.spent(performance.now() - started);
    if (step.done) return step.value;
    await pacing.next();
  }
}

/** Does something with each item. @param every after how many of them it yields */
export function* each<T>(items: Iterable<T>, work: (item: T) => void, every = EVERY): Computation<void> {
  let left = every;
  for (const item of items) {
    work(item);
    left -= 1;
    if (left > 0) continue;
    left = every;
    yield;
  }
}

/** What becomes of each item, in their order. @param every after how many of them it yields */
export function* mapped<T, R>(items: Iterable<T>, change: (item: T) => R, every = EVERY): Computation<R[]> {
  const found: R[] = [];
  yield* each(items, (item) => found.push(change(item)), every);
  return found;
}

type Compare<T> = (a: T, b: T) => number;

function* merged<T>(a: readonly T[], b: readonly T[], compare: Compare<T>): Computation<T[]> {
  const found: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (compare(a[i]!, b[j]!) <= 0) found.push(a[i++]!);
    else found.push(b[j++]!);
    if (found.length % EVERY === 0) yield;
  }
  return found.concat(i < a.length ? a.slice(i) : b.slice(j));
}

/** A sorted copy of a list; equal items keep their order. */
export function* sorted<T>(items: readonly T[], compare: Compare<T>): Computation<T[]> {
  if (items.length <= SORTED_AT_ONCE) return items.toSorted(compare);
  const middle = Math.floor(items.length / 2);
  const first = yield* sorted(items.slice(0, middle), compare);
  yield;
  const second = yield* sorted(items.slice(middle), compare);
  return yield* merged(first, second, compare);
}
