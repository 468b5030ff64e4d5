import { afterAll, describe, expect, test } from '@jest/globals';
import { geojson } from '../../src/export/formats/geojson.js';
import { closeSeeds, listOf, seedSubgraph } from '../support/export.js';
import { exported } from '../support/exported.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

interface Read {
  readonly id: string;
  readonly point: readonly number[] | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

afterAll(closeSeeds);

describe('the map of the seeds', () => {
  test('is the same each time, one feature on a line', async () => {
    const text = await exported(geojson, await seedSubgraph());
    expect(await exported(geojson, await seedSubgraph())).toBe(text);
    expect(text.split('\n').filter((line) => line.startsWith('{"type":"Feature",'))).toHaveLength(JSON.parse(text).features.length);
  });
});

describeWithPython('a GeoJSON validator on the map', () => {
  const read = async (text: string): Promise<Read[]> => JSON.parse(await python('geojson.py', [], text));

  test('finds every attack and every place, each with its own point or none', async () => {
    const subgraph = await seedSubgraph();
    const features = await read(await exported(geojson, subgraph));
    const places = await listOf(subgraph.entities('Location'));
    const attacks = await listOf(subgraph.entities('Attack'));
    expect(features.map(({ id }) => id).sort()).toEqual([...places, ...attacks].map(({ id }) => id).sort());
    const points = new Map(
      places.map(({ id, fields }) => {
        const at = fields['coordinates'] as { readonly latitude: number; readonly longitude: number } | null;
        return [id, at && [at.longitude, at.latitude]];
      }),
    );
    const expected = [...places.map(({ id }) => [id, id]), ...attacks.map(({ id, fields }) => [id, String(fields['location'])])];
    for (const [id, place] of expected) {
      expect([id, features.find((f) => f.id === id)?.point]).toEqual([id, points.get(place!) ?? null]);
    }
    expect(features.filter(({ point }) => point === null).length).toBeGreaterThan(3);
    expect(features.filter(({ point }) => point !== null).length).toBeGreaterThan(1);
  });

  test('an attack in an area keeps its figures and its place, and has no point', async () => {
    const attack = (await read(await exported(geojson, await seedSubgraph()))).find(({ id }) => id === 'northeast-jordan-2024-01-28');
    expect(attack).toMatchObject({ point: null, properties: { killed_best: 3, place: 'Northeast Jordan', date: '2024-01-28' } });
    expect(attack!.properties).not.toHaveProperty('killed_low');
  });

  test('zero is kept and unknown is left out, whatever the texts', async () => {
    const features = await read(await exported(geojson, handmade));
    const attack = (id: string) => features.find((f) => f.id === id)!;
    expect(attack('attack-undated').properties).toMatchObject({ killed_low: 0, killed_best: 0, killed_high: 0 });
    expect(Object.keys(attack('attack-undated').properties)).not.toContain('date');
    expect(attack('place-point').point).toEqual([1e-7, -33.5]);
    expect(attack('attack-dated').point).toBeNull();
  });
});
