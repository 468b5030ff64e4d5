import type { Change, LogHead } from './change.js';

/** A change as it is stored. */
export interface StoredChange extends Change {
  /** The salt of the message. */
  readonly salt: string;
}

/** A part of what a change wrote, as it is stored: its digest is computed when it is read. */
export interface StoredPart {
  /** From which the salt of each item follows, in base64. */
  readonly salt: string;
  /** The items as canonical JSON, compressed by Brotli, in base64: both databases keep texts, and not bytes. */
  readonly payload: string;
}

/** Which changes are counted. */
export interface CountedChanges {
  readonly first: number;
  readonly last: number;
  readonly by: string | null;
  readonly via: string | null;
}

/** Reading the log of changes. */
export interface LogReader {
  /** The end of the log. */
  head(): Promise<LogHead>;
  /** The changes with these revisions, in this order; those that do not exist are missing. @param revisions some hundred at most */
  changes(revisions: readonly number[]): Promise<readonly StoredChange[]>;
  /** How many changes between two revisions, both of them among these, an author wrote, or came a way; null for any. */
  count(asked: CountedChanges): Promise<number>;
  /** One part of what a change wrote, from 0 on; null where it is missing. */
  part(revision: number, part: number): Promise<StoredPart | null>;
  /**
   * The revisions in which nodes, or their evidence, were written since the log began, in order, by id; nodes that do not exist are missing.
   * @param family the label of their kind
   * @param ids some hundred at most
   */
  writtenIn(family: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
}

/** How a log is replayed. */
export interface ReplayOptions {
  /** The last revision that is replayed; by default the last one of the log. */
  readonly to?: number;
  /** Called after each change. */
  readonly onChange?: (revision: number) => void;
}
