import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { gexf } from '../../src/export/formats/graph/gexf.js';
import { graphml } from '../../src/export/formats/graph/graphml.js';
import { subgraphOf } from '../support/export.js';
import { loadValue, model, openTestStore } from '../support/graph.js';
import {
  differences,
  fromGraphology,
  graphValues,
  lossy,
  parsed,
  structured,
  textOf,
  throughXml,
  without,
} from '../support/graph-values.js';
import { randomFacts } from './random-facts.js';

const PATIENCE = 120_000;
const STATUSES = ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'] as const;

test(
  'any graph comes back from GraphML and from GEXF: each node and edge with each value that they can hold',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomFacts(model), async (documents) => {
        const store = await openTestStore('grafeo');
        try {
          for (const document of documents) await loadValue(store, document);
          const subgraph = await subgraphOf(store, { kind: 'everything' }, { statuses: [...STATUSES] });
          const expected = await graphValues(subgraph);
          const known = lossy(expected, throughXml);
          expect(Object.keys(expected.edges).length).toBeGreaterThan(0);
          const ofGraphml = fromGraphology(parseGraphml(MultiDirectedGraph, await textOf(graphml, subgraph)));
          expect(differences(without(parsed(ofGraphml, structured(expected)), 'edges', 'cadreId'), known)).toEqual([]);
          const ofGexf = fromGraphology(parseGexf(MultiGraph, await textOf(gexf, subgraph)));
          expect(differences(without(parsed(ofGexf, structured(expected)), 'edges', 'kind'), known)).toEqual([]);
        } finally {
          await store.close();
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  },
  PATIENCE,
);
