import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { engineContract } from './contract.js';

describe('the embedded engine in memory', () => {
  engineContract(() => openGrafeo({ path: null }), { snapshots: true });
});

describe('the embedded engine in a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-store-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  engineContract(() => openGrafeo({ path: join(folder, 'data') }), { snapshots: true });
});
