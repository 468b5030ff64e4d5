import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

type Point = readonly [latitude: number, longitude: number];

const said = (source = 'early') => [{ source: `source:${source}`, summary: 'Written for a test.', locator: '1' }];
const at = ([latitude, longitude]: Point) => ({ coordinates: { latitude, longitude, precision: 'EXACT' } });
const named = (id: string, more: object = {}) => ({ id, name: id, ...more, evidence: said() });

/** At the poles, on both sides of the antimeridian and on it, on the equator, in whole degrees, and close to each other. */
const POINTS: readonly Point[] = [
  [90, 0],
  [89.9, 120],
  [89.9, -60],
  [-90, 45],
  [-89.95, -170],
  [0, 0],
  [0, 180],
  [0, -180],
  [0.5, 179.9],
  [-0.5, -179.9],
  [60, 179.5],
  [60, -179.5],
  [33.785556, 42.441111],
  [33.7856, 42.4412],
  [33.3, 44.4],
  [36.2, 44],
  [31.95, 35.93],
  [51, 0],
  [-33.9, 151.2],
  [66.5, -45],
];

const place = (i: number) => `place-${String(i).padStart(2, '0')}`;

const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({ id: `source:${name}`, title: name, published: `202${5 + i}`, accessed: '2026-12-01' })),
    locations: [...POINTS.map((point, i) => named(place(i), at(point))), named('nowhere'), named('later')],
    attacks: [...POINTS.map((_, i) => [place(i), i] as const), ['nowhere', 20] as const].map(([location, i]) =>
      named(`attack-${location}`, { location, date: `2024-01-${String(28 - i).padStart(2, '0')}` }),
    ),
  },
  { locations: [{ id: 'later', name: 'later', ...at([33.79, 42.44]), evidence: said('late') }] },
];

/** The distance by the angle between two vectors, in kilometres. */
function distance(a: Point, b: Point): number {
  const vector = ([latitude, longitude]: Point) => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  const across = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return 6371.0088 * Math.atan2(across, ax * bx + ay * by + az * bz);
}

const input = ([latitude, longitude]: Point, km: number) =>
  `coordinates: { near: { latitude: ${latitude}, longitude: ${longitude}, km: ${km} } }`;

async function near(store: GraphStore, point: Point, km: number, view = '{}'): Promise<string[]> {
  const query = `{
    locations(filter: { ${input(point, km)} }, view: ${view}, orderBy: { field: ID }, first: 100) { totalCount nodes { id } }
    attacks(filter: { location: { ${input(point, km)} } }, view: ${view}, orderBy: { field: ID }, first: 100) { totalCount nodes { location { id } } }
  }`;
  const { locations, attacks } = await data(store, query);
  const ids = locations.nodes.map(({ id }: { id: string }) => id);
  expect([locations.totalCount, attacks.totalCount]).toEqual([ids.length, attacks.nodes.length]);
  expect(attacks.nodes.map(({ location }: { location: { id: string } }) => location.id)).toEqual(
    ids.filter((id: string) => id !== 'later'),
  );
  return ids;
}

describe('places near a point, and what happened there', () => {
  onEngines(
    async (store) => {
      for (const facts of FACTS) await loadValue(store, facts);
    },
    (store) => {
      const BEFORE = '{ knownAt: "2025-12-31" }';

      test.each([
        ['around a base', [33.7856, 42.4411], 1, [12, 13]],
        ['around a base, as far as a town', [33.7856, 42.4411], 200, [12, 13, 14]],
        ['no distance', [0, 0], 0, [5]],
        ['across the antimeridian', [0, 179.95], 80, [6, 7, 8, 9]],
        ['on the antimeridian', [0, -180], 1, [6, 7]],
        ['across it in the north', [60, -180], 30, [10, 11]],
        ['around the north pole', [90, -77], 20, [0, 1, 2]],
        ['beyond the north pole', [89.95, 120], 20, [0, 1, 2]],
        ['around the south pole', [-90, 0], 10, [3, 4]],
        ['everywhere', [12, 34], 20_016, POINTS.map((_, i) => i)],
      ] as const)('%s', async (_name, point, km, expected) => {
        expect(await near(store(), point, km, BEFORE)).toEqual(expected.map(place));
      });

      test('as a measurement of each place finds them', async () => {
        const property = fc.asyncProperty(
          fc.oneof(
            fc.constantFrom(...POINTS),
            fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
          ),
          fc.oneof(fc.double({ min: 0, max: 20_015, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true })),
          async (point, km) => {
            // Within a metre of the border rounding decides.
            fc.pre(POINTS.every((other) => Math.abs(distance(point, other) - km) > 0.001));
            const expected = POINTS.flatMap((other, i) => (distance(point, other) <= km ? [place(i)] : []));
            expect(await near(store(), point, km, BEFORE)).toEqual(expected);
          },
        );
        await fc.assert(property, { numRuns: 40 });
      });

      test('page by page, in the order of the list', async () => {
        const list = (
          after: string,
        ) => `{ attacks(filter: { location: { ${input([33.7856, 42.4411], 400)} } }, orderBy: { field: DATE }, first: 2${after}) {
          totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
        const found: string[] = [];
        for (let after = ''; ; ) {
          const { attacks } = await data(store(), list(after));
          expect(attacks.totalCount).toBe(4);
          found.push(...attacks.nodes.map(({ id }: { id: string }) => id));
          if (!attacks.pageInfo.hasNextPage) break;
          after = `, after: "${attacks.pageInfo.endCursor}"`;
        }
        expect(found).toEqual([15, 14, 13, 12].map((i) => `attack-${place(i)}`));
      });

      test('as the view knows them; without a point it is undecided', async () => {
        const query = (view: string, filter = input([33.79, 42.44], 5)) =>
          `{ locations(filter: { ${filter} }, view: ${view}, orderBy: { field: ID }) { nodes { id } undecided { nodes { id } } } }`;
        const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();
        const { locations } = await data(store(), query('{}'));
        expect([ids(locations.nodes), ids(locations.undecided.nodes)]).toEqual([['later', place(12), place(13)], ['nowhere']]);
        const { locations: then } = await data(store(), query(BEFORE));
        expect([ids(then.nodes), ids(then.undecided.nodes)]).toEqual([
          [place(12), place(13)],
          ['later', 'nowhere'],
        ]);
        const { locations: early } = await data(store(), query('{ sources: ["source:early"] }'));
        expect(ids(early.nodes)).toEqual([place(12), place(13)]);
        const { locations: far } = await data(store(), query('{}', `not: { ${input([33.79, 42.44], 20_000)} }`));
        expect([ids(far.nodes), ids(far.undecided.nodes)]).toEqual([['nowhere'], ['nowhere']]);
      });

      test.each([
        ['latitude', [90.5, 0], 1],
        ['longitude', [0, 180.5], 1],
        ['km', [0, 0], -1],
        ['km', [0, 0], 20_017],
      ] as const)('refused for a wrong %s', async (name, point, km) => {
        const { errors } = await ask(store(), `{ locations(filter: { ${input(point, km)} }) { totalCount } }`);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
        expect(errors![0]!.message).toContain(`near.${name}`);
      });
    },
  );
});
