import type { Computation } from '../../base/computation.js';
import type { TokenQuestion } from '../../store/full-text.js';
import type { LogReader } from '../../store/log/log.js';
import type { AggregatePlan, Group, Selected, SelectPlan } from '../../store/plan.js';
import type { Walked, WalkPlan } from '../../store/walk-plan.js';

/** Runs a plan. */
export type Select = (plan: SelectPlan) => Promise<Selected>;

/** Runs a computation that may be long. */
export type Compute = <T>(work: Computation<T>) => Promise<T>;

/** Reads the types of those nodes of a label that exist, by id. */
export type ReadTypes = (label: string, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The store as one request uses it: every read has the time limit of the request and the values of its variables. */
export interface RequestStore {
  readonly select: Select;
  /** The same with a time limit of its own, in milliseconds. */
  readonly selectWithin: (plan: SelectPlan, timeoutMs: number) => Promise<Selected>;
  /** Reads a walk at once; null where it is too heavy for that. @param timeoutMs its own time limit, in milliseconds */
  readonly walk: (plan: WalkPlan, timeoutMs: number) => Promise<Walked | null>;
  readonly aggregate: (plan: AggregatePlan) => Promise<readonly Group[]>;
  /** Ids by the tokens of search keys. */
  readonly search: (question: TokenQuestion) => Promise<readonly string[]>;
  /** The log of what was written. */
  readonly changes: LogReader;
  /** The types of those nodes that exist. */
  readonly typesOf: ReadTypes;
  /** Runs a computation in turns with those of other requests. It counts as what reads take, and ends with the time of the request. */
  readonly compute: Compute;
  /**
   * Works something out once for all requests that ask for it at the same time, where that is possible.
   * @param question what it depends on beside the graph
   * @param work may use the reads and the time of this request for the others
   */
  readonly shared: <T>(question: string, work: () => Promise<T>) => Promise<T>;
  /** The same store for plans in which parameters stand for lists of ids. @param ids by the names of the parameters */
  readonly withIds: (ids: ReadonlyMap<string, readonly string[]>) => RequestStore;
  /** How many milliseconds one read may take. */
  readonly timeoutMs: number;
  /** The address at which clients reach the server, without a slash at its end; null where it cannot be given. Never what a request says. */
  readonly publicUrl: string | null;
  /** A copy of a value that a plan was compiled with, in which the request's own values stand in the place of parameters. */
  readonly bind: <T>(value: T) => T;
  /** Notes that the answer depends on how long the reading took. */
  readonly dependsOnTime: () => void;
}
