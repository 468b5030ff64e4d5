import { setMaxListeners } from 'node:events';
import { type Patience, type Release, Slots } from '../base/slots.js';
import { CadreError } from '../errors/cadre-error.js';
import { within } from '../store/deadline.js';
import type { Abandonable } from '../store/graph-store.js';
import type { Admission } from './admission.js';

/** How many reads of one request run at the same time. */
const READS_AT_ONCE = 4;
/** A request whose reads take longer than this, in milliseconds together, is large. */
const LARGE_MS = 100;

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

  /** Milliseconds that the reads have taken so far, those at the same time added up, without their waiting. */
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
    try {
      const turn = this.admission && (this.#freeTurn(this.admission) ?? (await this.#turn(this.admission)));
      const started = performance.now();
      try {
        this.#abandoned?.signal.throwIfAborted();
        const left = this.leftMs;
        // A timer may end a millisecond early.
        if (left < 1) throw this.#over();
        return await within(read(Math.min(timeoutMs, left)), left, () => this.#over());
      } finally {
        this.#spentMs += performance.now() - started;
        turn?.();
      }
    } finally {
      own();
    }
  }

  get #isLarge(): boolean {
    return Math.max(this.#expectedMs ?? this.#guessedMs, this.#spentMs) > LARGE_MS;
  }

  #freeTurn(admission: Admission): Release | null {
    return this.#isLarge ? null : admission.takeFree();
  }

  async #turn(admission: Admission): Promise<Release> {
    try {
      return await admission.take({ large: this.#isLarge, spentMs: this.#spentMs, patience: this.#patience() });
    } catch (error) {
      if (error instanceof CadreError && error.code === 'BUSY') this.#busy = error;
      throw error;
    }
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
