import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findCommon, type Group } from '../../src/query/network/common.js';
import type { Link } from '../../src/query/network/link.js';
import { type NetworkLimits, readSubgraph, walkNetwork } from '../../src/query/network/network.js';
import { arbitraryLinks, link, memoryLinks, shuffled } from './memory.js';

const LIMITS: NetworkLimits = { depth: 2, entities: 100, linksShown: 100, linksPerEntity: 1_000, linksRead: 10_000, timeMs: 1_000 };

/** How far each entity is, by relaxing all links until nothing changes. */
function naiveDepths(start: readonly string[], links: readonly Link[], depth: number): Map<string, number> {
  const depths = new Map(start.map((id) => [id, 0]));
  for (let round = 1; round <= depth; round += 1) {
    const known = new Set(depths.keys());
    for (const { source, target } of links) {
      if (known.has(source) && !depths.has(target)) depths.set(target, round);
      if (known.has(target) && !depths.has(source)) depths.set(source, round);
    }
  }
  return depths;
}

const nearestFirst = ([a, x]: readonly [string, number], [b, y]: readonly [string, number]) => x - y || (a < b ? -1 : 1);

describe('a network', () => {
  test('holds all entities within its depth and every link between two of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryLinks(),
        fc.integer({ min: 1, max: 4 }),
        fc.subarray([...'abc'], { minLength: 1 }),
        async (links, depth, around) => {
          const network = await walkNetwork(around, memoryLinks(links), { ...LIMITS, depth });
          const depths = naiveDepths(around, links, depth);
          expect([...network.depths]).toEqual([...depths].sort(nearestFirst));
          const between = links.filter((l) => depths.has(l.source) && depths.has(l.target)).map((l) => l.statement);
          expect(network.links.map((l) => l.statement).sort()).toEqual(between.sort());
          expect(network.truncated).toEqual([]);
        },
      ),
    );
  });

  test('is the same in whatever order it is read, also when it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLinks(), fc.nat(1_000), fc.integer({ min: 1, max: 6 }), async (links, seed, entities) => {
        const limits = { ...LIMITS, entities, linksShown: 5 };
        const [one, other] = await Promise.all(
          [links, shuffled(links, seed)].map((l) => walkNetwork(['b', 'a'], memoryLinks(l, 3), limits)),
        );
        expect(one).toEqual(other);
        expect([...one!.depths]).toEqual([...other!.depths]);
      }),
    );
  });

  test('counts an entity that is left out once, also where it is a start twice', async () => {
    const network = await walkNetwork(['a', 'b'], memoryLinks([]), { ...LIMITS, entities: 1 }, ['a', 'b', 'c']);
    expect([...network.depths.keys()]).toEqual(['a']);
    expect(network.truncated).toEqual([{ rule: 'ENTITIES', limit: 1, leftOut: 2, entities: [] }]);
  });

  test('cuts the furthest entities, and of those the last by id, and counts them', async () => {
    const links = [link('1', 'a', 'd'), link('2', 'a', 'c'), link('3', 'b', 'a'), link('4', 'b', 'z')];
    const network = await walkNetwork(['a'], memoryLinks(links), { ...LIMITS, entities: 3 });
    expect([...network.depths]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
    expect(network.links.map((l) => l.statement)).toEqual(['2', '3']);
    expect(network.truncated).toEqual([{ rule: 'ENTITIES', limit: 3, leftOut: 1, entities: [] }]);
  });

  test('cuts the furthest links', async () => {
    const links = [link('1', 'b', 'c'), link('2', 'a', 'b'), link('3', 'a', 'b')];
    const network = await walkNetwork(['a'], memoryLinks(links), { ...LIMITS, linksShown: 2 });
    expect(network.links.map((l) => l.statement)).toEqual(['2', '3']);
    expect(network.truncated).toEqual([{ rule: 'LINKS', limit: 2, leftOut: 1, entities: [] }]);
  });

  test('names the entity that has too many links, and finds those to the edge from the other end', async () => {
    // The third link of a is not read at a, but c, at the edge by another way, shows it.
    const links = [link('1', 'a', 'b'), link('2', 'a', 'd'), link('3', 'a', 'c'), link('4', 'b', 'c')];
    const network = await walkNetwork(['a'], memoryLinks(links, 2), { ...LIMITS, linksPerEntity: 2 });
    expect(network.links.map((l) => l.statement)).toEqual(['1', '2', '3', '4']);
    expect(network.truncated).toEqual([{ rule: 'LINKS_PER_ENTITY', limit: 2, leftOut: null, entities: ['a'] }]);
  });

  test('stops where the time is over, with what it has', async () => {
    const readLinks = memoryLinks([link('1', 'a', 'b'), link('2', 'b', 'c')]);
    let reads = 0;
    const late: typeof readLinks = async (ids) => (reads++ === 0 ? readLinks(ids) : { links: new Map(), cut: new Map(), late: true });
    const network = await walkNetwork(['a'], late, LIMITS);
    expect([...network.depths.keys()]).toEqual(['a', 'b']);
    expect(network.truncated).toEqual([{ rule: 'TIME', limit: 1_000, leftOut: null, entities: [] }]);
  });
});

test('an entity with too many links to read leaves nothing out of a subgraph, two of them may', async () => {
  const links = [link('1', 'a', 'x'), link('2', 'a', 'y'), link('3', 'a', 'b'), link('4', 'b', 'z'), link('0', 'b', 'z')];
  const whole = await readSubgraph(['a', 'y', 'x'], memoryLinks(links, 1), { ...LIMITS, linksPerEntity: 1 });
  expect(whole.links.map((l) => l.statement)).toEqual(['1', '2']);
  expect(whole.truncated).toEqual([]);
  const part = await readSubgraph(['a', 'b'], memoryLinks(links, 1), { ...LIMITS, linksPerEntity: 1 });
  expect(part.links).toEqual([]);
  expect(part.truncated).toEqual([{ rule: 'LINKS_PER_ENTITY', limit: 1, leftOut: null, entities: ['a', 'b'] }]);
});

test('a subgraph holds the entities given and every link between two of them', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryLinks(), fc.subarray([...'abcdefg'], { minLength: 1 }), async (links, ids) => {
      const found = await readSubgraph(ids, memoryLinks(links), LIMITS);
      expect([...found.depths.keys()]).toEqual([...ids].sort());
      const between = links.filter((l) => ids.includes(l.source) && ids.includes(l.target));
      expect(found.links.map((l) => l.statement).sort()).toEqual(between.map((l) => l.statement));
    }),
  );
});

describe('common neighbours', () => {
  const naive = (groups: readonly Group[], links: readonly Link[]) => {
    const asked = groups.flat();
    const linked = (id: string, other: string) => (l: Link) =>
      (l.source === id && l.target === other) || (l.target === id && l.source === other);
    return [...'abcdefg']
      .filter((other) => !asked.includes(other) && groups.every((group) => group.some((id) => links.some(linked(id, other)))))
      .map((other) => [other, links.filter((l) => asked.some((id) => linked(id, other)(l))).map((l) => l.statement)]);
  };
  const groups = fc.oneof(
    fc.subarray([...'abc'], { minLength: 2 }).map((ids) => ids.map((id) => [id])),
    fc.constantFrom([['a', 'd'], ['b']], [['a', 'b'], ['b']], [['a'], ['b', 'c'], ['c', 'd']]),
  );

  test('are linked to each of the given entities or their parts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLinks(), groups, async (links, given) => {
        const { neighbours, truncated } = await findCommon(given, memoryLinks(links), LIMITS);
        const found = [...neighbours].map(([id, between]) => [id, between.map((l) => l.statement).sort()]);
        expect(found).toEqual(naive(given, links).map(([id, statements]) => [id, [...statements!].sort()]));
        expect(truncated).toEqual([]);
      }),
    );
  });

  test('are whole although one of the two has too many links to read', async () => {
    const links = [link('1', 'hub', 'a'), link('2', 'hub', 'b'), link('3', 'hub', 'z'), link('4', 'x', 'z')];
    const { neighbours, truncated } = await findCommon([['hub'], ['x']], memoryLinks(links, 2), LIMITS);
    expect([...neighbours].map(([id, found]) => [id, found.map((l) => l.statement)])).toEqual([['z', ['3', '4']]]);
    expect(truncated).toEqual([]);
  });
});
