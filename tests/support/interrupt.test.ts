import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

const RUNNER = join(packageRoot(), 'tests', 'run.mjs');
/** A test that keeps its worker busy for ever, once for each worker. */
const BUSY = '--testMatch=<rootDir>/tests/support/busy/*.busy.ts';
const STARTED_MS = 120_000;
const ENDED_MS = 60_000;

let folder: string;
let runner: ChildProcess;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-busy-'));
});
afterEach(() => {
  runner.kill('SIGKILL');
  for (const pid of workers()) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The processes of jest's workers that have begun. */
const workers = () => readdirSync(folder).map(Number);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean, ms: number): Promise<void> {
  for (const end = Date.now() + ms; !condition() && Date.now() < end; ) await pause(50);
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', null],
] as const)(
  'a run that ends by %s leaves no busy worker behind',
  async (signal, code) => {
    runner = spawn(process.execPath, [RUNNER, '--embedded-only', BUSY], {
      env: { ...process.env, CADRE_TEST_BUSY: folder },
      stdio: 'ignore',
    });
    await until(() => workers().length === 2, STARTED_MS);
    const started = workers();
    expect(started.filter(isAlive)).toHaveLength(2);
    runner.kill(signal);
    expect((await once(runner, 'exit'))[0]).toBe(code);
    await until(() => !started.some(isAlive), ENDED_MS);
    expect(started.filter(isAlive)).toEqual([]);
  },
  2 * STARTED_MS,
);
