import { availableParallelism } from 'node:os';
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction, type QueryResult } from '@grafeo-db/js';
import { type Computation, compute } from '../../base/computation.js';
import { Slots } from '../../base/slots.js';
import { CadreError } from '../../errors/cadre-error.js';
import { ROWS_IN_A_STEP } from '../chunks.js';
import { backoff, DDL_MS, outcomeUnknown, READ_MS, TURN_MS, timedOut, turnTimedOut, WRITE_MS, within } from '../deadline.js';
import type { CypherEngine, CypherText, Dialect, EngineLog, Record_, Transaction, WriteOptions } from '../engine.js';
import { FULL_TEXTS, type FullText, type TokenQuestion } from '../full-text.js';
import type { ReadOptions } from '../graph-store.js';
import { toParameters, toRecord } from '../parameters.js';
import { indexName, searchTokens } from '../spelling.js';
import { fromGrafeo, isConflict } from './grafeo-errors.js';
import { type OpenFolder, openFolder } from './grafeo-files.js';
import { GuardedTransaction } from './transaction.js';

export interface GrafeoSettings {
  /** The data folder; null for a database in memory. */
  readonly path: string | null;
  /** Several processes may read, as long as none has the folder open for writing. */
  readonly readOnly?: boolean;
  /** The longest time for one transaction that writes. */
  readonly writeTimeoutMs?: number;
  /** The longest time for one change of constraints and indexes, which reads all that is stored; by default ten minutes. */
  readonly ddlTimeoutMs?: number;
  /** The longest time that a writer waits for those before it; by default ten minutes. Then it never starts. */
  readonly turnTimeoutMs?: number;
  readonly log?: EngineLog;
}

const WRITE_RETRIES = 5;
/**
 * How many reads the engine works on at the same time. Each runs on a thread of its own, and a thread keeps the memory that it
 * took: without a bound the process grows with the number of clients.
 */
export const READS_AT_ONCE = Math.max(4, availableParallelism());
const CHECKPOINT = { walBytes: 16 << 20, intervalMs: 60_000 };

/** In this engine a constraint brings no index: without one, every look-up by the key would scan the label. */
const dialect: Dialect = {
  uniqueKey: (label, property) => [
    `CREATE CONSTRAINT ${indexName([label, property], 'key')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    `CREATE INDEX ${indexName([label, property], 'ix')} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ],
  index: (label, properties) => [
    `CREATE INDEX ${indexName([label, ...properties], 'ix')} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((p) => `n.${p}`).join(', ')})`,
  ],
  dropIndex: (label, properties) => [`DROP INDEX ${indexName([label, ...properties], 'ix')} IF EXISTS`],
};

/**
 * The engine treats the words of one text_match as alternatives. With several in one condition, it would use the index for the
 * first only and test the others on each node. So each runs by itself, and the nodes that all of them found remain.
 */
function searchText({ label, key, rank }: FullText, groups: number): string {
  const matched = Array.from({ length: groups }, (_, i) => `MATCH (n:${label}) WHERE text_match(n.${key}, $q${i})`);
  const ranked = `RETURN n.id AS id ORDER BY n.${rank}, id LIMIT $k`;
  if (groups === 1) return `${matched[0]} ${ranked}`;
  const each = matched.map((match) => `${match} RETURN n`).join('\nUNION ALL\n');
  return `CALL () {\n${each}\n}\nWITH n, count(*) AS met WHERE met = $groups\n${ranked}`;
}

/** Up to as many rows are taken at once, which costs a microsecond less for each. */
const ROWS_AT_ONCE = 500;

/**
 * The rows of a result. To make values of the program out of those of the engine holds the event loop: some microseconds for a small row,
 * milliseconds for one with lists of thousands.
 */
function* records(result: QueryResult): Computation<readonly Record_[]> {
  const { length, columns } = result;
  if (length <= ROWS_AT_ONCE) return result.rows().map(toRecord);
  const rows: Record_[] = [];
  for (let i = 0; i < length; i += 1) {
    const row = result.get(i);
    rows.push(toRecord(columns.map((column) => row[column])));
    if (i % ROWS_IN_A_STEP === 0) yield;
  }
  return rows;
}

/** How far a write has come, for its deadline. */
interface Progress {
  /** Set when the caller got an error because its time is over: nothing may be committed any more. */
  late: boolean;
  committed: boolean;
}

function parametersOf({ params }: CypherText): Record<string, unknown> {
  return toParameters(params, (whole) => whole);
}

class GrafeoEngine implements CypherEngine {
  readonly dialect = dialect;
  readonly #db: GrafeoDB;
  readonly #folder: OpenFolder | null;
  readonly #place: string;
  readonly #log: EngineLog | undefined;
  readonly #writeMs: number;
  readonly #ddlMs: number;
  readonly #turnMs: number;
  /** A read holds its slot until the engine is done with it, whether or not somebody still waits for the answer. */
  readonly #reads = new Slots(READS_AT_ONCE);
  /** The end of the queue of writers: two writers at once would only make each other fail. */
  #writers: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor(settings: GrafeoSettings) {
    const { path, readOnly = false, writeTimeoutMs = WRITE_MS, ddlTimeoutMs = DDL_MS, turnTimeoutMs = TURN_MS, log } = settings;
    this.#folder = path === null ? null : openFolder(path, readOnly, log);
    this.#db = this.#folder?.db ?? grafeo.GrafeoDB.create();
    this.#place = path ?? 'memory';
    this.#log = log;
    this.#writeMs = writeTimeoutMs;
    this.#ddlMs = ddlTimeoutMs;
    this.#turnMs = turnTimeoutMs;
    if (path !== null && !readOnly) this.#db.setCheckpointTriggers(CHECKPOINT);
  }

  async read(query: CypherText, options: ReadOptions = {}): Promise<readonly Record_[]> {
    const started = performance.now();
    const params = parametersOf(query);
    this.#requireOpen();
    const { timeout = READ_MS } = options;
    const release = this.#reads.takeFree() ?? (await this.#reads.take({ ms: timeout, refuse: timedOut }));
    const work = this.#snapshot(query.text, params).finally(release);
    return within(work, timeout - (performance.now() - started));
  }

  /** Runs in a transaction that is always rolled back: the read sees one snapshot, and a text that writes by mistake changes nothing. */
  async #snapshot(text: string, params: Record<string, unknown>): Promise<readonly Record_[]> {
    const tx = this.#db.beginTransaction();
    try {
      return await compute(records(await tx.executeCypher(text, params)));
    } catch (error) {
      throw fromGrafeo(error);
    } finally {
      this.#rollback(tx);
    }
  }

  async write<T>(
    work: (tx: Transaction) => Promise<T>,
    { timeout = this.#writeMs }: WriteOptions = {},
  ): Promise<{ readonly value: T; readonly bookmark: string | null }> {
    const progress: Progress = { late: false, committed: false };
    const late = () => {
      progress.late = true;
      return progress.committed ? outcomeUnknown(this.#place) : timedOut();
    };
    const value = await this.#queue(() => this.#attempts(work, progress), timeout, late);
    return { value, bookmark: null };
  }

  async #attempts<T>(work: (tx: Transaction) => Promise<T>, progress: Progress): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#attempt(work, progress);
      } catch (error) {
        if (attempt >= WRITE_RETRIES || !isConflict((error as Error | null)?.cause)) throw error;
        this.#log?.debug({ attempt }, 'a write is retried');
        await backoff(attempt);
      }
    }
  }

  async #attempt<T>(work: (tx: Transaction) => Promise<T>, progress: Progress): Promise<T> {
    const tx = this.#db.beginTransaction();
    const requireTime = () => {
      if (progress.late) throw timedOut();
    };
    const guarded = new GuardedTransaction(async (query) => {
      requireTime();
      const params = parametersOf(query);
      try {
        return await compute(records(await tx.executeCypher(query.text, params)));
      } catch (error) {
        throw fromGrafeo(error);
      }
    });
    try {
      const value = await guarded.perform(work);
      requireTime();
      tx.commit();
      progress.committed = true;
      await this.#folder?.sync();
      return value;
    } catch (error) {
      this.#rollback(tx);
      // A conflict is retried, also if the work caught or replaced its error.
      throw isConflict((guarded.failure as Error | undefined)?.cause) ? guarded.failure : fromGrafeo(error);
    }
  }

  async ddl(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.#alter(() => this.#db.executeCypher(text));
  }

  async fullText({ of, groups, limit }: TokenQuestion, options?: ReadOptions): Promise<readonly string[]> {
    const words = groups.map(searchTokens).filter((group) => group.length > 0);
    if (words.length === 0) return [];
    const params = Object.fromEntries(words.map((group, i) => [`q${i}`, group.join(' ')]));
    const rows = await this.read(
      {
        text: searchText(FULL_TEXTS[of], words.length),
        params: { ...params, k: limit, ...(words.length > 1 && { groups: words.length }) },
      },
      options,
    );
    return rows.map(([id]) => String(id));
  }

  async prepareFullText(): Promise<void> {
    this.#requireOpen();
    for (const { label, key } of Object.values(FULL_TEXTS)) {
      // Creating an index again would read all its nodes at every start.
      const there = await this.#db.textSearch(label, key, 'a', 1).then(
        () => true,
        () => false,
      );
      if (!there) await this.#alter(() => this.#db.createTextIndex(label, key, { tokenizer: 'standard', stopWords: [] }));
    }
  }

  async info(): Promise<{ engine: 'grafeo'; version: string; place: string }> {
    return { engine: 'grafeo', version: grafeo.version(), place: this.#place };
  }

  /** Waits for running writers. Running reads still get their answers, as the engine cannot stop them. */
  close(): Promise<void> {
    this.#closing ??= this.#writers.then(() => {
      try {
        this.#db.walCheckpoint();
      } catch (error) {
        // Acknowledged writes are in the log; the next start reads them from there.
        this.#log?.warn({ err: error }, 'the last checkpoint failed');
      }
      this.#folder?.release();
      this.#db.close();
    });
    return this.#closing;
  }

  /** Changes to the schema, outside a transaction but in the queue of writers. */
  async #alter(change: () => Promise<unknown>): Promise<void> {
    const altered = async () => {
      try {
        await change();
      } catch (error) {
        throw fromGrafeo(error);
      }
      await this.#folder?.sync();
    };
    await this.#queue(altered, this.#ddlMs, () => outcomeUnknown(this.#place));
  }

  /**
   * Runs the job when its turn comes. After `ms` its caller gets an error, but the next writer waits until the job has ended.
   * The engine cannot stop a job, so the wait for the turn is bounded too: whoever gives up waiting has changed nothing.
   */
  async #queue<T>(job: () => Promise<T>, ms: number, late: () => Error): Promise<T> {
    this.#requireOpen();
    let gaveUp = false;
    const turn = this.#writers.then(() => (gaveUp ? null : { running: job() }));
    this.#writers = turn.then((begun) => begun?.running).catch(() => {});
    const begun = await within(turn, this.#turnMs, () => {
      gaveUp = true;
      return turnTimedOut();
    });
    if (begun === null) throw turnTimedOut();
    return within(begun.running, ms, late);
  }

  #rollback(tx: GrafeoTransaction): void {
    try {
      if (tx.isActive) tx.rollback();
    } catch (error) {
      this.#log?.debug({ err: error }, 'a transaction could not be rolled back');
    }
  }

  /** Without this check a closed engine would still answer. */
  #requireOpen(): void {
    if (this.#closing)
      throw new CadreError('STORE_UNAVAILABLE', 'The store was closed.', { place: this.#place }, { hint: 'Start the program again.' });
  }
}

/**
 * Opens the embedded database. An acknowledged write survives a crash of the process and of the machine. `timeout` of a read
 * only ends the waiting: the engine cannot stop a query, which goes on in the background.
 * @throws CadreError STORE_LOCKED, STORE_ACCESS, STORE_CORRUPT, STORE_NEWER, STORE_UNAVAILABLE; its hint says what to do
 */
export async function openGrafeo(settings: GrafeoSettings): Promise<CypherEngine> {
  return new GrafeoEngine(settings);
}
