import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../../src/export/cypher.js';
import { literal, map } from '../../src/export/cypher-literal.js';
import type { Subgraph } from '../../src/export/subgraph.js';
import { closeSeeds, listOf, seedSubgraph, subgraphOf } from '../support/export.js';
import { exported } from '../support/exported.js';
import { loadSeeds, openTestStore } from '../support/graph.js';
import { DIRT, handmade } from '../support/handmade.js';
import { type CypherShell, cypherShell } from '../support/neo4j/cypher-shell.mjs';
import { describeNeo4j, emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { splitScript } from '../support/split-script.js';

/** What the store derives for itself, or keeps about itself: no part of the graph. */
const DERIVED = [
  'disputedFromHi',
  'observedFirst',
  'observedLast',
  'later',
  'dateFirst',
  'dateLong',
  'deedFirst',
  'partyId',
  'locationCountryId',
  'weaponsIds',
];

/** Each test fills a Neo4j that may have just started, statement by statement. */
const LOADING_MS = 240_000;

interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: readonly string[];
}

afterAll(closeSeeds);

describe('literals', () => {
  test.each([
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['a\nb', "'a\\nb'"],
    ['\\u0027', "'\\\\\\u00750027'"],
    ["'; MATCH (n) DETACH DELETE n //", "'\\'; MATCH (n) DETACH DELETE n //'"],
    ['a\u2028b\u{7}', "'a\\u2028b\\u0007'"],
  ])('%j is written on one line, with no way out', (text, written) => {
    expect(literal(text)).toBe(written);
  });

  test('numbers, truth and lists', () => {
    expect(map({ a: 1, b: 1.5, c: 1e-7, d: true, e: ['x', "y'"], f: null, 'g`h': 1e30 })).toBe(
      "{`a`: 1, `b`: 1.5, `c`: 1e-7, `d`: true, `e`: ['x', 'y\\''], `g``h`: 1e30}",
    );
  });
});

describe('the script', () => {
  test('is one statement on each line, and the same each time', async () => {
    const script = await exported(cypher, await seedSubgraph());
    expect(await exported(cypher, await seedSubgraph())).toBe(script);
    expect(splitScript(script)).toHaveLength(script.trimEnd().split('\n').length - 1);
  });

  test('keeps texts with semicolons, quotes and comment marks in one piece', async () => {
    const script = await exported(cypher, handmade, { edges: 'yes' });
    expect(splitScript(script)).toHaveLength(script.trimEnd().split('\n').length - 1);
  });
});

describeNeo4j('the script on Neo4j', () => {
  let driver: Driver;
  let seeds: Subgraph;
  let stored: Graph;
  let shell: CypherShell;
  let close = async () => {};

  async function rows(text: string): Promise<Record<string, unknown>[]> {
    const { records } = await driver.executeQuery(text, {}, { database: neo4jForTests()!.database ?? 'neo4j' });
    return records.map((record) => record.toObject());
  }

  async function graph(): Promise<Graph> {
    const own = "WHERE none(label IN labels(n) WHERE label IN ['Revision', 'CadreMeta', 'CadreTestMarker'])";
    const nodes = await rows(`MATCH (n) ${own} RETURN labels(n) AS labels, properties(n) AS properties`);
    const links = await rows('MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b');
    return {
      nodes: new Map((nodes as unknown as GraphNode[]).map((n) => [String(n.properties['id']), { ...n, labels: [...n.labels].sort() }])),
      relationships: links.map(({ a, type, b }) => `${String(a)} ${String(type)} ${String(b)}`).sort(),
    };
  }

  /** By the real cypher-shell, as the documentation tells its user to. */
  async function run(script: string): Promise<Graph> {
    await emptyDatabase(driver);
    await shell.run(script, neo4jForTests()!);
    return graph();
  }

  beforeAll(async () => {
    const server = neo4jForTests()!;
    shell = await cypherShell();
    const store = await openTestStore('neo4j');
    await loadSeeds(store, 'article');
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    close = () => store.close();
    seeds = await subgraphOf(store);
    stored = await graph();
  }, LOADING_MS);
  afterAll(async () => {
    await emptyDatabase(driver);
    await driver.close();
    await close();
  }, LOADING_MS);

  test(
    'builds the graph that the store has: nodes, labels, properties, relationships',
    async () => {
      const script = await exported(cypher, seeds);
      const built = await run(script);
      expect([...built.nodes.keys()].sort()).toEqual([...stored.nodes.keys()].sort());
      for (const [id, { labels, properties }] of stored.nodes) {
        const kept = Object.entries(properties).filter(([name]) => !DERIVED.includes(name));
        expect(built.nodes.get(id)).toEqual({ labels, properties: Object.fromEntries(kept) });
      }
      expect(built.relationships).toEqual(stored.relationships);
      // A second run finds all there; the last thing it prints is the hash.
      const printed = await shell.run(script, neo4jForTests()!);
      expect(await graph()).toEqual(built);
      expect(printed.trimEnd().split('\n').at(-1)).toMatch(/^"cadre-export", "sha256:[0-9a-f]{64}", \d+$/);
    },
    LOADING_MS,
  );

  test(
    'ends at the first statement that fails, with its message',
    async () => {
      await emptyDatabase(driver);
      await expect(shell.run('CREATE (:Source {id: 1}); CREATE (; CREATE (:Source {id: 2});', neo4jForTests()!)).rejects.toThrow(/code 1/);
    },
    LOADING_MS,
  );

  test(
    'draws statements as relationships on request',
    async () => {
      const built = await run(await exported(cypher, seeds, { edges: 'yes' }));
      const direct = built.relationships.filter((link) => !stored.relationships.includes(link));
      const ended = (await listOf(seeds.statements())).filter(({ object }) => object !== null);
      expect(direct).toContain('kataib-hezbollah MEMBER_OF islamic-resistance-in-iraq');
      expect(direct).toHaveLength(ended.length);
      expect(built.relationships).toHaveLength(stored.relationships.length + ended.length);
    },
    LOADING_MS,
  );

  test(
    'dirt arrives as it was',
    async () => {
      const built = await run(await exported(cypher, handmade, { edges: 'yes' }));
      expect(built.nodes.get('group')!.properties).toMatchObject({ name: DIRT.quotes, description: DIRT.breaks, community: DIRT.formula });
      expect(built.nodes.get('operation')!.properties).toMatchObject({ name: DIRT.escapes });
      expect(built.nodes.get('attack-dated')!.properties).toMatchObject({ name: DIRT.control.replace('\u{D800}', '\ufffd') });
      expect(built.nodes.get('attack-undated')!.properties).toMatchObject({ name: DIRT.mark });
    },
    LOADING_MS,
  );

  test(
    'any text comes back from its literal',
    async () => {
      const nasty = fc.array(
        fc.constantFrom('\\', 'u', '0027', "'", '"', '`', '\n', '\u0000', ';', '//', '/*', '\u0085', '\u2028', 'é', '\\u000a'),
        { maxLength: 12 },
      );
      const texts = fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          nasty.map((parts) => parts.join('')),
        ),
        { minLength: 50, maxLength: 150 },
      );
      await fc.assert(
        fc.asyncProperty(texts, async (given) => {
          const [row] = await rows(`RETURN ${literal(given)} AS texts`);
          expect(row!['texts']).toEqual(given.map((text) => text.replace(/\p{Cs}/gu, '\ufffd')));
        }),
        { numRuns: 20 },
      );
    },
    LOADING_MS,
  );
});
