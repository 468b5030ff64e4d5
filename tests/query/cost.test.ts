import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, getDirectiveValues, getNamedType, isInterfaceType, isObjectType, Kind, parse } from 'graphql';
import { type Measure, measure } from '../../src/graphql/cost.js';
import { packageRoot } from '../../src/model/files.js';
import { corpus } from '../support/corpus.js';
import { schema } from '../support/graph.js';

const printed = buildSchema(readFileSync(join(packageRoot(), 'docs', 'api.graphql'), 'utf8'));
const DEFAULT_PAGE = 50;

function measured(of: GraphQLSchema, query: string, variables: Record<string, unknown> = {}): Measure {
  const document = parse(query);
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)!;
  return measure(of, document, operation, variables, DEFAULT_PAGE);
}

/** Query, variables, and its cost as a sum: one for each field, a page's items times what is below it. */
const COSTS: readonly (readonly [string, Record<string, unknown>, number])[] = [
  ['{ armedGroup(id: "x") { id name } }', {}, 1 + 2],
  ['{ armedGroups { totalCount } }', {}, 1 + 1],
  ['{ armedGroups { nodes { id } pageInfo { endCursor } } }', {}, 1 + (1 + 50 * 1) + 2],
  ['{ armedGroups(first: 7) { edges { cursor node { id } } } }', {}, 1 + (1 + 7 * 3)],
  ['{ armedGroups(last: 3) { nodes { id } } }', {}, 1 + (1 + 3)],
  ['query ($n: Int = 4) { armedGroups(first: $n) { nodes { id } } }', {}, 1 + (1 + 4)],
  ['query ($n: Int = 4) { armedGroups(first: $n) { nodes { id } } }', { n: 9 }, 1 + (1 + 9)],
  ['{ nodes(ids: ["a", "b", "c"]) { __typename ... on Entity { name } } }', {}, 1 + 3 * 1],
  ['{ armedGroup(id: "x") { evidence { locator source { id } } } }', {}, 1 + (1 + 5 * 3)],
  [
    '{ armedGroups(first: 2) { ...G } } fragment G on ArmedGroupConnection { nodes { ...N } } fragment N on ArmedGroup { id }',
    {},
    1 + (1 + 2),
  ],
  [
    '{ a: armedGroups(first: 2) { ...G } b: armedGroups(first: 3) { ...G } } fragment G on ArmedGroupConnection { nodes { id } }',
    {},
    4 + 5,
  ],
  ['{ network(around: ["a"]) { nodes { degree } links { label } truncated { rule } } }', {}, 10_000 + (1 + 200) + (1 + 200) + (1 + 5)],
  ['{ network(around: ["a"], first: 10) { nodes { entity { id } } } }', {}, 10_000 + (1 + 10 * 2)],
  ['{ subgraph(ids: ["a", "b"]) { links { source } } }', {}, 10_000 + (1 + 2)],
  ['{ paths(from: "a", to: "b") { nodes { entities { id } } } }', {}, 10_000 + (1 + 10 * (1 + 5))],
  ['{ suggest(text: "x") { nodes { id } } }', {}, 100 + 1 + 10],
  ['{ attackStats(by: [YEAR]) { buckets { attacks } } }', {}, 5_000 + (1 + 100)],
  ['{ armedGroups(first: 2) { nodes { inferences(first: 3) { nodes { value } } } } }', {}, 1 + (1 + 2 * (100 + (1 + 3)))],
];

describe('what a query costs', () => {
  test.each(COSTS)('%s %j costs %i', (query, variables, cost) => {
    expect(measured(schema, query, variables).cost).toBe(cost);
  });

  test('anybody computes the same from the printed schema', () => {
    const queries = [...corpus().map(({ text, variables }) => [text, variables] as const), ...COSTS];
    for (const [query, variables] of queries) expect(measured(printed, query, variables)).toEqual(measured(schema, query, variables));
  });

  test('what the schema says of sizes names arguments and fields that are there', () => {
    const owners = Object.values(printed.getTypeMap()).flatMap((t) =>
      !t.name.startsWith('__') && (isObjectType(t) || isInterfaceType(t)) ? [t] : [],
    );
    let said = 0;
    const wrong = owners.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const list = getDirectiveValues(printed.getDirective('listSize')!, field.astNode!);
        const paged = field.args.some((a) => a.name === 'first');
        if (!list) return paged ? [`${type.name}.${field.name}: of no size`] : [];
        said += 1;
        const answers = getNamedType(field.type);
        const missing = (list['slicingArguments'] as string[]).filter((name) => !field.args.some((a) => a.name === name));
        const absent = (list['sizedFields'] as string[]).filter((name) => !(isObjectType(answers) && name in answers.getFields()));
        return [...missing, ...absent].map((name) => `${type.name}.${field.name}: ${name}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(said).toBeGreaterThan(100);
  });
});
