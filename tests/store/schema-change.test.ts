import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { schemaChanges } from './schema-change-contract.js';

describe('the same data folder by another schema', () => {
  let folder: string;
  let serial = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-schema-'));
  });
  schemaChanges({
    open: () => openGrafeo({ path: join(folder, String(serial)) }),
    clear: async () => {
      serial += 1;
    },
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
});
