import type { TokenQuestion } from './full-text.js';
import type { Authorship } from './log/change.js';
import type { LogReader, ReplayOptions } from './log/log.js';
import type { AggregatePlan, Group, Scalar, Selected, SelectPlan } from './plan.js';
import type { ParameterValues } from './plan-parameter.js';
import type { Walked, WalkPlan } from './walk-plan.js';
import type { Undo, WriteTerms, WrittenChange } from './write-terms.js';

/** Properties of one node as they are stored; null removes one. */
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[] | null>>;

/** One node to write. `labels`: all its labels, its own type first. They come from the model. */
export interface NodeWrite {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Of evidence: the attributes of its owner that it gives, added to those that it gave before. Without it, it gives all of them. */
  readonly asserts?: readonly string[];
}

/**
 * The relationships of one type of one node: exactly these targets. Others of that type are removed, unless `add` is set;
 * then the targets are added. The labels are those of the families (Entity, Statement, Evidence, Source), whose unique keys
 * find the ends.
 */
export interface LinkWrite {
  readonly from: string;
  readonly fromLabel: string;
  readonly relationship: string;
  readonly to: readonly string[];
  readonly toLabel: string;
  readonly add: boolean;
}

/**
 * One unit of writing: all or nothing. Idempotent: the same batch twice leaves the graph as once.
 * `entities`, `statements`, `evidence` and `sources` are upserted by id, then `links`. All materialized properties of what
 * the batch touches are computed in the same transaction.
 */
export interface WriteBatch {
  readonly sources: readonly NodeWrite[];
  readonly entities: readonly NodeWrite[];
  readonly statements: readonly NodeWrite[];
  readonly evidence: readonly NodeWrite[];
  readonly links: readonly LinkWrite[];
}

export interface WriteReceipt {
  /** The graph revision after this batch. Each batch raises it by one. */
  readonly revision: number;
  /** The hash of the change in the log; see `Change`. */
  readonly hash: string;
  /** Later reads with this token see the batch (causal consistency); null if the engine needs none. */
  readonly bookmark: string | null;
  /** What was done, for a write on terms. */
  readonly written?: WrittenChange;
}

/** Work that may end before it is done. */
export interface Abandonable {
  /** The work's result, or an error as soon as the work is abandoned. */
  orAbandoned<T>(work: Promise<T>): Promise<T>;
}

export interface ReadOptions {
  /** Milliseconds after which the read is given up with TIMEOUT; without it two minutes. */
  readonly timeout?: number;
  /** Ends the read when nobody waits for it any more; see `Abandonable`. An engine that cannot stop a read ignores it. */
  readonly until?: Abandonable;
  /** The values of the plan's parameters. A plan that is read with them stays compiled for as long as the plan itself lives. */
  readonly values?: ParameterValues;
}

/** A row of a violated invariant. */
export interface Violation {
  readonly invariant: string;
  readonly id: string;
  readonly detail: string;
}

/**
 * Reading. Only committed batches are seen. The embedded engine reads from a snapshot; Neo4j isolates by read committed,
 * so a read during the commit of a batch may see some of its changes and not others. Rows come in the order of the plan,
 * the same on every engine.
 */
export interface StoreReader {
  /** @throws CadreError TIMEOUT, STORE_UNAVAILABLE */
  select(plan: SelectPlan, options?: ReadOptions): Promise<Selected>;
  /**
   * Reads a walk at once.
   * @returns null where it is too heavy for that, or what is read of its nodes too much for one text
   * @throws CadreError TIMEOUT, STORE_UNAVAILABLE
   */
  walk(plan: WalkPlan, options?: ReadOptions): Promise<Walked | null>;
  /** Counts in groups. The groups have no order. @throws CadreError TIMEOUT, STORE_UNAVAILABLE */
  aggregate(plan: AggregatePlan, options?: ReadOptions): Promise<readonly Group[]>;
  /**
   * Ids of the names, or of the nodes with texts, whose search key has a token of each group, the shortest first. The order is our
   * own (the stored rank, then the id), so that every engine leaves out the same ones.
   */
  search(question: TokenQuestion, options?: ReadOptions): Promise<readonly string[]>;
  /** The log of changes. */
  readonly changes: LogReader;
  /** The graph revision: 0 for an empty graph. */
  revision(): Promise<number>;
  /** Which of the ids exist under a label, with their types. */
  typesOf(ids: readonly string[], label: string): Promise<ReadonlyMap<string, string>>;
  /** How many nodes there are per type. */
  counts(): Promise<ReadonlyMap<string, number>>;
  /** Every violated invariant, in a fixed order; empty when the graph is sound. */
  check(): Promise<readonly Violation[]>;
}

interface StoreWriter {
  /**
   * Writes a batch in one transaction, together with the change in the log that says what it wrote and what stood before. When the
   * promise resolves the batch is durable.
   * @param authorship who writes it, how and why
   * @param terms without them it is written in any case, and the receipt does not say what was written
   * @throws CadreError DANGLING_ID if an end of a link is neither stored nor in the batch; CONFLICT, KEY_REUSED, STORE_UNAVAILABLE, TIMEOUT. Then nothing is written.
   *   OUTCOME_UNKNOWN: the batch may be written; writing it again is safe.
   */
  write(batch: WriteBatch, authorship: Authorship, terms?: WriteTerms): Promise<WriteReceipt>;
  /**
   * Takes back a change: a new change restores what stood before it, and before the later changes that rest on it where `cascade` says so.
   * @param authorship who takes it back and why
   * @throws CadreError NOT_FOUND for a revision that the log does not have; CONFLICT where later changes rest on it, with their `revisions` and the
   *   `ids` of the nodes, or where what is left would not be sound; KEY_REUSED, STORE_UNAVAILABLE, TIMEOUT. Then nothing is written.
   *   OUTCOME_UNKNOWN: it may be written
   */
  undo(undone: Undo, authorship: Authorship, terms?: WriteTerms): Promise<WriteReceipt>;
}

export interface StoreInfo {
  readonly engine: 'neo4j' | 'grafeo';
  readonly version: string;
  /** The folder or address, without credentials. */
  readonly place: string;
  readonly schemaVersion: number;
  /** The materialized properties that another schema or program has stored; `migrate` recomputes them. */
  readonly stale: readonly string[];
}

interface StoreLifecycle {
  /** Migrates constraints, indexes, full text and what is stored beside the facts to this program and its schema. Safe to repeat. @throws CadreError STORE_NEWER */
  migrate(): Promise<void>;
  /**
   * Rebuilds a graph from its log, in this store, which must be empty; see `restore`.
   * @throws CadreError CONFLICT, NOT_FOUND, STORE_CORRUPT
   */
  restore(log: LogReader, options?: ReplayOptions): Promise<void>;
  info(): Promise<StoreInfo>;
  /** Ends cleanly: open reads are cancelled, data are flushed. Safe to repeat. */
  close(): Promise<void>;
}

/** A graph database as the rest of the program uses it. */
export interface GraphStore extends StoreReader, StoreWriter, StoreLifecycle {}
