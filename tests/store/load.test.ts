import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { derivedTimesContract } from './derived-times-contract.js';
import { loadContract } from './load-contract.js';
import { loadedStore } from './loaded-store.js';

describe('loading into the embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-load-'));
  });
  const at = loadedStore(() => openGrafeo({ path: join(folder, 'data') }));
  loadContract(at);
  derivedTimesContract(at);
  // Registered last, so that it runs after the store was closed.
  afterAll(() => rm(folder, { recursive: true, force: true }));
});
