import type { Model } from '../model/types.js';
import type { PageLimits } from '../query/page.js';
import type { GraphStore } from '../store/port.js';

/** What one request may ask for; every refusal names the limit. */
export interface QueryLimits extends PageLimits {
  /** How deep fields may be nested. */
  readonly maxDepth: number;
  /** How many fields an answer may have at most, as reckoned from the page sizes before anything is read. */
  readonly maxCost: number;
  /** Milliseconds for one read of the store. */
  readonly timeoutMs: number;
}

/** What resolvers are given. */
export interface Context {
  readonly store: GraphStore;
  readonly model: Model;
  readonly limits: QueryLimits;
}
