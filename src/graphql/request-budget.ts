import { setMaxListeners } from 'node:events';
import { type Computation, compute, type Pacing } from '../base/computation.js';
import { type Patience, type Release, Slots } from '../base/slots.js';
import { turn } from '../base/turns.js';
import { CadreError } from '../errors/cadre-error.js';
import { within } from '../store/deadline.js';
import type { Abandonable } from '../store/graph-store.js';
import { type Admission, rankOf, type Turn } from './admission.js';

/** How many reads of one request run at the same time. */
const READS_AT_ONCE = 4;
/** A request whose reads and computations take longer than this, in milliseconds together, is large. */
const LARGE_MS = 100;

/** After it has worked for so long, in milliseconds, a large request lets others go before it. */
const LONGEST_MS = 5_000;

/** What one request may use, over all of its root fields. */
export class RequestBudget implements Abandonable {
  readonly #slots = new Slots(READS_AT_ONCE);
  readonly #end: number;
  #spentMs = 0;
  #expectedMs: number | null = null;
  #guessedMs = 0;
  #abandoned: AbortController | null = null;
  readonly #running = new Set<(reason: unknown) => void>();
  #busy: CadreError | null = null;
  readonly #pacing: Pacing = {
    spent: (ms) => {
      this.#spentMs += ms;
    },
    next: async () => {
      await this.#enter();
      await turn(rankOf(this.#spentMs));
      this.requireTime();
    },
  };
  /** The place of a large request among those at work. */
  #place: Promise<Release> | null = null;
  #enteredAtMs = 0;
  /** How many reads and computations of this request wait or run. */
  #working = 0;

  /**
   * @param allowedMs milliseconds for the whole request
   * @param admission what the requests of a server share; without it each read starts at once
   * @param elapsedMs how many of the milliseconds are over already
   */
  constructor(
    private readonly allowedMs: number,
    private readonly admission: Admission | null = null,
    elapsedMs = 0,
  ) {
    this.#end = performance.now() + allowedMs - elapsedMs;
  }

  /** Milliseconds that are left; less than 0 when the time is over. */
  get leftMs(): number {
    return this.#end - performance.now();
  }

  /** Milliseconds that reads and computations have taken so far, those at the same time added up, without their waiting. */
  get spentMs(): number {
    return this.#spentMs;
  }

  /** The error when a read was refused because the server is busy: then the whole request is. */
  get busy(): CadreError | null {
    return this.#busy;
  }

  /** @param ms how many milliseconds the reads of this request are likely to take, as its like took them before */
  expect(ms: number): void {
    this.#expectedMs = ms;
  }

  /** @param ms what counts as long as nothing is expected by experience */
  guess(ms: number): void {
    this.#guessedMs = ms;
  }

  /** Ends the request: nobody waits for the answer any more. Reads that run are not awaited, and none starts. */
  abandon(): void {
    const reason = new CadreError('TIMEOUT', 'The client disconnected before the answer was complete.');
    this.#controller().abort(reason);
    for (const end of this.#running) end(reason);
  }

  orAbandoned<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#running.add(reject);
      work.then(resolve, reject).finally(() => this.#running.delete(reject));
    });
  }

  /**
   * Runs a read when its turn comes. A read that is still under way when the time of the request is over is not awaited: a
   * database that does not answer may take longer to say so.
   * @param timeoutMs how long the read may take
   * @param read gets that time, or what is left of the request's if that is less
   * @throws CadreError TIMEOUT when the time of the request is over or its client is gone; BUSY; whatever the read throws
   */
  async read<T>(timeoutMs: number, read: (timeoutMs: number) => Promise<T>): Promise<T> {
    const own = this.#slots.takeFree() ?? (await this.#slots.take(this.#patience()));
    this.#working += 1;
    try {
      const mine = this.admission && (this.#freeTurn(this.admission) ?? (await this.#turn(this.admission)));
      const started = performance.now();
      try {
        const left = this.requireTime();
        return await within(read(Math.min(timeoutMs, left)), left, () => this.#over());
      } finally {
        this.#spentMs += performance.now() - started;
        mine?.();
      }
    } finally {
      own();
      this.#rest();
    }
  }

  /**
   * Runs a write when its turn comes. One that is under way when the time of the request is over is not awaited.
   * @throws CadreError OUTCOME_UNKNOWN then; TIMEOUT, BUSY where it has not begun; whatever the write throws
   */
  async write<T>(write: () => Promise<T>): Promise<T> {
    const progress = { running: false };
    try {
      return await this.read(Number.POSITIVE_INFINITY, async () => {
        progress.running = true;
        try {
          return await write();
        } finally {
          progress.running = false;
        }
      });
    } catch (error) {
      if (!progress.running) throw error;
      throw new CadreError('OUTCOME_UNKNOWN', 'The time of the request was over while its change was being written.', {}, { cause: error });
    }
  }

  /**
   * Runs a computation in turns with those of other requests: who has taken little goes first.
   * @throws CadreError TIMEOUT when the time of the request is over or its client is gone; whatever the computation throws
   */
  async compute<T>(work: Computation<T>): Promise<T> {
    this.#working += 1;
    try {
      return await compute(work, this.#pacing);
    } finally {
      this.#rest();
    }
  }

  /**
   * Waits for what another request computes.
   * @throws CadreError TIMEOUT when the time of this request is over or its client is gone; whatever the work throws
   */
  wait<T>(work: Promise<T>): Promise<T> {
    return this.orAbandoned(within(work, this.requireTime(), () => this.#over()));
  }

  /** Milliseconds that are left. @throws CadreError TIMEOUT when none are, or the client is gone */
  requireTime(): number {
    this.#abandoned?.signal.throwIfAborted();
    const left = this.leftMs;
    // A timer may end a millisecond early.
    if (left < 1) throw this.#over();
    return left;
  }

  get #isLarge(): boolean {
    return Math.max(this.#likelyMs, this.#spentMs) > LARGE_MS;
  }

  get #likelyMs(): number {
    return this.#expectedMs ?? this.#guessedMs;
  }

  /** Waits for a place among the large requests at work, where this is one. It has the place until it does nothing any more, or others have waited for long. */
  async #enter(): Promise<void> {
    if (this.admission === null || !this.#isLarge) return;
    if (this.#spentMs - this.#enteredAtMs > LONGEST_MS) this.#leave();
    if (this.#place === null) this.#enteredAtMs = this.#spentMs;
    this.#place ??= this.admission.enter(this.#wanted());
    const place = this.#place;
    try {
      await place;
    } catch (error) {
      if (this.#place === place) this.#place = null;
      throw this.#noted(error);
    }
  }

  #leave(): void {
    this.#place?.then(
      (release) => release(),
      () => {},
    );
    this.#place = null;
  }

  /** Gives the place back when nothing follows what is done: at the end, and while others are waited for. */
  #rest(): void {
    this.#working -= 1;
    if (this.#working > 0 || this.#place === null) return;
    setImmediate(() => {
      if (this.#working === 0) this.#leave();
    });
  }

  #freeTurn(admission: Admission): Release | null {
    return this.#isLarge ? null : admission.takeFree();
  }

  async #turn(admission: Admission): Promise<Release> {
    await this.#enter();
    try {
      return await admission.take(this.#wanted(), this.#isLarge);
    } catch (error) {
      throw this.#noted(error);
    }
  }

  #wanted(): Turn {
    return { spentMs: this.#spentMs, expectedMs: this.#likelyMs, patience: this.#patience() };
  }

  #noted(error: unknown): unknown {
    if (error instanceof CadreError && error.code === 'BUSY') this.#busy = error;
    return error;
  }

  #patience(): Patience {
    return { ms: this.leftMs, refuse: () => this.#over(), signal: this.#controller().signal };
  }

  #controller(): AbortController {
    if (this.#abandoned) return this.#abandoned;
    const controller = new AbortController();
    // Each read that waits listens; a request may have hundreds.
    setMaxListeners(0, controller.signal);
    this.#abandoned = controller;
    return controller;
  }

  #over(): CadreError {
    const message = `The request took longer than the ${this.allowedMs} ms allowed for all of it.`;
    const hint = 'Ask for less at once, or in several requests. The operator can raise CADRE_REQUEST_TIMEOUT_MS.';
    return new CadreError('TIMEOUT', message, { limit: 'requestMs', allowed: this.allowedMs }, { hint });
  }
}
