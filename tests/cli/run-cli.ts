import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runProgram } from '../../src/cli/program.js';
import type { Environment } from '../../src/config/settings.js';
import { packageRoot } from '../../src/model/files.js';
import { builtProgram } from '../support/built.js';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Starts the program as it is shipped, with these settings and no others of the machine.
 * @param out where its standard output goes: to us, or to a file that is open
 */
export async function spawnCli(words: readonly string[], env: Environment, out: 'pipe' | number = 'pipe'): Promise<ChildProcess> {
  const base = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1' };
  return spawn(process.execPath, [join(await builtProgram(), 'cli', 'main.js'), ...words], {
    cwd: packageRoot(),
    env: { ...base, ...env },
    stdio: ['ignore', out, 'pipe'],
  });
}

/** Runs one command to its end. */
export async function runCli(words: readonly string[], env: Environment = {}, stdout: 'pipe' | number = 'pipe'): Promise<Ran> {
  const child = await spawnCli(words, env, stdout);
  const texts = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

/** Runs one command within this process, which is faster; what it prints is caught. */
export async function runHere(words: readonly string[], env: Environment = {}): Promise<Ran> {
  const texts = { out: '', err: '' };
  const print = (line: string) => {
    texts.out += `${line}\n`;
  };
  const warn = (line: string) => {
    texts.err += `${line}\n`;
  };
  return { code: await runProgram(words, { env, print, warn }), ...texts };
}
