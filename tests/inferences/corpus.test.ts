import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { type Fact, factLine, factsOf, QUERY, ruleCases } from './case-facts.js';

function suite(engine: EngineName) {
  describe.each(ruleCases())('$name', (given) => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openTestStore(engine);
      await loadValue(store, factsOf(given));
    }, 300_000);
    afterAll(() => store.close());

    test.each(given.cases)('$asks', async ({ query, answer }) => {
      const { inferences } = await data(store, QUERY, { ...query, first: 100 });
      expect((inferences.nodes as Fact[]).map(factLine)).toEqual(answer);
      expect(inferences.complete).toBe(true);
    });

    test('a page after another is the same list', async () => {
      const whole = await data(store, QUERY, { first: 200 });
      const found: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { inferences } = await data(store, QUERY, { first: 3, after });
        found.push(...(inferences.nodes as Fact[]).map((fact) => `${fact.rule.id} ${factLine(fact)}`));
        ({ hasNextPage: more, endCursor: after } = inferences.pageInfo);
      }
      expect(found).toEqual((whole.inferences.nodes as Fact[]).map((fact) => `${fact.rule.id} ${factLine(fact)}`));
    });
  });
}

describe('rules', () => onEachEngine(suite));
