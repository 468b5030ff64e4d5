import { pino } from 'pino';
import type { QueryLimits } from '../../src/graphql/context.js';
import { Executor } from '../../src/graphql/executor.js';
import { startApollo } from '../../src/server/apollo.js';
import { buildApp } from '../../src/server/app.js';
import { ResponseCache, type ResponseCacheOptions } from '../../src/server/response-cache.js';
import { RevisionStore } from '../../src/server/revision.js';
import type { GraphStore } from '../../src/store/port.js';
import { countReads, LIMITS, model, schema } from '../support/graph.js';
import { EXPORT_LIMITS } from './temp-server.js';

export const JSON_TYPE = { 'content-type': 'application/json' };

export interface ServedApp {
  readonly store: RevisionStore;
  readonly responses: ResponseCache;
  readonly url: string;
  post(query: string, headers?: Record<string, string>, variables?: unknown): Promise<Response>;
  get(query: string, headers?: Record<string, string>): Promise<Response>;
  /** How often the store was read. */
  reads(): number;
  close(): Promise<void>;
}

interface Choices {
  readonly cache?: ResponseCacheOptions;
  readonly limits?: QueryLimits;
  /** Whether answers may be assembled from rows; else graphql-js gives them all. */
  readonly assembled?: boolean;
}

const KEPT: ResponseCacheOptions = { bytes: 2 ** 20, believeMs: null };

/** The server's HTTP face over a store that is open, on a free port. */
export async function serveApp(over: GraphStore, { cache = KEPT, limits = LIMITS, assembled = true }: Choices): Promise<ServedApp> {
  const log = pino({ level: 'silent' });
  const { store: counted, counts } = countReads(over);
  const store = new RevisionStore(counted);
  await store.revision();
  const executor = assembled ? new Executor(schema, model, limits) : null;
  const apollo = await startApollo(schema, limits, true, log, executor);
  const context = { model, limits };
  const exports = { context: { ...context, store }, schema, maxNodes: 10, apollo: async () => apollo };
  const responses = new ResponseCache(store, cache);
  const app = buildApp({ apollo, executor, context, store, responses, engine: 'grafeo', log, exports, exportLimits: EXPORT_LIMITS });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    store,
    responses,
    url,
    post: (query, headers = {}, variables) =>
      fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query, variables }) }),
    get: (query, headers = {}) =>
      fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': '1', ...headers } }),
    reads: () => counts.select + counts.search + counts.aggregate,
    close: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
