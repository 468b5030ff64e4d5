import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { admissionLimits } from '../app/admission-limits.js';
import { startApollo } from '../app/apollo.js';
import type { Log } from '../app/log.js';
import { logError } from '../app/log-error.js';
import { openStore } from '../app/open-store.js';
import { programId } from '../app/program-id.js';
import { queryLimits } from '../app/query-limits.js';
import { readRuleFiles } from '../app/rule-files.js';
import { fillEmptyStore } from '../app/seed.js';
import { introspectionAllowed, isLoopback, requireAuthentication, type Settings } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import { Admission } from '../graphql/admission.js';
import { Executor } from '../graphql/executor.js';
import { Subscriptions } from '../graphql/live/subscribe.js';
import { type ReadOnly, RunningKeys, type Writer } from '../graphql/mutations/who-writes.js';
import { executableSchema } from '../graphql/schema.js';
import { SharedWork } from '../graphql/shared-work.js';
import { requireSound } from '../model/lint.js';
import { readModel } from '../model/read.js';
import type { StoreInfo } from '../store/graph-store.js';
import { LOCAL } from '../store/log/change.js';
import { buildApp } from './app.js';
import type { ConnectionLimits } from './connections.js';
import { ResponseCache } from './response-cache.js';
import { RevisionStore } from './revision.js';
import { openStoreDoor, type StoreDoor } from './store-door.js';

export interface RunningServer {
  /** Its address, without a path. */
  readonly url: string;
  /** Waits some seconds at most for requests under way, then closes the store. Safe to repeat. */
  close(): Promise<void>;
}

/** HOST for all addresses of the machine. */
const EVERY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
/** How long a client may read nothing of an answer. */
const IDLE_MS = 60_000;
/** How long a request may take to arrive. */
const RECEIVE_MS = { headersMs: 10_000, requestMs: 30_000 };
/** How long requests under way may take once the server is closing. */
const DRAIN_MS = 5_000;

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'EADDRINUSE' ? 'another program listens there' : `the system refuses it (${code ?? 'unknown'})`;
    const hint =
      code === 'EADDRINUSE' ? 'Choose another PORT, or 0 for any free one.' : 'Choose an address of this machine and a port above 1023.';
    const message = `HOST and PORT: the server cannot listen on ${host}, port ${port}: ${why}.`;
    throw new CadreError('BAD_SETTING', message, { host, port }, { cause, hint });
  }
  const bound = (app.server.address() as AddressInfo).port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close().finally(() => clearTimeout(timer));
}

/** Lets commands in beside the server. Without the door the server is of use all the same. Other stores have many writers anyway. */
async function doorFor(
  store: RevisionStore,
  engine: StoreInfo['engine'],
  { dataFolder: folder }: Settings,
  connectionLimits: ConnectionLimits,
  log: Log,
): Promise<StoreDoor | null> {
  if (engine !== 'grafeo') return null;
  try {
    return await openStoreDoor({ store, folder, program: programId(), connectionLimits, log });
  } catch (error) {
    logError(log, 'warn', error, {}, 'commands cannot use the store while this server runs');
    return null;
  }
}

/** Whoever reaches a server on a loopback address has a shell of its machine. Nobody is known on any other. */
function writerFor({ host }: Settings): Writer | ReadOnly {
  if (isLoopback(host)) return { by: LOCAL, running: new RunningKeys() };
  return { because: 'This server is open to everyone who reaches it (CADRE_AUTH=none), so it takes no mutations.' };
}

/**
 * Starts everything: opens the store, fills it if it is empty, listens.
 * @throws CadreError of the store; BAD_SETTING for an address that needs authentication, or that the server cannot listen on.
 *   Nothing stays open then.
 */
export async function startServer(settings: Settings, log: Log): Promise<RunningServer> {
  requireAuthentication(settings);
  const model = requireSound(readModel());
  const schema = executableSchema(model, readRuleFiles(settings.rules));
  const store = new RevisionStore(await openStore(settings, model, { log }));
  try {
    const { engine, version, place } = await store.info();
    log.info({ engine, version, place }, 'the store is open');
    const loaded = await fillEmptyStore(store, model, settings.seeds);
    if (loaded) log.info({ seeds: settings.seeds, ...loaded }, 'the store was empty and was filled');
    await store.revision();
    const limits = queryLimits(settings);
    const executor = new Executor(schema, model, limits);
    const apollo = await startApollo(schema, limits, introspectionAllowed(settings), log, executor);
    let listening: string | null = null;
    const context = { model, limits, publicUrl: () => settings.publicUrl ?? listening, writer: writerFor(settings) };
    const exports = { context: { ...context, store }, schema, maxNodes: settings.maxExportNodes, apollo: async () => apollo };
    const admission = new Admission(admissionLimits(engine, settings));
    // No other process writes to an embedded database, so its revision is not read again.
    const staleMs = engine === 'grafeo' ? null : settings.cacheStaleMs;
    const responses = new ResponseCache(store, { bytes: settings.cacheMb * 2 ** 20, staleMs });
    const pace = { idleMs: IDLE_MS, lowestRate: settings.minRate };
    const exportLimits = {
      ...pace,
      atOnce: settings.maxExports,
      perClient: Math.min(settings.maxExports, settings.maxExportsPerClient),
      patienceMs: limits.timeoutMs,
      longestMs: settings.exportTimeoutMs,
    };
    const connectionLimits = { ...pace, ...RECEIVE_MS, most: settings.maxConnections };
    const app = buildApp({
      apollo,
      executor,
      context,
      store,
      admission,
      shared: new SharedWork(staleMs),
      responses,
      engine,
      host: settings.host,
      corsOrigins: settings.corsOrigins ?? [],
      log,
      exports,
      exportLimits,
      connectionLimits,
      live: {
        subscriptions: new Subscriptions(schema, { ...context, store }),
        limits: { most: settings.maxSubscriptions, perClient: settings.maxSubscriptionsPerClient, idleMs: IDLE_MS },
      },
    });
    const url = await listen(app, settings);
    // An address that stands for all addresses of the machine leads nowhere.
    if (!EVERY_ADDRESS.has(settings.host)) listening = url;
    const door = await doorFor(store, engine, settings, connectionLimits, log);
    log.info({ url, api: `${url}/graphql`, health: `${url}/health` }, 'ready');
    let closing: Promise<void> | null = null;
    const shut = async () => {
      try {
        await Promise.all([door?.close(), drain(app)]);
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
