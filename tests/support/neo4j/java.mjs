import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

const OLDEST = 17;

/** "17.0.15" is 17, the old form "1.8.0" is 8. */
export function majorVersion(printed) {
  const found = /version "(\d+)(?:\.(\d+))?/.exec(printed);
  if (!found) return 0;
  return Number(found[1] === '1' ? found[2] : found[1]);
}

/** The first Java of at least version 17: that of JAVA_HOME, then the one on PATH. */
export async function findJava() {
  const home = process.env.JAVA_HOME;
  const seen = [];
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    try {
      const { stderr, stdout } = await runCommand(java, ['-version'], { timeoutMs: 30_000 });
      const major = majorVersion(stderr + stdout);
      if (major >= OLDEST) return java;
      seen.push(`${java} is version ${major}`);
    } catch {
      seen.push(`${java} does not run`);
    }
  }
  throw new Error(`Maven: needs Java ${OLDEST} or newer (${seen.join(', ')})`);
}
