import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';
import { READY, readersFolder } from './readers-folder.mjs';

const SCRIPTS = fileURLToPath(new URL('../export/readers/', import.meta.url));
const HOW = 'the Python readers are not prepared: run `node tests/support/prepare-readers.mjs`';

const folder = readersFolder();
const ready = existsSync(join(folder, READY));
const inCi = process.env['CI'] === 'true' || process.env['CI'] === '1';

/**
 * Runs a script of tests/export/readers in the prepared environment.
 * @param script its name there, or an absolute path
 * @returns what it printed
 * @throws Error with what it complained of, when it fails
 */
export async function python(script: string, args: readonly string[] = [], stdin: string | Buffer = ''): Promise<string> {
  const path = script.startsWith('/') ? script : join(SCRIPTS, script);
  const child = spawn(join(folder, 'bin', 'python'), [path, ...args], {
    env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  // A script that ends without reading everything is recognised by its exit code, not by the broken pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  if (code !== 0) throw new Error(`${script} ended with exit code ${code}: ${complaint}`);
  return out;
}

/**
 * A block of tests that need the prepared environment. Without it they are skipped with a warning, but in CI they fail.
 */
export function describeWithPython(title: string, tests: () => void): void {
  if (ready) {
    describe(title, tests);
    return;
  }
  console.warn(`SKIPPED: ${title}; ${HOW}`);
  if (inCi) {
    test(title, () => {
      throw new Error(HOW);
    });
  } else describe.skip(title, tests);
}
