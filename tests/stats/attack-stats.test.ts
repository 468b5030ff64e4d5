import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLEnumType } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, type EngineName, loadValue, openTestStore, schema } from '../support/graph.js';
import { everyNth, onEachEngine } from '../support/on-engines.js';
import { naive, type Question } from './naive.js';
import { COALITIONS, factsOf, GROUPS, makeWorld } from './world.js';

/** Of random questions, as Neo4j plans a new text for each. */
const RUNS = everyNth(4, Array.from({ length: 60 })).length;

const DIMENSIONS = (schema.getType('AttackDimension') as GraphQLEnumType).getValues().map(({ name }) => name);
const SINGLE = new Set(['YEAR', 'MONTH', 'WEEK', 'DAY', 'COUNTRY', 'LOCATION', 'OUTCOME', 'CLAIM']);
const FIGURES = '{ low best high unknown unknownLow unknownHigh }';
const QUERY = `query ($by: [AttackDimension!]!, $actorBy: ActorLink!, $actors: [ID!], $coalitions: [ID!], $view: View) {
  attackStats(by: $by, actorBy: $actorBy, actors: $actors, coalitions: $coalitions, view: $view) {
    attacks killed ${FIGURES} buckets { keys { value } attacks killed ${FIGURES} }
  }
}`;
/** Two ways to hide the later source: what was known before it, and what rests on others. They are compiled apart. */
const EARLY = [{ knownAt: '2022-01-01' }, { excludeSources: ['source:later'] }];

type Asked = Question & { readonly view: object };

const question: fc.Arbitrary<Asked> = fc
  .record({
    by: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 3 }),
    actorBy: fc.constantFrom('ATTRIBUTED', 'CLAIMED', 'CANDIDATE'),
    chosen: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.record({ actors: fc.uniqueArray(fc.constantFrom(...GROUPS, ...COALITIONS), { maxLength: 3 }) }) },
      { weight: 2, arbitrary: fc.record({ coalitions: fc.subarray(COALITIONS, { minLength: 1 }) }) },
    ),
    view: fc.constantFrom<object>({}, ...EARLY),
  })
  .map(({ chosen, ...rest }) => ({ ...rest, ...chosen, early: Object.keys(rest.view).length > 0 }));

function sorted<T>(buckets: readonly T[]): T[] {
  return buckets.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function likeNaive(engine: EngineName, seed: number): void {
  const world = makeWorld(seed);
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await loadValue(store, factsOf(world));
  }, 600_000);
  afterAll(() => store?.close());

  it('answers like one who counts attack by attack, never above the number of attacks', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ view, ...asked }) => {
        const { attackStats: answer } = await data(store, QUERY, { actors: null, coalitions: null, ...asked, view });
        const expected = naive(world, asked);
        expect(sorted(answer.buckets)).toEqual(sorted(expected.buckets));
        expect({ attacks: answer.attacks, killed: answer.killed }).toEqual({ attacks: expected.attacks, killed: expected.killed });
        const inBuckets = answer.buckets.reduce((n: number, bucket: { attacks: number }) => n + bucket.attacks, 0);
        expect(answer.attacks).toBeLessThanOrEqual(world.attacks.length);
        if (asked.by.every((dimension) => SINGLE.has(dimension))) expect(inBuckets).toBe(answer.attacks);
        else expect(inBuckets).toBeGreaterThanOrEqual(answer.attacks);
      }),
      { numRuns: RUNS, seed },
    );
  }, 600_000);

  it('brings the buckets in the order of their keys, unknown last', async () => {
    const { attackStats } = await data(store, '{ attackStats(by: [MONTH, WEAPON]) { buckets { keys { value } } } }');
    const keys = attackStats.buckets.map((bucket: { keys: { value: string | null }[] }) =>
      bucket.keys.map(({ value }) => value ?? '~').join(' '),
    );
    expect(keys).toEqual(keys.toSorted());
    expect(keys.at(-1)).toMatch(/^~/);
  });
}

describe('attackStats against a naive count', () => onEachEngine((engine) => likeNaive(engine, engine === 'grafeo' ? 1 : 2)));
