import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { graphql } from 'graphql';
import { readDocument } from './src/facts/document.js';
import { executableSchema } from './src/graphql/schema.js';
import { readModel } from './src/model/read.js';
import { cypherStore } from './src/store/cypher-store.js';
import { openGrafeo } from './src/store/grafeo.js';
import { loadFacts } from './src/store/load.js';
const model = readModel(); const schema = executableSchema(model);
const folder = await mkdtemp('/tmp/inf-');
const store = cypherStore(await openGrafeo({ path: folder + '/d' }), model); await store.migrate();

import { plainDocument } from './src/facts/document.js';
const ev = [{ source: 'source:one', summary: 'x' }];
const N = 2000, C = 20, M = 50;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
await loadFacts(store, model, schema, [plainDocument('t', {
  sources: [{ id: 'source:one', title: 'one', accessed: '2024-01-01' }],
  coalitions: range(C).map((i) => ({ id: `c${i}`, name: `c${i}`, evidence: ev })),
  armedGroups: range(C * M).map((i) => ({ id: `g${i}`, name: `g ${i}`, evidence: ev })),
  attacks: range(N).map((i) => ({ id: `a${i}`, name: `a ${i}`, date: '2024-01-01', evidence: ev })),
  attributions: range(N).map((i) => ({ subject: `a${i}`, object: `c${i % C}`, strength: 'ASSESSED', evidence: ev })),
  memberships: range(C * M).map((i) => ({ subject: `g${i}`, object: `c${i % C}`, evidence: ev })),
})]);
const data = async (s: any, q: string, v: any): Promise<any> => { const r = await graphql({ schema, source: q, variableValues: v, contextValue: { store, model, limits: { defaultPage: 50, maxPage: 1000, maxDepth: 15, maxCost: 1e6, timeoutMs: 30000 } } }); if (r.errors) throw r.errors[0]!.originalError ?? r.errors[0]; return r.data; };
const show = async (q: string, v = {}) => { const t = Date.now(); const d = await data(store, q, v); console.log(Date.now() - t, 'ms'); return d; };

for (const q of ['{ candidates(attack: "a5") { complete nodes { explanation } } }', '{ inferences(rules: ["candidate-perpetrator"], first: 50) { complete nodes { explanation premises { id } } } }', '{ inferences(rules: ["aka-collision"], first: 50) { complete nodes { explanation } } }', '{ inferences(rules: ["disputed-statement"]) { complete nodes { explanation } } }','{ inferences(rules: ["coalition-with-designated"]) { complete nodes { explanation } } }']) {
  for (const _ of [1, 2]) { const d: any = await show(q); const c = Object.values(d)[0] as any; console.log(q.slice(0, 50), c.complete, c.nodes.length); }
}
await store.close();
