import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugin } from '@graphql-codegen/typescript-operations';
import { expect, test } from '@jest/globals';
import { isScalarType, isSpecifiedScalarType, parse } from 'graphql';
import { packageRoot } from '../../src/model/files.js';
import { schema } from '../support/graph.js';

const QUERY = '{ attack(id: "x") { id date { edtf earliest } knownFrom } }';
const page = readFileSync(join(packageRoot(), 'docs/clients.md'), 'utf8');
const settings = JSON.parse(page.match(/`codegen\.json`:\n\n```json\n([\s\S]*?)```/)![1]!);
const { config } = settings.generates['src/types.ts'];

test('the documented settings of the code generator make texts of the scalars of the API', async () => {
  const { content } = (await plugin(schema, [{ document: parse(`query Asked ${QUERY}`) }], config, { outputFile: 'types.ts' })) as {
    content: string;
  };
  expect(content).toMatch(/edtf: string\b/);
  expect(content).toMatch(/earliest: string \| null/);
  expect(content).not.toContain('any');
});

test('they name every scalar of the API', () => {
  const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  expect(Object.keys(config.scalars)).toEqual(expect.arrayContaining(own.map(({ name }) => name)));
});
