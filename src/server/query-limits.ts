import type { Settings } from '../config/settings.js';
import type { QueryLimits } from '../graphql/context.js';

/** The limits of queries that the settings name. */
export function queryLimits(settings: Settings): QueryLimits {
  const { defaultPage, maxPage, maxDepth, maxCost, queryTimeoutMs } = settings;
  return { defaultPage, maxPage, maxDepth, maxCost, timeoutMs: queryTimeoutMs };
}
