import { setTimeout as sleep } from 'node:timers/promises';
import { CadreError } from '../../errors/cadre-error.js';
import { isOperators } from '../../errors/for-clients.js';
import { revisionText } from '../../model/values/revision.js';
import type { LiveQuestion } from '../../query/log/live.js';
import type { RequestStore } from '../../query/selection/request-store.js';
import type { Answer } from '../../query/selection/value-fields.js';
import type { Change } from '../../store/log/change.js';
import type { HeadWatch, Wait } from './head-watch.js';

/** How many changes are read at a time by who is behind. */
const CHUNK = 50;
/** How long to wait before a read is tried again that the database did not answer. */
const AGAIN_MS = 1_000;
const BEHIND_MS = 100;

/** One change, as it is sent. */
export interface LiveEvent {
  /** By which a client resumes after it: the revision, as the API gives it. */
  readonly id: string;
  readonly answer: Answer;
}

/** Codes of reads that come to an answer later. */
function passes(error: unknown): boolean {
  return error instanceof CadreError && (isOperators(error) || error.code === 'TIMEOUT' || error.code === 'BUSY');
}

/**
 * The changes that a client asked for, one after the other and without an end. It keeps a place in the log and nothing else: a client that
 * takes its time costs no more than a fast one. Faults of the database only delay it.
 */
export class LiveChanges implements AsyncGenerator<LiveEvent, undefined, void> {
  #place: number;
  #stopped = false;
  #wait: Wait | null = null;
  #chunk: Change[] = [];

  /** @param place the revision after which it begins */
  constructor(
    private readonly question: LiveQuestion,
    private readonly store: RequestStore,
    private readonly watch: HeadWatch,
    place: number,
  ) {
    this.#place = place;
  }

  async next(): Promise<IteratorResult<LiveEvent, undefined>> {
    while (!this.#stopped) {
      try {
        const [change] = await this.#ahead();
        if (!change) continue;
        const answer = await this.question.answer(this.store, change);
        this.#chunk.shift();
        this.#place = change.revision;
        if (answer) return { done: false, value: { id: revisionText(change.revision), answer } };
      } catch (error) {
        if (!passes(error)) throw error;
        await sleep(AGAIN_MS);
      }
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<LiveEvent, undefined>> {
    this.#stopped = true;
    this.#wait?.end();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<LiveEvent, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** The next changes; none where the wait for them was ended. */
  async #ahead(): Promise<readonly Change[]> {
    if (this.#chunk.length > 0) return this.#chunk;
    this.#wait = this.watch.beyond(this.#place);
    const head = await this.#wait.over;
    if (head === null) return [];
    const last = Math.min(head, this.#place + CHUNK);
    const revisions = Array.from({ length: last - this.#place }, (_, i) => this.#place + 1 + i);
    const found = await this.store.changes.changes(revisions);
    // A member of a cluster may not have come as far as the member that gave the end of the log.
    this.#chunk = found.filter(({ revision }, i) => revision === revisions[i]);
    if (this.#chunk.length === 0) await sleep(BEHIND_MS);
    return this.#chunk;
  }
}
