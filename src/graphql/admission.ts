import { type Patience, type Release, Slots } from '../base/slots.js';
import { CadreError } from '../errors/cadre-error.js';

export interface AdmissionLimits {
  /** How many reads of the store run at the same time. */
  readonly reads: number;
  /** How many of these may be reads of large requests; the others stay free for small ones. */
  readonly largeReads: number;
  /** How many reads may wait, of large requests and of small ones each. */
  readonly waiting: number;
}

/** One read that asks to be admitted. */
export interface Turn {
  readonly large: boolean;
  /** Milliseconds that the reads of its request have taken so far. */
  readonly spentMs: number;
  readonly patience: Patience;
}

/**
 * How many milliseconds of waiting a request falls behind others for each millisecond that it has read: who has had little goes first,
 * and whoever waits long enough goes too.
 */
const SETBACK = 4;
/** The seconds that a refused client is asked to wait. */
const RETRY_S = { least: 1, most: 30 };

/** Decides which read of the store runs next, over all requests. A flood of large requests leaves room for small ones. */
export class Admission {
  readonly #all: Slots;
  readonly #large: Slots;
  /** Milliseconds that a large read takes: a moving average. */
  #largeMs = 100;

  constructor(private readonly limits: AdmissionLimits) {
    this.#all = new Slots(limits.reads);
    this.#large = new Slots(Math.min(limits.largeReads, limits.reads));
  }

  /**
   * Waits until a read may run.
   * @returns called once when the read is over
   * @throws CadreError BUSY for the first read of a request when too many wait; the error of the turn's patience
   */
  async take({ large, spentMs, patience }: Turn): Promise<Release> {
    if (spentMs === 0) this.#requireRoom(large ? this.#large : this.#all, large);
    const rank = performance.now() + SETBACK * spentMs;
    const lane = large ? (this.#large.takeFree() ?? (await this.#large.take(patience, rank))) : null;
    const started = performance.now();
    try {
      const slot = this.#all.takeFree() ?? (await this.#all.take(patience, rank));
      return () => {
        slot();
        if (lane) this.#largeMs += (performance.now() - started - this.#largeMs) / 10;
        lane?.();
      };
    } catch (error) {
      lane?.();
      throw error;
    }
  }

  /** How many reads wait. */
  get waiting(): number {
    return this.#all.waiting + this.#large.waiting;
  }

  /** Takes a slot for a small read if one is free; null where it has to wait. */
  takeFree(): Release | null {
    return this.#all.takeFree();
  }

  #requireRoom({ waiting, most }: Slots, large: boolean): void {
    if (waiting < this.limits.waiting) return;
    const ms = large ? this.#largeMs : this.#largeMs / 10;
    const retryAfterS = Math.min(RETRY_S.most, Math.max(RETRY_S.least, Math.ceil((waiting * ms) / most / 1_000)));
    const hint = `Ask again in ${retryAfterS} s, or ask for less at once. The operator can raise CADRE_MAX_WAITING.`;
    throw new CadreError('BUSY', `${waiting} reads of other requests wait already.`, { limit: 'waiting', retryAfterS }, { hint });
  }
}
