/** How often the end of the log is looked at while somebody waits. Milliseconds. */
const POLL_MS = 250;

interface Waiting {
  readonly after: number;
  resolve(head: number | null): void;
}

/** Somebody who waits for the next change. */
export interface Wait {
  /** The end of the log when there is one; null when the wait was ended. */
  readonly over: Promise<number | null>;
  end(): void;
}

/**
 * Waits for the end of the log to move on, for any number of clients by one read at a time. It asks the database, so that what another
 * server wrote is seen as well.
 */
export class HeadWatch {
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | null = null;
  #head = 0;

  /** @param revision reads the end of the log; while it fails, the clients wait on */
  constructor(
    private readonly revision: () => Promise<number>,
    private readonly pollMs = POLL_MS,
  ) {}

  /** @param after the revision beyond which the log has to come */
  beyond(after: number): Wait {
    if (this.#head > after) return { over: Promise.resolve(this.#head), end: () => {} };
    let resolve: (head: number | null) => void = () => {};
    const over = new Promise<number | null>((done) => {
      resolve = done;
    });
    const waiting: Waiting = { after, resolve };
    this.#waiting.add(waiting);
    this.#schedule();
    return { over, end: () => this.#release(waiting, null) };
  }

  #release(waiting: Waiting, head: number | null): void {
    this.#waiting.delete(waiting);
    waiting.resolve(head);
    if (this.#waiting.size > 0 || this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.#look(), this.pollMs);
  }

  async #look(): Promise<void> {
    const head = await this.revision().catch(() => 0);
    this.#timer = null;
    this.#head = Math.max(this.#head, head);
    for (const waiting of [...this.#waiting]) if (head > waiting.after) this.#release(waiting, head);
    if (this.#waiting.size > 0) this.#schedule();
  }
}
