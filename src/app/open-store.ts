import type { Settings } from '../config/settings.js';
import { CadreError } from '../errors/cadre-error.js';
import type { Model } from '../model/types.js';
import { cypherStore } from '../store/cypher-store.js';
import type { CypherEngine, EngineLog } from '../store/engine.js';
import type { GraphStore } from '../store/graph-store.js';
import { storeOfServer } from './running-server.js';

export interface OpenStoreOptions {
  readonly log?: EngineLog;
  /** Creates nothing, neither a folder nor an index; the embedded database admits other readers. */
  readonly readOnly?: boolean;
}

type StoreSettings = Pick<
  Settings,
  'dataFolder' | 'neo4jUri' | 'neo4jUsername' | 'neo4jPassword' | 'neo4jDatabase' | 'neo4jPoolSize' | 'writeTimeoutMs'
>;

/** Imports only the engine in use: each takes tens of megabytes and a part of the start-up time. */
async function openEngine(settings: StoreSettings, { log, readOnly = false }: OpenStoreOptions): Promise<CypherEngine> {
  const common = { writeTimeoutMs: settings.writeTimeoutMs, ...(log !== undefined && { log }) };
  if (settings.neo4jUri === null) {
    const { openGrafeo } = await import('../store/engines/grafeo.js');
    return openGrafeo({ path: settings.dataFolder, readOnly, ...common });
  }
  const { openNeo4j } = await import('../store/engines/neo4j.js');
  return openNeo4j({
    uri: settings.neo4jUri,
    username: settings.neo4jUsername,
    password: settings.neo4jPassword ?? '',
    poolSize: settings.neo4jPoolSize,
    ...(settings.neo4jDatabase === null ? {} : { database: settings.neo4jDatabase }),
    ...common,
  });
}

/** Opens a store as it is, so that a log can be replayed into it. @throws CadreError as `openStore` */
export async function openUnmigrated(settings: StoreSettings, model: Model, log?: EngineLog): Promise<GraphStore> {
  return cypherStore(await openEngine(settings, log ? { log } : {}), model, log);
}

/**
 * Opens the store that the settings choose, Neo4j or the embedded database, and migrates it to this program's version and schema,
 * unless it is opened read-only.
 * @throws CadreError STORE_UNAVAILABLE, STORE_AUTH, STORE_VERSION, STORE_LOCKED, STORE_ACCESS, STORE_CORRUPT, STORE_NEWER
 */
export async function openStore(settings: StoreSettings, model: Model, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const store = cypherStore(await openEngine(settings, options), model, options.log);
  try {
    if (options.readOnly) {
      const { stale } = await store.info();
      if (stale.length > 0)
        options.log?.warn(
          { parts: stale.length },
          'the store was written by another schema; lists may be incomplete until the server is started',
        );
      return store;
    }
    await store.migrate();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/**
 * The same for a command: where a running server has the folder of the embedded database open, the store is that of the server.
 * @throws CadreError as `openStore`; STORE_LOCKED where what has the folder open is not a server that this command can use
 */
export async function openStoreOrServer(settings: StoreSettings, model: Model, options: OpenStoreOptions = {}): Promise<GraphStore> {
  try {
    return await openStore(settings, model, options);
  } catch (error) {
    if (settings.neo4jUri !== null || !(error instanceof CadreError) || error.code !== 'STORE_LOCKED') throw error;
    return storeOfServer(settings.dataFolder, error);
  }
}
