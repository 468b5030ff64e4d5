import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/config/settings.js';
import { runCli, spawnCli } from '../cli/run-cli.js';
import { csvLine, GED_COLUMNS, gedCells } from '../import/ged-file.js';
import { describeNeo4j, emptyTestDatabase, neo4jForTests } from '../support/neo4j/database.js';

const EVENTS = 3_000;
/** The unreadable row is reported while the file is read: by then some batches are written, and some are not. */
const WRONG = 1_700;
const LONG = 300_000;

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-kill-import-'));
  const rows = Array.from({ length: EVENTS }, (_, n) => csvLine(gedCells(n, n === WRONG ? { id: '' } : {})));
  writeFileSync(at('ged.csv'), [GED_COLUMNS.join(','), ...rows, ''].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a report says of attacks: created, changed, unchanged. */
function attacks(out: string): number[] {
  const found = /Attack +(\d+) created, (\d+) changed, (\d+) unchanged/.exec(out);
  return found ? found.slice(1).map(Number) : [];
}

async function killed(env: Environment, report: string): Promise<void> {
  rmSync(report, { force: true });
  const child = await spawnCli(['import', '--from', 'ucdp-ged', at('ged.csv'), '--report', report], env);
  child.stdout?.resume();
  child.stderr?.resume();
  const ended = once(child, 'exit');
  const reported = () => {
    try {
      return readFileSync(report, 'utf8').includes('BAD_ROW');
    } catch {
      return false;
    }
  };
  while (child.exitCode === null && !reported()) await pause(5);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

function suite(environment: () => Environment): void {
  test(
    'what was written is found when it is started again, and the rest follows',
    async () => {
      const env = environment();
      await killed(env, at('killed.csv'));
      expect(await runCli(['check'], env)).toEqual({ code: 0, err: '', out: 'The graph is sound.\n' });
      const again = await runCli(['import', '--from', 'ucdp-ged', at('ged.csv'), '--report', at('again.csv')], env);
      expect([again.code, again.err]).toEqual([0, '']);
      const [created, changed, unchanged] = attacks(again.out);
      expect([created! + unchanged!, changed]).toEqual([EVENTS - 1, 0]);
      expect(created).toBeGreaterThan(0);
      expect(unchanged).toBeGreaterThan(0);
      expect(again.out).toMatch(/1 rows refused \(1 BAD_ROW\)/);
      const third = await runCli(['import', '--from', 'ucdp-ged', at('ged.csv')], env);
      expect(third.out).toMatch(new RegExp(`${EVENTS} rows: 0 created, 0 changed, `));
      expect((await runCli(['check'], env)).out).toBe('The graph is sound.\n');
    },
    LONG,
  );
}

describe('a killed import on the embedded store', () => suite(() => ({ CADRE_DATA: at('data'), LOG_LEVEL: 'error' })));

describeNeo4j('a killed import on Neo4j', () => {
  beforeAll(emptyTestDatabase, LONG);
  suite(() => {
    const { uri, username, password } = neo4jForTests()!;
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, LOG_LEVEL: 'error' };
  });
});
