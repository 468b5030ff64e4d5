import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadOptions, type LoadReport, loadFacts } from '../ingest/load.js';
import { packageRoot } from '../model/files.js';
import type { Model } from '../model/types.js';
import type { GraphStore } from '../store/graph-store.js';
import { LOCAL } from '../store/log/change.js';
import { readFactsFiles } from './facts-files.js';

/** Which of the facts that come with the program: all, or only those of the article. */
export type Seeds = 'all' | 'article';

/** The options of loading them: their author is the program. */
type SeedOptions = Omit<LoadOptions, 'authorship' | 'problems'>;

/** Their folders, one for each dossier. */
export function seedPaths(seeds: Seeds): string[] {
  const folder = join(packageRoot(), 'seeds');
  if (seeds === 'article') return [join(folder, 'article')];
  const dossiers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return dossiers.map((entry) => join(folder, entry.name)).sort();
}

/**
 * Loads the facts that come with the program. Loading them again changes only the revision.
 * @throws BadFacts; CadreError of the store
 */
export function loadSeeds(store: GraphStore, model: Model, seeds: Seeds, options: SeedOptions = {}): Promise<LoadReport> {
  const { documents, problems } = readFactsFiles(seedPaths(seeds), packageRoot());
  return loadFacts(store, model, documents, { ...options, authorship: { by: LOCAL, via: 'SEED', message: null }, problems });
}

/**
 * Loads them into an empty store. A store that was ever written to stays as it is.
 * @returns null when nothing was loaded
 */
export async function fillEmptyStore(store: GraphStore, model: Model, seeds: Seeds | 'none'): Promise<LoadReport | null> {
  if (seeds === 'none' || (await store.revision()) > 0) return null;
  return loadSeeds(store, model, seeds);
}
