import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli, spawnCli } from './run-cli.js';

let folder: string;
let child: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadre-signals-'));
});
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  child = null;
  await rm(folder, { recursive: true, force: true });
});

/** Starts `cadre serve` and waits until it says where it answers. */
async function serve(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const started = await spawnCli(['serve'], { PORT: '0', CADRE_SEEDS: 'article', CADRE_DATA: folder });
  child = started;
  for await (const line of createInterface({ input: started.stderr! })) {
    const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
    if (msg !== 'ready' || url === undefined) continue;
    started.stderr?.resume();
    return { child: started, url };
  }
  throw new Error('the server ended before it was ready');
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the server cleanly, and the data can be opened again', async (signal) => {
  const running = await serve();
  expect((await fetch(`${running.url}/health`)).status).toBe(200);
  running.child.kill(signal);
  expect(await once(running.child, 'exit')).toEqual([0, null]);
  const check = await runCli(['check'], { CADRE_DATA: folder });
  expect(check).toEqual({ code: 0, err: '', out: 'The graph is sound.\n' });
});

test('a signal that comes twice at once, as under npm, is one', async () => {
  const running = await serve();
  running.child.kill('SIGINT');
  running.child.kill('SIGINT');
  expect(await once(running.child, 'exit')).toEqual([0, null]);
});

test('killed, it leaves its data readable', async () => {
  const running = await serve();
  running.child.kill('SIGKILL');
  await once(running.child, 'exit');
  const doctor = await runCli(['doctor'], { CADRE_DATA: folder });
  expect(doctor).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/ArmedGroup +11\n/) });
});
