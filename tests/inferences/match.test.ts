import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Binding, matchAlternative, type Start } from '../../src/query/inference/match.js';
import type { Alternative } from '../../src/query/inference/rules.js';
import { alternatives, type Fact, graphs, line, lookupIn, naive } from './naive.js';

const LIMITS = { ids: 1_000, bindings: 100_000 };

function lines(bindings: readonly Binding[]): string[] {
  const found = bindings.map(({ statements, entities }) =>
    line(
      [...statements].map(([alias, { id }]) => [alias, id] as const),
      [...entities].map(([name, { id }]) => [name, id] as const),
    ),
  );
  return [...new Set(found)].sort();
}

describe('matching', () => {
  test('finds what trying all statements in all places finds', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, alternatives, async (graph, alternative) => {
        const { bindings, complete } = await matchAlternative(alternative, { kind: 'all' }, lookupIn(graph), LIMITS);
        expect(lines(bindings)).toEqual(naive(graph, alternative));
        expect(complete).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('from entities or a statement it finds those of all that have one of them in that place', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        alternatives,
        fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
        fc.nat(13),
        async (graph, alternative, ids, i) => {
          const all = naive(graph, alternative);
          const [variable] = [...alternative.variables.keys()];
          const statement = `s${String(i).padStart(2, '0')}`;
          const starts: readonly (readonly [Start, (text: string) => boolean])[] = [
            [{ kind: 'entities', variable: variable!, ids }, (text) => ids.some((id) => ` ${text} `.includes(` ${variable}=${id} `))],
            ...alternative.patterns.map(
              ({ alias }) =>
                [{ kind: 'statement', alias, id: statement }, (text: string) => ` ${text} `.includes(` ${alias}=${statement} `)] as const,
            ),
          ];
          for (const [start, wanted] of starts) {
            const { bindings } = await matchAlternative(alternative, start, lookupIn(graph), LIMITS);
            expect(lines(bindings)).toEqual(all.filter(wanted));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('each of several entities has its own share of the limits, and its own report when something is missing', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, alternatives, async (graph, alternative) => {
        const [variable] = [...alternative.variables.keys()] as [string];
        const ids = ['a', 'b', 'c'];
        const of = (texts: readonly string[], id: string) => texts.filter((text) => ` ${text} `.includes(` ${variable}=${id} `));
        const limits = { ids: 1_000, bindings: 9 };
        const { bindings, cut } = await matchAlternative(alternative, { kind: 'entities', variable, ids }, lookupIn(graph), limits);
        const whole = naive(graph, alternative);
        for (const id of ids) {
          const [found, wanted] = [of(lines(bindings), id), of(whole, id)];
          expect(wanted).toEqual(expect.arrayContaining(found));
          if (!cut.has(id)) expect(found).toEqual(wanted);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an entity with more than its share is reported, and the others are whole', async () => {
    const facts = (subject: string, count: number) =>
      Array.from({ length: count }, (_, i): Fact => ({ id: `${subject}${i}`, kind: 'Membership', subject, object: 'd', value: null }));
    const graph = [...facts('a', 10), ...facts('b', 9), ...facts('c', 1)];
    const end = (name: string) => [name, { name, types: ['ArmedGroup'], narrowed: false, filter: null }] as const;
    const alternative: Alternative = {
      patterns: [{ alias: 'p0', statement: 'Membership', subject: 'x', object: 'y', symmetric: false, filter: null, holdsOn: null }],
      variables: new Map([end('x'), end('y')]),
      joins: [],
      records: [],
      distinct: [],
      explanation: { text: '', parts: [] },
    };
    const limits = { ids: 1_000, bindings: 27 };
    const { bindings, cut } = await matchAlternative(
      alternative,
      { kind: 'entities', variable: 'x', ids: ['a', 'b', 'c'] },
      lookupIn(graph),
      limits,
    );
    expect([...cut]).toEqual(['a']);
    const found = lines(bindings);
    const count = (id: string) => found.filter((text) => ` ${text} `.includes(` x=${id} `)).length;
    expect([count('a'), count('b'), count('c')]).toEqual([9, 9, 1]);
  });

  test('takes one look-up for each pattern at most, and tells when a limit cut it off', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, alternatives, async (graph, alternative) => {
        let lookups = 0;
        const counting = (...args: Parameters<ReturnType<typeof lookupIn>>) => {
          lookups += 1;
          return lookupIn(graph)(...args);
        };
        const whole = naive(graph, alternative);
        const { bindings, complete } = await matchAlternative(alternative, { kind: 'all' }, counting, { ids: 2, bindings: 3 });
        expect(lookups).toBeLessThanOrEqual(alternative.patterns.length);
        const found = lines(bindings);
        expect(whole).toEqual(expect.arrayContaining(found));
        if (found.length < whole.length) expect(complete).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
