/** Writes what derives from the schema; with --check it only reports which committed files are out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rdfContext } from '../src/export/formats/rdf/context.js';
import { undescribed } from '../src/model/api/lint-descriptions.js';
import { buildApiSchema, printApi } from '../src/model/api/schema.js';
import { codebook } from '../src/model/codebook.js';
import { packageRoot } from '../src/model/files.js';
import { requireSound } from '../src/model/lint.js';
import { readModel } from '../src/model/read.js';
import { API_TYPES_PATH, apiTypes } from './api-types.js';
import { physicalModel } from './physical-model.js';
import { reference } from './reference.js';
import { WEB_DOCUMENTS_PATH, webDocuments } from './web-documents.js';
import { WEB_TERMS_PATH, webTerms } from './web-terms.js';

const root = packageRoot();
const check = process.argv.includes('--check');
const model = requireSound(readModel());
const api = printApi(model);
const schema = buildApiSchema(model);
const problems = undescribed(schema);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const files = [
  { path: 'docs/api.graphql', text: api },
  { path: 'docs/model.md', text: codebook(model) },
  { path: 'docs/context.jsonld', text: `${JSON.stringify(rdfContext(model), null, 2)}\n` },
  { path: 'docs/physical-model.md', text: physicalModel(model) },
  { path: 'docs/reference.md', text: reference() },
  { path: API_TYPES_PATH, text: apiTypes(model, schema) },
  { path: WEB_DOCUMENTS_PATH, text: await webDocuments(api) },
  { path: WEB_TERMS_PATH, text: webTerms(schema) },
];
const current = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
const stale = files.filter(({ path, text }) => current(path) !== text);
if (!check) for (const { path, text } of stale) writeFileSync(join(root, path), text);
for (const { path } of stale) console.log(check ? `${path} is not what the schema makes of it: run npm run generate` : `written: ${path}`);
process.exit(check && stale.length > 0 ? 1 : 0);
