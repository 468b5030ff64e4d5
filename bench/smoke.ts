/**
 * All that measures, at a tiny size and on one Neo4j, so that it cannot rot: `npm run bench:smoke`. Nothing is kept, and no figure
 * decides anything: it fails where answers differ, a contender does not start, or a measurement ends in an error.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { acquireNeo4j } from '../tests/support/neo4j/acquire.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MEASUREMENTS = [
  ['main.ts', '--smoke'],
  ['plans.ts', '--smoke', '--only', 'Q1,Q5'],
  ['export.ts', '200'],
  ['import.ts', '200'],
  ['suggest.ts', '100'],
] as const;

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  console.log(`\n-- ${file} ${args.join(' ')}`);
  const child = spawn(process.execPath, ['--import', 'tsx', `bench/${file}`, ...args], { cwd: ROOT, env, stdio: 'inherit' });
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
