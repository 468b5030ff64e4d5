import type { Change, ChangeItem } from './log/change.js';

/** A key by which the author of a write can send it again without writing it twice. */
export interface WriteKey {
  /** The author with the key, as one text. */
  readonly id: string;
  /** A digest of all that is asked with it. */
  readonly body: string;
}

/** On which terms something is written. */
export interface WriteTerms {
  /** The revision that the graph must have; null for any. */
  readonly expectedRevision: number | null;
  readonly key: WriteKey | null;
  /** Does everything, and then takes it back. */
  readonly dryRun: boolean;
}

/** What was done. REPEATED: nothing, as an earlier write with the same key did it. */
export type WriteOutcome = 'WRITTEN' | 'DRY_RUN' | 'REPEATED';

/** What a write on terms did. */
export interface WrittenChange {
  readonly outcome: WriteOutcome;
  /** The change; of a dry run what it would be now, of a repeated write the earlier one. */
  readonly change: Change;
  readonly items: readonly ChangeItem[];
  /** The revisions of the changes that it took back, the latest first; absent where it took back none. */
  readonly undone?: readonly number[];
}

/** Which change is taken back. */
export interface Undo {
  readonly revision: number;
  /** Whether later changes that rest on it are taken back too. */
  readonly cascade: boolean;
}
