import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import type { CypherEngine } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { auditLog } from '../../src/store/log/audit.js';
import { describeNeo4j, emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { FULL } from './size.js';

const ROUNDS = FULL ? 10 : 5;
const BATCHES_BEFORE_KILL = 3;
const model = readModel();

/** Lets the child write from `first` on, kills it with SIGKILL some time after it has acknowledged a few, and tells what it acknowledged. */
async function writeUntilKilled(kind: string, folder: string, first: number, delay: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('tests', 'heavy', 'writer-child.ts'), kind, folder, String(first)], {
    cwd: packageRoot(),
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: number[] = [];
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)));
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === BATCHES_BEFORE_KILL) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  expect(await ended).toBe('SIGKILL');
  return acknowledged;
}

function suite(kind: string, folder: () => string, open: () => Promise<CypherEngine>): void {
  test(`after ${ROUNDS} kills the graph is sound, its log is whole and no acknowledged batch is missing`, async () => {
    const acknowledged: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = (acknowledged.at(-1) ?? -1) + 2;
      acknowledged.push(...(await writeUntilKilled(kind, folder(), first, round * 7)));
      const store = cypherStore(await open(), model);
      try {
        expect(await store.check()).toEqual([]);
        expect(await auditLog(store.changes)).toMatchObject({ last: await store.revision(), broken: null });
        const ids = acknowledged.flatMap((n) => [`a-${n}`, `b-${n}`, `c-${n}`]);
        expect([...(await store.typesOf(ids, 'Entity')).keys()].sort()).toEqual([...ids].sort());
        expect(await store.revision()).toBeGreaterThanOrEqual(acknowledged.length);
      } finally {
        await store.close();
      }
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * BATCHES_BEFORE_KILL);
  }, 300_000);
}

describe('the embedded store, killed while it writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-kill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  suite(
    'grafeo',
    () => folder,
    () => openGrafeo({ path: folder }),
  );
});

describeNeo4j('a server over Neo4j, killed while it writes', () => {
  const coordinates = () => {
    const found = neo4jForTests();
    if (!found) throw new Error('no Neo4j for tests');
    return found;
  };
  // Other heavy tests leave hundreds of thousands of nodes.
  beforeAll(emptyTestDatabase, 300_000);
  suite(
    'neo4j',
    () => '',
    async () => {
      const { uri, username, password } = coordinates();
      return openNeo4j({ uri, username, password });
    },
  );
});
