import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/export/formats/formats.js';
import type { Selection } from '../../src/export/read/selection.js';
import type { ViewInput } from '../../src/query/view/view.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { exportBytes, subgraphOf } from '../support/export.js';
import type { EngineName } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';

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
    store = await openSeeded(engine, 'all');
  }, PATIENCE);
  afterAll(() => store?.close());

  test.each(PARTS)(
    '%s: every format writes the same, kept or read anew',
    async (_name, selection, view) => {
      const [kept, anew] = [
        await subgraphOf(store, selection, view),
        await subgraphOf(store, selection, view, { maxInMemory: 0, ownPlanFrom: 10 }),
      ];
      expect([kept.links, anew.links]).toEqual([undefined, expect.anything()]);
      for (const { name } of FORMATS) {
        const [one, other] = [await exportBytes(name, kept), await exportBytes(name, anew)];
        expect([name, one.equals(other)]).toEqual([name, true]);
      }
    },
    PATIENCE,
  );
}

describe('parts of the graph', () => onEachEngine(alike));
