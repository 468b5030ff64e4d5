import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rootFields } from '../../src/model/api/outputs.js';
import { ask, model } from '../support/graph.js';
import { everyNth, onEngines } from '../support/on-engines.js';
import { nodesOfType, type ReadGraph, readGraph } from './graph-read.js';
import { Evaluator, type Value } from './kleene.js';
import { FilterMaker } from './random-filter.js';

const VIEWS = [
  {},
  { certainty: 'CERTAIN' },
  { asOf: '2024-02-01', certainty: 'CERTAIN' },
  { asOf: '2010-01-01', certainty: 'CERTAIN', knownAt: '2025-09-17' },
  { knownAt: '2024-11-18' },
  { sources: ['source:lwj-2025-06-14', 'source:waradana-2023-12', 'source:ofac-sdn-list'], asOf: '2024-02-01', certainty: 'CERTAIN' },
] as const;
const RUNS = everyNth(20, Array.from({ length: 60 })).length;
const PATIENCE = 300_000;
const LISTS = rootFields(model).filter(({ many }) => many);

describe('what a filter can neither include nor exclude', () => {
  onEngines('all', (store) => {
    // Reading the graph of a view takes some hundred texts.
    describe.each(everyNth(3, VIEWS).map((view) => [JSON.stringify(view), view] as const))('in the view %s', (_name, view) => {
      let graph: ReadGraph;
      it(
        'is what three-valued logic says of random filters',
        async () => {
          graph = await readGraph(store(), view);
          const evaluator = new Evaluator(graph, 'certainty' in view);
          await fc.assert(
            fc.asyncProperty(fc.gen(), async (gen) => {
              const maker = new FilterMaker(graph, (below) => gen(fc.nat, { max: below - 1 }));
              const { name, type } = maker.pick(LISTS);
              const filter = maker.filter(type, 3);
              const query = `query ($filter: ${type}Filter, $view: View) {
              list: ${name}(filter: $filter, view: $view, first: 1000, orderBy: { field: ID }) { nodes { id } undecided(first: 1000) { totalCount nodes { id } } }
            }`;
              const { data: found, errors } = await ask(store(), query, { filter, view });
              expect(errors?.map((e) => `${e.message} ${JSON.stringify(filter)}`)).toBeUndefined();
              const { list } = found;
              const values = new Map(nodesOfType(graph, type).map((node) => [node.id, evaluator.listed(type, node, filter)]));
              const withValue = (...wanted: Value[]) => [...values].flatMap(([id, value]) => (wanted.includes(value) ? id : [])).sort();
              const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();
              const asked = `${name} ${JSON.stringify(filter)}`;
              const shown = { asked, undecided: ids(list.undecided.nodes), count: list.undecided.totalCount };
              expect(shown).toEqual({ asked, undecided: withValue(null), count: withValue(null).length });
              // What is true is listed, what is false is not. What is unknown is listed only within a negation.
              expect(ids(list.nodes)).toEqual(expect.arrayContaining(withValue(true)));
              expect(withValue(true, null)).toEqual(expect.arrayContaining(ids(list.nodes)));
            }),
            { numRuns: RUNS },
          );
        },
        PATIENCE,
      );
    });
  });
});
