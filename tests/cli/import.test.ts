import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import { packageRoot } from '../../src/model/files.js';
import { runHere } from './run-cli.js';

const ROWS = 'id,name,front\n1,Red,The Front\n2,,The Front\n3,"=HYPERLINK(""x"")",\n';
const MAP = `records:
  - { type: ArmedGroup, fields: { id: "g-{id}", name: "{name}" } }
`;

let folder: string;
const file = (name: string) => join(folder, name);
const run = (...words: string[]) => runHere(['import', ...words], { CADRE_DATA: file('data'), LOG_LEVEL: 'silent' });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-import-'));
  writeFileSync(file('rows.csv'), ROWS);
  writeFileSync(file('map.yaml'), MAP);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cadre import', () => {
  test('a dry run prints the report and what is refused', async () => {
    const { code, out, err } = await run('--from', 'csv', '--map', file('map.yaml'), '--dry-run', file('rows.csv'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /ArmedGroup +2 created, 0 changed, 0 unchanged\n[\s\S]*3 rows: 5 created, .*; 1 rows refused \(1 MISSING_FIELD\)\.\nNothing was written/,
    );
    expect(err).toMatch(/rows\.csv:3 ArmedGroup\.name: MISSING_FIELD/);
  });

  test('the same report without a dry run, refusals in a file, and nothing the second time', async () => {
    const words = ['--from', 'csv', '--map', file('map.yaml'), file('rows.csv'), '--report', file('refused.csv')];
    const first = await run(...words);
    expect(first.out).toMatch(/3 rows: 5 created, 0 changed, 0 unchanged; 1 rows refused[\s\S]*The graph is at revision \d+\./);
    expect(first.err).toBe('');
    const [row, ...rest] = parse(readFileSync(file('refused.csv'), 'utf8'), { columns: true }) as Record<string, string>[];
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ file: file('rows.csv'), row: '3', type: 'ArmedGroup', field: 'name', code: 'MISSING_FIELD' });
    expect(row!['hint']).not.toBe('');
    const second = await run(...words);
    expect(second.out).toMatch(/3 rows: 0 created, 0 changed, 4 unchanged/);
  });

  test('--review writes names that are like known ones, with scores, and joins nothing', async () => {
    const data = { CADRE_DATA: file('reviewed'), LOG_LEVEL: 'silent' };
    await runHere(['seed'], data);
    writeFileSync(file('sdn.csv'), `9999,"KATA'IB HIZBALLAH BRIGADES",-0- ,"SDGT"${',-0- '.repeat(8)}\r\n`);
    const words = ['import', '--from', 'ofac-sdn', '--list-date', '2020-01-10', file('sdn.csv'), '--review', file('names.csv')];
    const { code, out } = await runHere(words, data);
    expect([code, out]).toEqual([0, expect.stringMatching(/Organisation +1 created/)]);
    const rows = parse(readFileSync(file('names.csv'), 'utf8'), { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual(['file', 'row', 'name', 'id', 'candidate', 'candidateName', 'reason', 'score']);
    expect(rows).toContainEqual(expect.objectContaining({ row: '1', id: 'ofac-sdn-9999', candidate: 'kataib-hezbollah' }));
    for (const { score } of rows) expect(Number(score)).toBeGreaterThanOrEqual(0.6);
  });

  test('--suggest-map prints a mapping that can be used as it is', async () => {
    const suggested = await run('--from', 'csv', '--suggest-map', file('rows.csv'));
    expect(suggested.code).toBe(0);
    expect(suggested.out).toMatch(/front: "The Front"/);
    writeFileSync(file('suggested.yaml'), suggested.out);
    const { out } = await run('--from', 'csv', '--map', file('suggested.yaml'), '--dry-run', file('rows.csv'));
    expect(out).toMatch(/ArmedGroup +2 created/);
  });

  test.each([
    [['--from', 'csv', 'x.csv'], /BAD_INPUT: csv needs a mapping file/],
    [['--from', 'ofac-sdn', '--list-date', 'yesterday', 'x.csv'], /BAD_DATE: /],
    [['--from', 'csv', '--map', 'nowhere.yaml', 'x.csv'], /BAD_INPUT: nowhere\.yaml cannot be read/],
    [['--from', 'stix', 'nowhere.json'], /BAD_INPUT: nowhere\.json: there is no such file/],
    [['--from', 'stix', '--report', '/nowhere/r.csv', 'x.json'], /BAD_INPUT: \/nowhere\/r\.csv cannot be written/],
  ])('%j fails with a sentence', async (words, message) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
  });

  test.each<[what: string, from: string, content: string | Buffer, message: RegExp]>([
    ['an empty file', 'ucdp-ged', '', /BAD_INPUT: .*bad is empty\./],
    ['a text', 'stix', 'hello world', /BAD_INPUT: .*bad is not a JSON object: it begins with "hello world"/],
    ['a list', 'cadre', '[1]', /BAD_INPUT: .*bad is not a JSON object: it begins with "\[1\]"/],
    ['an object that is no bundle', 'stix', '{"x": 1}', /BAD_INPUT: .*bad has no objects: it is not a STIX bundle/],
    ['a web page', 'gexf', '<!DOCTYPE html><html></html>', /BAD_INPUT: .*bad is not a <gexf> file: it begins with <html>/],
    ['a web page', 'ofac-sdn', '<html></html>', /BAD_INPUT: .*bad is not a <sdnList> file/],
    ['another table', 'ucdp-ged', 'a,b\n1,2\n', /BAD_INPUT: .*bad has no column id/],
    [
      'bytes',
      'ftm',
      Buffer.from([1, 0, 255, 10, 7, 254, 10]),
      /bad:1: BAD_SYNTAX[\s\S]*No row could be read: are these files in the format ftm/,
    ],
    ['bytes', 'graphml', Buffer.from([0, 255, 1]), /BAD_INPUT: .*bad is not a <graphml> file: it contains bytes that are not utf-8/],
  ])('%s for %s fails with a sentence, and nothing is written', async (_what, from, content, message) => {
    writeFileSync(file('bad'), content);
    const data = { CADRE_DATA: file('unwritten'), LOG_LEVEL: 'silent' };
    const map = ['gexf', 'graphml'].includes(from) ? ['--map', file('map.yaml')] : [];
    const { code, err } = await runHere(['import', '--from', from, ...map, '--list-date', '2020-01-01', file('bad')], data);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
    expect((await runHere(['doctor'], data)).out).not.toMatch(/Source|Entity/);
  });

  test('a directory, or a missing second file, is reported before the first is read', async () => {
    for (const [second, message] of [
      [folder, /BAD_INPUT: .* is a directory\.\nGive the files in it\./],
      [file('missing.csv'), /BAD_INPUT: .*missing\.csv: there is no such file/],
    ] as const) {
      const { code, out, err } = await run('--from', 'csv', '--map', file('map.yaml'), file('rows.csv'), second);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(message);
    }
  });

  test('an unknown format is wrong usage', async () => {
    const { code, err } = await run('--from', 'excel', 'x');
    expect(code).toBe(2);
    expect(err).toMatch(/Allowed choices are cadre, csv/);
  });
});

describe('our own exports', () => {
  const at = (name: string) => ({ CADRE_DATA: file(name), LOG_LEVEL: 'silent' });
  const content = (name: string) =>
    readFileSync(file(name), 'utf8')
      .split('\n')
      .filter((line) => !line.includes('cadre-export'));

  test.each([
    ['jsonl', 'cadre'],
    ['json', 'cadre'],
    ['stix', 'stix'],
  ])(
    'as %s, imported into an empty store, give the same graph',
    async (format, from) => {
      await runHere(['seed'], at('whole'));
      const name = `whole.${format}`;
      for (const [kind, path] of [
        [format, name],
        ['jsonl', 'before.jsonl'],
      ] as const) {
        const { code, err } = await runHere(['export', '--format', kind, '--all', '-o', file(path)], at('whole'));
        expect([code, err]).toEqual([0, expect.not.stringContaining('ERROR')]);
      }
      expect((await runHere(['import', '--from', from, file(name)], at(`again-${format}`))).code).toBe(0);
      await runHere(['export', '--format', 'jsonl', '--all', '-o', file('after.jsonl')], at(`again-${format}`));
      expect(content('after.jsonl')).toEqual(content('before.jsonl'));
      expect(content('after.jsonl').length).toBeGreaterThan(300);
    },
    120_000,
  );
});

test('the page on imports has every format', () => {
  const text = readFileSync(join(packageRoot(), 'docs', 'imports.md'), 'utf8');
  for (const { name } of IMPORT_FORMATS.values()) expect(text).toContain(`\`${name}\``);
});
