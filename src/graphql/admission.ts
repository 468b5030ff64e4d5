import { type Patience, type Release, Slots } from '../base/slots.js';
import { CadreError } from '../errors/cadre-error.js';

export interface AdmissionLimits {
  /** How many reads of the store run at the same time. */
  readonly reads: number;
  /** How many of these may be reads of large requests; the others stay free for small ones. */
  readonly largeReads: number;
  /** How many large requests are at work at the same time. Others wait before they hold anything. */
  readonly largeRequests: number;
  /** How many large requests may wait, and how many reads. */
  readonly waiting: number;
}

/** What asks to be admitted. */
export interface Turn {
  /** Milliseconds that its request has taken so far. */
  readonly spentMs: number;
  /** Milliseconds that it is likely to take in all. */
  readonly expectedMs: number;
  readonly patience: Patience;
}

/**
 * How many milliseconds of waiting a request falls behind others for each millisecond that it takes: who takes little goes first,
 * and whoever waits long enough goes too.
 */
const SETBACK = 10;
/** How long a small read takes, at most. Milliseconds. */
const SMALL_MS = 10;
/** The seconds that a refused client is asked to wait. */
const RETRY_S = { least: 1, most: 30 };

/** The place in a queue of a request. @param ms what its reads and computations take */
export function rankOf(ms: number): number {
  return performance.now() + SETBACK * ms;
}

/**
 * Decides which read of the store runs next, over all requests. A flood of large requests leaves room for small ones: few of them are at
 * work, each to its end, as many half done would hold the memory of all and finish none.
 */
export class Admission {
  readonly #all: Slots;
  readonly #large: Slots;
  readonly #requests: Slots;
  /** Milliseconds that a large request is at work: a moving average. */
  #largeMs = 1_000;

  constructor(private readonly limits: AdmissionLimits) {
    this.#all = new Slots(limits.reads);
    this.#large = new Slots(Math.min(limits.largeReads, limits.reads));
    this.#requests = new Slots(limits.largeRequests);
  }

  /**
   * Waits until a large request may work.
   * @returns called once when it is done, or waits for others
   * @throws CadreError BUSY when too many wait, for one that has not begun; the error of the turn's patience
   */
  async enter({ spentMs, expectedMs, patience }: Turn): Promise<Release> {
    if (spentMs === 0) this.#requireRoom(this.#requests, this.#largeMs);
    const release = await this.#requests.take(patience, rankOf(Math.max(spentMs, expectedMs)));
    const started = performance.now();
    return () => {
      this.#largeMs += (performance.now() - started - this.#largeMs) / 10;
      release();
    };
  }

  /**
   * Waits until a read may run.
   * @param large whether it is one of a large request
   * @returns called once when the read is over
   * @throws CadreError BUSY for the first read of a small request when too many wait; the error of the turn's patience
   */
  async take({ spentMs, patience }: Turn, large: boolean): Promise<Release> {
    if (spentMs === 0 && !large) this.#requireRoom(this.#all, SMALL_MS);
    const rank = rankOf(spentMs);
    const lane = large ? (this.#large.takeFree() ?? (await this.#large.take(patience, rank))) : null;
    try {
      const slot = this.#all.takeFree() ?? (await this.#all.take(patience, rank));
      return () => {
        slot();
        lane?.();
      };
    } catch (error) {
      lane?.();
      throw error;
    }
  }

  /** How many large requests and reads wait. */
  get waiting(): number {
    return this.#requests.waiting + this.#all.waiting + this.#large.waiting;
  }

  /** Takes a slot for a small read if one is free; null where it has to wait. */
  takeFree(): Release | null {
    return this.#all.takeFree();
  }

  /** @param ms how long one of those that wait is likely to take */
  #requireRoom({ waiting, most }: Slots, ms: number): void {
    if (waiting < this.limits.waiting) return;
    const retryAfterS = Math.min(RETRY_S.most, Math.max(RETRY_S.least, Math.ceil((waiting * ms) / most / 1_000)));
    const hint = `Ask again in ${retryAfterS} s, or ask for less at once. The operator can raise CADRE_MAX_WAITING.`;
    throw new CadreError('BUSY', `${waiting} other requests wait already.`, { limit: 'waiting', retryAfterS }, { hint });
  }
}
