import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { intoFile } from '../../src/cli/into-file.js';
import { packageRoot } from '../../src/model/files.js';
import { tempFolder } from '../server/temp-server.js';

async function* bytes(): AsyncIterable<Uint8Array> {
  yield Buffer.from('new ');
  yield Buffer.from('content');
}

/** A program that writes a file and never comes to its end. */
function endless(path: string) {
  const module = pathToFileURL(join(packageRoot(), 'dist', 'cli', 'into-file.js')).href;
  const program = `
    const { intoFile } = await import(${JSON.stringify(module)});
    async function* bytes() { for (;;) { yield Buffer.alloc(100_000); await new Promise((resolve) => setTimeout(resolve, 5)); } }
    await intoFile(bytes(), ${JSON.stringify(path)});`;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a file that appears whole or not at all', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let path: string;
  beforeEach(async () => {
    folder = await tempFolder();
    path = join(folder.path, 'out.txt');
    await writeFile(path, 'old');
  });
  afterEach(() => folder.remove());

  test('takes the place of what stood there', async () => {
    await intoFile(bytes(), path);
    expect([await readFile(path, 'utf8'), await readdir(folder.path)]).toEqual(['new content', ['out.txt']]);
    expect(process.listenerCount('SIGHUP')).toBe(0);
  });

  test('leaves what stood there when its bytes fail', async () => {
    async function* failing(): AsyncIterable<Uint8Array> {
      yield* bytes();
      throw new Error('no more');
    }
    await expect(intoFile(failing(), path)).rejects.toThrow('no more');
    expect([await readFile(path, 'utf8'), await readdir(folder.path)]).toEqual(['old', ['out.txt']]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind when %s ends the program, which ends by it', async (signal) => {
    const program = endless(path);
    const ended = new Promise((resolve) => program.once('exit', (_, by) => resolve(by)));
    await until(() => existsSync(`${path}.part`));
    program.kill(signal);
    expect(await ended).toBe(signal);
    expect([await readFile(path, 'utf8'), await readdir(folder.path)]).toEqual(['old', ['out.txt']]);
  });
});
