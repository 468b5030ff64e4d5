import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  validateSchema,
} from 'graphql';
import { undescribed } from '../../src/model/api/lint-descriptions.js';
import { apiSdl, buildApiSchema, factsInput, printApi } from '../../src/model/api/schema.js';
import { codebook } from '../../src/model/codebook.js';
import { packageRoot, readSchemaFiles } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';

/** How much of the printed API there may be for each type of the model: its fields, lists, filters, orderings, and the inputs of its facts. */
const BYTES_PER_TYPE = 17_000;

const model = readModel();
const committed = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');

describe('what derives from the schema', () => {
  test('the committed API is what the schema makes', () => {
    expect(committed('docs/api.graphql')).toBe(printApi(model));
  });

  test('the API has no type that nothing in it gives or takes', () => {
    const schema = buildApiSchema(model);
    const reached = new Set<string>();
    const reach = (type: GraphQLNamedType) => {
      if (reached.has(type.name)) return;
      reached.add(type.name);
      if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(reach);
      if (isEnumType(type) || isScalarType(type) || isUnionType(type)) return;
      for (const field of Object.values(type.getFields())) {
        reach(getNamedType(field.type as GraphQLType));
        if ('args' in field) for (const arg of field.args) reach(getNamedType(arg.type as GraphQLType));
      }
    };
    reach(schema.getQueryType()!);
    reach(schema.getMutationType()!);
    reach(schema.getSubscriptionType()!);
    const all = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__') && name !== 'Boolean' && name !== 'String');
    expect(all.filter((name) => !reached.has(name))).toEqual([]);
  });

  test('the committed codebook is what the schema makes', () => {
    expect(committed('docs/model.md')).toBe(codebook(model));
  });

  test('the API is valid GraphQL and grows no faster than the model', () => {
    expect(() => buildASTSchema(parse(apiSdl(model)))).not.toThrow();
    expect(validateSchema(buildApiSchema(model))).toEqual([]);
    expect(Buffer.byteLength(printApi(model)) / model.types.size).toBeLessThan(BYTES_PER_TYPE);
  });

  test('everything in it has a description', () => {
    expect(undescribed(buildApiSchema(model))).toEqual([]);
  });

  test.each([
    ['a type', 'type Bare { "A." a: Int }', ['Bare']],
    ['a field', '"B." type Bare { a: Int }', ['Bare.a']],
    ['an argument', '"B." type Bare { "A." a("B." b: Int, c: Int): Int }', ['Bare.a(c)']],
    ['an input field', '"B." input Bare { "A." a: Int, b: Int }', ['Bare.b']],
    ['a value', '"B." enum Bare { "A." A, B }', ['Bare.B']],
  ])('%s without one is found', (_what, sdl, found) => {
    expect(undescribed(buildASTSchema(parse(sdl)))).toEqual(found.map((at) => `${at}: no description`));
  });

  test('a description is taken from where the meaning stands', () => {
    const schema = buildApiSchema(model);
    const fields = (name: string) =>
      (schema.getType(name) as GraphQLObjectType | GraphQLInputObjectType).getFields() as Record<
        string,
        { description?: string; args?: readonly GraphQLArgument[] }
      >;
    const about = (name: string, field: string) => fields(name)[field]!.description;
    expect(about('ArmedGroup', 'memberships')).toBe(about('Actor', 'memberships'));
    expect(about('ArmedGroup', 'inferences')).toBe(about('Entity', 'inferences'));
    expect(about('ArmedGroupFilter', 'ideology')).toBe(about('ArmedGroup', 'ideology'));
    expect(about('DateFilter', 'isNull')).toBe('True: only unknown values. False: only known values.');
    expect(schema.getType('MembershipEdge')!.description).toBe('A Membership on a page, with its cursor.');
    expect(fields('Query')['armedGroups']!.args!.map(({ description }) => description)).not.toContain(undefined);
  });

  test('a new type needs one file: roots, connections, filters, orderings and inputs follow', () => {
    const text = `"""A cause."""
type Cause implements Entity @entity { "What it strives for." aim: String }`;
    const tie = `"""A group fights for a cause."""
type Devotion implements Statement @statement(time: STATE, edge: "DEVOTED_TO", subject: "devotions", object: "devotees") {
  "The group." subject: Actor!
  "The cause." object: Cause!
}`;
    const larger = readModel([
      ...readSchemaFiles(),
      { path: 'entities/cause.graphql', text },
      { path: 'statements/devotion.graphql', text: tie },
    ]);
    const schema = buildApiSchema(larger);
    const query = schema.getQueryType()!.getFields();
    expect(Object.keys(query)).toEqual(expect.arrayContaining(['cause', 'causes', 'devotion', 'devotions']));
    const group = schema.getType('ArmedGroup');
    expect(isObjectType(group) && getNamedType(group.getFields()['devotions']!.type).name).toBe('DevotionConnection');
    for (const name of ['CauseFilter', 'DevotionFilter']) expect(schema.getType(name)).toBeDefined();
    const facts = factsInput(larger);
    expect(isInputObjectType(facts) && Object.keys(facts.getFields())).toEqual(expect.arrayContaining(['causes', 'devotions']));
  });
});
