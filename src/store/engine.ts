import type { ReadOptions, StoreInfo } from './port.js';

/** What a parameter of a text may be. Anything else is refused before it reaches a driver. */
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

/** Where an engine reports what is no error yet; a pino logger fits. */
export interface EngineLog {
  debug(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The statements of one transaction. */
export interface Transaction {
  run(query: CypherText): Promise<readonly Record_[]>;
}

/**
 * What differs between two Cypher databases: transport, DDL, full text, timeouts, error codes.
 * Everything above it (cypher-store.ts) is the same for both.
 */
export interface CypherEngine {
  /** One read outside a transaction, with read access. @throws CadreError by the engine's error map */
  read(query: CypherText, options?: ReadOptions): Promise<readonly Record_[]>;
  /** The records of one read as they arrive. Ending the iteration early cancels the read. */
  stream(query: CypherText, options?: ReadOptions): AsyncIterable<Record_>;
  /**
   * Runs the work in one write transaction and commits, or rolls all of it back when the work throws.
   * Transient failures are retried, so the work may run more than once. Writers wait for each other.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<{ readonly value: T; readonly bookmark: string | null }>;
  /** Runs DDL texts one by one, each in its own transaction. */
  ddl(texts: readonly string[]): Promise<void>;
  /** DDL of this engine for one declared index; see ddl.ts. */
  readonly dialect: Dialect;
  /**
   * Ids of names whose searchKey has a token of each group, at most `limit`, by searchRank and id. Tokens are plain words; no group
   * with a token in it gives no name.
   */
  fullText(groups: readonly (readonly string[])[], limit: number, options?: ReadOptions): Promise<readonly string[]>;
  /** Creates the full-text index over Name.searchKey if it is missing, and waits until all indexes are online. */
  prepareFullText(): Promise<void>;
  info(): Promise<Omit<StoreInfo, 'schemaVersion'>>;
  close(): Promise<void>;
}

/** How an engine spells unique keys and indexes. */
export interface Dialect {
  uniqueKey(label: string, property: string): readonly string[];
  index(label: string, properties: readonly string[]): readonly string[];
}
