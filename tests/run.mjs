/**
 * The runner behind `npm test`: a Neo4j where one is needed, then jest, then the slowest suites and one last line with the numbers.
 *   --embedded-only  without Neo4j: what needs it is skipped
 *   --neo4j-cases    only the cases that an ordinary run has on the embedded store alone, on Neo4j; of large tables a part
 *   --journeys       only the journeys through the dashboard that an ordinary run leaves out, tests/web/**\/*.journey.ts
 *   --this-node      only what can differ with the version of Node: the suites that open no store and no browser, a start, and the acceptance tests
 *   --cypher-lint    only the linter of Cypher texts, tests/**\/*.lint.ts
 *   --heavy          only the heavy tests, tests/heavy/**\/*.heavy.ts, in their short form
 *   --full           with --heavy: in full size; what they measured is written to tests/heavy/results.md.
 *                    With --neo4j-cases: all cases
 * Everything else is handed on to jest.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { constants, cpus, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acquireNeo4j } from './support/neo4j/acquire.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SEQUENCER = join(ROOT, 'tests', 'support', 'sequencer.mjs');
const PROPERTY_SEED = join(ROOT, 'tests', 'support', 'property-seed.mjs');
const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const GROUP = fileURLToPath(new URL('./support/process-group.mjs', import.meta.url));
const HEAVY = '<rootDir>/tests/heavy/**/*.heavy.ts';
const LINT = '<rootDir>/tests/**/*.lint.ts';
const JOURNEYS = '<rootDir>/tests/web/**/*.journey.ts';
const LINGER_S = 15;
const SLOWEST = 10;
/** What a suite imports that has cases for both engines. */
const CASES = /\/(?:on-engines|dossiers)\.js'/;
/** How a suite comes to an open store, a browser, or another run of tests. */
const OPENS =
  /\b(?:open(?:Test|Neo4j|Folder)Store|openSeeded|openGrafeo|seedSubgraph|startOn|startSeeded|runCli|spawnCli|runHere|describeNeo4j|onEngines|onEachEngine|onDossiers)\b|'(?:\.\/browser|\.\.\/support\/browser)\.js'|\bRUNNER\b/;
const CHOOSES_WORKERS = /^(-i|-w|--runInBand|--maxWorkers)(=|$)/;
const OWN = ['--embedded-only', '--neo4j-cases', '--this-node', '--cypher-lint', '--journeys', '--heavy', '--full'];

const given = process.argv.slice(2);
const [embeddedOnly, neo4jCases, thisNode, cypherLint, journeys, heavy, full] = OWN.map((name) => given.includes(name));
const forJest = given.filter((argument) => !OWN.includes(argument));
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
function environment(servers, folder) {
  const env = { ...process.env, CADRE_TEST_FOLDER: folder };
  for (const name of Object.keys(env)) if (name.startsWith('NEO4J_TEST_')) delete env[name];
  if (embeddedOnly) env.CADRE_TEST_EMBEDDED_ONLY = '1';
  if (neo4jCases) env.CADRE_TEST_NEO4J_CASES = '1';
  if (full) Object.assign(env, { CADRE_TEST_FULL: '1', CADRE_TEST_MEASURED: join(folder, 'measured.txt') });
  for (const [i, { uri, username, password, database }] of servers.entries()) {
    const prefix = i === 0 ? 'NEO4J_TEST' : `NEO4J_TEST_${i + 1}`;
    Object.assign(env, { [`${prefix}_URI`]: uri, [`${prefix}_USERNAME`]: username, [`${prefix}_PASSWORD`]: password });
    if (database) env[`${prefix}_DATABASE`] = database;
  }
  return env;
}

/** The test files whose text has, or does not have, a pattern. */
function filesWith(pattern, has = true) {
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join('tests', path))
    .filter((path) => pattern.test(readFileSync(join(ROOT, path), 'utf8')) === has);
}

/** The test files that were chosen by an option; none when the command names files itself. */
function chosenFiles() {
  if (forJest.some((argument) => !argument.startsWith('-'))) return [];
  if (neo4jCases) return filesWith(CASES);
  return thisNode ? [...filesWith(OPENS, false), 'tests/acceptance/', 'tests/cli/signals'] : [];
}

/** Jest's list options swallow the words after them, so ours follow what was handed on. */
function jestArguments(outputFile) {
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    JEST,
    `--setupFiles=${PROPERTY_SEED}`,
    `--testSequencer=${SEQUENCER}`,
    ...forJest,
  ];
  args.push(...chosenFiles());
  if (neo4jCases) args.push('--testNamePattern=\\bon Neo4j\\b');
  if (heavy) args.push(`--testMatch=${HEAVY}`);
  if (cypherLint) args.push(`--testMatch=${LINT}`);
  if (journeys) args.push(`--testMatch=${JOURNEYS}`);
  if (!forJest.some((argument) => CHOOSES_WORKERS.test(argument))) args.push('--maxWorkers=2');
  return [...args, '--passWithNoTests', '--json', `--outputFile=${outputFile}`];
}

/** Jest stays when a test left something open; once its report stands, it gets a little while and is then ended. */
function runJest(env, outputFile) {
  return new Promise((resolve, reject) => {
    child = spawn(process.execPath, [GROUP, process.execPath, ...jestArguments(outputFile)], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let lingering = 0;
    const watch = setInterval(() => {
      if (existsSync(outputFile)) lingering += 1;
      if (lingering <= LINGER_S) return;
      console.error(`jest did not exit within ${LINGER_S} s of its report: a test left something open`);
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 1_000);
    let result = 1;
    child.on('message', ({ code }) => {
      result = code;
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearInterval(watch);
      resolve(result);
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

function printSlowest({ testResults }) {
  const suites = testResults.map(({ name, startTime, endTime }) => [(endTime - startTime) / 1_000, relative(ROOT, name)]);
  if (suites.length < 2) return;
  console.log('\nThe slowest suites:');
  for (const [seconds, name] of suites.sort(([a], [b]) => b - a).slice(0, SLOWEST))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}

/** Writes what the heavy tests found in full size; the file is committed. */
async function writeResults({ testResults }, folder, servers) {
  const measured = await readFile(join(folder, 'measured.txt'), 'utf8').catch(() => '');
  const [cpu] = cpus();
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => {
      const seconds = ((duration ?? 0) / 1_000).toFixed(1);
      return `| ${relative(join(ROOT, 'tests', 'heavy'), name)} | ${fullName} | ${status} | ${seconds} |`;
    }),
  );
  const lines = [
    '# Heavy tests in full',
    '',
    'Written by `npm run test:heavy:full`; commit it when it has changed. CI runs the same tests in their short form.',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} x ${cpu?.model.trim()}, ${servers.map(({ how }) => how).join()}.`,
    '',
    '| suite | test | result | seconds |',
    '|---|---|---|---|',
    ...tests.sort(),
    '',
    'What they measured:',
    '',
    '```',
    measured.trimEnd(),
    '```',
    '',
  ];
  await writeFile(join(ROOT, 'tests', 'heavy', 'results.md'), lines.join('\n'));
}

async function runTests(servers) {
  const folder = await mkdtemp(join(tmpdir(), 'cadre-jest-'));
  try {
    const outputFile = join(folder, 'report.json');
    const code = await runJest(environment(servers, folder), outputFile);
    const report = await readFile(outputFile, 'utf8').then(JSON.parse, () => null);
    if (report) printSlowest(report);
    if (report && heavy && full) await writeResults(report, folder, servers);
    if (!report) console.error(`jest left no report (exit code ${code})`);
    const numbers = report ? count(report) : { passed: 0, failed: 1, skipped: 0 };
    if (code !== 0 && numbers.failed === 0) {
      console.error(`jest ended with exit code ${code} though no test failed: counted as one failure`);
      numbers.failed = 1;
    }
    return numbers;
  } finally {
    const made = [folder, join(ROOT, 'node_modules', '.cache', basename(folder))];
    await Promise.all(made.map((each) => rm(each, { recursive: true, force: true })));
  }
}

/**
 * A test database serves one suite at a time, so each worker has its own where many suites need one; a server that the user
 * named has to do for both.
 */
async function secondServer(first) {
  if (first.how === 'NEO4J_TEST_URI' || !neo4jCases) return [];
  const second = await Promise.race([acquireNeo4j(), interrupted]);
  return second && !('unavailable' in second) ? [second] : [];
}

async function main() {
  const server =
    embeddedOnly || thisNode || cypherLint || journeys ? null : await Promise.race([acquireNeo4j(heavy ? 'heavy' : 'test'), interrupted]);
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
