import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../../src/graphql/context.js';
import { translateError } from '../../src/graphql/errors.js';
import { limitsPlugin } from '../../src/graphql/limits.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { LIMITS, model, schema } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';

const limits = { ...LIMITS, maxCost: 100_000 };

let store: GraphStore;
let apollo: ApolloServer<Context>;

beforeAll(async () => {
  store = await openSeeded('grafeo', 'article');
  apollo = new ApolloServer<Context>({
    schema,
    formatError: (formatted, error) => translateError(schema, formatted, error),
    includeStacktraceInErrorResponses: false,
    plugins: [limitsPlugin(limits)],
  });
  await apollo.start();
}, 240_000);
afterAll(async () => {
  await apollo?.stop();
  await store?.close();
});

async function answer(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { store, model, limits } });
  if (body.kind !== 'single') throw new Error('one answer expected');
  return JSON.parse(JSON.stringify(body.singleResult)) as { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] };
}

/** What must never reach a client: query texts, stacks, places in this program. */
const SECRETS = /MATCH|RETURN|UNWIND|EXISTS|node_modules|src\/|\.ts\b|\bat .+:\d+:\d+|file:|[Gg]rafeo/;

type Case = readonly [
  name: string,
  query: string,
  variables: Record<string, unknown>,
  code: string,
  words: string,
  path: (string | number)[] | null,
];

function attacks(filter: string): string {
  return `{ attacks(filter: ${filter}) { totalCount } }`;
}

function groups(args: string): string {
  return `{ armedGroups(${args}) { totalCount nodes { id } } }`;
}

/** Nested connections, `levels` deep. */
function nested(levels: number): string {
  return levels === 0
    ? 'id'
    : `memberships { nodes { object { ... on Coalition { members { nodes { subject { ${nested(levels - 1)} } } } } } } }`;
}

/** Fragments that each spread the next twice: small to write, endless to expand. */
function doubling(levels: number): string {
  const fragment = (i: number) =>
    `fragment F${i} on Actor { a: alliances { nodes { subject { ${i < levels ? `...F${i + 1}` : 'id'} } } } b: alliances { nodes { subject { ${i < levels ? `...F${i + 1}` : 'id'} } } } }`;
  return `{ actor(id: "iran") { ...F1 } } ${Array.from({ length: levels }, (_, i) => fragment(i + 1)).join(' ')}`;
}

const CURSOR = Buffer.from('["ID ASC","x"]').toString('base64url');

const CASES: readonly Case[] = [
  ['a syntax error', '{ armedGroups { ', {}, 'BAD_QUERY', 'Syntax Error', null],
  ['an empty document', ' ', {}, 'BAD_QUERY', 'Syntax Error', null],
  ['an unknown root field', '{ militias { id } }', {}, 'BAD_QUERY', 'Cannot query field "militias"', null],
  ['an unknown field', '{ armedGroups { nodes { colour } } }', {}, 'BAD_QUERY', 'Cannot query field "colour" on type "ArmedGroup"', null],
  ['an unknown type', '{ node(id: "x") { ... on Militia { id } } }', {}, 'BAD_QUERY', 'Unknown type "Militia"', null],
  ['an unknown argument', groups('limit: 3'), {}, 'BAD_QUERY', 'Unknown argument "limit"', null],
  ['an unknown enum value', '{ armedGroups(orderBy: { field: COLOUR }) { totalCount } }', {}, 'BAD_QUERY', 'COLOUR', null],
  [
    'an ordering of another type',
    '{ armedGroups(orderBy: { field: SUBJECT_NAME }) { totalCount } }',
    {},
    'BAD_QUERY',
    'SUBJECT_NAME',
    null,
  ],
  ['an unknown filter field', groups('filter: { colour: { eq: "red" } }'), {}, 'BAD_QUERY', 'Field "colour" is not defined', null],
  ['an unknown operator', groups('filter: { name: { like: "%" } }'), {}, 'BAD_QUERY', 'Field "like" is not defined', null],
  ['a missing argument', '{ armedGroup { id } }', {}, 'BAD_QUERY', 'argument "id" of type "ID!" is required', null],
  ['a number for a text', groups('filter: { name: { eq: 5 } }'), {}, 'BAD_QUERY', 'String cannot represent', null],
  ['a text for a number', groups('first: "3"'), {}, 'BAD_QUERY', 'Int cannot represent', null],
  ['a fraction for a page', groups('first: 2.5'), {}, 'BAD_QUERY', 'Int cannot represent', null],
  ['a number past 32 bits', groups('first: 99999999999'), {}, 'BAD_QUERY', 'Int cannot represent', null],
  ['an object without its fields', '{ armedGroups { nodes } }', {}, 'BAD_QUERY', 'must have a selection of subfields', null],
  ['fields that conflict', '{ armedGroup(id: "hamas") { x: id x: name } }', {}, 'BAD_QUERY', 'conflict', null],
  ['an undefined variable', 'query { armedGroup(id: $id) { id } }', {}, 'BAD_QUERY', 'Variable "$id" is not defined', null],
  [
    'a variable without its value',
    'query ($id: ID!) { armedGroup(id: $id) { id } }',
    {},
    'BAD_INPUT',
    'Variable "$id" of required type',
    null,
  ],
  [
    'a variable of the wrong type',
    'query ($n: Int) { armedGroups(first: $n) { totalCount } }',
    { n: 'three' },
    'BAD_INPUT',
    'Variable "$n" got invalid value',
    null,
  ],
  [
    'a filter variable with an unknown field',
    'query ($f: ArmedGroupFilter) { armedGroups(filter: $f) { totalCount } }',
    { f: { name: { like: 'x' } } },
    'BAD_INPUT',
    '"like" is not defined',
    null,
  ],
  ['a mutation that there is not', 'mutation { drop }', {}, 'BAD_QUERY', 'drop', null],
  [
    'two operations and no choice',
    'query A { states { totalCount } } query B { states { totalCount } }',
    {},
    'BAD_QUERY',
    'operation',
    null,
  ],
  ['a day that does not exist', '{ states(view: { asOf: "2023-02-30" }) { totalCount } }', {}, 'BAD_DATE', '2023-02-30', null],
  ['a year for a day', '{ states(view: { knownAt: "2023" }) { totalCount } }', {}, 'BAD_DATE', 'YYYY-MM-DD', null],
  ['an empty day', '{ states(view: { knownAt: "" }) { totalCount } }', {}, 'BAD_DATE', 'YYYY-MM-DD', null],
  [
    'a bad day in a variable',
    'query ($v: View) { states(view: $v) { totalCount } }',
    { v: { asOf: '2023-13-01' } },
    'BAD_DATE',
    '2023-13-01',
    null,
  ],
  ['an unknown status', '{ states(view: { statuses: [DOUBTED] }) { totalCount } }', {}, 'BAD_QUERY', 'DOUBTED', null],
  ['a bad EDTF date', attacks('{ date: { eq: "soon" } }'), {}, 'BAD_DATE', 'soon', null],
  ['a bad day to compare with', attacks('{ date: { before: "2023-10" } }'), {}, 'BAD_DATE', '2023-10', null],
  ['between with one value', attacks('{ date: { between: ["2023-10-01"] } }'), {}, 'BAD_INPUT', '1 given', ['attacks']],
  [
    'between with three values',
    '{ estimates(filter: { value: { between: [1, 2, 3] } }) { totalCount } }',
    {},
    'BAD_INPUT',
    '3 given',
    ['estimates'],
  ],
  ['between of nothing', attacks('{ killed: { best: { between: [] } } }'), {}, 'BAD_INPUT', '0 given', ['attacks']],
  ['an operator without a value', groups('filter: { name: { eq: null } }'), {}, 'BAD_INPUT', 'name.eq without a value', ['armedGroups']],
  ['a field without a value', groups('filter: { name: null }'), {}, 'BAD_INPUT', 'has name without a value', ['armedGroups']],
  ['a relation without a value', groups('filter: { memberships: { some: null } }'), {}, 'BAD_INPUT', 'memberships.some', ['armedGroups']],
  ['a part of a value without a value', attacks('{ killed: { best: null } }'), {}, 'BAD_INPUT', 'killed.best', ['attacks']],
  [
    'a status without a value',
    '{ memberships(filter: { status: { eq: null } }) { totalCount } }',
    {},
    'BAD_INPUT',
    'status.eq',
    ['memberships'],
  ],
  ['a type without a value', '{ entities(filter: { type: { eq: null } }) { totalCount } }', {}, 'BAD_INPUT', 'type.eq', ['entities']],
  [
    'a null deep in a filter',
    groups('filter: { or: [{ not: { memberships: { none: { role: { contains: null } } } } }] }'),
    {},
    'BAD_INPUT',
    'or.not.memberships.none.role.contains',
    ['armedGroups'],
  ],
  ['an unknown start of paths', '{ paths(from: "nobody", to: "iran") { totalCount } }', {}, 'NOT_FOUND', 'nobody', ['paths']],
  [
    'an end of paths that is not known yet',
    '{ paths(from: "iran", to: "hamas", view: { knownAt: "2000-01-01" }) { totalCount } }',
    {},
    'NOT_FOUND',
    'in this view',
    ['paths'],
  ],
  ['too many hops', '{ paths(from: "iran", to: "iraq", maxHops: 7) { totalCount } }', {}, 'LIMIT', 'limit of 6', ['paths']],
  ['no hops', '{ paths(from: "iran", to: "iraq", maxHops: 0) { totalCount } }', {}, 'BAD_INPUT', 'at least 1', ['paths']],
  ['a negative page', groups('first: -1'), {}, 'BAD_INPUT', 'must not be negative', ['armedGroups']],
  ['a negative last page', groups('last: -5'), {}, 'BAD_INPUT', 'must not be negative', ['armedGroups']],
  ['a negative page of a search', '{ search(text: "x", first: -1) { nodes { id } } }', {}, 'BAD_INPUT', 'must not be negative', ['search']],
  ['a page above the limit', groups('first: 1001'), {}, 'LIMIT', '1001 is above the page limit of 1000', ['armedGroups']],
  [
    'a nested page above the limit',
    '{ armedGroups(first: 1) { nodes { names(first: 1001) { totalCount } } } }',
    {},
    'LIMIT',
    '1001',
    ['armedGroups'],
  ],
  ['first and last together', groups('first: 1, last: 1'), {}, 'BAD_INPUT', 'Both first and last', ['armedGroups']],
  ['after with last', groups(`last: 1, after: "${CURSOR}"`), {}, 'BAD_INPUT', 'after goes only with first', ['armedGroups']],
  ['before with first', groups(`first: 1, before: "${CURSOR}"`), {}, 'BAD_INPUT', 'before goes only with last', ['armedGroups']],
  ['a cursor that is none', groups('after: "here"'), {}, 'BAD_CURSOR', 'cannot be read', ['armedGroups']],
  ['a cursor of another ordering', groups(`after: "${CURSOR}"`), {}, 'BAD_CURSOR', 'ID ASC', ['armedGroups']],
  ['a query too deep', `{ armedGroups(first: 1) { nodes { ${nested(3)} } } }`, {}, 'LIMIT', 'levels of nested fields', null],
  [
    'a query too costly',
    '{ armedGroups(first: 1000) { nodes { statements(first: 1000) { nodes { id } } } } }',
    {},
    'LIMIT',
    'the limit of 100000',
    null,
  ],
  [
    'a query too costly by its variables',
    'query ($n: Int = 1000) { armedGroups(first: $n) { nodes { statements(first: $n) { nodes { id } } } } }',
    {},
    'LIMIT',
    'units of cost',
    null,
  ],
  ['fragments that double', doubling(200), {}, 'LIMIT', 'levels of nested fields', null],
  ['too many dimensions', '{ attackStats(by: [YEAR, MONTH, DAY, ACTOR]) { attacks } }', {}, 'LIMIT', '4 dimensions', ['attackStats']],
  ['an unknown dimension', '{ attackStats(by: [COLOUR]) { attacks } }', {}, 'BAD_QUERY', 'COLOUR', null],
];

describe('what is wrong with a query is reported', () => {
  it('in at least thirty-two ways', () => expect(CASES.length).toBeGreaterThanOrEqual(32));

  it.each(CASES)('%s', async (_name, query, variables, code, words, path) => {
    const { errors, data } = await answer(query, variables);
    expect(errors!.map((e) => e.extensions?.['code'])).toContain(code);
    const texts = errors!.map(({ message, extensions }) => `${message} ${extensions?.['hint']}`);
    expect([words, texts]).toEqual([words, expect.arrayContaining([expect.stringContaining(words)])]);
    const reported = errors!.find((e, i) => e.extensions?.['code'] === code && texts[i]!.includes(words));
    expect(reported?.path ?? null).toEqual(path);
    expect(reported?.extensions?.['hint']).toEqual(expect.any(String));
    expect(data ?? null).toBeNull();
    expect(JSON.stringify(errors)).not.toMatch(SECRETS);
    for (const e of errors!) expect(Object.keys(e.extensions!)).not.toContain('stacktrace');
  });
});

/** Texts that would do harm if any of them became part of a query text. */
const INJECTIONS = [
  'x"}) DETACH DELETE n //',
  "' OR 1=1 //",
  '`}) DETACH DELETE n',
  '\\"}) MATCH (n) DETACH DELETE n //',
  '$p0',
  '\u0000',
  '*/ DETACH DELETE n /*',
  '$\u007bid}',
  '\ud83d\ude00',
];

describe('a text is data, whatever it says', () => {
  it.each(INJECTIONS)('%j', async (text) => {
    const before = [...(await store.counts())];
    const query = `query ($t: ID!, $s: String!, $l: [ID!]!) {
      a: armedGroup(id: $t) { id } b: node(id: $t) { __typename } c: nodes(ids: $l) { __typename }
      d: armedGroups(filter: { name: { eq: $s } }) { nodes { id } } e: armedGroups(filter: { description: { contains: $s } }) { nodes { id } }
      f: names(filter: { or: [{ value: { in: [$s] } }, { note: { startsWith: $s } }] }) { totalCount }
      g: sponsorships(filter: { note: { eq: $s } }) { totalCount } h: frontsFor(filter: { purposes: { has: $s } }) { totalCount }
      i: armedGroups(filter: { externalIds: { some: { value: { eq: $s } } } }) { totalCount }
      j: armedGroup(id: "hamas") { name(language: $s) }
    }`;
    const { errors, data } = await answer(query, { t: text, s: text, l: [text] });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      a: null,
      b: null,
      c: [null],
      d: { nodes: [] },
      f: { totalCount: 0 },
      i: { totalCount: 0 },
      j: { name: 'Hamas' },
    });
    const searched = await answer('query ($s: String!) { search(text: $s) { nodes { id } } }', { s: text });
    expect(searched.errors).toBeUndefined();
    for (const named of [
      'paths(from: $t, to: $t) { totalCount }',
      'states(view: { sources: $l }) { totalCount }',
      'states(view: { excludeSources: $l }) { totalCount }',
      'statements(filter: { party: { id: { in: $l } } }) { totalCount }',
    ]) {
      const failed = await answer(`query ($t: ID!, $l: [ID!]!) { node(id: $t) { __typename } nodes(ids: $l) { __typename } ${named} }`, {
        t: text,
        l: [text],
      });
      expect(failed.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    expect([...(await store.counts())]).toEqual(before);
    expect(await store.check()).toEqual([]);
  });

  it('also where it is written into the query itself', async () => {
    const { data, errors } = await answer('{ armedGroups(filter: { name: { contains: "x\\"}) DETACH DELETE n //" } }) { totalCount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ armedGroups: { totalCount: 0 } });
  });

  it('names of Object.prototype are names like others', async () => {
    const variables = JSON.parse('{"__proto__": 1, "constructor": "hamas", "unused": {"__proto__": {"polluted": true}}}') as Record<
      string,
      unknown
    >;
    const query =
      'query ($__proto__: Int, $constructor: ID!) { __proto__: armedGroups(first: $__proto__) { constructor: nodes { toString: id } } hasOwnProperty: armedGroup(id: $constructor) { __proto__: id } }';
    const { data, errors } = await answer(query, variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"constructor":[{"toString":"asaib-ahl-al-haq"}]},"hasOwnProperty":{"__proto__":"hamas"}}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const inside = JSON.parse('{"f": {"__proto__": {"id": {"eq": "hamas"}}}}') as Record<string, unknown>;
    const refused = await answer('query ($f: ArmedGroupFilter) { armedGroups(filter: $f) { totalCount } }', inside);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});
