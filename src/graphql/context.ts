import type { Model } from '../model/types.js';
import type { PageLimits } from '../query/selection/page.js';
import type { GraphStore } from '../store/graph-store.js';
import type { ReadOnly, Writer } from './mutations/who-writes.js';
import type { RequestBudget } from './request-budget.js';
import type { SharedWork } from './shared-work.js';

/** What one request may ask for. An error names the limit that it is above. */
export interface QueryLimits extends PageLimits {
  /** How deep fields may be nested. */
  readonly maxDepth: number;
  /** What a query may cost at most, as computed before anything is read: the fields of its answer, weighted as the schema says (`@cost`). */
  readonly maxCost: number;
  /** How many tokens a query text may have. */
  readonly maxTokens: number;
  /** How many fields a query may select, with those of a fragment as often as it is spread. */
  readonly maxFields: number;
  /** How many conditions the filters of a query may have together. */
  readonly maxConditions: number;
  /** How many sources, entities, statements and pieces of evidence one mutation may write. */
  readonly maxFacts: number;
  /** Milliseconds for a whole request. */
  readonly requestMs: number;
  /** Milliseconds for one read of the store. */
  readonly timeoutMs: number;
}

export interface AnswerNotes {
  /** Set when an answer depends on more than the graph: on how long the reading took. */
  dependsOnTime: boolean;
  /** Set when the text of the query or its variables are invalid. */
  invalid: boolean;
  /** Set when an answer depends on the schema alone. */
  ofSchema: boolean;
}

/** What one request is executed with. */
export interface Context {
  readonly store: GraphStore;
  readonly model: Model;
  readonly limits: QueryLimits;
  /**
   * What is noted about the answer while it is computed, for the response cache. It is an object of its own, since Apollo works
   * with a shallow copy of the context.
   */
  readonly notes?: AnswerNotes;
  /** The address at which clients reach this server, without a slash at its end; null where it cannot be given. */
  readonly publicUrl?: () => string | null;
  /** Who writes with the request, or why nobody may; without it nobody may. */
  readonly writer?: Writer | ReadOnly;
  /** What the request may use; without one only its single reads are bounded. */
  readonly budget?: RequestBudget;
  /** What requests at the same time work out together; without it each works alone. */
  readonly shared?: Pick<SharedWork, 'answer'>;
  /** Answers and failures of root fields that graphql-js need not execute again, by response key; set when it takes over. */
  answers?: ReadonlyMap<string, Promise<unknown>>;
}
