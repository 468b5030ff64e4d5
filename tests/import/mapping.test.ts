import { describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import { mappedFacts } from '../../src/import/mapping/mapped.js';
import { readMapping } from '../../src/import/mapping/mapping.js';
import { compileTemplate } from '../../src/import/mapping/template.js';
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
const cells = (column: string) => CELLS[column] || null;

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
  ])('%s gives %j', (text, value) => {
    expect(compileTemplate(text, { kinds: { 'Drone strike': 'DRONE' } }).template(cells)).toEqual(value);
  });

  test('makes a slug of a name without Latin letters', () => {
    expect(compileTemplate('{arabic|slug}', {}).template(cells)).toMatch(/^x[0-9a-f]{8}$/);
  });
});

const at = { file: '/somewhere/rows.csv', row: 3 };

function facts(text: string) {
  return mappedFacts(readMapping(model, { file: 'map.yaml', text }), null, cells, 'source:s', at);
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

  test.each<[what: string, text: string, place: string]>([
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
