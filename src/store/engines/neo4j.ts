import neo4j, { type BookmarkManager, type Driver, type Record as DriverRecord, type Session } from 'neo4j-driver';
import { compute, mapped } from '../../base/computation.js';
import { CadreError } from '../../errors/cadre-error.js';
import { backoff, DDL_MS, READ_MS, WRITE_MS, within } from '../deadline.js';
import type { CypherEngine, CypherText, Dialect, EngineLog, Record_, Transaction, WriteOptions } from '../engine.js';
import { FULL_TEXTS, type FullText, type TokenQuestion } from '../full-text.js';
import type { Abandonable, ReadOptions } from '../graph-store.js';
import { toParameters } from '../parameters.js';
import { indexName, searchTokens } from '../spelling.js';
import { probeBolt } from './bolt-probe.js';
import { columns, GRACE_MS, serverLimit, untraced } from './neo4j-calls.js';
import { Neo4jConnections } from './neo4j-connections.js';
import { fromNeo4j, isRetriable, isWithoutConnection, unavailable } from './neo4j-errors.js';
import { type Attempt, transact } from './neo4j-transaction.js';

export interface Neo4jSettings {
  /** bolt:// or neo4j://, with +s or +ssc for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** By default the user's home database. */
  readonly database?: string;
  readonly poolSize?: number;
  /** The longest time for one transaction that writes. */
  readonly writeTimeoutMs?: number;
  /** The longest time for one change of constraints and indexes, which reads all that is stored; by default ten minutes. */
  readonly ddlTimeoutMs?: number;
  readonly log?: EngineLog;
}

const SCHEME = /^(bolt|neo4j)(\+s|\+ssc)?:$/;
/** The first release that supports `CALL (x) { ... }`, which most texts use. */
const OLDEST = [5, 23] as const;
/** How long to wait at start: for a first answer to anything, and until the server can be used. */
const PROBE_MS = 5_000;
const OPEN_MS = 20_000;
/** How long a call waits for a connection, a new one included. */
const CONNECTION_MS = 3_000;
const READ_RETRIES = 3;
const WRITE_RETRY_MS = 15_000;
/** After this attempt the pauses between attempts to write grow no more. */
const LONGEST_PAUSE = 5;
const FIRST_PAUSE_MS = 100;
/** How long to wait for the server to give up what a failed transaction holds. */
const UNDO_MS = 1_000;
const FETCH_SIZE = 1_000;

const dialect: Dialect = {
  uniqueKey: (label, property) => [
    `CREATE CONSTRAINT ${indexName([label, property], 'key')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ],
  index: (label, properties) => [
    `CREATE INDEX ${indexName([label, ...properties], 'ix')} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((p) => `n.${p}`).join(', ')})`,
  ],
  dropIndex: (label, properties) => [`DROP INDEX ${indexName([label, ...properties], 'ix')} IF EXISTS`],
};

const CREATE_FULL_TEXTS = Object.values(FULL_TEXTS).map(
  ({ index, label, key }) =>
    `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${key}] ` +
    "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }",
);
const AWAIT_INDEXES = 'CALL db.awaitIndexes(60)';
/** Nodes of one rank are first taken or left out together, as reading the ids of thousands of hits just to sort them costs more than everything else. */
function searchText({ index, rank }: FullText): string {
  return `CALL db.index.fulltext.queryNodes('${index}', $q) YIELD node
WITH node.${rank} AS rank, collect(node) AS nodes ORDER BY rank
WITH collect(nodes) AS ranks
UNWIND reduce(taken = [], nodes IN ranks | CASE WHEN size(taken) < $k THEN taken + nodes ELSE taken END) AS node
RETURN node.id AS id ORDER BY node.${rank}, id LIMIT $k`;
}

/** The address without user and password, which do not belong in a URI and must not appear in messages. */
function readAddress(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url && SCHEME.test(url.protocol) && url.host !== '') return `${url.protocol}//${url.host}${url.search}`;
  const hint = 'Write bolt://host:7687 or neo4j://host:7687, with +s or +ssc after bolt or neo4j for TLS.';
  throw new CadreError('BAD_SETTING', 'The address of Neo4j cannot be read.', {}, { hint });
}

/**
 * The version in the name that a server reports, such as `Neo4j/5.26.30`.
 * @throws CadreError STORE_VERSION if it is older than the texts need
 */
export function requireVersion(agent: string): string {
  const [, version, major, minor] = /^Neo4j\/v?((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const tooOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
  if (version !== undefined && !tooOld) return version;
  const message = `The server is ${agent || 'unknown'}, which is not supported.`;
  throw new CadreError('STORE_VERSION', message, { agent }, { hint: `Use Neo4j ${OLDEST.join('.')} or newer.` });
}

class Neo4jEngine implements CypherEngine {
  readonly dialect = dialect;
  readonly #connections: Neo4jConnections;
  readonly #place: string;
  readonly #settings: Neo4jSettings;
  /** The bookmarks of all writes, so that a read on any member of a cluster sees acknowledged writes; null for a single server. */
  readonly #written: BookmarkManager | null;
  /** The bookmarks that reads must have seen. Reads add none of their own, which would cost a tenth of a small read. */
  #bookmarks: readonly string[] = [];
  #version = '';
  #closed = false;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#place = readAddress(settings.uri);
    this.#written = this.#place.startsWith('neo4j') ? neo4j.bookmarkManager() : null;
    this.#connections = new Neo4jConnections(this.#place, () => this.#driver());
  }

  #driver(): Driver {
    const { username, password, poolSize = 16 } = this.#settings;
    return neo4j.driver(this.#place, neo4j.auth.basic(username, password), {
      maxConnectionPoolSize: poolSize,
      connectionTimeout: CONNECTION_MS,
      connectionAcquisitionTimeout: CONNECTION_MS,
      // Whole numbers above 2^53 become infinity then, which toRecord refuses.
      disableLosslessIntegers: true,
      fetchSize: FETCH_SIZE,
      userAgent: 'cadre',
      // Notifications are hints for authors of Cypher; nobody reads them here.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  }

  async open(): Promise<void> {
    try {
      await this.#requireBolt();
      await within(this.#connect(), OPEN_MS, () => this.#late());
    } catch (error) {
      await this.close();
      throw fromNeo4j(error, this.#place);
    }
  }

  async #connect(): Promise<void> {
    const { database } = this.#settings;
    const lease = this.#connections.take();
    try {
      const server = await lease.driver.getServerInfo(database === undefined ? {} : { database });
      this.#version = requireVersion(server.agent ?? '');
    } finally {
      lease.release();
    }
    await this.read({ text: 'RETURN 1', params: {} });
  }

  /** @throws CadreError BAD_SETTING, STORE_UNAVAILABLE where something listens that is no Neo4j, or says nothing */
  async #requireBolt(): Promise<void> {
    const place = this.#place;
    const listening = await probeBolt(place, PROBE_MS);
    if (listening === 'silent') throw unavailable(place, undefined, `: something listens there, but has said nothing for ${PROBE_MS} ms`);
    if (listening !== 'other') return;
    const message = `NEO4J_URI: what answers at ${place} is not Neo4j, or not its port for Bolt.`;
    const hint = 'Name the port for Bolt, by default 7687; 7474 is for browsers.';
    throw new CadreError('BAD_SETTING', message, { place }, { hint });
  }

  async read(query: CypherText, options: ReadOptions = {}): Promise<readonly Record_[]> {
    const params = toParameters(query.params, neo4j.int);
    const started = Date.now();
    const timeout = options.timeout ?? READ_MS;
    for (let attempt = 0; ; attempt += 1) {
      this.#requireOpen();
      try {
        return await this.#readOnce(query.text, params, timeout - (Date.now() - started), options.until);
      } catch (error) {
        if (isWithoutConnection(error)) await this.#connections.renew();
        const late = Date.now() - started >= timeout;
        if (late || this.#closed || attempt >= READ_RETRIES || !isRetriable(error)) throw fromNeo4j(error, this.#place);
        this.#settings.log?.debug({ attempt, code: (error as { code?: string }).code }, 'a read is retried');
        await backoff(attempt);
      }
    }
  }

  async #readOnce(
    text: string,
    params: Record<string, unknown>,
    timeout: number,
    until: Abandonable | undefined,
  ): Promise<readonly Record_[]> {
    const lease = this.#connections.take();
    const session = this.#session(lease.driver, neo4j.session.READ);
    let records: DriverRecord[];
    try {
      const answer = untraced(() => session.run(text, params, serverLimit(timeout))).then();
      const work = within(answer, Math.max(1, timeout) + GRACE_MS, () => this.#late());
      ({ records } = await (until ? until.orAbandoned(work) : work));
      await session.close();
    } catch (error) {
      // Ends the query in the server. Not awaited: if the server hangs, this would hang as well.
      session.close().catch(() => {});
      throw error;
    } finally {
      lease.release();
    }
    return compute(mapped(records, columns));
  }

  async write<T>(
    work: (tx: Transaction) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<{ readonly value: T; readonly bookmark: string | null }> {
    const started = performance.now();
    for (let attempt = 0; ; attempt += 1) {
      this.#requireOpen();
      const ended = await this.#writeOnce(work, options.timeout ?? this.#settings.writeTimeoutMs ?? WRITE_MS);
      if (ended.done) return ended.value;
      if (ended.unconnected) await this.#connections.renew();
      const late = performance.now() - started >= WRITE_RETRY_MS;
      if (late || this.#closed || !ended.retriable) throw ended.error;
      this.#settings.log?.debug({ attempt }, 'a write is retried');
      await backoff(Math.min(attempt, LONGEST_PAUSE), FIRST_PAUSE_MS);
    }
  }

  async #writeOnce<T>(
    work: (tx: Transaction) => Promise<T>,
    ms: number,
  ): Promise<Attempt<{ readonly value: T; readonly bookmark: string | null }>> {
    const lease = this.#connections.take();
    const session = this.#session(lease.driver, neo4j.session.WRITE);
    try {
      const ended = await transact(session, work, { ms, place: this.#place, late: () => this.#late() });
      if (!ended.done) return ended;
      if (this.#written) this.#bookmarks = [...(await this.#written.getBookmarks())];
      return { done: true, value: { value: ended.value, bookmark: session.lastBookmarks()[0] ?? null } };
    } finally {
      // Rolls back what is not committed, and so frees its locks.
      await within(session.close(), UNDO_MS).catch(() => {});
      lease.release();
    }
  }

  /** The error for a call that the server has neither answered nor ended in its time. Its connection is lost. */
  #late(): CadreError {
    void this.#connections.renew();
    return unavailable(this.#place, undefined, ' in time');
  }

  async ddl(texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.write((tx) => tx.run({ text, params: {} }), { timeout: this.#settings.ddlTimeoutMs ?? DDL_MS });
  }

  async fullText({ of, groups, limit }: TokenQuestion, options?: ReadOptions): Promise<readonly string[]> {
    const words = groups.map(searchTokens).filter((group) => group.length > 0);
    if (words.length === 0) return [];
    // In quotes, as some words (AND, OR, NOT) are operators of the search language.
    const query = words.map((group) => `+(${group.map((word) => `"${word}"`).join(' ')})`).join(' ');
    const rows = await this.read({ text: searchText(FULL_TEXTS[of]), params: { q: query, k: limit } }, options);
    return rows.map(([id]) => String(id));
  }

  async prepareFullText(): Promise<void> {
    await this.ddl([...CREATE_FULL_TEXTS, AWAIT_INDEXES]);
  }

  async info(): Promise<{ engine: 'neo4j'; version: string; place: string }> {
    return { engine: 'neo4j', version: this.#version, place: this.#place };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#connections.close();
  }

  #session(driver: Driver, defaultAccessMode: 'READ' | 'WRITE'): Session {
    const { database } = this.#settings;
    return driver.session({
      defaultAccessMode,
      ...(defaultAccessMode === neo4j.session.WRITE && this.#written && { bookmarkManager: this.#written }),
      ...(defaultAccessMode === neo4j.session.READ && this.#bookmarks.length > 0 && { bookmarks: [...this.#bookmarks] }),
      ...(database !== undefined && { database }),
    });
  }

  #requireOpen(): void {
    if (this.#closed)
      throw new CadreError('STORE_UNAVAILABLE', 'The store was closed.', { place: this.#place }, { hint: 'Start the program again.' });
  }
}

/**
 * Connects to a Neo4j server and makes sure that it can be used.
 * @throws CadreError BAD_SETTING, STORE_UNAVAILABLE, STORE_AUTH, STORE_VERSION; its hint says what to do
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<CypherEngine> {
  const engine = new Neo4jEngine(settings);
  await engine.open();
  return engine;
}
