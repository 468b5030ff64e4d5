import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { isOperators } from '../errors/for-clients.js';
import type { Context, QueryLimits } from '../graphql/context.js';
import { cadreError, translateError } from '../graphql/errors.js';
import type { Executor } from '../graphql/executor.js';
import { limitsPlugin } from '../graphql/limits.js';
import { mutationArguments } from '../graphql/mutations/arguments.js';
import { WeightedCache } from '../graphql/weighted-cache.js';
import type { Log } from './log.js';
import { logError, outageLog } from './log-error.js';

/** Logs faults of the program and of the store; the client gets only a code. */
function logFaults(log: Log): ApolloServerPlugin<Context> {
  const logOutage = outageLog(log);
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            const own = cadreError(error);
            if (own && isOperators(own)) logOutage(own);
            if (translateError(null, error.toJSON(), error).extensions?.['code'] !== 'INTERNAL') continue;
            logError(log, 'error', own ?? error.originalError ?? error, { path: error.path, operation: operationName }, 'a query failed');
          }
        },
      };
    },
  };
}

/** What Apollo says of a text that does not parse, does not fit the schema, or whose variables do not fit it. */
const INVALID: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Answers with status 400 to a request that was refused before it ran; 500 is only for faults of the program. */
function refuseWith400(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ errors, contextValue: { notes }, response: { body, http } }) {
          if (notes && errors) notes.invalid = errors.every((error) => INVALID.has(error.extensions['code']));
          if (http.status !== 500 || body.kind !== 'single') return;
          const codes = (body.singleResult.errors ?? []).map((error) => error.extensions?.['code']);
          if (codes.length > 0 && !codes.includes('INTERNAL')) http.status = 400;
        },
      };
    },
  };
}

type KeyValueCache = NonNullable<Exclude<ApolloServerOptions<Context>['persistedQueries'], false | undefined>['cache']>;

/** How many characters of persisted queries are kept. */
const PERSISTED_CHARACTERS = 1_000_000;

/**
 * Texts of queries by their hashes (automatic persisted queries), the last used. A client sends a text again that is not kept. A text that may
 * be a mutation never is, so that each request that writes shows by its own text that it does.
 */
function persistedQueries(): KeyValueCache {
  const texts = new WeightedCache<string>(PERSISTED_CHARACTERS);
  return {
    get: async (hash) => texts.get(hash),
    set: async (hash, text) => {
      if (!/\bmutation\b/.test(text)) texts.set(hash, text, hash.length + text.length);
    },
    delete: async (hash) => texts.delete(hash),
  };
}

/** Operations that the executor can answer never reach graphql-js. */
function assembled(executor: Executor): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ source, document, operation, request: { variables, operationName }, contextValue }) {
          // Whatever its type says, there is none where the request names none, or one that is not there.
          if (!operation) return null;
          const data = await executor.execute({ document, operation, variables, context: contextValue });
          if (data) executor.cache(source, operationName ?? null, { document, operation });
          return data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}

/**
 * Everything that would speak to Apollo's own services is off, even when the environment holds a key for them.
 * @param executor answers what it can; null leaves everything to graphql-js
 */
export async function startApollo(
  schema: GraphQLSchema,
  limits: QueryLimits,
  introspection: boolean,
  log: Log,
  executor: Executor | null = null,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    formatError: (formatted, error) => translateError(schema, formatted, error),
    includeStacktraceInErrorResponses: false,
    // The route tests content types itself. A GET that a foreign page makes a browser send has no effect, and it cannot read the answer.
    csrfPrevention: false,
    persistedQueries: { cache: persistedQueries(), ttl: null },
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      limitsPlugin(limits),
      mutationArguments(),
      ...(executor ? [assembled(executor)] : []),
      logFaults(log),
      refuseWith400(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
