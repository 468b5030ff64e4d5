import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from '../model/files.js';
import type { Model } from '../model/types.js';
import { type LoadOptions, type LoadReport, loadFacts } from '../store/load.js';
import type { GraphStore } from '../store/port.js';
import { readFactsFiles } from './facts-files.js';

/** The facts that come with the program: all of them, or those of the article alone. */
export type Seeds = 'all' | 'article';

/** The folders of those facts, one for each dossier. */
export function seedPaths(seeds: Seeds): string[] {
  const folder = join(packageRoot(), 'seeds');
  if (seeds === 'article') return [join(folder, 'article')];
  const dossiers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return dossiers.map((entry) => join(folder, entry.name)).sort();
}

/**
 * Loads the facts that come with the program. Doing it again changes nothing but the revision.
 * @throws BadFacts; CadreError of the store
 */
export function loadSeeds(
  store: GraphStore,
  model: Model,
  schema: GraphQLSchema,
  seeds: Seeds,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { documents, problems } = readFactsFiles(seedPaths(seeds), packageRoot());
  return loadFacts(store, model, schema, documents, { ...options, problems });
}

/**
 * Fills an empty store; one that anything was ever written to is left alone.
 * @returns null when there was nothing to do
 */
export async function fillEmptyStore(
  store: GraphStore,
  model: Model,
  schema: GraphQLSchema,
  seeds: Seeds | 'none',
): Promise<LoadReport | null> {
  if (seeds === 'none' || (await store.revision()) > 0) return null;
  return loadSeeds(store, model, schema, seeds);
}
