/**
 * Runs every measurement at a tiny size on one Neo4j, to check that all of them still work: `npm run bench:smoke`. It saves
 * nothing, and no figure decides anything. It fails if answers differ, a contender does not start, or a measurement fails.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { acquireNeo4j } from '../tests/support/neo4j/acquire.mjs';

const BENCH = fileURLToPath(new URL('.', import.meta.url));
const MEASUREMENTS = [
  ['main.ts', '--smoke'],
  ['plans.ts', '--smoke', '--only', 'Q1,Q5'],
  ['export.ts', '200'],
  ['import.ts', '200'],
  ['lists.ts', '200'],
  ['events.ts', '200'],
  ['change-log.ts', '200', '2000'],
  ['suggest.ts', '100'],
  ['starvation.ts', '200', '1'],
  ['soak.ts', '200', '0.1'],
] as const;

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  console.log(`\n-- ${file} ${args.join(' ')}`);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { cwd: BENCH, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const server = await acquireNeo4j('bench');
if ('unavailable' in server) throw new Error(server.unavailable);
const { uri, username, password } = server;
const env = { ...process.env, NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username, NEO4J_TEST_PASSWORD: password };
try {
  const failed: string[] = [];
  for (const [file, ...args] of MEASUREMENTS) if ((await run(file, args, env)) !== 0) failed.push(file);
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  await server.stop();
}
