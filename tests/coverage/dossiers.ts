import { afterAll, beforeAll, describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { data, type EngineName, loadSeeds, openTestStore } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';

/** What the tests of one engine are given: a store that is filled dossier by dossier. */
export interface Dossiers {
  /** Before the tests of this block: the article alone, or the second dossier beside it. */
  load(which: 'article' | 'all'): void;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
}

const LOAD_MS = 60_000;

/** Runs the same tests on the embedded store and, where there is one, on Neo4j. */
export function onEachEngine(tests: (dossiers: Dossiers) => void): void {
  const on = (engine: EngineName) => () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openTestStore(engine);
    }, LOAD_MS);
    afterAll(() => store?.close());
    tests({
      load: (which) => beforeAll(() => loadSeeds(store, which), LOAD_MS),
      ask: (query, variables) => data(store, query, variables),
    });
  };
  describe('on the embedded store', on('grafeo'));
  describeNeo4j('on Neo4j', on('neo4j'));
}
