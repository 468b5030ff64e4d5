import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { introspectionAllowed, type Settings } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import { Executor } from '../graphql/executor.js';
import { executableSchema } from '../graphql/schema.js';
import { readModel } from '../model/read.js';
import type { StoreInfo } from '../store/port.js';
import { startApollo } from './apollo.js';
import { buildApp } from './app.js';
import type { Log } from './log.js';
import { openStore } from './open-store.js';
import { queryLimits } from './query-limits.js';
import { ResponseCache } from './response-cache.js';
import { RevisionStore } from './revision.js';
import { fillEmptyStore } from './seed.js';

export interface RunningServer {
  /** Where it answers, without a path. */
  readonly url: string;
  /** Lets requests under way end, for some seconds at most, then closes the store. Safe to repeat. */
  close(): Promise<void>;
}

/** Nobody else writes to an embedded database: its revision need not be asked for. */
function responseCache(store: RevisionStore, engine: StoreInfo['engine'], { cacheMb, cacheBelieveMs }: Settings): ResponseCache {
  return new ResponseCache(store, { bytes: cacheMb * 2 ** 20, believeMs: engine === 'grafeo' ? null : cacheBelieveMs });
}

/** How long a client may take nothing of an export, beside the time that a read of the store may take. */
const EXPORT_IDLE_MS = 60_000;
/** How long requests under way may take once the server is closing. */
const DRAIN_MS = 5_000;

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why =
      code === 'EADDRINUSE'
        ? 'another program listens there. Choose another PORT, or 0 for any free one'
        : `the system refuses it (${code ?? 'unknown'})`;
    throw new CadreError(
      'BAD_SETTING',
      `HOST and PORT: the server cannot listen on ${host}, port ${port}: ${why}.`,
      { host, port },
      { cause },
    );
  }
  const bound = (app.server.address() as AddressInfo).port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close().finally(() => clearTimeout(timer));
}

/**
 * Starts everything: opens the store, fills it when it is empty, listens.
 * @throws CadreError of the store; BAD_SETTING when the address cannot be listened on. Nothing stays open then.
 */
export async function startServer(settings: Settings, log: Log): Promise<RunningServer> {
  const model = readModel();
  const schema = executableSchema(model, settings.rules);
  const store = new RevisionStore(await openStore(settings, model, { log }));
  try {
    const { engine, version, place } = await store.info();
    log.info({ engine, version, place }, 'the store is open');
    const loaded = await fillEmptyStore(store, model, schema, settings.seeds);
    if (loaded) log.info({ seeds: settings.seeds, ...loaded }, 'the store was empty and was filled');
    await store.revision();
    const limits = queryLimits(settings);
    const executor = new Executor(schema, model, limits);
    const apollo = await startApollo(schema, limits, introspectionAllowed(settings), log, executor);
    const context = { model, limits };
    const exports = { context: { ...context, store }, schema, maxNodes: settings.maxExportNodes, apollo: async () => apollo };
    const responses = responseCache(store, engine, settings);
    const exportLimits = { atOnce: settings.maxExports, patienceMs: limits.timeoutMs, idleMs: EXPORT_IDLE_MS + limits.timeoutMs };
    const app = buildApp({ apollo, executor, context, store, responses, engine, log, exports, exportLimits });
    const url = await listen(app, settings);
    log.info({ url, api: `${url}/graphql`, health: `${url}/health` }, 'ready');
    let closing: Promise<void> | null = null;
    const shut = async () => {
      try {
        await drain(app);
        await apollo.stop();
      } finally {
        await store.close();
      }
      log.info('closed');
    };
    return {
      url,
      close: () => {
        closing ??= shut();
        return closing;
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
