import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and gives what it printed; throws when it fails or is missing. It does not outlive us.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number }} [options]
 * @returns {Promise<{ stdout: string, stderr: string }>}
 */
export function runCommand(command, args, { env = process.env, cwd = process.cwd(), timeoutMs = 600_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    const killWithUs = () => child.kill();
    process.once('exit', killWithUs);
    child.once('close', () => process.removeListener('exit', killWithUs));
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve({ stdout, stderr });
      const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
      reject(new Error(`${command} ${args[0] ?? ''} failed (${signal ?? `code ${code}`}): ${said}`));
    });
  });
}
