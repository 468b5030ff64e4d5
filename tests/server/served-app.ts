import { pino } from 'pino';
import { startApollo } from '../../src/app/apollo.js';
import { Admission, type AdmissionLimits } from '../../src/graphql/admission.js';
import type { QueryLimits } from '../../src/graphql/context.js';
import { Executor } from '../../src/graphql/executor.js';
import { Subscriptions } from '../../src/graphql/live/subscribe.js';
import { SharedWork } from '../../src/graphql/shared-work.js';
import { buildApp } from '../../src/server/app.js';
import type { ConnectionLimits } from '../../src/server/connections.js';
import type { ExportLimits } from '../../src/server/export-route.js';
import type { LiveLimits } from '../../src/server/live-route.js';
import { ResponseCache, type ResponseCacheOptions } from '../../src/server/response-cache.js';
import { RevisionStore } from '../../src/server/revision.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { localWriter } from '../mutations/mutate.js';
import { countReads, LIMITS, model, schema } from '../support/graph.js';
import { CONNECTION_LIMITS, EXPORT_LIMITS, LIVE_LIMITS } from './temp-server.js';

export const JSON_TYPE = { 'content-type': 'application/json' };

export interface ServedApp {
  readonly store: RevisionStore;
  readonly responses: ResponseCache;
  readonly admission: Admission;
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
  readonly admission?: AdmissionLimits;
  readonly connections?: ConnectionLimits;
  readonly exports?: ExportLimits;
  /** Whether answers may be assembled from rows; else graphql-js gives them all. */
  readonly assembled?: boolean;
  readonly corsOrigins?: readonly string[];
  readonly live?: LiveLimits;
  /** How many nodes an export may have. */
  readonly maxNodes?: number;
}

const KEPT: ResponseCacheOptions = { bytes: 2 ** 20, staleMs: null };

export const ADMISSION: AdmissionLimits = { reads: 4, largeReads: 2, largeRequests: 2, waiting: 500 };

/** The server's HTTP face over a store that is open, on a free port. */
export async function serveApp(
  over: GraphStore,
  {
    cache = KEPT,
    limits = LIMITS,
    admission = ADMISSION,
    connections = CONNECTION_LIMITS,
    exports: exportLimits = EXPORT_LIMITS,
    assembled = true,
    corsOrigins = [],
    live = LIVE_LIMITS,
    maxNodes = 10,
  }: Choices,
): Promise<ServedApp> {
  const log = pino({ level: 'silent' });
  const { store: counted, counts } = countReads(over);
  const store = new RevisionStore(counted);
  await store.revision();
  const executor = assembled ? new Executor(schema, model, limits) : null;
  const apollo = await startApollo(schema, limits, true, log, executor);
  const context = { model, limits, writer: localWriter() };
  const exports = { context: { ...context, store }, schema, maxNodes, apollo: async () => apollo };
  const responses = new ResponseCache(store, cache);
  const shared = new Admission(admission);
  const app = buildApp({
    apollo,
    executor,
    context,
    store,
    admission: shared,
    shared: new SharedWork(cache.staleMs),
    responses,
    engine: 'grafeo',
    host: '127.0.0.1',
    corsOrigins,
    log,
    exports,
    exportLimits,
    connectionLimits: connections,
    live: { subscriptions: new Subscriptions(schema, { ...context, store }), limits: live },
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    store,
    responses,
    admission: shared,
    url,
    post: (query, headers = {}, variables) =>
      fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query, variables }) }),
    get: (query, headers = {}) => fetch(`${url}?query=${encodeURIComponent(query)}`, { headers }),
    reads: () => counts.select + counts.search + counts.aggregate,
    close: async () => {
      // A client that broke off may hold a fresh connection, on which it never asked for anything.
      const timer = setTimeout(() => app.server.closeAllConnections(), 1_000);
      await app.close();
      clearTimeout(timer);
      await apollo.stop();
    },
  };
}
