import type { Settings } from '../config/settings.js';
import type { Model } from '../model/types.js';
import { cypherStore } from '../store/cypher-store.js';
import type { CypherEngine, EngineLog } from '../store/engine.js';
import type { GraphStore } from '../store/port.js';

export interface OpenStoreOptions {
  readonly log?: EngineLog;
  /** Only to look: nothing is made, neither a folder nor an index, and the embedded database lets other readers in. */
  readonly readOnly?: boolean;
}

type StoreSettings = Pick<Settings, 'dataFolder' | 'neo4jUri' | 'neo4jUsername' | 'neo4jPassword' | 'neo4jDatabase' | 'neo4jPoolSize'>;

/** Only the engine in use is loaded: each costs tens of megabytes and part of the time to start. */
async function openEngine(settings: StoreSettings, { log, readOnly = false }: OpenStoreOptions): Promise<CypherEngine> {
  const logging = log === undefined ? {} : { log };
  if (settings.neo4jUri === null) {
    const { openGrafeo } = await import('../store/grafeo.js');
    return openGrafeo({ path: settings.dataFolder, readOnly, ...logging });
  }
  const { openNeo4j } = await import('../store/neo4j.js');
  return openNeo4j({
    uri: settings.neo4jUri,
    username: settings.neo4jUsername,
    password: settings.neo4jPassword ?? '',
    poolSize: settings.neo4jPoolSize,
    ...(settings.neo4jDatabase === null ? {} : { database: settings.neo4jDatabase }),
    ...logging,
  });
}

/**
 * Opens the store that the settings name, Neo4j or the embedded database, and brings it up to this program's version.
 * @throws CadreError STORE_UNAVAILABLE, STORE_AUTH, STORE_VERSION, STORE_LOCKED, STORE_CORRUPT, STORE_NEWER
 */
export async function openStore(settings: StoreSettings, model: Model, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const store = cypherStore(await openEngine(settings, options), model);
  if (options.readOnly) return store;
  try {
    await store.migrate();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
