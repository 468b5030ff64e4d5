import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { possibleTypes } from '../../src/model/lookup.js';
import { invariants } from '../../src/store/cypher/check.js';
import { readSchemaVersion, writeSchemaVersion } from '../../src/store/cypher/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { schemaTexts } from '../../src/store/ddl.js';
import type { CypherEngine, CypherText } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/grafeo.js';
import { corpus } from '../support/corpus.js';
import { loadSeeds, model } from '../support/graph.js';
import { textsOf } from '../support/texts.js';

const LINTER = fileURLToPath(new URL('../support/lint.mjs', import.meta.url));
const LABELS = [...model.types.values()].flatMap((type) => [...type.labels]).concat('Revision', 'CadreMeta');
const FIELDS = [...model.types.values()].flatMap((type) => [...type.fields.values()]);
const RELATIONSHIPS = [...new Set(FIELDS.flatMap((field) => field.relationship ?? []))];

/** A long list of relationship types cut short: the linter looks at its types one by one, and takes seconds for fifty. */
function shortened(text: string): string {
  return text.replace(/\[:(\w+\|\w+)(?:\|\w+)+\]/g, '[:$1]');
}

/** Literals of compiled texts: what is absent, an open end, and a date that falls into several periods. */
const COMPILED = new Set(['', '9999', 'uncertain']);

/** The form of a text, without the names of the model and the numbers of variables. */
function form(text: string): string {
  return text
    .replace(/:\w+(?:\|\w+)*/g, ':X')
    .replace(/\.\w+/g, '.p')
    .replace(/\b(\$?[a-z])\d+\b/g, '$1');
}

/** How long a text is linted by default: the linter takes seconds for longer ones. `CADRE_LINT_ALL=1` has it read all. */
const LONG = process.env['CADRE_LINT_ALL'] === '1' ? Number.POSITIVE_INFINITY : 250;

/** What the linter finds wrong, or doubts, in some texts, one of each form: the text and the message. */
function lint(queries: Iterable<CypherText>): string[][] {
  const short = [...queries].map(({ text, params }) => ({ text: shortened(text), params })).filter(({ text }) => text.length <= LONG);
  const texts = [...new Map(short.map((query) => [form(query.text), query])).values()];
  const schema = { labels: [...new Set(LABELS)], relationshipTypes: RELATIONSHIPS };
  const found = execFileSync(process.execPath, [LINTER], {
    input: JSON.stringify({ schema, texts }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return (JSON.parse(found) as string[][]).flatMap((messages, i) => messages.map((message) => [texts[i]!.text, message]));
}

/** Forms that an engine gets wrong or refuses (docs: portable Cypher), as they would stand in a text. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a COLLECT subquery': /\bCOLLECT\s*\{/,
  'a path of variable length': /-\[[^\]]*\*|\{\d*,\d*\}/,
  "the engine's own ids": /\b(?:id|elementId)\s*\(/,
  'a reckoned LIMIT': /\b(?:LIMIT|SKIP)\s+(?!(?:\$\w+|\d+)\s*(?:$|\n|\}))/,
  'a slice of a collect': /\bcollect\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*\[/i,
  'alternative labels': /\(\w*:\w+\s*\|/,
  'a backtick or a double quote': /["`]/,
  'a join by ||': /\|\|/,
  'a deletion after OPTIONAL MATCH': /OPTIONAL MATCH[^}]*DELETE/,
  'two properties in one SET': /\bSET\s+\w+\.\w+\s*=[^\n]*,\s*\w+\.\w+\s*=/,
  'a date function': /\b(?:date|datetime|duration|timestamp|localdatetime)\s*\(/,
  'a regular expression': /=~/,
  'rounding or conversion that differs': /\b(?:toInteger|toFloat|round|trim)\s*\(/,
};

/** Relationship variables may be matched, asked for their type and deleted, nothing else: one engine takes them for nodes elsewhere. */
function misusedRelationships(text: string): string[] {
  const variables = [...text.matchAll(/-\[(\w+)[:\]]/g)].map(([, name]) => name!);
  return variables.filter((name) => {
    const uses = text.match(new RegExp(`\\b${name}\\b`, 'g'))!.length;
    const allowed = text.match(new RegExp(`-\\[${name}[:\\]]|\\btype\\(${name}\\)|DELETE ${name}$`, 'gm'))?.length ?? 0;
    return uses !== allowed;
  });
}

/** Nodes of a pattern that have neither a label nor a variable that was bound with one. */
function unlabelled(text: string): string[] {
  const ends = [...text.matchAll(/\((\w*)\)(?=<?-\[)|\]->?\((\w*)\)/g)].map((match) => match[1] ?? match[2] ?? '');
  return ends.filter((name) => name === '' || !new RegExp(`\\(${name}:\\w`).test(text));
}

/** Nodes without a label that no relationship leads to from a node bound before: a database would have to look at all nodes for them. */
function begunUnlabelled(text: string): string[] {
  const labelled = new Set([...text.matchAll(/\((\w+):\w/g)].map(([, name]) => name!));
  // The far end is looked at ahead: of a longer way it is the near end of the next hop.
  const hops = [...text.matchAll(/\((\w*)(?::\w+)?\)(?=<?-\[:[^\]]+\]->?\((\w*)[:)])/g)].map(([, near, far]) => [near!, far!] as const);
  return hops.flatMap(([near, far], i) => {
    const reached = hops.slice(0, i).some(([, earlier]) => earlier === near);
    return [...(near !== '' && (labelled.has(near) || reached) ? [] : [near]), ...(far === '' ? [far] : [])];
  });
}

function forbidden({ text }: CypherText): string[] {
  const forms = Object.entries(FORBIDDEN).filter(([, form]) => form.test(text));
  return [...forms.map(([name]) => name), ...misusedRelationships(text).map((name) => `the relationship ${name} as a value`)];
}

function literals({ text }: CypherText): string[] {
  return [...text.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, literal]) => literal!);
}

/** An engine that keeps the texts it is given. Of what is to be written all or nothing is there already; both ways are to be taken. */
function recorder(texts: Map<string, CypherText>, there: boolean): CypherEngine {
  const keep = (query: CypherText) => texts.set(query.text, query);
  const written = (query: CypherText) => {
    const { params } = query;
    const rows = (params['rows'] ?? []) as readonly unknown[];
    const ids = (params['ids'] ?? []) as readonly string[];
    // What looks for a contradiction finds none.
    if (/WHERE n\.\w+ > n\.\w+/.test(query.text)) return [];
    if (!there && / \{id: id\}\)\nRETURN n\.id AS id$/.test(query.text)) return [];
    if (ids.length > 0) return ids.map((id) => [id, '2020', '2020-12-31']);
    return [[rows.length]];
  };
  return {
    read: async (query: CypherText) => {
      keep(query);
      return [];
    },
    write: async (work: (tx: { run(query: CypherText): Promise<unknown> }) => Promise<unknown>) => {
      const value = await work({
        run: async (query) => {
          keep(query);
          return written(query);
        },
      });
      return { value, bookmark: null };
    },
  } as unknown as CypherEngine;
}

/** Every text that the store runs beside compiled selects: while it loads the seeds, looks itself up and checks itself. */
async function constants(): Promise<Map<string, CypherText>> {
  const texts = new Map<string, CypherText>();
  await loadSeeds(cypherStore(recorder(texts, false), model), 'all');
  const store = cypherStore(recorder(texts, true), model);
  await loadSeeds(store, 'all');
  await store.revision();
  await store.typesOf(['a'], 'Entity');
  await store.counts();
  for (const { query } of [...invariants(model), { query: readSchemaVersion() }, { query: writeSchemaVersion(1) }])
    texts.set(query.text, query);
  return texts;
}

/** Where a node without a label is meant: a label there made plans scan it (write.ts), or any kind of node is looked for (check.ts). */
const UNLABELLED = /DELETE old$|AS detail\nORDER BY id, detail$/;

describe('the texts of the corpus', () => {
  const texts = new Map<string, CypherText>();
  beforeAll(async () => {
    for (const { text, variables } of corpus()) for (const compiled of await textsOf(text, variables)) texts.set(compiled.text, compiled);
  }, 60_000);

  it('are many', () => expect(texts.size).toBeGreaterThan(200));

  it('hold no forbidden form', () => {
    for (const text of texts.values()) expect([text.text, forbidden(text)]).toEqual([text.text, []]);
  });

  it('bind no relationship, and begin no way at a node without a label', () => {
    for (const { text } of texts.values()) {
      expect(text).not.toMatch(/-\[\w+[:\]]/);
      expect([text, begunUnlabelled(text)]).toEqual([text, []]);
    }
  });

  it('hold no literal but those of the catalogue: all values are parameters', () => {
    for (const text of texts.values()) expect(literals(text).filter((literal) => !COMPILED.has(literal))).toEqual([]);
  });

  it('name only labels and relationships of the model', () => {
    const known = new Set([...LABELS, ...RELATIONSHIPS, ...model.interfaces.keys()]);
    for (const { text } of texts.values()) {
      const names = [...text.matchAll(/(?:\(\w*|\[):([\w|]+)/g)].flatMap(([, found]) => found!.split('|'));
      expect(names.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('pass the linter', () => expect(lint(texts.values())).toEqual([]), 600_000);
});

describe('the constant texts of the store', () => {
  let engine: CypherEngine;
  let texts: Map<string, CypherText>;
  beforeAll(async () => {
    engine = await openGrafeo({ path: null });
    texts = await constants();
  }, 60_000);
  afterAll(() => engine?.close());

  it('are many, of every sort', () => {
    expect(texts.size).toBeGreaterThan(100);
    const all = [...texts.keys()].join('\n');
    for (const part of [
      'MERGE (n:',
      'CREATE (n:',
      'CREATE (n)-',
      'DELETE old',
      'MERGE (a)-',
      'observedFirst',
      'disputedFromHi',
      'r:Revision',
      'CadreMeta',
      'AS detail',
    ])
      expect(all).toContain(part);
  });

  it('hold no forbidden form', () => {
    for (const text of texts.values()) expect([text.text, forbidden(text)]).toEqual([text.text, []]);
  });

  it('name the label of every node, but where that is meant', () => {
    for (const { text } of texts.values()) if (!UNLABELLED.test(text)) expect([text, unlabelled(text)]).toEqual([text, []]);
  });

  it('hold literals of the catalogue only', () => {
    const found = new Set([...texts.values()].flatMap(literals));
    const known = [...found].filter((literal) => !RELATIONSHIPS.includes(literal) && !COMPILED.has(literal));
    expect(known.filter((literal) => !/^(?:SUPPORTS|DISPUTES|[a-zA-Z ]+)$/.test(literal))).toEqual([]);
    for (const text of texts.values()) {
      const values = JSON.stringify(text.params);
      expect(literals(text).filter((literal) => /[:\d]/.test(literal) && values.includes(literal))).toEqual([]);
    }
  });

  it('pass the linter', () => expect(lint(texts.values())).toEqual([]), 300_000);

  it('the schema texts', () => {
    const texts = schemaTexts(model, engine.dialect);
    for (const text of texts) {
      expect(text).toMatch(
        /^CREATE (?:CONSTRAINT|INDEX) \w+ IF NOT EXISTS FOR \(n:\w+\) (?:REQUIRE n\.\w+ IS UNIQUE|ON \(n\.\w+(?:, n\.\w+)*\))$/,
      );
    }
    expect(lint(texts.map((text) => ({ text, params: {} })))).toEqual([]);
    const named = texts.map((text) => text.split(' ')[2]);
    expect(new Set(named).size).toBe(named.length);
    expect(possibleTypes(model, 'Entity').filter((type) => !texts.some((text) => text.includes(`(n:${type})`)))).toEqual([]);
  }, 60_000);
});

describe('the bans themselves', () => {
  it.each([
    'MATCH (n:A) RETURN COLLECT { MATCH (n)-[:R]->(m:B) RETURN m.id }',
    'MATCH (n:A)-[:R*2..8]->(m:B) RETURN m.id',
    'MATCH (n:A)-[*1..3]->(m:B) RETURN m.id',
    'MATCH (n:A) RETURN elementId(n)',
    'MATCH (n:A) RETURN n.id LIMIT $n + 1',
    'MATCH (n:A) RETURN n.id LIMIT toInteger($n)',
    'MATCH (n:A) RETURN collect(n.id)[0..3]',
    'MATCH (n:A|B) RETURN n.id',
    'MATCH (n:A) WHERE n.id = "x" RETURN n.id',
    'MATCH (n:A)-[r:R]->(m:B) WITH coalesce(r, null) AS x RETURN x.k',
    "MATCH (n:A)-[r:R]->(m:B) FOREACH (x IN CASE WHEN m.id = 'a' THEN [r] ELSE [] END | DELETE x)",
  ])('find %s', (text) => expect(forbidden({ text, params: {} })).not.toEqual([]));

  it('find nodes without labels', () => {
    expect(unlabelled('MATCH (n:A)-[:R]->(m) RETURN m.id')).toEqual(['m']);
    expect(unlabelled('MATCH (n:A)-[:R]->(m:B) RETURN n.id')).toEqual([]);
    expect(unlabelled('MATCH (n)-[:R]->(m:B) RETURN m.id')).toEqual(['n']);
    expect(begunUnlabelled('MATCH (n:A)-[:R]->(m) RETURN m.id')).toEqual([]);
    expect(begunUnlabelled('MATCH (n:A)-[:R]->() RETURN n.id')).toEqual(['']);
    expect(begunUnlabelled('MATCH (n)-[:R]->(m:B) RETURN m.id')).toEqual(['n']);
    expect(begunUnlabelled('MATCH (n:A)\nMATCH (m)<-[:R]-(o) RETURN o.id')).toEqual(['m']);
  });
});
