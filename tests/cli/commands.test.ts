import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { printApi } from '../../src/model/api/schema.js';
import { readModel } from '../../src/model/read.js';
import { runCli, runHere } from './run-cli.js';

const GOOD = `sources:
  - id: source:report-one
    title: Report one
    published: "2024-01-05"
    accessed: "2024-02-01"
armedGroups:
  - id: first-group
    name: First Group
    evidence: [{ source: "source:report-one", locator: p. 1, summary: "Names the group." }]
coalitions:
  - id: the-front
    name: The Front
    evidence: [{ source: "source:report-one", locator: p. 1, summary: "Names the front." }]
memberships:
  - subject: first-group
    object: the-front
    evidence: [{ source: "source:report-one", locator: p. 2, summary: "The group is in the front." }]
`;
const BAD = GOOD.replace('object: the-front', 'object: no-such-front').replace('    title: Report one\n', '    titel: Report one\n');

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadre-cli-'));
  await writeFile(file('good.yaml'), GOOD);
  await writeFile(file('bad.yaml'), BAD);
  await writeFile(file('broken.json'), '{"sources": [');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('help', () => {
  test('names the commands', async () => {
    const { code, out, err } = await runCli(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of ['serve', 'seed', 'load', 'check', 'schema', 'doctor']) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test.each(['serve', 'load', 'doctor'])('of %s has examples', async (command) => {
    const { code, out } = await runHere([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: cadre ${command}[\\s\\S]*Examples:\\n  .*cadre ${command}`));
  });

  test.each([[['lode']], [['load']], [['load', '--wet', 'x']], [['seed', '--only', 'nothing']]])(
    'wrong usage %j ends with 2',
    async (words) => {
      const { code, out, err } = await runHere(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^error: [\s\S]*--help/);
      expect(err).not.toContain('    at ');
    },
  );
});

test('schema prints the API', async () => {
  const { code, out } = await runCli(['schema']);
  expect(code).toBe(0);
  expect(out).toBe(printApi(readModel()));
});

describe('load', () => {
  test('a dry run checks and writes nothing; then the facts are loaded; loading them again changes nothing', async () => {
    const env = { CADRE_DATA: file('load') };
    const dry = await runCli(['load', '--dry-run', file('good.yaml')], env);
    expect(dry).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^No problems: 2 entities, .*Nothing was written/) });
    const loaded = await runCli(['load', file('good.yaml')], env);
    expect(loaded).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Loaded 2 entities, .* 1 sources, .*revision 1\.\n$/) });
    const check = await runCli(['check'], env);
    expect(check).toEqual({ code: 0, err: '', out: 'The graph is sound.\n' });
    const doctor = await runCli(['doctor'], env);
    expect(doctor).toMatchObject({ code: 0, err: '' });
    expect(doctor.out).toMatch(/ArmedGroup +1\n/);
    expect(doctor.out).toMatch(/revision +1\n/);
    expect(doctor.out).toMatch(/engine +grafeo \d/);
  });

  test('every problem is reported with its place, and nothing is loaded', async () => {
    const env = { CADRE_DATA: file('load-bad') };
    const { code, out, err } = await runCli(['load', file('bad.yaml'), file('broken.json')], env);
    expect([code, out]).toEqual([1, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/bad\.yaml:3:\d+ sources\[0\]\S*: (?:UNKNOWN_FIELD|MISSING_FIELD) /));
    expect(lines).toContainEqual(expect.stringMatching(/broken\.json:1:\d+: BAD_SYNTAX /));
    expect(lines.at(-1)).toMatch(/^\d+ problems; nothing was loaded\.$/);
    expect(err).not.toContain('    at ');
    const doctor = await runHere(['doctor'], env);
    expect(doctor.out).toMatch(/revision +0\n/);
  });

  test('a file that is not there', async () => {
    const { code, err } = await runHere(['load', file('nothing.yaml')], { CADRE_DATA: file('load-none') });
    expect(code).toBe(1);
    expect(err).toMatch(/^BAD_INPUT: .*nothing\.yaml: there is no such file or folder\.\n/);
  });
});

test('seed loads the article', async () => {
  const { code, out } = await runCli(['seed', '--only', 'article'], { CADRE_DATA: file('seeded') });
  expect([code, out]).toEqual([0, expect.stringMatching(/^Loaded \d+ entities, \d+ statements, 3 sources, .*revision \d+\.\n$/)]);
});

describe('errors are reported without a stack', () => {
  test('settings, all at once', async () => {
    const { code, out, err } = await runCli(['serve'], { PORT: 'x', CADRE_SEEDS: 'y' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^BAD_SETTING: 2 settings cannot be used:\n {2}PORT: "x" [\s\S]*\n {2}CADRE_SEEDS: "y"/);
    expect(err).not.toContain('    at ');
  });

  test('doctor says what it can, and that there are no data', async () => {
    const { code, out, err } = await runHere(['doctor'], { CADRE_DATA: file('never') });
    expect(code).toBe(1);
    expect(out).toMatch(/^Versions\n[\s\S]*CADRE_MAX_DEPTH +15\n/);
    expect(err).toMatch(/^STORE_UNAVAILABLE: There is no data/);
  });

  test.each([['check'], ['export', '--format', 'json', '--all']])('%s of nothing', async (...words) => {
    const { code, out, err } = await runHere(words, { CADRE_DATA: file('never') });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^STORE_UNAVAILABLE: There is no data in .*never\.\n.*cadre seed/);
  });

  const onFull = existsSync('/dev/full') ? test : test.skip;
  onFull('a full disk behind standard output', async () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { code, err } = await runCli(['schema'], {}, full);
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/^BAD_INPUT: Standard output cannot be written \(ENOSPC\)\.\n.*free space\.\n$/),
      ]);
    } finally {
      closeSync(full);
    }
  });

  test('a password is never shown', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hunter2' };
    const { code, out, err } = await runHere(['doctor'], { ...env, LOG_LEVEL: 'debug' });
    expect(code).toBe(1);
    expect(err).toContain('STORE_UNAVAILABLE');
    expect(out + err).not.toContain('hunter2');
  });
});
