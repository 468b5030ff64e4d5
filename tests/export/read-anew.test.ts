import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/export/formats.js';
import type { Selection } from '../../src/export/selection.js';
import type { ViewInput } from '../../src/query/view.js';
import type { GraphStore } from '../../src/store/port.js';
import { exportBytes, subgraphOf } from '../support/export.js';
import { type EngineName, loadSeeds, openTestStore } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';

const IRI: Selection = {
  kind: 'network',
  around: ['islamic-resistance-in-iraq'],
  depth: 1,
  statementTypes: null,
  entityTypes: null,
  minEvidence: 1,
  first: null,
};
const PARTS: readonly (readonly [string, Selection, ViewInput])[] = [
  ['everything', { kind: 'everything' }, {}],
  ['everything, early, without a source', { kind: 'everything' }, { knownAt: '2025-01-01', excludeSources: ['source:lwj-2025-06-14'] }],
  ['a network', IRI, { knownAt: '2025-06-14' }],
];
const PATIENCE = 120_000;

/** What is small is held in memory, what is large is read for each pass of a format, and no more of it than the pass needs. */
function alike(engine: EngineName): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await loadSeeds(store, 'all');
  }, PATIENCE);
  afterAll(() => store?.close());

  test.each(PARTS)(
    '%s: every format writes the same, kept or read anew',
    async (_name, selection, view) => {
      const [kept, anew] = [await subgraphOf(store, selection, view), await subgraphOf(store, selection, view, { keep: 0, many: 10 })];
      expect([kept.links, anew.links]).toEqual([undefined, expect.anything()]);
      for (const { name } of FORMATS) {
        const [one, other] = [await exportBytes(name, kept), await exportBytes(name, anew)];
        expect([name, one.equals(other)]).toEqual([name, true]);
      }
    },
    PATIENCE,
  );
}

describe('parts of the graph, on the embedded engine', () => alike('grafeo'));
describeNeo4j('parts of the graph, on Neo4j', () => alike('neo4j'));
