import type { Model } from '../model/types.js';
import type { PageLimits } from '../query/page.js';
import type { ReadAnswer } from '../store/plan.js';
import type { GraphStore } from '../store/port.js';

/** What one request may ask for; every refusal names the limit. */
export interface QueryLimits extends PageLimits {
  /** How deep fields may be nested. */
  readonly maxDepth: number;
  /** What a query may cost at most, as reckoned before anything is read: the fields of its answer, weighed as the schema says (`@cost`). */
  readonly maxCost: number;
  /** Milliseconds for one read of the store. */
  readonly timeoutMs: number;
}

/** What resolvers are given. */
export interface Context {
  readonly store: GraphStore;
  readonly model: Model;
  readonly limits: QueryLimits;
  /** Set when an answer depends on more than the graph: on how long the reading took. */
  unrepeatable?: boolean;
  /** What the store has answered for root fields already, or how it failed, by response key; set once graphql-js has to answer. */
  answers?: ReadonlyMap<string, Promise<readonly ReadAnswer[]>>;
}
