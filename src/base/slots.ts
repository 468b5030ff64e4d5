/** Gives a slot back; a second call does nothing. */
export type Release = () => void;

/** How long somebody waits for a slot. */
export interface Patience {
  /** Its abort ends the wait, with its reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds; without it the wait has no end of its own. */
  readonly ms?: number | undefined;
  /** The error when the time is over. */
  readonly refuse: () => Error;
}

interface Waiting {
  readonly rank: number;
  readonly enter: () => void;
}

/** Limits how many run at the same time; others wait, those with the lowest rank first, and among equals in the order in which they came. */
export class Slots {
  readonly #waiting: Waiting[] = [];
  #free: number;

  /** @param most how many may run at the same time */
  constructor(readonly most: number) {
    this.#free = most;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Takes a slot if one is free: without the steps of a promise, which are a cost where most requests find one. */
  takeFree(): Release | null {
    if (this.#free === 0) return null;
    this.#free -= 1;
    return this.#release();
  }

  /**
   * Takes a slot, or waits for one.
   * @param rank its place among those that wait
   * @throws the reason of the signal, or the error of the patience
   */
  async take(patience: Patience, rank = 0): Promise<Release> {
    patience.signal?.throwIfAborted();
    const free = this.takeFree();
    if (free) return free;
    await this.#wait(patience, rank);
    return this.#release();
  }

  #release(): Release {
    let held = true;
    return () => {
      if (held) this.#give();
      held = false;
    };
  }

  /** A slot passes directly to the next in the queue: none is free while somebody waits. */
  #wait({ signal, ms, refuse }: Patience, rank: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.#waiting.splice(this.#waiting.indexOf(own), 1);
      };
      const own: Waiting = {
        rank,
        enter: () => {
          leave();
          resolve();
        },
      };
      const abort = () => {
        leave();
        reject(signal!.reason as Error);
      };
      const tire = () => {
        leave();
        reject(refuse());
      };
      if (ms !== undefined) timer = setTimeout(tire, Math.max(0, ms));
      signal?.addEventListener('abort', abort, { once: true });
      const after = this.#waiting.findIndex((other) => other.rank > rank);
      this.#waiting.splice(after === -1 ? this.#waiting.length : after, 0, own);
    });
  }

  #give(): void {
    const next = this.#waiting[0];
    if (next) next.enter();
    else this.#free += 1;
  }
}
