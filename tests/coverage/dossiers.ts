import { afterAll, beforeAll } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadSeeds, type Seeds } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';

/** What the tests of one engine are given: a store that is filled dossier by dossier. */
export interface Dossiers {
  /** Before the tests of this block: the article alone, or the second dossier beside it. */
  load(which: Seeds): void;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
}

const LOAD_MS = 240_000;

/** Runs the same tests on the embedded store and, where there is one, on Neo4j. */
export function onDossiers(tests: (dossiers: Dossiers) => void): void {
  onEachEngine((engine) => {
    let store: GraphStore | null = null;
    const load = async (which: Seeds) => {
      // The second dossier is loaded on top of the article, where that is there already.
      if (store) await loadSeeds(store, which);
      else store = await openSeeded(engine, which);
    };
    afterAll(() => store?.close());
    tests({
      load: (which) => beforeAll(() => load(which), LOAD_MS),
      ask: (query, variables) => data(store!, query, variables),
    });
  });
}
