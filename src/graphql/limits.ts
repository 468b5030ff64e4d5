import type { ApolloServerPlugin } from '@apollo/server';
import { CadreError } from '../errors/cadre-error.js';
import type { Context, QueryLimits } from './context.js';
import { type Measure, measure } from './cost.js';

/** Whether a query may be answered at all. */
export function isWithin({ depth, cost }: Measure, limits: QueryLimits): boolean {
  return depth <= limits.maxDepth && cost <= limits.maxCost;
}

/** @throws CadreError LIMIT that names the limit, the value and how to ask for less */
function requireWithin(found: Measure, limits: QueryLimits): void {
  if (found.depth > limits.maxDepth) {
    throw new CadreError(
      'LIMIT',
      `The query nests fields ${found.depth} deep; ${limits.maxDepth} are allowed. Ask in two queries, the second by the ids of the first.`,
      {
        limit: 'maxDepth',
        value: found.depth,
        allowed: limits.maxDepth,
      },
    );
  }
  if (found.cost > limits.maxCost) {
    throw new CadreError(
      'LIMIT',
      `The query could cost ${found.cost}; ${limits.maxCost} are allowed. Ask for smaller pages (first), fewer levels or fewer fields.`,
      {
        limit: 'maxCost',
        value: found.cost,
        allowed: limits.maxCost,
      },
    );
  }
}

/**
 * Refuses an operation that is too deep or too large before anything is read. A request with `extensions: {cost: true}`
 * is told what its answer was reckoned at, in `extensions.cost` of the answer.
 */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin<Context> {
  const { maxDepth, maxCost } = limits;
  return {
    async requestDidStart() {
      let found: Measure | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          found = measure(schema, document, operation, request.variables ?? {}, limits.defaultPage);
          requireWithin(found, limits);
        },
        async willSendResponse({ request, response }) {
          if (found === null || request.extensions?.['cost'] !== true || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { ...found, maxDepth, maxCost } };
        },
      };
    },
  };
}
