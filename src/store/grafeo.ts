import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction, type QueryResult } from '@grafeo-db/js';
import { CadreError } from '../errors/cadre-error.js';
import { backoff, within } from './deadline.js';
import type { CypherEngine, CypherText, Dialect, EngineLog, Record_, Transaction } from './engine.js';
import { fromGrafeo, isConflict } from './grafeo-errors.js';
import { type OpenFolder, openFolder } from './grafeo-files.js';
import { toParameters, toRecord } from './parameters.js';
import type { ReadOptions } from './port.js';
import { indexName, searchTokens } from './spelling.js';
import { GuardedTransaction } from './transaction.js';

export interface GrafeoSettings {
  /** The data folder; null keeps everything in memory. */
  readonly path: string | null;
  /** Several processes may read, as long as none has the folder open for writing. */
  readonly readOnly?: boolean;
  readonly log?: EngineLog;
}

const WRITE_RETRIES = 5;
const CHECKPOINT = { walBytes: 16 << 20, intervalMs: 60_000 };

/** The constraint alone has no index here: every look-up by the key would scan the label. */
const dialect: Dialect = {
  uniqueKey: (label, property) => [
    `CREATE CONSTRAINT ${indexName([label, property], 'key')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    `CREATE INDEX ${indexName([label, property], 'ix')} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ],
  index: (label, properties) => [
    `CREATE INDEX ${indexName([label, ...properties], 'ix')} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((p) => `n.${p}`).join(', ')})`,
  ],
};

/**
 * The engine takes the words of one text_match as alternatives. Of several in one condition only the first would be asked of
 * the index, and the rest of each name: so each is asked by itself, and what all of them found is kept.
 */
function searchText(groups: number): string {
  const matched = Array.from({ length: groups }, (_, i) => `MATCH (n:Name) WHERE text_match(n.searchKey, $q${i})`);
  const ranked = 'RETURN n.id AS id ORDER BY n.searchRank, id LIMIT $k';
  if (groups === 1) return `${matched[0]} ${ranked}`;
  const each = matched.map((match) => `${match} RETURN n`).join('\nUNION ALL\n');
  return `CALL () {\n${each}\n}\nWITH n, count(*) AS met WHERE met = $groups\n${ranked}`;
}

function records(result: QueryResult): readonly Record_[] {
  const rows = result.rows();
  for (const row of rows) toRecord(row);
  return rows as unknown as readonly Record_[];
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
  /** The end of the queue of writers: two at once would only fail each other. */
  #writers: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor({ path, readOnly = false, log }: GrafeoSettings) {
    this.#folder = path === null ? null : openFolder(path, readOnly, log);
    this.#db = this.#folder?.db ?? grafeo.GrafeoDB.create();
    this.#place = path ?? 'memory';
    this.#log = log;
    if (path !== null && !readOnly) this.#db.setCheckpointTriggers(CHECKPOINT);
  }

  async read(query: CypherText, options: ReadOptions = {}): Promise<readonly Record_[]> {
    const params = parametersOf(query);
    this.#requireOpen();
    return within(this.#snapshot(query.text, params), options.timeout);
  }

  /** In a transaction that is always rolled back: one snapshot, and a text that writes by mistake changes nothing. */
  async #snapshot(text: string, params: Record<string, unknown>): Promise<readonly Record_[]> {
    const tx = this.#db.beginTransaction();
    try {
      return records(await tx.executeCypher(text, params));
    } catch (error) {
      throw fromGrafeo(error);
    } finally {
      this.#rollback(tx);
    }
  }

  /** The engine's own cursor takes neither parameters nor ORDER BY, so the rows are read at once. */
  async *stream(query: CypherText, options?: ReadOptions): AsyncIterable<Record_> {
    yield* await this.read(query, options);
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<{ readonly value: T; readonly bookmark: string | null }> {
    const value = await this.#queue(async () => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await this.#attempt(work);
        } catch (error) {
          if (attempt >= WRITE_RETRIES || !isConflict((error as Error | null)?.cause)) throw error;
          this.#log?.debug({ attempt }, 'a write is tried again');
          await backoff(attempt);
        }
      }
    });
    return { value, bookmark: null };
  }

  async #attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = this.#db.beginTransaction();
    const guarded = new GuardedTransaction(async (query) => {
      const params = parametersOf(query);
      try {
        return records(await tx.executeCypher(query.text, params));
      } catch (error) {
        throw fromGrafeo(error);
      }
    });
    try {
      const value = await guarded.perform(work);
      tx.commit();
      await this.#folder?.sync();
      return value;
    } catch (error) {
      this.#rollback(tx);
      // A conflict is tried again, whatever the work made of it.
      throw isConflict((guarded.failure as Error | undefined)?.cause) ? guarded.failure : fromGrafeo(error);
    }
  }

  async ddl(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.#alter(() => this.#db.executeCypher(text));
  }

  async fullText(groups: readonly (readonly string[])[], most: number, options?: ReadOptions): Promise<readonly string[]> {
    const words = groups.map(searchTokens).filter((group) => group.length > 0);
    if (words.length === 0) return [];
    const params = Object.fromEntries(words.map((group, i) => [`q${i}`, group.join(' ')]));
    const rows = await this.read(
      { text: searchText(words.length), params: { ...params, k: most, ...(words.length > 1 && { groups: words.length }) } },
      options,
    );
    return rows.map(([id]) => String(id));
  }

  async prepareFullText(): Promise<void> {
    this.#requireOpen();
    // Creating it again would read all names anew, at every start.
    const there = await this.#db.textSearch('Name', 'searchKey', 'a', 1).then(
      () => true,
      () => false,
    );
    if (!there) await this.#alter(() => this.#db.createTextIndex('Name', 'searchKey', { tokenizer: 'standard', stopWords: [] }));
  }

  async info(): Promise<{ engine: 'grafeo'; version: string; place: string }> {
    return { engine: 'grafeo', version: grafeo.version(), place: this.#place };
  }

  /** Waits for the writers that have begun. Reads under way are answered still: the engine has no way to stop them. */
  close(): Promise<void> {
    this.#closing ??= this.#writers.then(() => {
      try {
        this.#db.walCheckpoint();
      } catch (error) {
        // What was acknowledged is in the log, and is taken from there at the next start.
        this.#log?.warn({ err: error }, 'the last checkpoint failed');
      }
      this.#folder?.release();
      this.#db.close();
    });
    return this.#closing;
  }

  /** Changes to the schema, outside a transaction but in the queue of writers. */
  async #alter(change: () => Promise<unknown>): Promise<void> {
    await this.#queue(async () => {
      try {
        await change();
      } catch (error) {
        throw fromGrafeo(error);
      }
      await this.#folder?.sync();
    });
  }

  async #queue<T>(job: () => Promise<T>): Promise<T> {
    this.#requireOpen();
    const result = this.#writers.then(job);
    this.#writers = result.catch(() => {});
    return result;
  }

  #rollback(tx: GrafeoTransaction): void {
    try {
      if (tx.isActive) tx.rollback();
    } catch (error) {
      this.#log?.debug({ err: error }, 'a transaction could not be rolled back');
    }
  }

  /** The engine itself goes on answering after it was closed. */
  #requireOpen(): void {
    if (this.#closing) throw new CadreError('STORE_UNAVAILABLE', 'The store was closed.', { place: this.#place });
  }
}

/**
 * Opens the embedded database. A write that was acknowledged outlives the death of the process and of the machine.
 * `timeout` of a read only stops the waiting: the engine has no means to stop a query and works on in the background.
 * @throws CadreError STORE_LOCKED, STORE_CORRUPT, STORE_NEWER, STORE_UNAVAILABLE; its message says how to mend it
 */
export async function openGrafeo(settings: GrafeoSettings): Promise<CypherEngine> {
  return new GrafeoEngine(settings);
}
