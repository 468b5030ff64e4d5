import { CadreError } from '../errors/cadre-error.js';
import type { RequestBudget } from './request-budget.js';

interface Running {
  readonly answer: Promise<unknown>;
  readonly began: number;
}

/** Errors that a request may have got for itself alone. */
const OWN: ReadonlySet<string> = new Set(['TIMEOUT', 'BUSY']);

/** What several requests ask for at the same time, each thing worked out by one of them. Nothing is kept beyond that. */
export class SharedWork {
  readonly #running = new Map<string, Running>();

  /** @param joinMs for how many milliseconds others may join who is at work: by so much their answer may be older than their question. Null where the revision of the graph tells */
  constructor(private readonly joinMs: number | null) {}

  /**
   * Answers a question, or waits for the request that is at it. Where that one ends before it is done, the next goes on.
   * @param question with all that the answer depends on, the revision of the graph too
   * @param work answers it
   * @throws whatever the work throws; CadreError TIMEOUT when the time of the own request is over or its client is gone
   */
  async answer<T>(question: string, budget: RequestBudget, work: () => Promise<T>): Promise<T> {
    for (;;) {
      const running = this.#running.get(question);
      if (!running || (this.joinMs !== null && performance.now() - running.began > this.joinMs)) return this.#work(question, work);
      try {
        return await budget.wait(running.answer as Promise<T>);
      } catch (error) {
        if (!(error instanceof CadreError && OWN.has(error.code))) throw error;
        budget.requireTime();
      }
    }
  }

  async #work<T>(question: string, work: () => Promise<T>): Promise<T> {
    const running = { answer: work(), began: performance.now() };
    this.#running.set(question, running);
    try {
      return await running.answer;
    } finally {
      if (this.#running.get(question) === running) this.#running.delete(question);
    }
  }
}
