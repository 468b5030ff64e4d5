import type { Model } from '../../model/types.js';
import type { CypherText, Parameter, Transaction } from '../engine.js';
import type { NodeWrite, Properties, WriteBatch } from '../graph-store.js';
import type { Invariant } from '../invariant.js';
import type { EvidenceDates, KnownFrom } from './evidence-dates.js';

/** What a materialized property stores on the nodes of one label. */
export interface LayoutPart {
  readonly label: string;
  /** The stored properties. Nothing else writes them. */
  readonly properties: readonly string[];
  /** The indexes on them, each as a list of properties of the label. */
  readonly indexes: readonly (readonly string[])[];
  /** Everything that the values depend on beside the facts. If it changes, stored values are out of date. */
  readonly definition: readonly Parameter[];
  /** Computes the properties of these nodes of the label from the facts in the store, in one transaction. */
  recompute(tx: Transaction, ids: readonly string[]): Promise<unknown>;
  /** What is always true of them. */
  readonly invariants: readonly Invariant[];
}

/** The values of a materialized property that follow from a batch alone, and the texts for those that the database computes. */
export interface OnWrite {
  /** The properties of an entity, a statement or evidence of the batch; null if it gets none. */
  properties(node: NodeWrite): Properties | null;
  /** They run in the same transaction after the nodes and relationships of the batch are written. */
  readonly texts: readonly CypherText[];
}

/** The nodes whose evidence changed in a write, or that rest on a source whose date changed; all by id. */
export interface EvidenceChange {
  readonly evidence: readonly string[];
  readonly statements: readonly string[];
  readonly entities: readonly string[];
  /** The entities that may now be known later than before, as the date of a source changed. */
  readonly redated: readonly string[];
  /** From when entities are known at the latest, because of new statements about them. */
  readonly about: ReadonlyMap<string, KnownFrom>;
}

/** A property that follows from the facts and is stored beside them for an index or a read. */
export interface Materialized {
  /** What is stored and what for, in sentences, for docs/physical-model.md. */
  readonly about: string;
  /** Raise it to recompute values that were stored by another rule. */
  readonly version: number;
  /** The parts of what is stored, in the order in which they are recomputed. */
  layout(model: Model): readonly LayoutPart[];
  /** @param stored ids of nodes of the batch that were stored before */
  onWrite?(model: Model, batch: WriteBatch, stored: ReadonlySet<string>): OnWrite;
  /**
   * Computes the property of nodes that may have been stored before, from all that they hold after the write, in the same transaction.
   * @param written the nodes of the batch that were upserted
   */
  onUpsert?(tx: Transaction, model: Model, written: Omit<WriteBatch, 'links'>): Promise<void>;
  /** The properties of a new entity or statement with new evidence only. It runs for every record of a load, so it reads nothing. */
  ofNew?(family: 'Entity' | 'Statement', known: KnownFrom, evidence: readonly EvidenceDates[]): Properties;
  /**
   * Computes the property of all other nodes, in the same transaction as the write.
   * @returns the change together with the nodes whose values changed now, for the properties after this one in the list
   */
  onEvidence?(tx: Transaction, model: Model, change: EvidenceChange): Promise<EvidenceChange>;
}
