import type { TokenQuestion } from './full-text.js';
import type { ReadOptions, StoreInfo } from './graph-store.js';

/** A value of a parameter of a text. Anything else is refused before it reaches a driver. */
export type Parameter = null | boolean | string | number | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** A text of the catalogue with its parameters. */
export interface CypherText {
  readonly text: string;
  readonly params: Parameters;
}

/** A column value: integers are numbers, lists are arrays, maps are plain objects. */
export type Column = null | boolean | string | number | readonly Column[] | { readonly [key: string]: Column };
/** A record's columns in the order of RETURN. */
export type Record_ = readonly Column[];

/** Where an engine reports what is not an error; a pino logger fits. */
export interface EngineLog {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface WriteOptions {
  /** Milliseconds for the transaction, without waiting for other writers; by default as the engine was opened. */
  readonly timeout?: number;
}

/** The statements of one transaction. */
export interface Transaction {
  run(query: CypherText): Promise<readonly Record_[]>;
}

/**
 * The differences between two Cypher databases: transport, DDL, full text, timeouts, error codes.
 * Everything above it (cypher-store.ts) is the same for both.
 */
export interface CypherEngine {
  /** One read outside a transaction, with read access. @throws CadreError by the engine's error map */
  read(query: CypherText, options?: ReadOptions): Promise<readonly Record_[]>;
  /**
   * Runs the work in one write transaction and commits, or rolls all of it back if the work throws.
   * Transient failures are retried while nothing was committed for certain, so the work may run more than once. Writers wait for
   * each other.
   * @throws CadreError OUTCOME_UNKNOWN when the database stopped answering while it committed; TIMEOUT, STORE_UNAVAILABLE: nothing is written
   */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: WriteOptions): Promise<{ readonly value: T; readonly bookmark: string | null }>;
  /** Runs DDL texts one by one, each in its own transaction. */
  ddl(texts: readonly string[]): Promise<void>;
  /** DDL of this engine for one declared index; see ddl.ts. */
  readonly dialect: Dialect;
  /**
   * Ids of nodes whose key has a token of each group, at most `limit`, by their rank and id. Tokens are plain words. Without a group
   * that has a token nothing is found.
   */
  fullText(question: TokenQuestion, options?: ReadOptions): Promise<readonly string[]>;
  /** Creates the full-text indexes that are missing, and waits until all indexes are online. */
  prepareFullText(): Promise<void>;
  info(): Promise<Omit<StoreInfo, 'schemaVersion' | 'stale'>>;
  close(): Promise<void>;
}

/** The engine's DDL for unique keys and indexes. */
export interface Dialect {
  uniqueKey(label: string, property: string): readonly string[];
  index(label: string, properties: readonly string[]): readonly string[];
  /** Drops what `index` made, where it is there. */
  dropIndex(label: string, properties: readonly string[]): readonly string[];
}
