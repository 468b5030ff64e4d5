import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { model } from './load-facts.js';
import { migrations } from './migration-contract.js';

describe('migrating the embedded store', () => {
  migrations(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cadre-migrate-'));
    const engine = await openGrafeo({ path: join(folder, 'data') });
    const store = cypherStore(engine, model);
    const close = async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { engine, store, close };
  });
});
