import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, getNamedType, isObjectType, parse, validateSchema } from 'graphql';
import { apiSdl, buildApiSchema, printApi } from '../../src/model/api/schema.js';
import { codebook } from '../../src/model/codebook.js';
import { packageRoot, readSchemaFiles } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';

const model = readModel();
const committed = (path: string) => readFileSync(join(packageRoot(), path), 'utf8');

describe('what derives from the schema', () => {
  test('the committed API is the one that the schema makes', () => {
    expect(committed('docs/api.graphql')).toBe(printApi(model));
  });

  test('the committed codebook is the one that the schema makes', () => {
    expect(committed('docs/model.md')).toBe(codebook(model));
  });

  test('the API is valid GraphQL and stays small', () => {
    expect(() => buildASTSchema(parse(apiSdl(model)))).not.toThrow();
    expect(validateSchema(buildApiSchema(model))).toEqual([]);
    expect(Buffer.byteLength(printApi(model))).toBeLessThan(250_000);
  });

  test('a new type needs one file: roots, connections, filters, orderings and inputs follow', () => {
    const text = `"""A cause."""
type Cause implements Entity @entity { "What it strives for." aim: String }`;
    const tie = `"""A group fights for a cause."""
type Devotion implements Statement @statement(time: STATE, edge: "DEVOTED_TO", subject: "devotions", object: "devotees") {
  "The group." subject: Actor!
  "The cause." object: Cause!
}`;
    const schema = buildApiSchema(
      readModel([...readSchemaFiles(), { path: 'entities/cause.graphql', text }, { path: 'statements/devotion.graphql', text: tie }]),
    );
    const query = schema.getQueryType()!.getFields();
    expect(Object.keys(query)).toEqual(expect.arrayContaining(['cause', 'causes', 'devotion', 'devotions']));
    const group = schema.getType('ArmedGroup');
    expect(isObjectType(group) && getNamedType(group.getFields()['devotions']!.type).name).toBe('DevotionConnection');
    for (const name of ['CauseFilter', 'DevotionFilter', 'CauseInput', 'DevotionInput']) expect(schema.getType(name)).toBeDefined();
  });
});
