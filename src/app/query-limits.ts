import type { Settings } from '../config/settings.js';
import type { QueryLimits } from '../graphql/context.js';

/** The limits of queries in the settings. */
export function queryLimits(settings: Settings): QueryLimits {
  const { queryTimeoutMs, requestTimeoutMs, defaultPage, maxPage, maxDepth, maxCost, maxTokens, maxFields, maxConditions, maxFacts } =
    settings;
  return {
    defaultPage,
    maxPage,
    maxDepth,
    maxCost,
    maxTokens,
    maxFields,
    maxConditions,
    maxFacts,
    requestMs: requestTimeoutMs,
    timeoutMs: queryTimeoutMs,
  };
}
