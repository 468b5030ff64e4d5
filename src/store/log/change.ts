import type { Scalar } from '../plan.js';

/** The ways by which a change comes into the graph. OPENING: the log of a graph that was there before it begins with it. */
export const VIAS = ['SEED', 'FILE', 'IMPORT', 'API', 'PROPOSAL', 'UNDO', 'MERGE', 'OPENING'] as const;
export type Via = (typeof VIAS)[number];

/** The author while there are no users: whoever has a shell. */
export const LOCAL = 'local';

/** Who writes, by which way, and why. It is passed from the edge of the program to the log. */
export interface Authorship {
  /** The author; LOCAL while there are no users. */
  readonly by: string;
  readonly via: Via;
  /** In the author's own words; null where none were given. */
  readonly message: string | null;
}

/** Properties of a node as they are stored; null: none. */
export type LoggedProperties = Readonly<Record<string, Scalar | readonly Scalar[] | null>>;

/** What a change did to a node. */
export type Act = 'CREATED' | 'CHANGED' | 'RETRACTED' | 'REMOVED';

/** The relationships of one type that a change wrote from a node. */
export interface ItemLink {
  readonly relationship: string;
  /** The label of the family of the ends. */
  readonly toLabel: string;
  /** All ends after the change; with `add` only those that were added. Sorted. */
  readonly to: readonly string[];
  /** The ends before, where the change took any of them away. Sorted. */
  readonly before?: readonly string[];
  readonly add?: true;
}

/**
 * What a change wrote to one node, and what stood there before. Only what differs is in it, so writing the same again gives no item.
 * What the store derives is not in it either. Keys without content are left out.
 */
export interface ChangeItem {
  readonly id: string;
  /** All labels of the node, its own type first. */
  readonly labels: readonly string[];
  readonly act: Act;
  /** Properties as they were written; null: removed. */
  readonly set?: LoggedProperties;
  /** What stood in the place of these properties, where the node had them. Of a removed node all that it had. */
  readonly before?: LoggedProperties;
  readonly links?: readonly ItemLink[];
  /** Of evidence: the attributes that it gives now and did not before. Absent: no others, or all of them from the first. */
  readonly asserts?: readonly string[];
}

export type ActCounts = Readonly<Record<'created' | 'changed' | 'retracted' | 'removed', number>>;

/** A change without what it wrote. */
export interface Change extends Authorship, ActCounts {
  /** Numbers begin with 1, or with that of the opening, and have no gaps. */
  readonly revision: number;
  /** In UTC, as ISO 8601 with milliseconds; never before that of an earlier change. */
  readonly at: string;
  /** SHA-256 in hexadecimal digits over this change and the hash before it. */
  readonly hash: string;
  /** How many parts hold what it wrote. */
  readonly parts: number;
}

/** The label that all nodes of a kind share; the unique key is on it. */
export function familyOf(labels: readonly string[]): string {
  return labels.find((label) => label === 'Entity' || label === 'Statement') ?? labels[0]!;
}

/** The end of the log. */
export interface LogHead {
  /** 0 for an empty graph. */
  readonly revision: number;
  /** Null where nothing is logged. */
  readonly hash: string | null;
  readonly at: string | null;
}
