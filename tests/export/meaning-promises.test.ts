import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { verifyExport } from '../../src/export/file/verify.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { closeSeeds, seedSubgraph } from '../support/export.js';
import { exported } from '../support/exported.js';
import { handmade } from '../support/handmade.js';

const NAMES = ['stix', 'ftm', 'jsonld', 'nquads', 'geojson', 'cypher'];

/** Nothing at all, as a selection may be. */
const empty: Subgraph = {
  ...handmade,
  async *sources() {},
  async *entities() {},
  async *statements() {},
};

function formatOf(name: string) {
  return FORMATS.find((format) => format.name === name)!;
}

async function hashOf(name: string, subgraph: Subgraph) {
  const { recorded, computed, lines } = await verifyExport(Readable.from([Buffer.from(await exported(formatOf(name), subgraph))]));
  return { recorded, computed, lines };
}

afterAll(closeSeeds);

describe.each(NAMES)('%s', (name) => {
  test.each([
    ['the seeds', () => seedSubgraph()],
    ['texts full of dirt', async () => handmade],
    ['nothing', async () => empty],
  ])('can be verified: %s', async (_what, subgraph) => {
    const { recorded, computed } = await hashOf(name, await subgraph());
    expect(computed).toBe(recorded);
  });

  test('has the same content whoever makes it, when and for what question', async () => {
    const about = {
      ...handmade.about,
      selection: { all: true },
      view: {},
      revision: 8,
      head: null,
      exportedAt: '2027-01-01T00:00:00Z',
      licence: 'other',
    };
    expect(await hashOf(name, { ...handmade, about })).toEqual(await hashOf(name, handmade));
  });

  test('has another hash when a text was changed', async () => {
    const text = await exported(formatOf(name), handmade);
    const { recorded, computed } = await verifyExport(Readable.from([Buffer.from(text.replace('place-area', 'place-aria'))]));
    expect(computed).not.toBe(recorded);
  });

  test('is one line for each thing', async () => {
    const text = await exported(formatOf(name), handmade);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\r|\n\n/);
  });
});
