import { CadreError } from '../errors/cadre-error.js';

/** Gives a place back; a second call does nothing. */
export type Release = () => void;

/**
 * So many exports at a time, those that come further wait in the order of their coming. An export reads the whole of its
 * part of the graph: too many of them at once would leave nothing of the store for those who ask questions.
 */
export class ExportSlots {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /**
   * @param most how many may run at a time
   * @param patienceMs how long one waits for a place
   */
  constructor(
    private readonly most: number,
    private readonly patienceMs: number,
  ) {
    this.#free = most;
  }

  /**
   * Takes a place, or waits for one.
   * @param signal whose abort ends the waiting, with its reason
   * @throws CadreError BUSY when none became free in time
   */
  async take(signal: AbortSignal): Promise<Release> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn(signal);
    let held = true;
    return () => {
      if (held) this.#give();
      held = false;
    };
  }

  /** A place goes from hand to hand: it is never free while somebody waits. */
  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', give);
        this.#waiting.splice(this.#waiting.indexOf(come), 1);
      };
      const come = () => {
        leave();
        resolve();
      };
      const give = () => {
        leave();
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        leave();
        const message = `${this.most} exports run here at this time, the most allowed, and none ended within ${this.patienceMs} ms.`;
        reject(new CadreError('BUSY', message, { limit: 'exports', allowed: this.most }));
      }, this.patienceMs);
      signal.addEventListener('abort', give, { once: true });
      this.#waiting.push(come);
    });
  }

  #give(): void {
    const next = this.#waiting[0];
    if (next) next();
    else this.#free += 1;
  }
}
