import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { schemaTexts } from '../../src/store/ddl.js';
import type { CypherText } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { model } from '../support/graph.js';
import { sentParameters } from '../support/texts.js';
import { constantTexts, corpusTexts, LABELS, RELATIONSHIPS } from './cypher-texts.js';

/**
 * Every text of the store against Neo4j's own grammar. A step of CI, as the linter takes seconds for a long text:
 * `npm run lint:cypher`. What can be checked without it is in cypher-text.test.ts.
 */
const LINTER = fileURLToPath(new URL('../support/lint.mjs', import.meta.url));
/** Processes that lint at the same time. */
const PROCESSES = 2;
const PATIENCE = 1_800_000;

/** A long list of relationship types cut short: the linter looks at its types one by one, and takes seconds for fifty. */
function shortened(text: string): string {
  return text.replace(/\[:(\w+\|\w+)(?:\|\w+)+\]/g, '[:$1]');
}

/** The form of a text, without the names of the model and the numbers of variables. */
function form(text: string): string {
  return text
    .replace(/:\w+(?:\|\w+)*/g, ':X')
    .replace(/\.\w+/g, '.p')
    .replace(/\b(\$?[a-z])\d+\b/g, '$1');
}

/** What the linter finds wrong, or doubts, in these texts: for each its messages. */
async function messages(texts: readonly CypherText[]): Promise<string[][]> {
  const schema = { labels: [...new Set(LABELS)], relationshipTypes: RELATIONSHIPS };
  const child = spawn(process.execPath, [LINTER], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ schema, texts }));
  return JSON.parse(await text(child.stdout)) as string[][];
}

/** What the linter finds in some texts, one of each form: the text and the message. */
async function lint(queries: Iterable<CypherText>): Promise<string[][]> {
  const all = [...queries].map((query) => ({ text: shortened(query.text), params: sentParameters(query.params) }));
  const texts = [...new Map(all.map((query) => [form(query.text), query])).values()];
  const shares = Array.from({ length: PROCESSES }, (_, n) => texts.filter((_, i) => i % PROCESSES === n));
  const found = await Promise.all(
    shares.map(async (share) => (await messages(share)).flatMap((list, i) => list.map((message) => [share[i]!.text, message]))),
  );
  return found.flat();
}

it('finds a mistake', async () => {
  expect(await lint([{ text: 'MATCH (n:Nobody) RETRUN n.id', params: {} }])).not.toEqual([]);
});

it('the texts of the corpus pass', async () => expect(await lint((await corpusTexts()).values())).toEqual([]), PATIENCE);

it('the constant texts of the store pass', async () => expect(await lint((await constantTexts()).values())).toEqual([]), PATIENCE);

it(
  'the schema texts pass',
  async () => {
    const engine = await openGrafeo({ path: null });
    const texts = schemaTexts(model, engine.dialect);
    await engine.close();
    expect(await lint(texts.map((text) => ({ text, params: {} })))).toEqual([]);
  },
  PATIENCE,
);
