import { describe, expect, test } from '@jest/globals';
import { type AreaShape, areaSpots, type Ring } from '../../web/pages/attacks/map/area-spots.js';
import { overlap } from '../../web/pages/attacks/map/labels.js';
import type { AreaCount } from '../../web/pages/attacks/map/placed.js';

const [WIDTH, HEIGHT] = [358, 260];

function area(name: string, ring: Ring, attacks = 1): AreaShape {
  const count = { area: { properties: { name } }, countryId: name, attacks } as unknown as AreaCount;
  const middle = (from: number) => ring.filter((_, i) => i % 2 === from).reduce((sum, n, _i, { length }) => sum + n / length, 0);
  return { count, x: middle(0), y: middle(1), rings: [ring] };
}

const box = (left: number, top: number, right: number, bottom: number): Ring => [left, top, right, top, right, bottom, left, bottom];

/** A narrow country by the sea on the left, and its neighbour, as on a phone. */
const COAST = area('Coast', box(44, 120, 68, 240));
const INLAND = area('Inland', box(68, 140, 150, 220));

describe('the marks of areas', () => {
  test('stand with their stars in the area, in the picture, and on nothing else, also where the area is narrow', () => {
    const spots = areaSpots([COAST, INLAND], [{ left: 60, top: 150, right: 110, bottom: 190 }], WIDTH, HEIGHT);
    expect(spots.map(({ text }) => text)).toEqual(['1 in Coast', '1 in Inland']);
    const [coast, inland] = spots;
    expect(coast!.x).toBeGreaterThan(44);
    expect(coast!.x).toBeLessThan(68);
    expect(inland!.x).toBeGreaterThan(68);
    expect(inland!.x).toBeLessThan(150);
    expect(overlap(coast!.box, inland!.box)).toBe(false);
    for (const { box: taken } of spots) expect(taken.left >= 0 && taken.right <= WIDTH && taken.bottom <= HEIGHT).toBe(true);
  });

  test('avoid holes, and follow the part that can be seen', () => {
    const ring = area('Ring', box(20, 20, 340, 240), 9);
    const holed = { ...ring, rings: [...ring.rings, box(60, 40, 300, 220)] };
    const [spot] = areaSpots([holed], [], WIDTH, HEIGHT);
    expect(spot!.x < 60 || spot!.x > 300 || spot!.y < 40 || spot!.y > 220).toBe(true);
    const [near] = areaSpots([area('Large', box(-4_000, -4_000, 120, 4_000))], [], WIDTH, HEIGHT);
    expect(near!.x).toBeGreaterThan(0);
    expect(near!.x).toBeLessThan(120);
  });

  test('are not drawn where the area is outside of the picture', () => {
    expect(areaSpots([area('Far', box(500, 20, 600, 90))], [], WIDTH, HEIGHT)).toEqual([]);
  });

  test('stand although everything is taken: they can be pressed', () => {
    expect(areaSpots([INLAND], [{ left: 0, top: 0, right: WIDTH, bottom: HEIGHT }], WIDTH, HEIGHT)).toHaveLength(1);
  });
});
