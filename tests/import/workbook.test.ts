import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { counts, importTexts, mapping, refused } from './importing.js';

type Cell = string | number | boolean | { readonly day: number } | null;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map(
    (row, i) => `<row r="${i + 1}">${row.map((cell, j) => cellXml(cell, `${String.fromCharCode(65 + j)}${i + 1}`)).join('')}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as spreadsheets write it. */
function workbook(...sheets: readonly (readonly (readonly Cell[])[])[]): Buffer {
  const names = sheets.map((_, i) => `sheet${i + 1}`);
  const relations = [...names.map((name) => ['worksheet', `worksheets/${name}.xml`] as const), ['styles', 'styles.xml'] as const];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
  };
  for (const [i, rows] of sheets.entries()) parts[`xl/worksheets/${names[i]}.xml`] = sheetXml(rows);
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

const MAP = mapping(`records:
  - { type: Attack, fields: { id: "w-{no}", name: "{title}", date: "{day|date}", killed: { best: "{dead}" }, description: "{text}" } }`);

describe('a workbook', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore('grafeo');
  });
  afterAll(() => store?.close());

  test('is read as the table of its first sheet, with days, numbers and rows as the sheet shows them', async () => {
    const rows: Cell[][] = [
      ['no', 'title', 'day', 'dead', 'text'],
      [1, 'Raid; "north", <east>', { day: 45319 }, 3, 'first\nsecond'],
      [2, 'Ambush', '28 January 2024', null, true],
      [],
      [3, 'Shelling', { day: 45320 }, 'many', 0.1 + 0.2],
      [4, 'Siege', '2024-01', 0, 36.340000000000003],
    ];
    const found = await importTexts(store, 'csv', { 'a.xlsx': workbook(rows, [['other']]) }, { source: 'source:w', mapping: MAP });
    expect(refused(found)).toEqual(['5 WRONG_TYPE killed.best']);
    expect([...found.report.notes]).toEqual([['sheets of a workbook after the first were left out', 1]]);
    expect(counts(found)['Attack']).toEqual([3, 0, 0]);
    const { attacks } = await data(
      store,
      '{ attacks(orderBy: [{ field: ID }]) { nodes { name description date { edtf } killed { best } evidence { locator } } } }',
    );
    expect(
      attacks.nodes.map(({ evidence: [one], ...rest }: { evidence: { locator: string }[] }) => ({
        ...rest,
        row: /row (\d+)/.exec(one!.locator)?.[1],
      })),
    ).toEqual([
      { name: 'Raid; "north", <east>', description: 'first second', date: { edtf: '2024-01-28' }, killed: { best: 3 }, row: '2' },
      { name: 'Ambush', description: 'true', date: { edtf: '2024-01-28' }, killed: null, row: '3' },
      { name: 'Siege', description: '36.34', date: { edtf: '2024-01' }, killed: { best: 0 }, row: '6' },
    ]);
  });

  test('of a data set is read as its table', async () => {
    const columns = [
      'eventid',
      'iyear',
      'imonth',
      'iday',
      'country_txt',
      'provstate',
      'city',
      'latitude',
      'longitude',
      'specificity',
      'attacktype1_txt',
      'gname',
      'nkill',
      'nwound',
      'success',
    ];
    const row: Cell[] = [
      202401280001,
      2024,
      1,
      28,
      'Iraq',
      'Nineveh',
      'Port Alder',
      36.34,
      43.13,
      1,
      'Bombing/Explosion',
      'Red Group',
      2,
      0,
      1,
    ];
    const found = await importTexts(store, 'gtd', { 'gtd.xlsx': workbook([columns, row]) }, {});
    expect(refused(found)).toEqual([]);
    expect(counts(found)).toMatchObject({ Attack: [1, 0, 0], Attribution: [1, 0, 0] });
  });

  const good = workbook([
    ['no', 'title'],
    [1, 'Raid'],
  ]);
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 2 ** 20), 'xl/worksheets/sheet1.xml': new Uint8Array(1) }));
  /** The same, with a small size in its directory. */
  const liar = Buffer.from(bomb);
  for (let at = liar.indexOf(Buffer.from([0, 0, 0, 5])); at >= 0; at = liar.indexOf(Buffer.from([0, 0, 0, 5]), at + 1))
    liar.writeUInt32LE(1000, at);
  test.each([
    ['that is cut off', good.subarray(0, 500), 'BAD_INPUT', /cannot be read/],
    ['that is cut off in its directory', good.subarray(0, good.length - 30), 'BAD_INPUT', /cannot be read/],
    ['without a sheet', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })), 'BAD_INPUT', /cannot be read/],
    ['whose parts are no XML', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('\u0000\u0001') })), 'BAD_INPUT', /cannot be read/],
    ['with deep elements', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<a>'.repeat(20_000)) })), 'BAD_INPUT', /cannot be read/],
    ['of 80 MiB when it is unpacked', bomb, 'LIMIT', /when it is unpacked/],
    ['that understates what it unpacks to', liar, 'BAD_INPUT', /cannot be read/],
    ['of another kind', Buffer.from(zipSync({ 'a.csv': strToU8('no,title\n1,Raid') })), 'BAD_INPUT', /compressed/],
    ['without rows', workbook([]), null, null],
    ['with a header alone', workbook([['no', 'title']]), null, null],
  ])('%s is refused with words, or gives nothing', async (_what, bytes, code, message) => {
    const map = mapping('records: [{ type: Attack, fields: { id: "x-{no}", name: "{title}" } }]');
    const outcome = importTexts(store, 'csv', { 'a.xlsx': bytes }, { source: 'source:w', mapping: map });
    if (code === null) expect((await outcome).report.total.created).toBe(0);
    else await expect(outcome).rejects.toMatchObject({ code, message: expect.stringMatching(message!), hint: expect.any(String) });
  });
});
