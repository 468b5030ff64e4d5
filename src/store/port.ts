import type { Given } from './placeholder.js';
import type { AggregatePlan, Group, Row, Scalar, Selected, SelectPlan } from './plan.js';

/** Properties of one node as they are stored; null removes one. */
export type Properties = Readonly<Record<string, Scalar | readonly Scalar[] | null>>;

/** One node to write. `labels`: all its labels, its own type first; they come from the model. */
export interface NodeWrite {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Texts that every node of its type has: '' where they say nothing. */
  readonly texts?: readonly string[];
  /** Of evidence: the attributes of its owner that it gives, added to those it gave before. Left out: it gives all of them. */
  readonly asserts?: readonly string[];
}

/**
 * The relationships of one type that one node shall have: exactly these targets. Others of that type are removed,
 * unless `add` is set, when the targets are added to what is there. The labels are those of the families (Entity,
 * Statement, Evidence, Source), whose unique keys find the ends.
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
 * `entities`, `statements`, `evidence` and `sources` are upserted by id, then `links`, then what derives from evidence
 * (a statement's knownFrom, disputedFrom and observed bounds, an entity's knownFrom, which attributes of either became
 * known later) is computed anew for what was touched.
 */
export interface WriteBatch {
  readonly sources: readonly NodeWrite[];
  readonly entities: readonly NodeWrite[];
  readonly statements: readonly NodeWrite[];
  readonly evidence: readonly NodeWrite[];
  readonly links: readonly LinkWrite[];
}

export interface WriteReceipt {
  /** The graph revision after this batch: one number, raised by one by each batch that was written. */
  readonly revision: number;
  /** Later reads that are given this token see the batch (causal consistency); null where the engine needs none. */
  readonly bookmark: string | null;
}

export interface ReadOptions {
  /** Milliseconds after which the read is given up with TIMEOUT. */
  readonly timeout?: number;
  /** What stands for the plan's placeholders. A plan that is read with it is kept compiled for as long as the plan itself is kept. */
  readonly given?: Given;
}

/** A row of a violated invariant. */
export interface Violation {
  readonly invariant: string;
  readonly id: string;
  readonly detail: string;
}

/**
 * Reading. Only committed batches are seen. The embedded engine reads from a snapshot; Neo4j isolates by read committed,
 * so a read that runs while a batch is being committed may see some of its changes and not others. Answers are in the
 * order asked for, on every engine the same.
 */
export interface StoreReader {
  /** @throws CadreError TIMEOUT, STORE_UNAVAILABLE */
  select(plan: SelectPlan, options?: ReadOptions): Promise<Selected>;
  /** The rows of a large select one by one, in order, without holding them all. */
  stream(plan: SelectPlan, options?: ReadOptions): AsyncIterable<Row>;
  /** Counts in groups, which come in no order. @throws CadreError TIMEOUT, STORE_UNAVAILABLE */
  aggregate(plan: AggregatePlan, options?: ReadOptions): Promise<readonly Group[]>;
  /**
   * Ids of the names whose search key has a token of each group, the shortest first, at most `limit`. The order is our own
   * (searchRank, id), so that every engine leaves out the same ones; no groups, no names.
   */
  search(groups: readonly (readonly string[])[], limit: number, options?: ReadOptions): Promise<readonly string[]>;
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
   * Writes a batch in one transaction. When the promise resolves the batch is durable.
   * @throws CadreError DANGLING_ID when a link's end is neither stored nor in the batch; CONFLICT, STORE_UNAVAILABLE; nothing is written then
   */
  write(batch: WriteBatch): Promise<WriteReceipt>;
}

export interface StoreInfo {
  readonly engine: 'neo4j' | 'grafeo';
  readonly version: string;
  /** Where it keeps its data or answers, without credentials. */
  readonly place: string;
  readonly schemaVersion: number;
}

interface StoreLifecycle {
  /** Brings constraints, indexes and full-text up to this program's version. Safe to repeat. @throws CadreError STORE_NEWER */
  migrate(): Promise<void>;
  info(): Promise<StoreInfo>;
  /** Ends cleanly: open reads are given up, data are flushed. Safe to repeat. */
  close(): Promise<void>;
}

/** A graph database as the rest of the program knows it. */
export interface GraphStore extends StoreReader, StoreWriter, StoreLifecycle {}
