import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../src/cli/program.js';
import type { Environment } from '../../src/config/settings.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program from its sources, with these settings and no others of the machine. */
export function spawnCli(words: readonly string[], env: Environment): ChildProcess {
  const base = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1' };
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: ROOT,
    env: { ...base, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs one command to its end. */
export async function runCli(words: readonly string[], env: Environment = {}): Promise<Ran> {
  const child = spawnCli(words, env);
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
