/**
 * The runner behind `npm test`: a Neo4j for each of jest's two workers, then jest, then one last line with the numbers.
 *   --heavy          only the heavy tests, tests/heavy/**\/*.heavy.ts
 *   --embedded-only  without Neo4j: what needs it is skipped
 * Everything else is handed on to jest.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acquireNeo4j } from './support/neo4j/acquire.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const HEAVY = '<rootDir>/tests/heavy/**/*.heavy.ts';
const LINGER_S = 15;
const CHOOSES_WORKERS = /^(-i|-w|--runInBand|--maxWorkers)(=|$)/;

const given = process.argv.slice(2);
const heavy = given.includes('--heavy');
const embeddedOnly = given.includes('--embedded-only');
const forJest = given.filter((argument) => argument !== '--heavy' && argument !== '--embedded-only');
const inCi = process.env.CI === 'true' || process.env.CI === '1';

let child = null;
let interruptedBy = null;
const interrupted = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interruptedBy ??= signal;
      child?.kill(signal);
      resolve();
    });
  }
});

function box(text) {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => line.length));
  const edge = `+${'-'.repeat(width + 2)}+`;
  return [edge, ...lines.map((line) => `| ${line.padEnd(width)} |`), edge].join('\n');
}

/** The environment of the tests: the coordinates of the servers, the second for the second worker, or none at all. */
function environment(servers) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (name.startsWith('NEO4J_TEST_')) delete env[name];
  if (embeddedOnly) env.CADRE_TEST_EMBEDDED_ONLY = '1';
  for (const [i, { uri, username, password, database }] of servers.entries()) {
    const prefix = i === 0 ? 'NEO4J_TEST' : `NEO4J_TEST_${i + 1}`;
    Object.assign(env, { [`${prefix}_URI`]: uri, [`${prefix}_USERNAME`]: username, [`${prefix}_PASSWORD`]: password });
    if (database) env[`${prefix}_DATABASE`] = database;
  }
  return env;
}

/** Jest's list options swallow the words after them, so ours follow what was handed on. */
function jestArguments(outputFile) {
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', JEST, ...forJest];
  if (heavy) args.push(`--testMatch=${HEAVY}`);
  if (!forJest.some((argument) => CHOOSES_WORKERS.test(argument))) args.push('--maxWorkers=2');
  return [...args, '--passWithNoTests', '--json', `--outputFile=${outputFile}`];
}

/** Jest stays when a test left something open; once its report stands, it gets a little while and is then ended. */
function runJest(env, outputFile) {
  return new Promise((resolve, reject) => {
    child = spawn(process.execPath, jestArguments(outputFile), { cwd: ROOT, env, stdio: 'inherit' });
    let lingering = 0;
    const watch = setInterval(() => {
      if (existsSync(outputFile)) lingering += 1;
      if (lingering <= LINGER_S) return;
      console.error(`jest did not exit within ${LINGER_S} s of its report: a test left something open`);
      clearInterval(watch);
      child.kill('SIGKILL');
    }, 1_000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(watch);
      resolve(code ?? 1);
    });
  });
}

/** Tests, not suites; but a suite that failed without a failed test (it did not even load) counts as one. */
function count(report) {
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runTests(servers) {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-jest-'));
  try {
    const outputFile = join(folder, 'report.json');
    const code = await runJest(environment(servers), outputFile);
    const report = await readFile(outputFile, 'utf8').then(JSON.parse, () => null);
    if (!report) console.error(`jest left no report (exit code ${code})`);
    const numbers = report ? count(report) : { passed: 0, failed: 1, skipped: 0 };
    if (code !== 0 && numbers.failed === 0) {
      console.error(`jest ended with exit code ${code} though no test failed: counted as one failure`);
      numbers.failed = 1;
    }
    return numbers;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A test database serves one suite at a time, so each worker has its own; a server that the user named has to do for both. */
async function secondServer(first) {
  if (first.how === 'NEO4J_TEST_URI' || heavy) return [];
  const second = await Promise.race([acquireNeo4j(), interrupted]);
  return second && !('unavailable' in second) ? [second] : [];
}

async function main() {
  const server = embeddedOnly ? null : await Promise.race([acquireNeo4j(), interrupted]);
  if (interruptedBy) return { passed: 0, failed: 1, skipped: 0 };
  if (server && 'unavailable' in server) {
    console.error(box(`${server.unavailable}\n${inCi ? 'CI needs it: this run fails.' : 'All tests that need it are SKIPPED.'}`));
    return inCi ? { passed: 0, failed: 1, skipped: 0 } : runTests([]);
  }
  const servers = server ? [server] : [];
  try {
    if (server) servers.push(...(await secondServer(server)));
    for (const { how, uri } of servers) console.error(`Neo4j for the tests: ${how} at ${uri}`);
    return interruptedBy ? { passed: 0, failed: 1, skipped: 0 } : await runTests(servers);
  } finally {
    await Promise.all(servers.map((each) => each.stop()));
  }
}

const { passed, failed, skipped } = await main();
if (passed + failed === 0) console.error('No test ran: this counts as a failure of the run.');
if (process.env.CADRE_TEST_REPORT) await writeFile(process.env.CADRE_TEST_REPORT, `${passed} ${failed} ${skipped}\n`);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(interruptedBy ? 128 + constants.signals[interruptedBy] : failed > 0 || passed === 0 ? 1 : 0);
