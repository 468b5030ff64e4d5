import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context, QueryLimits } from '../graphql/context.js';
import { translateError } from '../graphql/errors.js';
import type { Executor } from '../graphql/executor.js';
import { limitsPlugin } from '../graphql/limits.js';
import type { Log } from './log.js';

/** Faults of the program leave only a code with the client; what they were stands in the log. */
function faultsToLog(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            if (translateError(error.toJSON(), error).extensions?.['code'] !== 'INTERNAL') continue;
            log.error({ err: error.originalError ?? error, path: error.path, operation: operationName }, 'a query failed');
          }
        },
      };
    },
  };
}

/** A request that was refused on purpose before it ran is the client's matter; only faults of the program answer with 500. */
function refusedIsNoFault(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (http.status !== 500 || body.kind !== 'single') return;
          const codes = (body.singleResult.errors ?? []).map((error) => error.extensions?.['code']);
          if (codes.length > 0 && !codes.includes('INTERNAL')) http.status = 400;
        },
      };
    },
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
          if (data) executor.remember(source, operationName ?? null, { document, operation });
          return data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}

/**
 * Everything that would speak to Apollo's own services is off, even when the environment holds a key for them.
 * Requests that a browser may send from a foreign page without asking first are refused (CSRF).
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
    formatError: translateError,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      limitsPlugin(limits),
      ...(executor ? [assembled(executor)] : []),
      faultsToLog(log),
      refusedIsNoFault(),
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
