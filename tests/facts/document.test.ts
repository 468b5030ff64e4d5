import { describe, expect, it } from '@jest/globals';
import { plainDocument, type Read, readDocument } from '../../src/facts/document.js';

function document(read: Read) {
  if (!read.document) throw new Error(`not read: ${JSON.stringify(read.problems)}`);
  return read.document;
}

const YAML = `# a note
states:
  - id: a
    name: Ä
    evidence:
      - source: "source:x"
        summary: >-
          Two
          lines.
  - { id: b, name: B, externalIds: [{ scheme: ISO, value: BB }, { scheme: X, value: "1" }] }
`;

const VALUE = {
  states: [
    { id: 'a', name: 'Ä', evidence: [{ source: 'source:x', summary: 'Two lines.' }] },
    {
      id: 'b',
      name: 'B',
      externalIds: [
        { scheme: 'ISO', value: 'BB' },
        { scheme: 'X', value: '1' },
      ],
    },
  ],
};

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['with a byte order mark', `\uFEFF${YAML}`],
  ['with CRLF', YAML.replaceAll('\n', '\r\n')],
  ['with both', `\uFEFF${YAML.replaceAll('\n', '\r\n')}`],
  ['without a last line end', YAML.trimEnd()],
  ['as it is', YAML],
];

describe('reading', () => {
  it.each(SPELLINGS)('reads YAML %s', (_name, text) => {
    expect(document(readDocument('x.yaml', text)).value).toEqual(VALUE);
  });

  it.each([
    ['in one line', JSON.stringify(VALUE)],
    ['over lines', JSON.stringify(VALUE, null, 2)],
    ['with tabs and CRLF', JSON.stringify(VALUE, null, '\t').replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${JSON.stringify(VALUE)}`],
  ])('reads JSON %s', (_name, text) => {
    expect(document(readDocument('x.json', text)).value).toEqual(VALUE);
  });

  it.each([
    ['an empty text', ''],
    ['a comment alone', '# nothing yet\n'],
    ['null', 'null'],
    ['a byte order mark alone', '\uFEFF'],
  ])('%s is a document without facts', (_name, text) => {
    expect(document(readDocument('x.yaml', text)).value).toEqual({});
  });

  it.each([
    ['a day', 'd: 2024-01-28', '2024-01-28'],
    ['a moment', 'd: 2024-01-28T01:02:03Z', '2024-01-28T01:02:03Z'],
    ['the country code of Norway', 'd: NO', 'NO'],
    ['yes and no', 'd: yes', 'yes'],
    ['a text with a colon in quotes', 'd: "source:x"', 'source:x'],
    ['a sexagesimal', 'd: 12:30:45', '12:30:45'],
    ['a number', 'd: 2024', 2024],
    ['a boolean', 'd: true', true],
    ['null', 'd: ~', null],
  ])('%s is not interpreted further', (_name, text, value) => {
    expect(document(readDocument('x.yaml', text)).value).toEqual({ d: value });
  });

  it('takes anchors and aliases for repeated parts', () => {
    const text = 'a: &e [{ source: x, summary: S }]\nb: *e\n';
    expect(document(readDocument('x.yaml', text)).value).toEqual({
      a: [{ source: 'x', summary: 'S' }],
      b: [{ source: 'x', summary: 'S' }],
    });
  });
});

describe('what grows without end', () => {
  const level = (i: number) => `l${i}: &l${i} [${Array.from({ length: 10 }, () => `*l${i - 1}`).join(', ')}]`;
  const bomb = ['l0: &l0 [lol]', ...Array.from({ length: 9 }, (_, i) => level(i + 1))].join('\n');

  it('is refused, not expanded', () => {
    const { document: none, problems } = readDocument('bomb.yaml', bomb);
    expect(none).toBeNull();
    expect(problems).toEqual([
      { file: 'bomb.yaml', line: 1, column: 1, path: '', code: 'BAD_SYNTAX', message: expect.stringMatching(/alias/i) },
    ]);
  });

  it('a map that holds itself is refused or read without end neither', () => {
    const { document: read, problems } = readDocument('self.yaml', 'a: &a { b: *a }');
    expect(read === null).toBe(problems.length > 0);
  });
});

describe('places', () => {
  it.each(SPELLINGS)('are right %s', (_name, text) => {
    const { place } = document(readDocument('x.yaml', text));
    const at = (...path: (string | number)[]) => {
      const { file, line, column, path: shown } = place(path);
      return [file, line, column, shown];
    };
    expect(at('states')).toEqual(['x.yaml', 2, 1, 'states']);
    expect(at('states', 0)).toEqual(['x.yaml', 3, 5, 'states[0]']);
    expect(at('states', 0, 'name')).toEqual(['x.yaml', 4, 5, 'states[0].name']);
    expect(at('states', 0, 'evidence')).toEqual(['x.yaml', 5, 5, 'states[0].evidence']);
    expect(at('states', 0, 'evidence', 0)).toEqual(['x.yaml', 6, 9, 'states[0].evidence[0]']);
    expect(at('states', 0, 'evidence', 0, 'summary')).toEqual(['x.yaml', 7, 9, 'states[0].evidence[0].summary']);
    expect(at('states', 1)).toEqual(['x.yaml', 10, 5, 'states[1]']);
    expect(at('states', 1, 'name')).toEqual(['x.yaml', 10, 14, 'states[1].name']);
    expect(at('states', 1, 'externalIds', 1, 'value')).toEqual(['x.yaml', 10, 78, 'states[1].externalIds[1].value']);
  });

  it('of what is not there are those of the nearest thing around it', () => {
    const { place } = document(readDocument('x.yaml', YAML));
    expect(place(['states', 0, 'isoCode'])).toEqual({ file: 'x.yaml', line: 3, column: 5, path: 'states[0].isoCode' });
    expect(place(['states', 7])).toMatchObject({ line: 2, path: 'states[7]' });
    expect(place(['persons', 0, 'name'])).toMatchObject({ path: 'persons[0].name' });
  });

  it('of what stands behind an alias are those of the alias', () => {
    const { place } = document(readDocument('x.yaml', 'states:\n  - &a { id: a, name: 1 }\n  - *a\n'));
    expect(place(['states', 0, 'name'])).toMatchObject({ line: 2 });
    expect(place(['states', 1, 'name'])).toMatchObject({ line: 3, path: 'states[1].name' });
  });

  it('of an empty document are its start', () => {
    expect(document(readDocument('x.yaml', '')).place(['states'])).toEqual({ file: 'x.yaml', line: 1, column: 1, path: 'states' });
  });

  it('count characters as an editor does, beyond ASCII too', () => {
    const { place } = document(readDocument('x.json', '{ "states": [{ "name": "كتائب حزب الله", "id": "a" }] }'));
    expect(place(['states', 0, 'id'])).toMatchObject({ line: 1, column: 42 });
  });

  it('of syntax errors are right behind a byte order mark and CRLF', () => {
    expect(readDocument('x.yaml', '\uFEFFstates:\r\n  - id: a\r\n    id: b\r\n').problems).toEqual([
      { file: 'x.yaml', line: 3, column: 5, path: '', code: 'BAD_SYNTAX', message: 'Map keys must be unique.' },
    ]);
  });

  it('of facts that are no file have no line', () => {
    const { file, value, place } = plainDocument('mutation', { states: [] });
    expect([file, value]).toEqual(['mutation', { states: [] }]);
    expect(place(['states', 2, 'evidence', 0, 'source'])).toEqual({
      file: 'mutation',
      line: null,
      column: null,
      path: 'states[2].evidence[0].source',
    });
  });
});
