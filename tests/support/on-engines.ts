import { afterAll, beforeAll, describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type EngineName, openTestStore, type Seeds } from './graph.js';
import { describeNeo4j } from './neo4j/database.js';
import { openSeeded } from './seeds.js';

const LOAD_MS = 120_000;
/** Whether this run has the cases on Neo4j. */
const SELECTED = process.env['CADRE_TEST_NEO4J_CASES'] === '1';

/** Whether Neo4j, which plans each new text anew, has all cases of large tables. */
const FULL = process.env['CADRE_TEST_FULL'] === '1';

/**
 * The cases of a table, each with a text of its own: all of them on the embedded store, and on Neo4j in a full run; else
 * every n-th on Neo4j. All texts are held to Neo4j's grammar by another step.
 */
export function everyNth<T>(n: number, cases: readonly T[]): readonly T[] {
  return SELECTED && !FULL ? cases.filter((_, i) => i % n === 0) : cases;
}

/**
 * The same cases on the embedded store and on Neo4j. An ordinary run has them on the embedded store only: what Neo4j must do
 * differently is tested by the contracts of the store. `--neo4j-cases` of the runner, as in CI, has them on Neo4j.
 */
export function onEachEngine(cases: (engine: EngineName) => void): void {
  describe('on the embedded store', () => cases('grafeo'));
  if (SELECTED) describeNeo4j('on Neo4j', () => cases('neo4j'));
}

/** Cases on Neo4j that CI runs in its own step, see `onEachEngine`. Their titles say "on Neo4j": by that they are selected. */
export function describeCasesOnNeo4j(name: string, cases: () => void): void {
  if (!/\bon Neo4j\b/.test(name)) throw new Error(`"${name}" does not say "on Neo4j"`);
  if (SELECTED) describeNeo4j(name, cases);
  else describe.skip(name, cases);
}

/** The same tests on a store of each engine, which holds seeds, or what `fill` puts into it. */
export function onEngines(fill: Seeds | ((store: GraphStore) => Promise<void>), tests: (store: () => GraphStore) => void): void {
  onEachEngine((engine) => {
    let store: GraphStore;
    beforeAll(async () => {
      store = typeof fill === 'string' ? await openSeeded(engine, fill) : await openTestStore(engine);
      if (typeof fill === 'function') await fill(store);
    }, LOAD_MS);
    afterAll(() => store?.close());
    tests(() => store);
  });
}
