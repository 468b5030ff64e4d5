interface Waiting {
  readonly rank: number;
  readonly begin: () => void;
}

/** A process has one event loop, and so one queue for it. In the order of their ranks. */
const waiting: Waiting[] = [];

function beginNext(): void {
  waiting.shift()!.begin();
  if (waiting.length > 0) setImmediate(beginNext);
}

/**
 * Waits for a turn of the event loop. Each turn of the loop is given to one of those that wait: the lowest rank comes first, and among equals
 * the first to come. Before the next turn the loop takes what has arrived meanwhile: so whatever is small is never behind more
 * than one of them.
 */
export function turn(rank: number): Promise<void> {
  return new Promise((begin) => {
    const after = waiting.findIndex((other) => other.rank > rank);
    waiting.splice(after === -1 ? waiting.length : after, 0, { rank, begin });
    if (waiting.length === 1) setImmediate(beginNext);
  });
}
