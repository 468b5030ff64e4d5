import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { changeLog } from './change-log-contract.js';
import { loadedStore } from './loaded-store.js';

describe('the log of changes in the embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-log-'));
  });
  changeLog(loadedStore(() => openGrafeo({ path: join(folder, 'data') })));
  // Registered last, so that it runs after the store was closed.
  afterAll(() => rm(folder, { recursive: true, force: true }));
});
