import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { acceptedNames } from '../../src/graphql/accepted-names.js';
import { schema } from '../support/graph.js';

function found(query: string) {
  const [error] = validate(schema, parse(query));
  return acceptedNames(schema, error!.message);
}

describe('where a query names something that there is not, the error lists what there is', () => {
  test.each([
    ['a field', '{ coalition(id: "x") { nome } }', /^Coalition has, the nearest first: name, /, ['name', 'members', 'idInView']],
    [
      'a field of an interface',
      '{ actor(id: "x") { membership { totalCount } } }',
      /^Actor has, the nearest first: memberships, /,
      ['id', 'name'],
    ],
    [
      'an argument',
      '{ armedGroups(frist: 1) { totalCount } }',
      /^Query\.armedGroups has, the nearest first: first, /,
      ['filter', 'orderBy', 'view'],
    ],
    [
      'a field of an input',
      '{ states(view: { knownAs: "2024-01-01" }) { totalCount } }',
      /^View has, the nearest first: knownAt, /,
      ['asOf', 'sources'],
    ],
  ])('%s', (_what, query, hint, names) => {
    const accepted = found(query);
    expect(accepted?.hint).toMatch(hint);
    expect(accepted?.accepted).toEqual(expect.arrayContaining(names));
  });

  test('as many as fit, and how many are left out', () => {
    const accepted = found('{ coalitoins { totalCount } }');
    const all = Object.keys(schema.getQueryType()!.getFields());
    expect(accepted?.accepted[0]).toBe('coalitions');
    expect(accepted?.accepted.length).toBeGreaterThan(50);
    expect(accepted?.accepted.length).toBeLessThan(all.length);
    expect(accepted?.hint).toMatch(new RegExp(`, and ${all.length - (accepted?.accepted.length ?? 0)} more\\.$`));
    expect(accepted?.hint.length).toBeLessThan(1_100);
  });

  test('not for another error', () => {
    expect(found('{ coalition { name } }')).toBeNull();
  });
});
