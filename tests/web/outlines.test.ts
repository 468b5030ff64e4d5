import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

const FILE = join(packageRoot(), 'web', 'pages', 'attacks', 'map', 'outlines.json');
const SMALL_KB = 450;

interface Shape {
  readonly id?: string;
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly properties: { readonly name: string; readonly country?: string };
}
interface Parts {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<'countries' | 'provinces' | 'world', { readonly geometries: readonly Shape[] }>>;
}

const text = readFileSync(FILE, 'utf8');
const parts = JSON.parse(text) as Parts;
const { scale, translate } = parts.transform;
/** Each arc in degrees; a file has differences. */
const arcs = parts.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
  });
});

/** Twice the signed area of a ring in square degrees: negative for a ring that d3-geo takes for what is inside. */
function turn(ring: readonly number[]): number {
  const points = ring.flatMap((i) => (i < 0 ? arcs[~i]!.toReversed() : arcs[i]!));
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

const provinces = parts.objects.provinces.geometries;

describe('the outlines of the map', () => {
  test('have the countries of the seeds with their provinces, under the codes of ISO 3166-2', () => {
    const codes = provinces.filter(({ properties }) => properties.country === 'IQ').map(({ id }) => id);
    expect(codes).toHaveLength(18);
    expect(codes).toEqual(expect.arrayContaining(['IQ-AN', 'IQ-KI']));
    expect(codes).not.toContain('IQ-TS');
    const countries = parts.objects.countries.geometries.map(({ id }) => id);
    expect(countries).toEqual(expect.arrayContaining(['IQ', 'IR', 'IL', 'JO', 'LB', 'SY', 'YE', 'SA']));
    expect(parts.objects.world.geometries.some(({ id }) => countries.includes(id))).toBe(false);
  });

  test.each(['countries', 'provinces'] as const)('no outer ring of %s runs the wrong way: one would cover the globe', (name) => {
    const wrong = parts.objects[name].geometries.filter(({ arcs: polygons }) => polygons.some(([outer]) => turn(outer!) > 0));
    expect(wrong.map(({ properties }) => properties.name)).toEqual([]);
  });

  test(`are at most ${SMALL_KB} kB before compression`, () => {
    expect(text.length / 1_000).toBeLessThan(SMALL_KB);
  });
});
