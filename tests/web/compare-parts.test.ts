import { describe, expect, test } from '@jest/globals';
import type { CompareGroupsQuery } from '../../web/api/documents.generated.js';
import { readCompareChoices } from '../../web/pages/compare/choices.js';
import { endsOf, marksOf, merged, type Part, type Row } from '../../web/pages/compare/parts.js';
import { groupParts } from '../../web/pages/compare/sides.js';
import { together } from '../../web/pages/compare/together.js';
import { readPlace } from '../../web/state/place.js';

type Statement = CompareGroupsQuery['a']['nodes'][number];

function statement(type: string, subject: string, object: string | null, more: object = {}): Statement {
  const end = (id: string) => ({ __typename: 'ArmedGroup', id, name: id });
  return {
    __typename: type,
    id: [type, subject, object, ...Object.values(more)].join(':'),
    status: 'ASSERTED',
    knownFrom: null,
    subject: end(subject),
    object: object === null ? null : end(object),
    valid: { from: null, to: null },
    evidence: [],
    ...more,
  } as unknown as Statement;
}

const side = (nodes: readonly Statement[]) => ({ totalCount: nodes.length, nodes });

function row(difference: Row['difference'], of: Statement, said: string | null = null): Row {
  return { key: `${difference} ${of.id}`, difference, statements: [of], entity: null, said };
}

const part = (rows: readonly Row[]): Part => ({ key: 'x', title: '', none: '', count: rows.length, rows });

describe('two groups', () => {
  const a = [
    statement('Membership', 'a', 'coalition', { role: 'key' }),
    statement('Designation', 'a', 'state', { list: 'FTO' }),
    statement('Sponsorship', 'state', 'a'),
    statement('Position', 'a', null),
    statement('Alliance', 'a', 'b'),
  ];
  const b = [
    statement('Membership', 'b', 'coalition'),
    statement('Designation', 'b', 'state', { list: 'SDGT' }),
    statement('Sponsorship', 'b', 'state'),
    statement('Position', 'b', null),
    statement('Alliance', 'a', 'b'),
  ];
  const parts = new Map(groupParts({ a: side(a), b: side(b) }, 'a', 'b').map(({ key, rows }) => [key, rows]));
  const types = (key: string) => parts.get(key)?.map(({ statements }) => statements.map(({ id }) => id));

  test('share what the same type says of each with the same other, in the same direction and of the same list', () => {
    expect(types('both')).toEqual([['Membership:a:coalition:key', 'Membership:b:coalition']]);
  });

  test('what is said of one with the other is neither shared nor of one alone', () => {
    expect(types('between')).toEqual([['Alliance:a:b']]);
    expect(types('a')).toEqual([['Designation:a:state:FTO'], ['Sponsorship:state:a'], ['Position:a:']]);
    expect(types('b')).toEqual([['Designation:b:state:SDGT'], ['Sponsorship:b:state'], ['Position:b:']]);
  });
});

describe('a picture of a difference', () => {
  const membership = statement('Membership', 'a', 'c');
  const fact = statement('Position', 'd', null);

  test('marks a statement by what is strongest about it, and has the ends of lines alone', () => {
    const parts = [part([row('new', membership), row('new', fact)]), part([row('disputed', membership), row('more', membership)])];
    expect(marksOf(parts).get(membership.id)).toBe('disputed');
    expect(endsOf(parts, 10)).toEqual({ ids: ['a', 'c'], beyond: 0 });
  });

  test('keeps those with most differences when there is no room for all, and counts the others', () => {
    const parts = [part([row('new', membership), row('new', statement('Alliance', 'b', 'c'))])];
    expect(endsOf(parts, 1)).toEqual({ ids: ['c'], beyond: 2 });
  });

  test('several confirmations of one statement are one sentence with all who said it', () => {
    const rows = merged([row('more', membership, 'One'), row('more', fact, 'Two'), row('more', membership, 'Three')]);
    expect(rows.map(({ said }) => said)).toEqual(['One; Three', 'Two']);
  });
});

test.each([
  ['#/compare?from=2025-01-02&known=2025-02-03', { mode: 'days', from: '2025-01-02', to: '2025-02-03', badFrom: null }],
  ['#/compare?from=2025-02-03&known=2025-01-02', { mode: 'days', from: '2025-01-02', to: '2025-02-03', badFrom: null }],
  ['#/compare?known=2024-02-29', { mode: 'days', from: '2023-02-28', to: '2024-02-29', badFrom: null }],
  ['#/compare?from=soon&known=2024-02-03', { mode: 'days', from: '2023-02-03', to: '2024-02-03', badFrom: 'soon' }],
  ['#/compare?of=anything&type=Nothing', { mode: 'days', type: null }],
  ['#/compare?of=groups&a=hamas&type=Membership', { mode: 'groups', a: 'hamas', b: null, type: ['Membership', 'MEMBERSHIP'] }],
])('the place %s is read', (fragment, expected) => {
  expect(readCompareChoices(readPlace(fragment))).toMatchObject(expected);
});

describe('rows that say the same of several', () => {
  const listed = (who: string, list = 'FTO') => row('new', statement('Designation', who, 'state', { list }), 'State, 17 Sep 2025');
  const texts = (rows: readonly Row[]) =>
    together(rows).map(({ rows: some, words }) => [
      some.length,
      [...(words?.before ?? []), '...', ...(words?.after ?? [])].map((part) => (typeof part === 'string' ? part : part.name)).join(''),
    ]);

  test('are one sentence where they differ in one end alone: the same list, source and day', () => {
    expect(texts([listed('a'), listed('b'), listed('c', 'SDGT'), listed('d')])).toEqual([
      [3, '... are on the list FTO of state'],
      [1, '...'],
    ]);
    expect(texts([row('new', statement('Sponsorship', 'iran', 'a')), row('new', statement('Sponsorship', 'iran', 'b'))])).toEqual([
      [2, 'iran sponsors ...'],
    ]);
  });

  test('stand alone where a source, a kind of difference or a qualifier is another', () => {
    const other = row('disputed', statement('Designation', 'b', 'state', { list: 'FTO' }), 'State, 17 Sep 2025');
    const bare = row('new', statement('Designation', 'c', 'state', { list: 'FTO' }), 'Press, 1 Jan 2025');
    expect(texts([listed('a'), other, bare])).toEqual([
      [1, '...'],
      [1, '...'],
      [1, '...'],
    ]);
  });
});
