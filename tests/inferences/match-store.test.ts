import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/base/computation.js';
import { matchAlternative } from '../../src/query/inference/match.js';
import { storeLookup } from '../../src/query/inference/read.js';
import { queryScope } from '../../src/query/selection/scope.js';
import { resolveView } from '../../src/query/view/view.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { type EngineName, LIMITS, loadValue, model, openTestStore, schema } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { factsOf } from './case-facts.js';
import { alternatives, type Fact, graphs, KEY, line, naive } from './naive.js';

const LISTS: Readonly<Record<string, string>> = { Membership: 'memberships', Sponsorship: 'sponsorships', Alliance: 'alliances' };

/** A random graph as a store keeps it: a statement once, under the id of its identity, the ends of an alliance in order. */
const stored = fc.array(graphs, { minLength: 3, maxLength: 3 }).map((lists) => {
  const facts = lists
    .flat()
    .filter((fact) => fact.subject !== fact.object)
    .map((fact): Fact => {
      const [a, b] = fact.kind === 'Alliance' ? [fact.subject, fact.object].sort() : [fact.subject, fact.object];
      return { ...fact, subject: a!, object: b!, id: `${fact.kind.toLowerCase()}:${a}:${b}` };
    });
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
});

function suite(engine: EngineName) {
  const [graph] = fc.sample(stored, { numRuns: 1, seed: 7 });
  let store: GraphStore;
  beforeAll(async () => {
    const statements: Record<string, Record<string, unknown>[]> = {};
    for (const { kind, subject, object, value } of graph!) {
      const more = kind === 'Sponsorship' ? { supportTypes: ['UNSPECIFIED'] } : {};
      const list = LISTS[kind]!;
      statements[list] = [...(statements[list] ?? []), { subject, object, credibility: value, ...more }];
    }
    store = await openTestStore(engine);
    await loadValue(store, factsOf({ entities: { coalitions: ['a', 'b', 'c', 'd'] }, statements }));
  }, 300_000);
  afterAll(() => store.close());

  test('the store is matched as trying all statements in all places is', async () => {
    const scope = queryScope({ model, schema, view: resolveView(null), limits: LIMITS, fragments: {}, variables: {} });
    const limits = { statements: 1_000, fanOut: [100, 10] as const };
    let matches = 0;
    const property = fc.asyncProperty(alternatives, fc.constantFrom('a', 'b', null), async (given, id) => {
      fc.pre(given.joins.every((join) => join.fields[0] !== KEY));
      const variables = new Map([...given.variables].map(([name, v]) => [name, { ...v, types: ['Coalition'], narrowed: true }]));
      const alternative = { ...given, variables };
      const [variable] = [...variables.keys()];
      const start = id === null ? ({ kind: 'all' } as const) : ({ kind: 'entities', variable: variable!, ids: [id] } as const);
      const lookup = storeLookup(scope, { select: (plan) => store.select(plan), compute }, alternative, limits);
      const { bindings, complete } = await matchAlternative(alternative, start, lookup, { ids: 1_000, bindings: 100_000 });
      const found = bindings.map(({ statements, entities }) =>
        line(
          [...statements].map(([alias, s]) => [alias, s.id] as const),
          [...entities].map(([name, end]) => [name, end.id] as const),
        ),
      );
      const expected = naive(graph!, alternative).filter((text) => id === null || ` ${text} `.includes(` ${variable}=${id} `));
      expect([...new Set(found)].sort()).toEqual(expected);
      expect(complete).toBe(true);
      matches += expected.length;
    });
    await fc.assert(property, { numRuns: 60 });
    // Random questions find more or less; with nothing found nothing would have been compared.
    expect(matches).toBeGreaterThan(5);
  }, 300_000);
}

describe('matching', () => onEachEngine(suite));
