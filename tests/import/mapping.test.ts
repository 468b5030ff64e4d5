import { describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { mappedFacts } from '../../src/import/mapping/mapped.js';
import { readMapping } from '../../src/import/mapping/mapping.js';
import { type Cells, compileTemplate } from '../../src/import/mapping/template.js';
import { model } from '../support/graph.js';

const CELLS: Readonly<Record<string, string>> = {
  id: '7',
  name: "Kata'ib X",
  arabic: 'كتائب',
  day: '4/5/2013',
  month: '2013-05-00',
  stamp: '2013-05-04 00:00:00.000',
  tags: 'A; B ;',
  kind: 'Drone strike',
  empty: '',
};
const cells: Cells = (column) => (column === 'several' ? ['A', 'B'] : CELLS[column] || null);

describe('a template', () => {
  test.each<[template: string, value: unknown]>([
    ['{id}', '7'],
    ['g-{id}', 'g-7'],
    ['literal', 'literal'],
    ['{empty}', null],
    ['a {empty} b', null],
    ['{name|slug}', 'kataib-x'],
    ['{name|upper}', "KATA'IB X"],
    ['{day|dmy}', '2013-05-04'],
    ['{day|mdy}', '2013-04-05'],
    ['{month|date}', '2013-05'],
    ['{stamp|date}', '2013-05-04'],
    ['{tags|split ;}', ['A', 'B']],
    ['{tags|split ;|lower}', ['a', 'b']],
    ['{kind|table kinds}', 'DRONE'],
    ['{name|table kinds}', "Kata'ib X"],
    ['{several}', ['A', 'B']],
    ['{several|lower}', ['a', 'b']],
    ['x {several}', 'x A B'],
  ])('%s gives %j', (text, value) => {
    expect(compileTemplate(text, { kinds: { 'Drone strike': 'DRONE' } }).template(cells)).toEqual(value);
  });

  test('makes a slug of a name without Latin letters', () => {
    expect(compileTemplate('{arabic|slug}', {}).template(cells)).toMatch(/^x[0-9a-f]{8}$/);
  });
});

describe('a date', () => {
  test.each<[step: string, text: string, date: string]>([
    ['dmy', '01-January-2015', '2015-01-01'],
    ['dmy', '31 December 2023', '2023-12-31'],
    ['date', '14 Jun 1975', '1975-06-14'],
    ['date', '+2014-06-00T00:00:00Z', '2014-06'],
    ['mdy', 'January 1, 2015', '2015-01-01'],
    ['date', '3rd of March 2019', '2019-03-03'],
    ['date', 'Sept. 2014', '2014-09'],
    ['date', '1er août 2014', '2014-08-01'],
    ['date', '14 févr. 2014', '2014-02-14'],
    ['dmy', '5 juil. 2020', '2020-07-05'],
    ['date', '5 juin 2020', '2020-06-05'],
    ['date', '٥ كانون الثاني ٢٠١٥', '2015-01-05'],
    ['date', '12 أيلول 2001', '2001-09-12'],
    ['date', '7 أكتوبر 2023', '2023-10-07'],
    ['date', '۷ اکتبر ۲۰۲۳', '2023-10-07'],
    ['date', '3 ژانویهٔ 2020', '2020-01-03'],
    ['ymd', '2023/10/7', '2023-10-07'],
    ['dmy', '28/01/2024 13:45', '2024-01-28'],
    ['mdy', '1/28/2024 1:45 PM', '2024-01-28'],
    ['dmy', '2023-12-31T10:00:00Z', '2023-12-31'],
    ['dmy 1950', '1/1/49', '2049-01-01'],
    ['dmy 1950', '1/1/50', '1950-01-01'],
    ['date 1970', '14 Jun 75', '1975-06-14'],
    ['dmy', 'some day', 'some day'],
    ['dmy', '14 Brumaire 1799', '14 Brumaire 1799'],
  ])('by %s, %s is %s', (step, text, date) => {
    expect(compileTemplate(`{day|${step}}`, {}).template(() => text)).toBe(date);
  });

  test.each([
    ['dmy', '28/01/24'],
    ['dmy', '1/1/970'],
    ['date', '14 Jun 75'],
  ])('by %s, %s is refused with the way to state its century', (step, text) => {
    const read = () => compileTemplate(`{day|${step}}`, {}).template(() => text);
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_DATE', hint: expect.stringContaining('dmy 1970') }));
  });
});

const at = { file: '/somewhere/rows.csv', row: 3 };

function result(text: string, of: Cells = cells) {
  return mappedFacts(readMapping(model, { file: 'map.yaml', text }), { ...at, of: null, cells: of }, 'source:s');
}

function facts(text: string) {
  const found = result(text);
  if ('facts' in found) return found.facts;
  throw new Error(found.reason);
}

describe('a mapping', () => {
  test('makes facts whose evidence points to the row', () => {
    const text = 'records: [{ type: ArmedGroup, fields: { id: "g-{id}", name: "{name}", externalIds: [{ scheme: X, value: "{id}" }] } }]';
    expect(facts(text)).toEqual({
      armedGroups: [
        {
          id: 'g-7',
          name: "Kata'ib X",
          externalIds: [{ scheme: 'X', value: '7' }],
          evidence: [{ source: 'source:s', locator: 'rows.csv row 3', summary: 'As given in rows.csv row 3.' }],
        },
      ],
    });
  });

  test('leaves out what the row does not give', () => {
    const text = `records:
  - type: Attack
    fields: { id: "a-{id}", name: "{name}", killed: { best: "{id}", low: "{empty}" }, injured: { best: "{empty}" }, externalIds: [{ scheme: X, value: "{empty}" }] }`;
    const { attacks } = facts(text) as { attacks: Record<string, unknown>[] };
    expect(attacks[0]).toMatchObject({ killed: { best: 7 } });
    expect(Object.keys(attacks[0]!).sort()).toEqual(['evidence', 'id', 'killed', 'name']);
  });

  test.each([
    ['{ kind: "Drone strike" }', 1],
    ['{ kind: [A, B] }', 0],
    ['{ name: given }', 1],
    ['{ empty: given }', 0],
    ['{ name: given, empty: given }', 0],
  ])('applies a record when %s: %d', (when, expected) => {
    const { armedGroups = [] } = facts(`records: [{ type: ArmedGroup, when: ${when}, fields: { id: "g", name: "{name}" } }]`);
    expect(armedGroups).toHaveLength(expected);
  });

  test.each<[locale: string, text: string, number: number | null]>([
    ['', '1234.5', 1234.5],
    ['', '1e3', 1000],
    ['', '1,5', null],
    ['', '1 234', null],
    ['locale: de', '1.234,5', 1234.5],
    ['locale: de', '1234,5', 1234.5],
    ['locale: fr', '1\u202f234,5', 1234.5],
    ['locale: fr', '1 234', 1234],
    ['locale: en', '1,234.5', 1234.5],
    ['locale: de-CH', "1'234.5", 1234.5],
    ['locale: en', '١٢', 12],
    ['locale: en', '12,34', null],
  ])('with %j reads %s as %j', (locale, text, number) => {
    const map = `${locale}\nrecords: [{ type: Estimate, fields: { subject: a, measure: FUNDING, bound: EXACT, value: "{n}" } }]`;
    const found = result(map, () => text);
    if ('code' in found) expect([number, found.code, found.hint]).toEqual([null, 'BAD_VALUE', expect.stringContaining('locale: de')]);
    else expect(found.facts['estimates']?.[0]?.['value']).toBe(number ?? text);
  });

  test('makes a record for each of several values', () => {
    const text = 'records: [{ type: Name, each: "{tags|split ;}", fields: { subject: "g-{id}", value: "{#each}", kind: ALIAS } }]';
    expect(facts(text)['names']).toMatchObject([{ value: 'A' }, { value: 'B' }]);
  });

  test('names a place that several rows share without the row', () => {
    const text = 'records: [{ type: ArmedGroup, fields: { id: "g", name: "{name}" }, evidence: { locator: "group {name}" } }]';
    expect(facts(text)['armedGroups']?.[0]).toMatchObject({
      evidence: [{ locator: "group Kata'ib X", summary: "As given in rows.csv, group Kata'ib X." }],
    });
  });

  test.each<[what: string, text: string, place: string]>([
    ['a locale that does not exist', 'locale: nowhere-at-all-123456789\nrecords: [{ type: ArmedGroup, fields: {} }]', 'not a locale'],
    ['a century that is no year', 'records: [{ type: Attack, fields: { date: "{id|dmy soon}" } }]', 'fields.date: dmy takes a year'],
    ['no YAML', 'records: [', 'line 1'],
    ['no records', 'nulls: []', 'records'],
    ['another member', 'records: [{ type: ArmedGroup, fields: {} }]\nextra: 1', 'extra'],
    ['a type that does not exist', 'records: [{ type: ArmedGrop, fields: {} }]', 'records[0].type: .*Did you mean ArmedGroup'],
    ['a field that does not exist', 'records: [{ type: Attack, fields: { kiled: "{id}" } }]', 'fields.kiled: .*Did you mean killed'],
    ['a field that is derived', 'records: [{ type: Attack, fields: { knownFrom: "{id}" } }]', 'fields.knownFrom'],
    ['a step that does not exist', 'records: [{ type: Attack, fields: { id: "{id|shout}" } }]', 'fields.id: There is no step "shout"'],
    ['a table that does not exist', 'records: [{ type: Attack, fields: { method: "{id|table methods}" } }]', 'no table methods'],
    ['an object for a text', 'records: [{ type: Attack, fields: { name: { a: b } } }]', 'fields.name'],
    ['Evidence as a record', 'records: [{ type: Evidence, fields: {} }]', 'records[0].type'],
  ])('with %s is refused at its place', (_what, text, place) => {
    const read = () => readMapping(model, { file: 'map.yaml', text });
    expect(read).toThrow(CadreError);
    expect(read).toThrow(new RegExp(place.replaceAll('[', '\\[')));
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_MAPPING' }));
  });
});
