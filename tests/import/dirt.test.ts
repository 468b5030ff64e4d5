import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import type { ImportOptions } from '../../src/import/core/run-import.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { counts, importTexts, mapping, refused } from './importing.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore('grafeo');
});
afterAll(() => store?.close());

let runs = 0;

/** Imports a table of groups; each run has ids of its own. */
function groups(text: string | Buffer, options: Partial<ImportOptions> = {}) {
  runs += 1;
  const map = mapping(`records:
  - type: ArmedGroup
    fields: { id: "run${runs}-{id}", name: "{name}", description: "{note}" }
`);
  return importTexts(store, 'csv', { 'dirt.csv': text }, { ...options, mapping: map, source: `source:run${runs}` });
}

async function names(): Promise<[string, string | null][]> {
  const ids = Array.from({ length: 9 }, (_, i) => `run${runs}-${i + 1}`);
  const { nodes } = await data(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ArmedGroup { name description } } }', { ids });
  return nodes.flatMap((node: { name: string; description: string | null } | null) => (node ? [[node.name, node.description]] : []));
}

describe('what files of the world are like', () => {
  test.each<
    [what: string, text: string | Buffer, expected: readonly (readonly [string, string | null])[], options?: Partial<ImportOptions>]
  >([
    ['a byte order mark', '\ufeffid,name,note\n1,Red,x\n', [['Red', 'x']]],
    [
      'CRLF',
      'id,name,note\r\n1,Red,x\r\n2,Blue,y\r\n',
      [
        ['Red', 'x'],
        ['Blue', 'y'],
      ],
    ],
    [
      'a line break within quotation marks',
      'id,name,note\n1,Red,"two\r\nlines"\n2,Blue,y',
      [
        ['Red', 'two\nlines'],
        ['Blue', 'y'],
      ],
    ],
    ['quotation marks within quotation marks', 'id,name,note\n1,"The ""Red"" one",\n', [['The "Red" one', null]]],
    ['Latin-1 bytes', Buffer.from('id,name,note\n1,Caf\u00e9,x\n', 'latin1'), [['Café', 'x']]],
    [
      'bytes of both encodings',
      Buffer.concat([Buffer.from('id,name,note\n1,Café,x\n'), Buffer.from('2,Jos\u00e9,\n', 'latin1')]),
      [
        ['Café', 'x'],
        ['José', null],
      ],
    ],
    ['-0- for nothing, with a blank', 'id,name,note\n1,Red,-0- \n', [['Red', null]]],
    ['the end byte of MS-DOS', 'id,name,note\r\n1,Red,x\r\n\u001a', [['Red', 'x']]],
    ['control characters', 'id,name,note\n1,Re\u0000d\u001f,x\n', [['Re d', 'x']]],
    ['another order of columns', 'note,name,id\nx,Red,1\n', [['Red', 'x']]],
    ['columns that nobody asked for', 'id,name,note,more\n1,Red,x,y\n', [['Red', 'x']]],
    ['semicolons', 'id;name;note\n1;Red;a, b\n', [['Red', 'a, b']]],
    ['a line that names the separator', 'sep=;\r\nid;name;note\r\n1;Red, or so;x\r\n', [['Red, or so', 'x']]],
    ['a line that names a tab', 'sep=\t\nid\tname\tnote\n1\tRed\tx\n', [['Red', 'x']]],
    [
      'lines that end with returns',
      'id,name,note\r1,Red,x\r2,Blue,"a\rb"\r',
      [
        ['Red', 'x'],
        ['Blue', 'a\nb'],
      ],
    ],
    ['UTF-16 with a mark', Buffer.from('\ufeffid\tname\tnote\r\n1\tكتائب\tx\r\n', 'utf16le'), [['كتائب', 'x']]],
    ['UTF-16 without a mark', Buffer.from('id,name,note\n1,Red,x\n', 'utf16le'), [['Red', 'x']]],
    ['UTF-16 of the other order', Buffer.from('\ufeffid,name,note\r1,Red,x\r', 'utf16le').swap16(), [['Red', 'x']]],
    [
      'an encoding that is stated',
      Buffer.from([...Buffer.from('id,name,note\r1,Caf'), 0x8e, 0x2c, 0x0d]),
      [['Café', null]],
      { encoding: 'macintosh' },
    ],
    [
      'Arabic of Windows',
      Buffer.from([...Buffer.from('id,name,note\n1,'), 0xdf, 0xca, 0x2c, 0x0a]),
      [['كت', null]],
      { encoding: 'windows-1256' },
    ],
    ['lines before the header', 'A table, of groups\n"made"\n\nid,name,note\n1,Red,x\n', [['Red', 'x']], { skipRows: 2 }],
    ['tabs', 'id\tname\tnote\n1\tRed\tx\n', [['Red', 'x']]],
    ['empty lines', 'id,name,note\n\n1,Red,x\n\n\n', [['Red', 'x']]],
    [
      'names in five scripts',
      'id,name,note\n1,كتائب حزب الله,\n2,کتائب سید الشهدا,\n3,גדודי חזבאללה,\n4,Бригады,\n5,真主党旅,\n',
      [
        ['كتائب حزب الله', null],
        ['کتائب سید الشهدا', null],
        ['גדודי חזבאללה', null],
        ['Бригады', null],
        ['真主党旅', null],
      ],
    ],
  ])('%s', async (_what, text, expected, options = {}) => {
    const found = await groups(text, options);
    expect(refused(found)).toEqual([]);
    expect(await names()).toEqual(expected);
  });

  test('rows that stand there twice are taken once and counted', async () => {
    const found = await groups('id,name,note\n1,Red,x\n1,Red,x\n2,Blue,\n');
    expect(counts(found)['ArmedGroup']).toEqual([2, 0, 0]);
    expect([...found.report.notes]).toEqual([['exact repetitions of earlier rows were left out', 1]]);
  });

  test('two rows of one id that contradict each other: the second is refused', async () => {
    const found = await groups('id,name,note\n1,Red,x\n1,Red,y\n');
    expect(refused(found)).toEqual(['3 DUPLICATE_ID']);
    expect(await names()).toEqual([['Red', 'x']]);
  });

  test('a file that is cut off in a row tells so', async () => {
    expect(refused(await groups('id,name,note\n1,Red,x\n2,Bl'))).toEqual(['3 BAD_ROW']);
    expect(await names()).toEqual([['Red', 'x']]);
  });

  test('a file that is cut off in a quoted cell tells so', async () => {
    expect(refused(await groups('id,name,note\n1,Red,x\n2,Blue,"and then'))).toEqual(['3 BAD_ROW']);
  });

  test('a row of 100 MB is refused, and the next one is read', async () => {
    const row = Buffer.concat([Buffer.from('id,name,note\n1,Red,'), Buffer.alloc(100 * 1024 * 1024, 'x'), Buffer.from('\n2,Blue,y\n')]);
    const found = await groups(row);
    expect(refused(found)).toEqual(['2 LIMIT']);
    expect(found.refusals[0]?.reason).toMatch(/longer than 4 MiB/);
    expect(await names()).toEqual([['Blue', 'y']]);
  }, 240_000);

  test('something that is no date stays out, what is only vague is kept', async () => {
    const map = mapping('records: [{ type: Attack, fields: { id: "dated-{id}", name: "{id}", date: "{date|date}" } }]');
    const text = 'id,date\n1,2013-05-00\n2,2013-00-00\n3,2013-05-04 00:00:00.000\n4,2013-13-01\n5,2013-02-30\n6,\n7,soon\n';
    const found = await importTexts(store, 'csv', { 'dates.csv': text }, { mapping: map, source: 'source:dates' });
    expect(refused(found)).toEqual(['5 BAD_DATE date', '6 BAD_DATE date', '8 BAD_DATE date']);
    const ids = ['dated-1', 'dated-2', 'dated-3', 'dated-6'];
    const { nodes } = await data(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Attack { date { edtf } } } }', { ids });
    expect(nodes.map((node: { date: { edtf: string } | null }) => node.date?.edtf ?? null)).toEqual([
      '2013-05',
      '2013',
      '2013-05-04',
      null,
    ]);
  });

  test('what stands at both ends of a statement is refused', async () => {
    const map = mapping(`records:
  - { type: ArmedGroup, when: { b: [""] }, fields: { id: "self-{a}", name: "{a}" } }
  - { type: Hostility, when: { b: given }, fields: { subject: "self-{a}", object: "self-{b}" } }`);
    const found = await importTexts(store, 'csv', { 'self.csv': 'a,b\nx,\ny,\nx,x\nx,y\n' }, { mapping: map, source: 'source:self' });
    expect(refused(found)).toEqual(['4 SELF_REFERENCE object']);
    expect(counts(found)['Hostility']).toEqual([1, 0, 0]);
  });
});

describe('files that cannot be used at all', () => {
  test.each<[what: string, content: string | Buffer, message: RegExp]>([
    ['UTF-16 that is cut inside a letter', Buffer.from('\ufeffid,name,note\n', 'utf16le').subarray(0, -1), /not utf-16le/],
    ['returns of old Macs in an encoding that is not stated', Buffer.from('id,name,note\r1,Caf\u00e9,\r', 'latin1'), /encoding is unknown/],
    ['gzip', Buffer.from('1f8b0800', 'hex'), /compressed/],
    ['two columns of one name', 'id,name,name\n', /has two columns named "name"/],
    ['a column that the mapping names is missing', 'id,nam,note\n', /no column "name"\. Did you mean nam\?/],
  ])('%s', async (_what, content, message) => {
    await expect(groups(content)).rejects.toThrow(message);
    await expect(groups(content)).rejects.toBeInstanceOf(CadreError);
  });

  test.each([
    [{ encoding: 'klingon' }, /encoding klingon, which cannot be read/],
    [{ encoding: 'utf-8' }, /contains bytes that are not utf-8/],
    [{ skipRows: 9 }, /has no header below line 9/],
  ])('with %j', async (options, message) => {
    await expect(groups(Buffer.from('id,name,note\n1,Caf\u00e9,\n', 'latin1'), options)).rejects.toThrow(message);
  });

  test('a file that is not there', async () => {
    const { importPaths } = await import('./importing.js');
    const map = mapping('records: [{ type: ArmedGroup, fields: { id: "{a}" } }]');
    await expect(importPaths(store, 'csv', ['/nowhere.csv'], { mapping: map })).rejects.toThrow(/there is no such file/);
  });

  test.each([
    ['csv', {}, /needs a mapping file/],
    ['stix', { mapping: mapping('') }, /takes no mapping file/],
    ['ofac-sdn', {}, /needs the day of the list/],
    ['ucdp-ged', { source: 'My List' }, /"My List" is not the id of a source/],
  ])('%s with options %j', async (format, options, message) => {
    await expect(importTexts(store, format, { 'a.csv': 'a\n' }, options)).rejects.toThrow(message);
  });
});
