import { CadreError } from '../../errors/cadre-error.js';

/** Who may write through the API. */
export interface Writer {
  /** The author, for the log. */
  readonly by: string;
  readonly running: RunningKeys;
}

/** Why a request may not write. */
export interface ReadOnly {
  readonly because: string;
}

/** The keys of mutations that this process is at. */
export class RunningKeys {
  readonly #running = new Set<string>();

  /**
   * Does work with a key that no other work has at the same time; null: without one.
   * @throws CadreError KEY_RUNNING; whatever the work throws
   */
  async alone<T>(key: string | null, work: () => Promise<T>): Promise<T> {
    if (key === null) return work();
    if (this.#running.has(key)) {
      const message = 'A mutation with this idempotencyKey is still running.';
      throw new CadreError('KEY_RUNNING', message, { path: 'idempotencyKey', retryAfterS: 1 });
    }
    this.#running.add(key);
    try {
      return await work();
    } finally {
      this.#running.delete(key);
    }
  }
}

/** @throws CadreError READ_ONLY where the request may not write */
export function requireWriter(writer: Writer | ReadOnly | undefined): Writer {
  if (writer && 'by' in writer) return writer;
  throw new CadreError('READ_ONLY', writer?.because ?? 'This server takes no mutations.');
}
