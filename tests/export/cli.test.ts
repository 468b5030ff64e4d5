import { createHash } from 'node:crypto';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { exportCommand } from '../../src/cli/export.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { runCli, runHere } from '../cli/run-cli.js';
import { startSeeded, tempFolder } from '../server/temp-server.js';
import { schema } from '../support/graph.js';

const AT = ['--exported-at', '2026-01-02T03:04:05Z'];
const AROUND = ['--around', 'islamic-resistance-in-iraq', '--depth', '1', '--known-at', '2025-06-14'];

let folder: Awaited<ReturnType<typeof tempFolder>>;
let env: Record<string, string>;
let served: string;
const file = (name: string) => join(folder.path, name);
const cadre = (...words: string[]) => runHere(words, env);

beforeAll(async () => {
  folder = await tempFolder();
  env = { CADRE_DATA: file('data'), LOG_LEVEL: 'silent' };
  const server = await startSeeded(folder.path, 'all');
  served = await (
    await fetch(`${server.url}/export/json?around=islamic-resistance-in-iraq&depth=1&knownAt=2025-06-14&exportedAt=2026-01-02T03:04:05Z`)
  ).text();
  await server.close();
  await writeFile(file('attacks.graphql'), 'query A($n: Int) { attacks(first: $n, view: {knownAt: "2025-06-14"}) { nodes { name } } }');
}, 240_000);
afterAll(() => folder?.remove());

describe('cadre export', () => {
  test('writes what the server sends, and says how to prove it', async () => {
    const { code, out, err } = await cadre('export', '--format', 'json', ...AROUND, ...AT, '-o', file('a.json'));
    expect([code, err]).toEqual([0, '']);
    expect(await readFile(file('a.json'), 'utf8')).toBe(served);
    expect(out).toContain(`cadre verify ${file('a.json')}`);
    expect((await readdir(folder.path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('to standard output when no file is named; nothing else is there', async () => {
    const { code, out, err } = await runCli(['export', '--format', 'json', ...AROUND, ...AT], env);
    expect([code, err, out]).toEqual([0, '', served]);
  });

  test('shows on a terminal how far it is, and nowhere else', async () => {
    const { isTTY } = process.stderr;
    const shown: string[] = [];
    const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      shown.push(String(text));
      return true;
    });
    try {
      process.stderr.isTTY = true;
      await cadre('export', '--format', 'json', '--all', '-o', file('bar.json'));
      const onTerminal = shown.splice(0).join('');
      process.stderr.isTTY = false;
      await cadre('export', '--format', 'json', '--all', '-o', file('bar.json'));
      expect(onTerminal).toMatch(/100% \| \d+ of about \d+ .* left/);
      expect(shown.join('')).not.toContain('%');
    } finally {
      spy.mockRestore();
      process.stderr.isTTY = isTTY;
    }
  });

  test('compressed by the name of the file', async () => {
    await cadre('export', '--format', 'json', ...AROUND, ...AT, '-o', file('a.json.gz'));
    expect(gunzipSync(await readFile(file('a.json.gz'))).toString()).toBe(served);
  });

  test('the nodes in the answer to a query', async () => {
    const { code } = await cadre(
      'export',
      '--format',
      'jsonl',
      '--query',
      file('attacks.graphql'),
      '--variables',
      '{"n": 2}',
      '-o',
      file('q.jsonl'),
    );
    const lines = (await readFile(file('q.jsonl'), 'utf8')).split('\n');
    expect([code, lines.filter((line) => line.startsWith('{"attacks"')).length]).toEqual([0, 2]);
    expect(lines[0]).toContain('"view":{"knownAt":"2025-06-14"}');
  });

  test('a filter, a list of ids, and a choice of the format', async () => {
    const filter = JSON.stringify({ outcome: { eq: 'INTERCEPTED' } });
    expect((await cadre('export', '--format', 'jsonl', '--type', 'Attack', '--filter', filter, '-o', file('f.jsonl'))).code).toBe(0);
    expect(await readFile(file('f.jsonl'), 'utf8')).toContain('"outcome":"INTERCEPTED"');
    expect((await cadre('export', '--format', 'csv', '--ids', 'iran', 'iraq', '--option', 'bom=yes', '-o', file('i.zip'))).code).toBe(0);
  });

  test.each<[string, string[], number, RegExp]>([
    ['no format', ['--all'], 2, /--format/],
    ['an unknown format', ['--format', 'xls', '--all'], 1, /BAD_INPUT: There is no export format "xls"/],
    ['no selection', ['--format', 'json'], 1, /one of around, ids/],
    ['two selections', ['--format', 'json', '--all', '--ids', 'iran'], 1, /ids and all/],
    ['an unknown id', ['--format', 'json', '--ids', 'nobody'], 1, /NOT_FOUND.*nobody/],
    ['no day', ['--format', 'json', '--all', '--as-of', 'today'], 1, /BAD_DATE: asOf/],
    ['an option without a value', ['--format', 'csv', '--all', '--option', 'bom'], 1, /Write --option name=value/],
    ['an option that the format lacks', ['--format', 'json', '--all', '--option', 'bom=yes'], 1, /no option bom/],
    ['a query file that is not there', ['--format', 'json', '--query', '/nowhere.graphql'], 1, /nowhere.graphql cannot be read \(ENOENT\)/],
    [
      'a folder that is not there',
      ['--format', 'json', '--all', '-o', '/nowhere/a.json'],
      1,
      /\/nowhere\/a.json cannot be written \(ENOENT\)/,
    ],
  ])('%s: refused', async (_name, words, code, message) => {
    const ran = await cadre('export', ...words);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toMatch(message);
  });

  test('has an option for each part of a view', () => {
    const type = schema.getType('View') as unknown as { getFields(): Record<string, unknown> };
    const context = { env: {}, print: () => {}, warn: () => {}, exitWith: () => {} };
    const options = exportCommand(context).options.map((option) => option.attributeName());
    expect(options).toEqual(expect.arrayContaining(Object.keys(type.getFields())));
  });
});

describe('cadre verify', () => {
  test.each(FORMATS.map(({ name, extension }) => [name, extension]))('%s: unchanged', async (name, extension) => {
    const path = file(`v.${extension}`);
    await cadre('export', '--format', name, ...AROUND, '-o', path);
    expect(await cadre('verify', path)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/unchanged, \d+ lines of content, sha256:[0-9a-f]{64}/),
    });
  });

  test('compressed: unchanged', async () => {
    await cadre('export', '--format', 'jsonl', ...AROUND, '-o', file('v.jsonl.gz'));
    expect((await cadre('verify', file('v.jsonl.gz'))).code).toBe(0);
  });

  test('a changed file: 1, and both hashes', async () => {
    await cadre('export', '--format', 'jsonl', ...AROUND, '-o', file('c.jsonl'));
    await appendFile(file('c.jsonl'), '{"attacks":[]}\n');
    const { code, out } = await cadre('verify', file('c.jsonl'));
    expect(code).toBe(1);
    expect(out).toMatch(/CHANGED.*sha256:[0-9a-f]{64}.*sha256:[0-9a-f]{64}/);
  });

  test.each<[string, (path: string) => Promise<void>, RegExp]>([
    ['cut short', async (path) => writeFile(path, served.slice(0, served.length / 2)), /BAD_EXPORT/],
    [
      'of another program',
      async (path) => writeFile(path, createHash('md5').update('x').digest('hex')),
      /BAD_EXPORT.*not an export of Cadre/,
    ],
    ['not there', async () => {}, /BAD_INPUT.*cannot be read \(ENOENT\)/],
  ])('a file that is %s: 1, and why', async (name, make, message) => {
    const path = file(`bad-${name.replaceAll(' ', '-')}`);
    await make(path);
    const { code, out, err } = await cadre('verify', path);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  test('no file: 2', async () => {
    expect((await cadre('verify')).code).toBe(2);
  });
});
