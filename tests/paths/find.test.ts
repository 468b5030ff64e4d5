import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { PathDirection } from '../../src/model/api/types.generated.js';
import type { Influence, Link, Standing } from '../../src/query/network/link.js';
import { endsOf } from '../../src/query/paths/ends.js';
import type { Question } from '../../src/query/paths/explore.js';
import { searchPaths } from '../../src/query/paths/search.js';
import { arbitraryLinks, link, memoryLinks, shuffled } from '../network/memory.js';

const LIMITS = { maxHops: 4, first: 10_000, expanded: 100, counted: 10_000, steps: 1_000_000 };
const ALL: Question = { from: ['a'], to: ['b'], direction: 'ANY', avoid: new Set() };

interface NaivePath {
  readonly entities: readonly string[];
  readonly links: readonly Link[];
}

/** Every simple path, by trying every link everywhere. */
function everyPath({ from, to, direction, avoid }: Question, links: readonly Link[], maxHops: number): NaivePath[] {
  const found: NaivePath[] = [];
  const go = (entities: string[], taken: Link[]): void => {
    const at = entities.at(-1)!;
    if (to.includes(at)) found.push({ entities, links: taken });
    if (to.includes(at) || taken.length === maxHops) return;
    for (const l of links) {
      const goes = (along: boolean) =>
        direction === 'ANY' || (l.influence != null && (l.influence.along === along) === (direction === 'FORWARD'));
      const ahead = l.source === at && goes(true);
      const back = l.target === at && goes(false);
      const next = new Set([...(ahead ? [l.target] : []), ...(back ? [l.source] : [])]);
      for (const id of next) if (!entities.includes(id) && !from.includes(id) && !avoid.has(id)) go([...entities, id], [...taken, l]);
    }
  };
  for (const start of from) go([start], []);
  return found;
}

const key = ({ entities, links }: NaivePath) => `${entities.join(' ')} ${links.map((l) => l.statement).join(' ')}`;
const shortestFirst = (a: NaivePath, b: NaivePath) => a.links.length - b.links.length || (key(a) < key(b) ? -1 : 1);

const question: fc.Arbitrary<Question> = fc
  .record({
    starts: fc.oneof(fc.constantFrom(['a'], ['b']), fc.subarray([...'abf'], { minLength: 1 })),
    goals: fc.oneof(fc.constantFrom(['b'], ['c']), fc.subarray([...'bcf'], { minLength: 1 })),
    direction: fc.constantFrom<PathDirection>('ANY', 'FORWARD', 'BACKWARD'),
    avoid: fc.subarray([...'aefg'], { maxLength: 2 }).map((ids) => new Set(ids)),
  })
  .map(({ starts, goals, direction, avoid }) => ({ ...endsOf(starts, goals, goals[0]!, avoid), direction, avoid }));

const standing: fc.Arbitrary<Standing> = fc.record({
  status: fc.constantFrom('ASSERTED' as const, 'DISPUTED' as const, 'RETRACTED' as const),
  confidence: fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const, null),
});

const EQUAL: Standing = { status: 'ASSERTED', confidence: 'HIGH' };

const influence: fc.Arbitrary<Influence | null> = fc.option(
  fc.record({ along: fc.boolean(), degree: fc.constantFrom('FORMAL' as const, 'ACTUAL' as const) }),
  { freq: 3 },
);

/** How influence runs along a path: 2 one way and in fact, 1 one way, 0 not one way. */
function flow({ entities, links }: NaivePath): number {
  const steps = links.map((l, i) => l.influence && { with: l.influence.along === (l.source === entities[i]), degree: l.influence.degree });
  if (steps.some((step) => step == null || step.with !== steps[0]!.with)) return 0;
  return steps.every((step) => step!.degree === 'ACTUAL') ? 2 : 1;
}

/** The number of root sources stands in the statement's id. */
const rootsOf = (statement: string) => (Number(statement.slice(1)) % 3) + 1;
const countRoots = async (ids: readonly string[]) => new Map(ids.map((id) => [id, rootsOf(id)]));

function strengthOf(l: Link): number[] {
  const { status, confidence } = l.standing!;
  return [
    ['RETRACTED', 'DISPUTED', 'ASSERTED'].indexOf(status),
    [null, 'LOW', 'MODERATE', 'HIGH'].indexOf(confidence),
    rootsOf(l.statement),
  ];
}

function inTurn(a: readonly number[], b: readonly number[]): number {
  return a.map((x, i) => x - b[i]!).find((d) => d !== 0) ?? 0;
}

describe('paths', () => {
  const flowing = arbitraryLinks(() => influence.map((i) => ({ influence: i })));

  test('are all simple paths, shortest first, then by the ids of entities and of statements', async () => {
    await fc.assert(
      fc.asyncProperty(flowing, question, fc.integer({ min: 1, max: 6 }), async (links, asked, maxHops) => {
        const found = await searchPaths(asked, memoryLinks(links), { ...LIMITS, maxHops }, null);
        const expected = everyPath(asked, links, maxHops).sort(shortestFirst);
        expect(found.paths.map(key)).toEqual(expected.map(key));
        expect(found.total).toBe(expected.length);
        expect(found.complete).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('by strength the weakest step decides, then whether influence runs one way, then length', async () => {
    // Half of the standings are the same, so that many paths are equally strong.
    const links = arbitraryLinks(() => fc.record({ standing: fc.oneof(standing, fc.constant(EQUAL)), influence }));
    await fc.assert(
      fc.asyncProperty(links, question, async (drawn, asked) => {
        const found = await searchPaths(asked, memoryLinks(drawn), LIMITS, countRoots);
        const weakest = (path: NaivePath) => path.links.map(strengthOf).sort(inTurn)[0]!;
        const expected = everyPath(asked, drawn, LIMITS.maxHops).sort(
          (a, b) => inTurn(weakest(b), weakest(a)) || flow(b) - flow(a) || shortestFirst(a, b),
        );
        expect(found.paths.map(key)).toEqual(expected.map(key));
        expect(found.total).toBe(expected.length);
      }),
      { numRuns: 300 },
    );
  });

  test('are the same in whatever order links are read, also when they are cut off', async () => {
    const links = arbitraryLinks(() => standing.map((s) => ({ standing: s })));
    await fc.assert(
      fc.asyncProperty(links, fc.nat(1_000), fc.boolean(), async (drawn, seed, strongest) => {
        const limits = { ...LIMITS, first: 3, expanded: 4, counted: 5, steps: 40 };
        const [one, other] = await Promise.all(
          [drawn, shuffled(drawn, seed)].map((l) => searchPaths(ALL, memoryLinks(l, 3), limits, strongest ? countRoots : null)),
        );
        expect(one).toEqual(other);
      }),
    );
  });

  test('what is found under limits are paths, and only what is complete is called so', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLinks(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), async (links, most, expanded) => {
        const found = await searchPaths(ALL, memoryLinks(links, most), { ...LIMITS, expanded }, null);
        const every = new Set(everyPath(ALL, links, LIMITS.maxHops).map(key));
        for (const path of found.paths) expect(every.has(key(path))).toBe(true);
        if (found.complete) expect(found.total).toBe(every.size);
      }),
    );
  });
});

describe('limits', () => {
  const wide = Array.from({ length: 20 }, (_, i) => [link(`x${i}`, 'a', `m${i}`), link(`y${i}`, `m${i}`, 'b')]).flat();

  test('on paths that are counted', async () => {
    const found = await searchPaths(ALL, memoryLinks(wide), { ...LIMITS, counted: 7, first: 2 }, null);
    expect(found.paths).toHaveLength(2);
    expect([found.total, found.complete]).toEqual([7, false]);
  });

  test('on steps', async () => {
    const found = await searchPaths(ALL, memoryLinks(wide), { ...LIMITS, steps: 5 }, null);
    expect(found.total).toBeLessThan(20);
    expect(found.complete).toBe(false);
  });

  test('on entities that are expanded', async () => {
    const chain = [...'acdeb'].slice(1).map((id, i) => link(`c${i}`, 'acdeb'[i]!, id));
    expect((await searchPaths(ALL, memoryLinks(chain), { ...LIMITS, expanded: 2 }, null)).complete).toBe(false);
    expect((await searchPaths(ALL, memoryLinks(chain), { ...LIMITS, expanded: 10 }, null)).total).toBe(1);
  });

  test('many statements between the same two entities are counted without being listed', async () => {
    const many = Array.from({ length: 90 }, (_, i) => [link(`x${i}`, 'a', 'c'), link(`y${i}`, 'c', 'b')]).flat();
    const found = await searchPaths(ALL, memoryLinks(many), { ...LIMITS, first: 1, steps: 100 }, null);
    expect([found.total, found.complete]).toEqual([8_100, true]);
  });

  test('time', async () => {
    const found = await searchPaths(ALL, async () => ({ links: new Map(), cut: new Map(), late: true }), LIMITS, null);
    expect(found).toEqual({ paths: [], total: 0, complete: false });
  });
});

test('there is no path from an entity to itself, nor from or to one that is avoided', async () => {
  const links = [link('1', 'a', 'a'), link('2', 'a', 'b'), link('3', 'b', 'a')];
  for (const asked of [
    endsOf(['a'], ['a'], 'a', new Set()),
    endsOf(['a'], ['b'], 'b', new Set(['a'])),
    endsOf(['a'], ['b'], 'b', new Set(['b'])),
  ]) {
    expect(await searchPaths({ ...ALL, ...asked }, memoryLinks(links), LIMITS, null)).toEqual({ paths: [], total: 0, complete: true });
  }
});

test.each([
  ['ab', 'cd', 'c', '', 'ab', 'cd'],
  ['abc', 'bd', 'd', '', 'abc', 'd'],
  ['a', 'bac', 'b', '', 'a', 'bc'],
  ['abc', 'b', 'b', '', 'ac', 'b'],
  ['abc', 'd', 'd', 'b', 'ac', 'd'],
])(
  'paths from one of %s to one of %s, those of %s, but not over %s: from one of %s to one of %s',
  (starts, goals, goal, avoid, from, to) => {
    expect(endsOf([...starts], [...goals], goal, new Set(avoid))).toEqual({ from: [...from].sort(), to: [...to].sort() });
  },
);
