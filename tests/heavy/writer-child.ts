/**
 * Writes small batches for ever and prints each batch's number once it is acknowledged; the parent kills it.
 * Arguments: engine, then the data folder of the embedded store; Neo4j's coordinates stand in the environment.
 */

import { plainDocument } from '../../src/facts/document.js';
import { loadFacts } from '../../src/ingest/load.js';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { openNeo4j } from '../../src/store/engines/neo4j.js';
import { BY_TEST } from '../support/authorship.js';

const [kind, folder, first] = process.argv.slice(2);
const { NEO4J_TEST_URI: uri = '', NEO4J_TEST_USERNAME: username = '', NEO4J_TEST_PASSWORD: password = '' } = process.env;

const model = readModel();
const engine = kind === 'neo4j' ? await openNeo4j({ uri, username, password }) : await openGrafeo({ path: folder ?? null });
const store = cypherStore(engine, model);
await store.migrate();

/** Three entities, two statements and their evidence: a batch that is half there breaks an invariant. */
function facts(n: number) {
  const evidence = [{ source: 'source:kill', locator: `row ${n}`, summary: 'Written for a test.' }];
  const group = (id: string) => ({ id, name: id, evidence });
  return {
    sources: [{ id: 'source:kill', title: 'A source', accessed: '2026-01-01' }],
    armedGroups: [group(`a-${n}`), group(`b-${n}`)],
    coalitions: [group(`c-${n}`)],
    memberships: [
      { subject: `a-${n}`, object: `c-${n}`, evidence },
      { subject: `b-${n}`, object: `c-${n}`, evidence },
    ],
  };
}

for (let n = Number(first); ; n += 1) {
  await loadFacts(store, model, [plainDocument(`batch ${n}`, facts(n))], { authorship: BY_TEST });
  process.stdout.write(`${n}\n`);
}
