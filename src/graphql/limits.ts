import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { CadreError } from '../errors/cadre-error.js';
import { requireWithinLimit } from '../errors/limit.js';
import { sizeOfInput } from '../query/filter/input-size.js';
import type { Context, QueryLimits } from './context.js';
import { expectedMs, type Measure, measure, NOTHING } from './cost.js';
import { wholeSchemaSize } from './introspection-size.js';

/** How deep input objects may be nested in arguments: filters in filters. */
const MAX_INPUT_DEPTH = 12;

interface MeasureLimit {
  readonly limit: string;
  readonly value: (found: Measure) => number;
  readonly allowed: (limits: QueryLimits) => number;
  readonly unit: string;
  readonly hint: string;
}

const MEASURE_LIMITS: readonly MeasureLimit[] = [
  {
    limit: 'maxDepth',
    value: ({ depth }) => depth,
    allowed: ({ maxDepth }) => maxDepth,
    unit: 'levels of nested fields',
    hint: 'Ask in two queries, the second by the ids of the first.',
  },
  {
    limit: 'maxFields',
    value: ({ fields }) => fields,
    allowed: ({ maxFields }) => maxFields,
    unit: 'selected fields',
    hint: 'Ask in several queries, or spread fragments less often.',
  },
  {
    limit: 'maxConditions',
    value: ({ conditions }) => conditions,
    allowed: ({ maxConditions }) => maxConditions,
    unit: 'conditions in arguments',
    hint: 'Put values of one field into one list (in: [...]), or ask in several queries.',
  },
  {
    limit: 'maxInputDepth',
    value: ({ inputDepth }) => inputDepth,
    allowed: () => MAX_INPUT_DEPTH,
    unit: 'levels of input objects',
    hint: 'Write the filter with fewer levels: two nots are none, and an and in an and is one.',
  },
  {
    limit: 'maxCost',
    value: ({ cost }) => cost,
    allowed: ({ maxCost }) => maxCost,
    unit: 'units of cost',
    hint: 'Ask for smaller pages (first), fewer levels or fewer fields.',
  },
];

/**
 * Tests a filter that is no part of a query, as exports take one.
 * @throws CadreError LIMIT
 */
export function requireFilterWithin(filter: unknown, limits: QueryLimits): void {
  requireWithin({ ...NOTHING, ...sizeOfInput(filter) }, limits);
}

/** How much of the schema one request may read, as a part of all of it. */
const MAX_INTROSPECTION = 1.5;

/** @throws CadreError LIMIT */
function requireIntrospection(schema: GraphQLSchema, { introspection }: Measure): void {
  if (introspection === 0) return;
  const allowed = Math.round(MAX_INTROSPECTION * wholeSchemaSize(schema));
  const hint = 'Read the schema once (getIntrospectionQuery), or docs/api.graphql.';
  requireWithinLimit({ limit: 'maxIntrospection', value: introspection, allowed, name: 'query', unit: 'values of introspection', hint });
}

/** Whether a query stays within the limits. One with introspection is not tested here, as it is left to graphql-js. */
export function isWithin(found: Measure, limits: QueryLimits): boolean {
  return found.introspection === 0 && MEASURE_LIMITS.every(({ value, allowed }) => value(found) <= allowed(limits));
}

/** @throws CadreError LIMIT with the limit, the value and how to ask for less */
function requireWithin(found: Measure, limits: QueryLimits): void {
  for (const { limit, value, allowed, unit, hint } of MEASURE_LIMITS)
    requireWithinLimit({ limit, value: value(found), allowed: allowed(limits), name: 'query', unit, hint });
}

/**
 * Tests an operation before anything is read.
 * @returns what was measured
 * @throws CadreError LIMIT
 */
export function requireOperationWithin(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: QueryLimits,
): Measure {
  const found = measure(schema, document, operation, variables, limits.defaultPage);
  requireIntrospection(schema, found);
  requireWithin(found, limits);
  return found;
}

/** @throws CadreError BAD_QUERY: one answer is no stream of events */
function refuseSubscription({ operation }: OperationDefinitionNode): void {
  if (operation !== OperationTypeNode.SUBSCRIPTION) return;
  const hint = 'Send it to /graphql/stream with the header Accept: text/event-stream.';
  throw new CadreError('BAD_QUERY', 'This address answers queries; a subscription has no single answer.', {}, { hint });
}

/**
 * Refuses an operation that is too deep or too large before anything is read. A request with `extensions: {cost: true}`
 * gets its computed cost in `extensions.cost` of the answer.
 */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin<Context> {
  const { maxDepth, maxCost } = limits;
  return {
    async requestDidStart() {
      let found: Measure | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          refuseSubscription(operation);
          found = requireOperationWithin(schema, document, operation, request.variables ?? {}, limits);
          contextValue.budget?.guess(expectedMs(found));
          if (contextValue.notes) contextValue.notes.ofSchema = found.introspection > 0 && found.fields === 0;
        },
        async willSendResponse({ request, response }) {
          if (found === null || request.extensions?.['cost'] !== true || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { depth, cost } = found;
          singleResult.extensions = { ...singleResult.extensions, cost: { depth, cost, maxDepth, maxCost } };
        },
      };
    },
  };
}
