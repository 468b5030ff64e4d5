import { CadreError } from '../../errors/cadre-error.js';
import type { CypherText, Record_, Transaction } from '../engine.js';

type Run = (query: CypherText) => Promise<readonly Record_[]>;

/**
 * The transaction that work runs in, with the same rules on every engine: statements run one at a time and in order. After a
 * failure all further statements are refused and nothing can be committed, even if the work caught the error. If the database
 * itself ensures this, statements are pipelined: sent without waiting for the answers to earlier ones.
 */
export class GuardedTransaction implements Transaction {
  readonly #run: Run;
  readonly #pipelined: boolean;
  #tail: Promise<unknown> = Promise.resolve();
  #ended = false;
  #failure: { readonly error: unknown } | null = null;

  /**
   * @param run throws CadreErrors
   * @param pipelined whether the database runs statements in order and refuses those after a failure
   */
  constructor(run: Run, pipelined = false) {
    this.#run = run;
    this.#pipelined = pipelined;
  }

  /** The error of the first statement that failed. */
  get failure(): unknown {
    return this.#failure?.error;
  }

  run(query: CypherText): Promise<readonly Record_[]> {
    if (this.#ended) return Promise.reject(new CadreError('INTERNAL', 'A statement was run on a transaction that has ended.'));
    const ask = async () => {
      if (this.#failure) throw this.#failure.error;
      return this.#run(query);
    };
    const result = this.#pipelined ? ask() : this.#tail.then(ask);
    this.#tail = Promise.all([this.#tail, result]).catch((error: unknown) => {
      this.#failure ??= { error };
    });
    return result;
  }

  /**
   * Runs the work and waits for all its statements, also for those that it did not await.
   * @throws the error of the work, or else the first failure of a statement
   */
  async perform<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      const value = await work(this);
      this.#ended = true;
      await this.#tail;
      if (this.#failure) throw this.#failure.error;
      return value;
    } finally {
      this.#ended = true;
      await this.#tail;
    }
  }
}
