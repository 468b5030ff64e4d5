import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Computation } from '../../src/base/computation.js';
import { WALK_LIMITS } from '../../src/query/network/limits.js';
import type { Link } from '../../src/query/network/link.js';
import { MEASURES, type MeasureName } from '../../src/query/network/measures.js';
import { LIMITS } from '../support/graph.js';
import { arbitraryLinks, link, shuffled } from './memory.js';

const IDS = [...'abcdefg'];
/** How long one step of a computation may hold the event loop, in milliseconds of processor time: others may use the machine, too. */
const STEP_MS = 200;

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** The result of a computation, and the processor time of its longest step in milliseconds. */
function run<T>(work: Computation<T>): { readonly result: T; readonly longest: number } {
  for (let longest = 0; ; ) {
    const started = processorMs();
    const step = work.next();
    longest = Math.max(longest, processorMs() - started);
    if (step.done) return { result: step.value, longest };
  }
}

const measure = (name: MeasureName) => (ids: readonly string[], links: readonly Link[]) => run(MEASURES[name](ids, links)).result;
const betweenness = measure('betweenness');
const communities = measure('community');
const degrees = measure('degree');
const pageRank = measure('pageRank');

/** All shortest ways between two entities, by trying every way. */
function shortestWays(from: string, to: string, links: readonly Link[]): string[][] {
  let ways = [[from]];
  while (ways.length > 0) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    ways = ways.flatMap((way) => {
      const at = way.at(-1)!;
      const next = new Set(links.flatMap((l) => (l.source === at ? [l.target] : l.target === at ? [l.source] : [])));
      return [...next].filter((id) => !way.includes(id)).map((id) => [...way, id]);
    });
  }
  return [];
}

function naiveBetweenness(id: string, links: readonly Link[]): number {
  const others = IDS.filter((other) => other !== id);
  const pairs = others.flatMap((a, i) => others.slice(i + 1).map((b) => [a, b] as const));
  const shares = pairs.map(([a, b]) => {
    const ways = shortestWays(a, b, links);
    return ways.length === 0 ? 0 : ways.filter((way) => way.includes(id)).length / ways.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / pairs.length;
}

/** PageRank by its definition, multiplied out many times. */
function naivePageRank(links: readonly Link[]): Map<string, number> {
  const arcs = links.flatMap(({ source, target, symmetric }) => {
    if (source === target) return [];
    return symmetric ? [[source, target] as const, [target, source] as const] : [[source, target] as const];
  });
  const out = (id: string) => arcs.filter(([a]) => a === id).length;
  let ranks = new Map(IDS.map((id) => [id, 1 / IDS.length]));
  for (let i = 0; i < 200; i += 1) {
    const dangling = IDS.filter((id) => out(id) === 0).reduce((sum, id) => sum + ranks.get(id)!, 0);
    const rank = (id: string) => arcs.filter(([, b]) => b === id).reduce((sum, [a]) => sum + ranks.get(a)! / out(a), 0);
    ranks = new Map(IDS.map((id) => [id, 0.15 / IDS.length + 0.85 * (rank(id) + dangling / IDS.length)]));
  }
  return ranks;
}

describe('measures', () => {
  test('betweenness is the share of shortest ways', () => {
    fc.assert(
      fc.property(arbitraryLinks(), (links) => {
        const found = betweenness(IDS, links);
        for (const id of IDS) expect(found.get(id)).toBeCloseTo(naiveBetweenness(id, links), 9);
      }),
      { numRuns: 50 },
    );
  });

  test('PageRank follows links from source to target, and sums to 1', () => {
    fc.assert(
      fc.property(arbitraryLinks(), (links) => {
        const [found, expected] = [pageRank(IDS, links), naivePageRank(links)];
        for (const id of IDS) expect(found.get(id)).toBeCloseTo(expected.get(id)!, 6);
        expect([...found.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  test('the degree counts links, and a link to itself once', () => {
    const links = [link('1', 'a', 'b'), link('2', 'a', 'b'), link('3', 'a', 'a')];
    expect(degrees(['a', 'b', 'c'], links)).toEqual(
      new Map([
        ['a', 3],
        ['b', 2],
        ['c', 0],
      ]),
    );
  });

  test('two circles with one link between them are two communities, in the order of the nodes', () => {
    const circle = (ids: string) => [...ids].map((id, i) => link(ids + i, id, ids[(i + 1) % ids.length]!));
    const links = [...circle('def'), ...circle('abc'), link('between', 'c', 'd')];
    expect([...communities([...'dabcef'], links)]).toEqual([
      ['d', 0],
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['e', 0],
      ['f', 0],
    ]);
  });

  test('a network without links has measures too', () => {
    for (const ids of [[], ['a'], ['a', 'b', 'c']]) {
      expect([...betweenness(ids, []).values()]).toEqual(ids.map(() => 0));
      expect([...communities(ids, []).values()]).toEqual(ids.map((_, i) => i));
      expect([...pageRank(ids, []).keys()]).toEqual(ids);
    }
  });

  test('do not hang on the order in which links were read', () => {
    fc.assert(
      fc.property(arbitraryLinks(), fc.nat(1_000), (links, seed) => {
        for (const scores of [degrees, betweenness, pageRank, communities]) {
          expect([...scores(IDS, shuffled(links, seed))].sort()).toEqual([...scores(IDS, links)].sort());
        }
      }),
    );
  });

  test.each(Object.keys(MEASURES) as MeasureName[])(
    'no step towards the %s of the largest network holds the event loop for long',
    (name) => {
      const ids = Array.from({ length: LIMITS.maxPage }, (_, i) => `entity-${String(i).padStart(4, '0')}`);
      // A link to one of the first, where many links are, and one to any other: one network with hubs, in which most are near to each other.
      const other = (i: number) => (i % 2 === 0 ? (i * i) % 31 : (i * 7_919) % ids.length);
      const links = Array.from({ length: WALK_LIMITS.linksShown }, (_, i) => link(String(i), ids[i % ids.length]!, ids[other(i)]!));
      const quickest = Math.min(...Array.from({ length: 3 }, () => run(MEASURES[name](ids, links)).longest));
      expect(quickest).toBeLessThan(STEP_MS);
    },
  );
});
