import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { WeightedCache } from '../graphql/weighted-cache.js';
import type { RevisionStore } from './revision.js';

const compress = promisify(gzip);

/** An answer as it was made. */
export interface Made {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Whether the same question has the same answer for as long as the graph is not written. */
  readonly lasting: boolean;
}

/** An answer as it is sent; the tag tells it from other answers to the same question. */
export interface Sendable {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
  readonly tag: string | null;
  /** Packed once, however often it is sent; null where that is not worth it. */
  packed(): Promise<Buffer | null>;
}

/** Below this, packing saves nothing that counts. */
const WORTH_PACKING = 1_024;
/** What an entry costs beside its texts. */
const ENTRY_BYTES = 500;

interface Running {
  readonly revision: number;
  readonly answer: Promise<Sendable>;
}

export interface ResponseCacheOptions {
  /** How many bytes of answers are kept at most; 0 keeps nothing and lets every question be answered by itself. */
  readonly bytes: number;
  /** Milliseconds for which the revision of a database that others write to is believed; null where nobody else can write. */
  readonly believeMs: number | null;
}

/** An answer that is sent once. */
export function unkept({ status, type, text }: Made): Sendable {
  return { status, type, body: text, tag: null, packed: async () => null };
}

/**
 * Answers as bytes, kept for as long as the graph is at the revision that they were read at. An answer is kept only when
 * no write was acknowledged while it was made, and given only when none was since; so a question that follows an
 * acknowledged write of this process sees it. Others' writes are seen as soon as the revision is asked for again. Equal
 * questions at one time are answered once.
 */
export class ResponseCache {
  readonly #kept: WeightedCache<Sendable>;
  readonly #running = new Map<string, Running>();
  /** Of what is kept. */
  #revision = -1;
  /** When the revision was last asked for and answered. */
  #confirmed = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | null = null;
  /** Whether the database is older than what we saw of it, as after it was emptied or restored: then nothing is believed. */
  #wentBack = false;

  constructor(
    private readonly store: RevisionStore,
    private readonly options: ResponseCacheOptions,
  ) {
    this.#kept = new WeightedCache(options.bytes);
  }

  /** How many bytes are kept. */
  get bytes(): number {
    return this.#kept.weight;
  }

  /**
   * @param question all that the answer depends on beside the graph
   * @param atLeast the newest revision that the client knows of: it is not given an older state
   */
  async answer(question: string, atLeast: number, make: () => Promise<Made>): Promise<Sendable> {
    if (this.options.bytes === 0 || !(await this.#current(atLeast))) return unkept(await make());
    const revision = this.store.seen;
    if (revision !== this.#revision) this.#kept.clear();
    this.#revision = revision;
    const kept = this.#kept.get(question);
    if (kept) return kept;
    const running = this.#running.get(question);
    if (running?.revision === revision) return running.answer;
    const answer = this.#make(question, revision, make);
    const own = { revision, answer };
    this.#running.set(question, own);
    try {
      return await answer;
    } finally {
      if (this.#running.get(question) === own) this.#running.delete(question);
    }
  }

  async #make(question: string, revision: number, make: () => Promise<Made>): Promise<Sendable> {
    const made = await make();
    if (!made.lasting || this.store.seen !== revision || this.#revision !== revision) return unkept(made);
    return this.#keep(question, made);
  }

  #keep(question: string, { status, type, text }: Made): Sendable {
    const body = Buffer.from(text, 'utf8');
    let packing: Promise<Buffer> | null = null;
    const weight = ENTRY_BYTES + 2 * question.length + body.length;
    const entry: Sendable = {
      status,
      type,
      body,
      // Weak, since it stands for the packed bytes as well.
      tag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      packed: async () => {
        if (body.length < WORTH_PACKING) return null;
        packing ??= compress(body).then((bytes) => {
          if (this.#kept.get(question) === entry) this.#kept.set(question, entry, weight + bytes.length);
          return bytes;
        });
        return packing;
      },
    };
    this.#kept.set(question, entry, weight);
    return entry;
  }

  /** Whether the revision that we know may be believed. */
  async #current(atLeast: number): Promise<boolean> {
    const { believeMs } = this.options;
    if (believeMs === null) return true;
    try {
      if (performance.now() - this.#confirmed > believeMs) await this.#ask();
      // A revision that was being asked for may have been read before the one that the client knows of.
      if (atLeast > this.store.seen) await this.#ask();
      if (atLeast > this.store.seen) await this.#ask();
      return atLeast <= this.store.seen && !this.#wentBack;
    } catch {
      // The store does not answer: whoever asks it for data is told so.
      return false;
    }
  }

  #ask(): Promise<void> {
    const started = performance.now();
    this.#asking ??= this.store
      .revision()
      .then((revision) => {
        this.#confirmed = started;
        this.#wentBack = revision < this.store.seen;
      })
      .finally(() => {
        this.#asking = null;
      });
    return this.#asking;
  }
}
