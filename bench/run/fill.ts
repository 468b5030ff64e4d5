import type { Model } from '../../src/model/types.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Amount } from '../data/generate.js';
import { type BenchDatabase, loadedWith, markLoaded, wipe } from './database.js';
import { type LoadFigures, loadProduct, loadReference } from './load.js';

async function withStore<T>(opening: Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await opening;
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Fills Neo4j by the product's own write path, unless it already holds this amount.
 * @param reference also loads this amount by hand-written texts first, for a comparison; null for none
 * @returns the figures of each load
 */
export async function fillNeo4j(
  model: Model,
  database: BenchDatabase,
  amount: Amount,
  reference: Amount | null = null,
): Promise<Record<string, LoadFigures>> {
  const content = JSON.stringify(amount);
  const loads: Record<string, LoadFigures> = {};
  if ((await loadedWith(database.driver)) === content) return loads;
  const opening = openNeo4j(database).then((engine) => cypherStore(engine, model));
  await withStore(opening, async (store) => {
    if (reference) {
      // Both start on an empty database that is warmed up by some writes.
      await wipe(database.driver);
      await loadProduct(store, model, { ...reference, attacks: 1_000 });
      await wipe(database.driver);
      loads['hand-written'] = await loadReference(database.driver, model, reference);
    }
    await wipe(database.driver);
    await store.migrate();
    loads['cadre-neo4j'] = await loadProduct(store, model, amount);
  });
  await markLoaded(database.driver, content);
  return loads;
}

/** Fills an embedded database in a folder. */
export function fillEmbedded(model: Model, folder: string, amount: Amount): Promise<LoadFigures> {
  const opening = openGrafeo({ path: folder }).then((engine) => cypherStore(engine, model));
  return withStore(opening, (store) => loadProduct(store, model, amount));
}
