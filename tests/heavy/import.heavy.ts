import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { writeGed } from '../import/ged-file.js';
import { importPaths } from '../import/importing.js';
import { type EngineName, openTestStore } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';
import { FULL, report } from './size.js';

/** How many events; a release has some hundred thousands, which take hours. */
const EVENTS = Number(process.env['CADRE_TEST_IMPORT_EVENTS'] ?? (FULL ? 5_000 : 1_000));
const MIB = 1024 * 1024;
const HOUR = 3_600_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How much this process holds on to. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / MIB;
}

function suite(engine: EngineName): void {
  const events = EVENTS;
  const folder = mkdtempSync(join(tmpdir(), 'cadre-heavy-import-'));
  const file = join(folder, 'ged.csv');
  let store: GraphStore;
  beforeAll(async () => {
    writeGed(file, events);
    store = await openTestStore(engine);
  }, HOUR);
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Imports the file, or its rows up to some, and reports the rate. */
  async function run(what: string, stopAfter = Number.POSITIVE_INFINITY) {
    const started = Date.now();
    // What the suites before this one left in the process is not the import's.
    const before = heap();
    let most = 0;
    let rows = 0;
    const found = await importPaths(store, 'ucdp-ged', [file], {
      onProgress: (done) => {
        const step = events / 10;
        if (Math.floor(done.rows / step) > Math.floor(rows / step)) most = Math.max(most, heap() - before);
        rows = done.rows;
        if (rows >= stopAfter) throw new Error('stopped');
      },
    });
    const seconds = (Date.now() - started) / 1_000;
    const size = Math.round(statSync(file).size / MIB);
    report(
      `${engine}, ${what}: ${rows} events (${size} MiB), ${Math.round(rows / seconds)} a second, ${Math.round(most)} MiB of heap more than before at most`,
    );
    return { ...found, most };
  }

  test(
    'is taken up after it was stopped, and then holds all events',
    async () => {
      await expect(run('stopped', events / 4)).rejects.toThrow('stopped');
      const { report, most } = await run('taken up');
      expect(report.rejectedRows).toBe(0);
      expect((await store.counts()).get('Attack')).toBe(events);
      const { created, unchanged } = report.types.get('Attack')!;
      expect(created + unchanged).toBe(events);
      expect(unchanged).toBeGreaterThanOrEqual(Math.floor(events / 4));
      expect(most).toBeLessThan(100);
    },
    HOUR,
  );

  test(
    'changes nothing the second time',
    async () => {
      const revision = await store.revision();
      const { report } = await run('again');
      expect([report.total.created, report.total.changed, report.revision]).toEqual([0, 0, revision]);
    },
    HOUR,
  );
}

describe('an import of many events into the embedded store', () => suite('grafeo'));
describeNeo4j('an import of a whole release into Neo4j', () => suite('neo4j'));
