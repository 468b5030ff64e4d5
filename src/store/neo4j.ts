import neo4j, { type BookmarkManager, type Driver, type Record as DriverRecord, type Session } from 'neo4j-driver';
import { CadreError } from '../errors/cadre-error.js';
import { backoff, within } from './deadline.js';
import type { CypherEngine, CypherText, Dialect, EngineLog, Record_, Transaction } from './engine.js';
import { fromNeo4j, isRetriable } from './neo4j-errors.js';
import { toParameters, toRecord } from './parameters.js';
import type { ReadOptions } from './port.js';
import { indexName, searchTokens } from './spelling.js';
import { GuardedTransaction } from './transaction.js';

export interface Neo4jSettings {
  /** bolt:// or neo4j://, with +s or +ssc for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** By default the user's home database. */
  readonly database?: string;
  readonly poolSize?: number;
  readonly connectionTimeoutMs?: number;
  readonly log?: EngineLog;
}

const SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:$/;
/** The first release that reads `CALL (x) { ... }`, which most texts use. */
const OLDEST = [5, 23] as const;
const READ_RETRIES = 3;
const WRITE_RETRY_MS = 15_000;
const RECORDS_AHEAD = 1_000;
/** How much longer than the server's own limit we wait, before a server that hangs is given up. */
const GRACE_MS = 2_000;

const dialect: Dialect = {
  uniqueKey: (label, property) => [
    `CREATE CONSTRAINT ${indexName([label, property], 'key')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ],
  index: (label, properties) => [
    `CREATE INDEX ${indexName([label, ...properties], 'ix')} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((p) => `n.${p}`).join(', ')})`,
  ],
};

const FULL_TEXT =
  'CREATE FULLTEXT INDEX name_search IF NOT EXISTS FOR (n:Name) ON EACH [n.searchKey] ' +
  "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }";
const AWAIT_INDEXES = 'CALL db.awaitIndexes(60)';
/** Names of one rank are taken or left together first: to read the ids of thousands of hits, only to order them, would cost more than all else. */
const SEARCH = `CALL db.index.fulltext.queryNodes('name_search', $q) YIELD node
WITH node.searchRank AS rank, collect(node) AS nodes ORDER BY rank
WITH collect(nodes) AS ranks
UNWIND reduce(taken = [], nodes IN ranks | CASE WHEN size(taken) < $k THEN taken + nodes ELSE taken END) AS node
RETURN node.id AS id ORDER BY node.searchRank, id LIMIT $k`;

/** The address without user and password, which have no place in a URI and must not reach a message. */
function readAddress(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url && SCHEME.test(url.protocol) && url.host !== '') return `${url.protocol}//${url.host}${url.search}`;
  const message =
    'The address of Neo4j cannot be read. Write bolt://host:7687 or neo4j://host:7687, with +s or +ssc after bolt or neo4j for TLS.';
  throw new CadreError('BAD_SETTING', message);
}

/**
 * The version in what a server calls itself, such as `Neo4j/5.26.30`.
 * @throws CadreError STORE_VERSION when it is older than what the texts need
 */
export function requireVersion(agent: string): string {
  const [, version, major, minor] = /^Neo4j\/v?((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const tooOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
  if (version !== undefined && !tooOld) return version;
  const message = `The server is ${agent || 'of unknown make'}; Neo4j ${OLDEST.join('.')} or newer is needed.`;
  throw new CadreError('STORE_VERSION', message, { agent });
}

function columns(record: DriverRecord): Record_ {
  const values: unknown[] = [];
  for (let i = 0; i < record.length; i += 1) values.push(record.get(i));
  return toRecord(values);
}

/**
 * Of each query the driver notes where it was asked, for the stack of an error. Nobody reads that here, and it costs a
 * twentieth of a small read.
 */
function untraced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

class Neo4jEngine implements CypherEngine {
  readonly dialect = dialect;
  readonly #driver: Driver;
  readonly #place: string;
  readonly #settings: Neo4jSettings;
  /** Those of all writes, so that a read on any member of a cluster sees what was acknowledged before; null where one server answers. */
  readonly #written: BookmarkManager | null;
  /** What reads must have seen. Reads pass nothing on to each other, which would cost a tenth of a small one. */
  #bookmarks: readonly string[] = [];
  #version = '';
  #closed = false;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#place = readAddress(settings.uri);
    this.#written = this.#place.startsWith('neo4j') ? neo4j.bookmarkManager() : null;
    this.#driver = neo4j.driver(this.#place, neo4j.auth.basic(settings.username, settings.password), {
      maxConnectionPoolSize: settings.poolSize ?? 16,
      connectionTimeout: settings.connectionTimeoutMs ?? 5_000,
      maxTransactionRetryTime: WRITE_RETRY_MS,
      // Whole numbers past 2^53 come as infinity then, which toRecord refuses.
      disableLosslessIntegers: true,
      fetchSize: RECORDS_AHEAD,
      userAgent: 'cadre',
      // Hints for those who write texts; nobody reads them here.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  }

  async open(): Promise<void> {
    try {
      const server = await this.#driver.getServerInfo(this.#settings.database === undefined ? {} : { database: this.#settings.database });
      this.#version = requireVersion(server.agent ?? '');
      await this.read({ text: 'RETURN 1', params: {} });
    } catch (error) {
      await this.close();
      throw fromNeo4j(error, this.#place);
    }
  }

  async read(query: CypherText, options: ReadOptions = {}): Promise<readonly Record_[]> {
    const params = toParameters(query.params, neo4j.int);
    const started = Date.now();
    for (let attempt = 0; ; attempt += 1) {
      this.#requireOpen();
      const left = options.timeout === undefined ? undefined : options.timeout - (Date.now() - started);
      try {
        return await this.#readOnce(query.text, params, left);
      } catch (error) {
        const late = options.timeout !== undefined && Date.now() - started >= options.timeout;
        if (late || this.#closed || attempt >= READ_RETRIES || !isRetriable(error)) throw fromNeo4j(error, this.#place);
        this.#settings.log?.debug({ attempt, code: (error as { code?: string }).code }, 'a read is tried again');
        await backoff(attempt);
      }
    }
  }

  async #readOnce(text: string, params: Record<string, unknown>, timeout: number | undefined): Promise<readonly Record_[]> {
    const session = this.#session(neo4j.session.READ);
    let records: DriverRecord[];
    try {
      ({ records } = await within(
        untraced(() => session.run(text, params, limit(timeout))).then(),
        timeout && Math.max(1, timeout) + GRACE_MS,
      ));
    } catch (error) {
      // Not awaited: on a server that hangs it would hang as well.
      session.close().catch(() => {});
      throw error;
    }
    await session.close();
    return records.map(columns);
  }

  async *stream(query: CypherText, options: ReadOptions = {}): AsyncIterable<Record_> {
    const params = toParameters(query.params, neo4j.int);
    this.#requireOpen();
    const session = this.#session(neo4j.session.READ);
    try {
      for await (const record of session.run(query.text, params, limit(options.timeout))) yield columns(record);
    } catch (error) {
      throw fromNeo4j(error, this.#place);
    } finally {
      await session.close();
    }
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<{ readonly value: T; readonly bookmark: string | null }> {
    this.#requireOpen();
    const session = this.#session(neo4j.session.WRITE);
    try {
      const value = await session.executeWrite(async (managed) => {
        const tx = new GuardedTransaction(async ({ text, params }) => {
          const sent = toParameters(params, neo4j.int);
          try {
            return (await untraced(() => managed.run(text, sent))).records.map(columns);
          } catch (error) {
            throw fromNeo4j(error, this.#place);
          }
        }, true);
        try {
          return await tx.perform(work);
        } catch (error) {
          // The driver retries by its own errors only.
          const original = tx.failure instanceof CadreError ? tx.failure.cause : undefined;
          throw isRetriable(original) ? original : error;
        }
      });
      if (this.#written) this.#bookmarks = [...(await this.#written.getBookmarks())];
      return { value, bookmark: session.lastBookmarks()[0] ?? null };
    } catch (error) {
      throw fromNeo4j(error, this.#place);
    } finally {
      await session.close();
    }
  }

  async ddl(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.write((tx) => tx.run({ text, params: {} }));
  }

  async fullText(groups: readonly (readonly string[])[], most: number, options?: ReadOptions): Promise<readonly string[]> {
    const words = groups.map(searchTokens).filter((group) => group.length > 0);
    if (words.length === 0) return [];
    // Quoted, since some words (AND, OR, NOT) are operators of the search language.
    const query = words.map((group) => `+(${group.map((word) => `"${word}"`).join(' ')})`).join(' ');
    const rows = await this.read({ text: SEARCH, params: { q: query, k: most } }, options);
    return rows.map(([id]) => String(id));
  }

  async prepareFullText(): Promise<void> {
    await this.ddl([FULL_TEXT, AWAIT_INDEXES]);
  }

  async info(): Promise<{ engine: 'neo4j'; version: string; place: string }> {
    return { engine: 'neo4j', version: this.#version, place: this.#place };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const { database } = this.#settings;
    return this.#driver.session({
      defaultAccessMode,
      ...(defaultAccessMode === neo4j.session.WRITE && this.#written && { bookmarkManager: this.#written }),
      ...(defaultAccessMode === neo4j.session.READ && this.#bookmarks.length > 0 && { bookmarks: [...this.#bookmarks] }),
      ...(database !== undefined && { database }),
    });
  }

  #requireOpen(): void {
    if (this.#closed) throw new CadreError('STORE_UNAVAILABLE', 'The store was closed.', { place: this.#place });
  }
}

/** To the driver 0 means no limit, so a time that is over becomes the shortest one. */
function limit(timeout: number | undefined): { timeout?: number } {
  return timeout === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeout)) };
}

/**
 * Connects to a Neo4j server and makes sure that it can be used.
 * @throws CadreError BAD_SETTING, STORE_UNAVAILABLE, STORE_AUTH, STORE_VERSION; its message says how to mend it
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<CypherEngine> {
  const engine = new Neo4jEngine(settings);
  await engine.open();
  return engine;
}
