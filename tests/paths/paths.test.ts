import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { FACTS } from '../network/facts.js';
import { ask, countReads, data, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { CASES } from './cases.js';

function questions(engine: EngineName): void {
  let store: GraphStore;
  let counts: ReturnType<typeof countReads>['counts'];
  beforeAll(async () => {
    ({ store, counts } = countReads(await openTestStore(engine)));
    await loadValue(store, FACTS);
  }, 120_000);
  afterAll(async () => store?.close());

  test.each(CASES)('$name', async ({ query, answer }) => {
    expect((await data(store, query)).answer).toEqual(answer);
  });

  test('evidence of each step, and an answer under each alias', async () => {
    const query = `{ paths(from: "sponsor", to: "alpha", maxHops: 1) { nodes {
      entities { name } as: entities { __typename } statements { evidence { locator source { id } } }
    } } }`;
    expect((await data(store, query)).paths.nodes).toEqual([
      {
        entities: [{ name: 'sponsor' }, { name: 'alpha' }],
        as: [{ __typename: 'StateOrgan' }, { __typename: 'ArmedGroup' }],
        statements: [
          {
            evidence: [
              { locator: '1', source: { id: 'source:one' } },
              { locator: '1', source: { id: 'source:two' } },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ['a missing end', 'from: "sponsor", to: "nobody"', 'NOT_FOUND', 'nobody'],
    ['an end not known yet', 'from: "late", to: "front", view: { knownAt: "2023-01-01" }', 'NOT_FOUND', 'late'],
    ['too many hops', 'from: "sponsor", to: "front", maxHops: 7', 'LIMIT', 'at most 6'],
    ['no hops', 'from: "sponsor", to: "front", maxHops: 0', 'BAD_INPUT', 'at least 1'],
  ])('refused: %s', async (_name, args, code, message) => {
    const { errors } = await ask(store, `{ paths(${args}) { totalCount } }`);
    expect(errors).toHaveLength(1);
    const { message: reported, extensions } = errors![0]!;
    expect(extensions.code).toBe(code);
    expect(`${reported} ${extensions.hint}`).toContain(message);
  });

  test('reads grow with hops, not with entities', async () => {
    const reads = async (query: string) => {
      const before = counts.select;
      await data(store, query);
      return counts.select - before;
    };
    // Whether both ends are there, one per level; then the evidence, and one per step upstream of its sources.
    expect(await reads('{ paths(from: "sponsor", to: "front", maxHops: 3) { totalCount } }')).toBeLessThanOrEqual(4);
    expect(await reads('{ paths(from: "sponsor", to: "front", maxHops: 3, orderBy: STRENGTH) { totalCount } }')).toBeLessThanOrEqual(7);
  });
}

describe('paths', () => onEachEngine(questions));
