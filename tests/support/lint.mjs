/**
 * Lints Cypher texts: JSON `{schema, texts: [{text, params}]}` on standard input, a list of lists of messages on standard
 * output. In a process of its own, as the linter is some ten times slower inside jest's sandbox.
 */
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support');
const { schema, texts } = JSON.parse(await text(process.stdin));
const found = texts.map((query) =>
  lintCypherQuery(`CYPHER 5 ${query.text}`, { ...schema, parameters: query.params }).map((d) => d.message),
);
process.stdout.write(JSON.stringify(found));
