import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { intoFile } from '../../src/cli/into-file.js';
import { CadreError } from '../../src/errors/cadre-error.js';
import { tempFolder } from '../server/temp-server.js';
import { builtProgram } from '../support/built.js';

let folder: Awaited<ReturnType<typeof tempFolder>>;
beforeEach(async () => {
  folder = await tempFolder();
});
afterEach(() => folder.remove());

async function* bytes(fail?: Error) {
  yield Buffer.alloc(1 << 17, 'a');
  if (fail) throw fail;
  yield Buffer.from('b');
}

test.each(['a.txt', 'a.txt.gz'])('%s is there when all is written, and nothing else', async (name) => {
  const path = join(folder.path, name);
  await writeFile(path, 'of before');
  await intoFile(bytes(), path);
  const found = await readFile(path);
  expect((name.endsWith('.gz') ? gunzipSync(found) : found).length).toBe((1 << 17) + 1);
  expect(await readdir(folder.path)).toEqual([name]);
  expect(process.listenerCount('SIGHUP')).toBe(0);
});

test.each([[new CadreError('CONFLICT', 'written to meanwhile')], [new Error('the disk is gone')]])(
  'what breaks off (%s) leaves nothing, and what was there before as it was',
  async (failure) => {
    await writeFile(join(folder.path, 'old.txt'), 'of before');
    for (const name of ['old.txt', 'new.txt']) await expect(intoFile(bytes(failure), join(folder.path, name))).rejects.toBe(failure);
    expect(await readdir(folder.path)).toEqual(['old.txt']);
    expect(await readFile(join(folder.path, 'old.txt'), 'utf8')).toBe('of before');
  },
);

test('what breaks off before the file is open leaves nothing either', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it gives anything
  async function* broken(): AsyncGenerator<Uint8Array> {
    throw new Error('at once');
  }
  const names = Array.from({ length: 50 }, (_, i) => join(folder.path, `${i}.txt`));
  await Promise.all(names.map((name) => expect(intoFile(broken(), name)).rejects.toThrow('at once')));
  expect(await readdir(folder.path)).toEqual([]);
});

test('a folder is no file', async () => {
  await expect(intoFile(bytes(), folder.path)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('EISDIR') });
});

test('a device stays one', async () => {
  await intoFile(bytes(), '/dev/null');
  expect(await readFile('/dev/null', 'utf8')).toBe('');
});

/** A program that writes a file and never comes to its end. */
async function endless(path: string) {
  const module = pathToFileURL(join(await builtProgram(), 'cli', 'into-file.js')).href;
  const program = `
    const { intoFile } = await import(${JSON.stringify(module)});
    async function* bytes() { for (;;) { yield Buffer.alloc(100_000); await new Promise((resolve) => setTimeout(resolve, 5)); } }
    await intoFile(bytes(), ${JSON.stringify(path)});`;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s leaves nothing, and what was there before as it was, and ends the program',
  async (signal) => {
    const path = join(folder.path, 'old.txt');
    await writeFile(path, 'of before');
    const program = await endless(path);
    const ended = new Promise((resolve) => program.once('exit', (_, by) => resolve(by)));
    while (!existsSync(`${path}.part`)) await new Promise((resolve) => setTimeout(resolve, 20));
    program.kill(signal);
    expect(await ended).toBe(signal);
    expect([await readFile(path, 'utf8'), await readdir(folder.path)]).toEqual(['of before', ['old.txt']]);
  },
);
