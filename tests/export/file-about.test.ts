import { afterAll, describe, expect, test } from '@jest/globals';
import { verifyExport } from '../../src/export/file/verify.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { closeSeeds, exportBytes, seedSubgraph } from '../support/export.js';
import { handmade } from '../support/handmade.js';

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

describe('what a file says of itself', () => {
  afterAll(closeSeeds);

  test.each(FORMATS.map(({ name }) => name))('%s has all that is needed to make it again', async (name) => {
    for (const subgraph of [
      handmade,
      await seedSubgraph({ kind: 'ids', ids: ['iran'], orParts: false, orWithin: false, statementTypes: null, minEvidence: 2 }),
    ]) {
      const { about } = await verifyExport(once(await exportBytes(name, subgraph)));
      const { selection, view, revision, head, exportedAt, generator } = subgraph.about;
      expect(about).toMatchObject({ selection, view, revision, head, exportedAt, generator, format: { name } });
    }
  });
});
