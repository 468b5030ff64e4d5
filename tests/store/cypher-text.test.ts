import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { possibleTypes } from '../../src/model/lookup.js';
import { schemaTexts } from '../../src/store/ddl.js';
import type { CypherEngine, CypherText } from '../../src/store/engine.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { model } from '../support/graph.js';
import { constantTexts, corpusTexts, LABELS, RELATIONSHIPS } from './cypher-texts.js';

/** Literals of compiled texts: what is absent, an open end, and a date that falls into several periods. */
const COMPILED = new Set(['', '\uffff', '9999', 'uncertain']);

/** Forms that an engine gets wrong or refuses (docs: portable Cypher), as they would stand in a text. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a COLLECT subquery': /\bCOLLECT\s*\{/,
  'a path of variable length': /-\[[^\]]*\*|\{\d*,\d*\}/,
  "the engine's own ids": /\b(?:id|elementId)\s*\(/,
  'a computed LIMIT': /\b(?:LIMIT|SKIP)\s+(?!(?:\$\w+|\d+)\s*(?:$|\n|\}))/,
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
  // A variable over a list that the text has made is a node, as a list of values stands in a parameter.
  const bound = new Set([...text.matchAll(/\((\w+):\w|UNWIND \w+ AS (\w+)/g)].map(([, labelled, unwound]) => (labelled ?? unwound)!));
  // The far end is looked at ahead: of a longer way it is the near end of the next hop.
  const hops = [...text.matchAll(/\((\w*)(?::\w+)?\)(?=<?-\[:[^\]]+\]->?\((\w*)[:)])/g)].map(([, near, far]) => [near!, far!] as const);
  return hops.flatMap(([near, far], i) => {
    const reached = hops.slice(0, i).some(([, earlier]) => earlier === near);
    return [...(near !== '' && (bound.has(near) || reached) ? [] : [near]), ...(far === '' ? [far] : [])];
  });
}

function forbidden({ text }: CypherText): string[] {
  const forms = Object.entries(FORBIDDEN).filter(([, form]) => form.test(text));
  return [...forms.map(([name]) => name), ...misusedRelationships(text).map((name) => `the relationship ${name} as a value`)];
}

function literals({ text }: CypherText): string[] {
  return [...text.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, literal]) => literal!);
}

/** Where a node without a label is meant: a label there made plans scan it (write.ts, log.ts), or any kind of node is looked for (check.ts). */
const UNLABELLED = /DELETE old$|type\(r\) AS kind, b\.id AS b$|AS detail\nORDER BY id, detail$/;

describe('the texts of the corpus', () => {
  let texts: Map<string, CypherText>;
  beforeAll(async () => {
    texts = await corpusTexts();
  }, 240_000);

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
});

describe('the constant texts of the store', () => {
  let engine: CypherEngine;
  let texts: Map<string, CypherText>;
  beforeAll(async () => {
    engine = await openGrafeo({ path: null });
    texts = await constantTexts();
  }, 240_000);
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

  it('the schema texts', () => {
    const texts = schemaTexts(model, engine.dialect);
    for (const text of texts) {
      expect(text).toMatch(
        /^CREATE (?:CONSTRAINT|INDEX) \w+ IF NOT EXISTS FOR \(n:\w+\) (?:REQUIRE n\.\w+ IS UNIQUE|ON \(n\.\w+(?:, n\.\w+)*\))$/,
      );
    }
    const named = texts.map((text) => text.split(' ')[2]);
    expect(new Set(named).size).toBe(named.length);
    expect(possibleTypes(model, 'Entity').filter((type) => !texts.some((text) => text.includes(`(n:${type})`)))).toEqual([]);
  }, 240_000);
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
    expect(begunUnlabelled('UNWIND seen AS n\nMATCH (n)-[:R]->(m) RETURN m.id')).toEqual([]);
    expect(begunUnlabelled('UNWIND $p0 AS n\nMATCH (n)-[:R]->(m) RETURN m.id')).toEqual(['n']);
    expect(begunUnlabelled('MATCH (n:A)-[:R]->() RETURN n.id')).toEqual(['']);
    expect(begunUnlabelled('MATCH (n)-[:R]->(m:B) RETURN m.id')).toEqual(['n']);
    expect(begunUnlabelled('MATCH (n:A)\nMATCH (m)<-[:R]-(o) RETURN o.id')).toEqual(['m']);
  });
});
