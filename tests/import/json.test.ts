import { describe, expect, test } from '@jest/globals';
import { textsAt, valuesAt } from '../../src/import/formats/json/paths.js';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { counts, type Files, importTexts, mapping, refused } from './importing.js';

const VALUE = {
  a: { b: [{ c: 1 }, { c: 'two' }] },
  list: ['x', '', 'y'],
  map: { en: { v: 'E' }, ar: { v: 'ع' } },
  no: null,
  yes: true,
  'e-f': { g: '' },
};

describe('a path', () => {
  test.each<[path: string, texts: string | readonly string[] | null]>([
    ['a.b.c', ['1', 'two']],
    ['a.b.1.c', 'two'],
    ['a.b.9.c', null],
    ['list', ['x', 'y']],
    ['list.0', 'x'],
    ['map.*.v', ['E', 'ع']],
    ['yes', 'true'],
    ['no', null],
    ['e-f.g', null],
    ['a', null],
    ['a.b.c.d', null],
    ['toString', null],
    ['__proto__.x', null],
  ])('%s leads to %j', (path, texts) => {
    expect(textsAt(VALUE, path)).toEqual(texts);
  });

  test('alone is the value itself', () => {
    expect(valuesAt('x', '')).toEqual(['x']);
  });
});

/** The same two groups in every layout; `%` keeps their ids apart. */
const RED = '{"id": "%1", "name": "Red", "meta": {"names": ["R1", "R2"]}}';
const BLUE = '{"id": "%2", "name": "Blue", "meta": {}}';
const LAYOUTS: readonly (readonly [what: string, file: string, content: string | Buffer, rows: string])[] = [
  ['JSON Lines', 'a.jsonl', `${RED}\n${BLUE}\n`, ''],
  ['lines in a file .json', 'a.json', `${RED}\n${BLUE}\n`, ''],
  ['a list', 'a.json', `[\n${RED},\n${BLUE}\n]`, ''],
  ['a list in a document', 'a.json', `{"about": "x", "groups": [${RED}, ${BLUE}], "more": [1]}`, 'groups'],
  ['a map in a document', 'a.json', `{"about": "x", "groups": {"x": ${RED}, "y": ${BLUE}}}`, 'groups'],
  ['a list deep in a document', 'a.json', `{"data": {"groups": [${RED}, ${BLUE}]}}`, 'data.groups'],
  ['UTF-16', 'a.json', Buffer.from(`\ufeff[${RED}, ${BLUE}]`, 'utf16le'), ''],
];

onEngines(
  async () => {},
  (store) => {
    let runs = 0;
    const load = (files: Files, settings = '', more = '') => {
      const map = `${settings}\nrecords:\n  - type: ArmedGroup\n    fields: { id: "{id}", name: "{name}" }\n  - { type: Name, each: "{meta.names}", fields: { subject: "{id}", value: "{#each}", kind: ALIAS } }\n${more}`;
      return importTexts(store(), 'json', files, { mapping: mapping(map), source: `source:json-${runs}` });
    };
    const own = (content: string | Buffer) =>
      typeof content === 'string'
        ? content.replaceAll('%', `j${runs}-`)
        : Buffer.from(content.toString('utf16le').replaceAll('%', `j${runs}-`), 'utf16le');

    test.each(LAYOUTS)('%s', async (_what, file, content, rows) => {
      runs += 1;
      const found = await load({ [file]: own(content) }, rows === '' ? '' : `rows: ${rows}`);
      expect(refused(found)).toEqual([]);
      expect(counts(found)).toMatchObject({ ArmedGroup: [2, 0, 0], Name: [4, 0, 0] });
      const { armedGroup } = await data(store(), `{ armedGroup(id: "j${runs}-1") { names { edges { node { value } } } } }`);
      expect(armedGroup.names.edges.map((edge: { node: { value: string } }) => edge.node.value).sort()).toEqual(['R1', 'R2', 'Red']);
    });

    test('a row that is wrong is refused alone, and paths that no row has are counted', async () => {
      runs += 1;
      const text = own(`[${RED}, 7, {"id": "%3", "name": {"en": "x"}}, ${BLUE}]`);
      const found = await load(
        { 'a.json': text },
        '',
        '  - { type: Name, when: { alias: given }, fields: { subject: "{id}", value: "{alias}", kind: ALIAS } }\n',
      );
      expect(refused(found)).toEqual(expect.arrayContaining(['1 WRONG_TYPE', '1 MISSING_FIELD name']));
      expect(counts(found)).toMatchObject({ ArmedGroup: [2, 0, 0] });
      expect([...found.report.notes]).toEqual([['paths of the mapping lead to nothing in any row: alias', 1]]);
    });

    test.each([
      ['a.json', 'hello', 'BAD_INPUT', /is not JSON: it begins with "hello"/],
      ['a.json', '{"groups": {"a": {', 'BAD_SYNTAX', /is not valid JSON/],
      ['a.json', '{"data": {"x": 1}}', 'none', /./],
    ])('%s with %s', async (file, content, code, message) => {
      runs += 1;
      const outcome = await load({ [file]: content }, 'rows: data.groups').then(
        ({ report }) => ({ code: 'none', message: `${report.rows} rows` }),
        (error: Error & { code: string }) => error,
      );
      expect(outcome.code).toBe(code);
      expect(outcome.message).toMatch(message);
    });
  },
);
