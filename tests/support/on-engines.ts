import { afterAll, beforeAll, describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { type EngineName, openTestStore } from './graph.js';
import { describeNeo4j } from './neo4j/database.js';

const LOAD_MS = 120_000;

/** The same tests on the embedded store and, where there is one, on Neo4j; `fill` is run once on each. */
export function onEngines(fill: (store: GraphStore) => Promise<void>, tests: (store: () => GraphStore) => void): void {
  const on = (engine: EngineName) => () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openTestStore(engine);
      await fill(store);
    }, LOAD_MS);
    afterAll(() => store?.close());
    tests(() => store);
  };
  describe('on the embedded store', on('grafeo'));
  describeNeo4j('on Neo4j', on('neo4j'));
}
