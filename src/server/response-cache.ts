import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { WeightedCache } from '../graphql/weighted-cache.js';
import type { RevisionStore } from './revision.js';

const compress = promisify(gzip);

/** An answer as it was computed. */
export interface ComputedAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Whether the same request has the same answer until the graph is written to. */
  readonly cacheable: boolean;
  /** Whether it has the same answer even then. */
  readonly lasting: boolean;
}

/** An answer as it is sent; the tag is its ETag, null for one that is not cached. */
export interface SendableAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
  readonly tag: string | null;
  /** Compressed once, however often it is sent; null where compression is not worth it. */
  gzipped(): Promise<Buffer | null>;
}

/** Below this size compression saves nothing that counts. */
const WORTH_COMPRESSING = 1_024;
/** The memory of an entry beside its texts. */
const ENTRY_BYTES = 500;
/** How much of the cache answers may have that last: enough for the whole schema, as a few clients ask for it. */
const LASTING_BYTES = 16 << 20;

interface RunningAnswer {
  readonly revision: number;
  readonly answer: Promise<SendableAnswer>;
  /** How many clients still wait for it. */
  waiting: number;
  abandon(): void;
}

/** A request for an answer. */
export interface Asking {
  /** Everything that the answer depends on beside the graph. */
  readonly key: string;
  /** The newest revision that the client has seen: no older state is served. */
  readonly minRevision: number;
  compute(): Promise<ComputedAnswer>;
  /** Ends the computing, as all who waited for it are gone. */
  abandon(): void;
  /** Calls the listener when this client no longer waits. */
  onGone(listener: () => void): void;
}

export interface ResponseCacheOptions {
  /** The largest size of all cached answers together; 0 turns the cache off. */
  readonly bytes: number;
  /** For how many milliseconds the last revision read from a shared database is trusted; null where no other process can write. */
  readonly staleMs: number | null;
}

/** An answer that is sent once and not cached. */
export function uncached({ status, type, text }: ComputedAnswer): SendableAnswer {
  return { status, type, body: text, tag: null, gzipped: async () => null };
}

/** Computes an answer for one client, and ends the computing when that client is gone before. */
async function computedAlone(asking: Asking): Promise<ComputedAnswer> {
  let computed = false;
  asking.onGone(() => {
    if (!computed) asking.abandon();
  });
  try {
    return await asking.compute();
  } finally {
    computed = true;
  }
}

/**
 * A cache of answers as bytes, valid for one revision of the graph. An answer is cached only if no write committed while it
 * was computed, and served only while the revision is unchanged: a request that follows an acknowledged write of this
 * process sees that write. Writes of other processes are seen when the revision is next read. Equal requests at the same
 * time are computed once.
 */
export class ResponseCache {
  readonly #cache: WeightedCache<SendableAnswer>;
  /** Answers that no write changes. */
  readonly #lasting: WeightedCache<SendableAnswer>;
  readonly #running = new Map<string, RunningAnswer>();
  /** The revision of the cached answers. */
  #revision = -1;
  /** When the revision was last read from the store. */
  #confirmed = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;
  /** Whether the database is at an older revision than this process has seen, as after a restore: then the cache is bypassed. */
  #wentBack = false;

  constructor(
    private readonly store: RevisionStore,
    private readonly options: ResponseCacheOptions,
  ) {
    this.#cache = new WeightedCache(options.bytes);
    this.#lasting = new WeightedCache(Math.min(options.bytes, LASTING_BYTES));
  }

  /** The size of all cached answers. */
  get bytes(): number {
    return this.#cache.weight + this.#lasting.weight;
  }

  /** Computes an answer, or takes it from the cache. Equal requests at the same time wait for one computing. */
  async answer(asking: Asking): Promise<SendableAnswer> {
    const { key } = asking;
    const lasting = this.#lasting.get(key);
    if (lasting) return lasting;
    if (this.options.bytes === 0 || !(await this.#isCurrent(asking.minRevision))) {
      return uncached(await computedAlone(asking));
    }
    const revision = this.store.seen;
    if (revision !== this.#revision) this.#cache.clear();
    this.#revision = revision;
    const hit = this.#cache.get(key);
    if (hit) return hit;
    const running = this.#running.get(key);
    const shared = running?.revision === revision ? running : this.#start(asking, revision);
    shared.waiting += 1;
    asking.onGone(() => this.#leave(key, shared));
    try {
      return await shared.answer;
    } finally {
      if (this.#running.get(key) === shared) this.#running.delete(key);
    }
  }

  #start(asking: Asking, revision: number): RunningAnswer {
    const answer = this.#compute(asking, revision);
    const started = { revision, answer, waiting: 0, abandon: () => asking.abandon() };
    this.#running.set(asking.key, started);
    return started;
  }

  /** The last who leaves ends the computing; whoever asks after that starts anew. */
  #leave(key: string, running: RunningAnswer): void {
    running.waiting -= 1;
    if (running.waiting > 0 || this.#running.get(key) !== running) return;
    this.#running.delete(key);
    running.abandon();
  }

  async #compute(asking: Asking, revision: number): Promise<SendableAnswer> {
    const { key } = asking;
    const computed = await asking.compute();
    if (computed.cacheable && computed.lasting) return this.#add(this.#lasting, key, computed);
    if (!computed.cacheable || this.store.seen !== revision || this.#revision !== revision) return uncached(computed);
    return this.#add(this.#cache, key, computed);
  }

  #add(cache: WeightedCache<SendableAnswer>, key: string, { status, type, text }: ComputedAnswer): SendableAnswer {
    const body = Buffer.from(text, 'utf8');
    let compressing: Promise<Buffer> | null = null;
    const weight = ENTRY_BYTES + 2 * key.length + body.length;
    const entry: SendableAnswer = {
      status,
      type,
      body,
      // Weak, since it stands for the compressed bytes as well.
      tag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      gzipped: async () => {
        if (body.length < WORTH_COMPRESSING) return null;
        compressing ??= compress(body).then((bytes) => {
          if (cache.get(key) === entry) cache.set(key, entry, weight + bytes.length);
          return bytes;
        });
        return compressing;
      },
    };
    cache.set(key, entry, weight);
    return entry;
  }

  /** Whether the revision seen last can be trusted. */
  async #isCurrent(minRevision: number): Promise<boolean> {
    const { staleMs } = this.options;
    if (staleMs === null) return true;
    try {
      if (performance.now() - this.#confirmed > staleMs) await this.#readRevision();
      // A read that was already under way may have begun before the write that the client has seen.
      if (minRevision > this.store.seen) await this.#readRevision();
      if (minRevision > this.store.seen) await this.#readRevision();
      return minRevision <= this.store.seen && !this.#wentBack;
    } catch {
      // The store does not answer: computing the answer reports that.
      return false;
    }
  }

  #readRevision(): Promise<void> {
    const started = performance.now();
    this.#reading ??= this.store
      .revision()
      .then((revision) => {
        this.#confirmed = started;
        this.#wentBack = revision < this.store.seen;
      })
      .finally(() => {
        this.#reading = null;
      });
    return this.#reading;
  }
}
