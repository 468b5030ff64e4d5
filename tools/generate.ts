/** Writes what derives from the schema; with --check it only tells whether the committed files are what they should be. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate as codegen } from '@graphql-codegen/cli';
import { rdfContext } from '../src/export/rdf-context.js';
import { printApi } from '../src/model/api/schema.js';
import { codebook } from '../src/model/codebook.js';
import { packageRoot } from '../src/model/files.js';
import { readModel } from '../src/model/read.js';
import { reference } from './reference.js';

const root = packageRoot();
const check = process.argv.includes('--check');
const model = readModel();
const api = printApi(model);

const configuration = JSON.parse(readFileSync(join(root, 'codegen.json'), 'utf8'));
const types = await codegen({ ...configuration, schema: api, cwd: root, silent: true, errorsOnly: true }, false);
const files = [
  { path: 'docs/api.graphql', text: api },
  { path: 'docs/model.md', text: codebook(model) },
  { path: 'docs/context.jsonld', text: `${JSON.stringify(rdfContext(model), null, 2)}\n` },
  { path: 'docs/reference.md', text: reference() },
  ...types.map((file: { filename: string; content: string }) => ({ path: file.filename, text: file.content })),
];
const current = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
const stale = files.filter(({ path, text }) => current(path) !== text);
if (!check) for (const { path, text } of stale) writeFileSync(join(root, path), text);
for (const { path } of stale) console.log(check ? `${path} is not what the schema makes of it: run npm run generate` : `written: ${path}`);
process.exit(check && stale.length > 0 ? 1 : 0);
