import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { columnsOf } from '../../src/export/formats/cypher/columns.js';
import { cypher } from '../../src/export/formats/cypher/cypher.js';
import { literal } from '../../src/export/formats/cypher/literal.js';
import type { Subgraph } from '../../src/export/read/subgraph.js';
import { WRITTEN_IN } from '../../src/store/log/written-in.js';
import { layoutOf } from '../../src/store/materialized/list.js';
import { closeSeeds, listOf, seedSubgraph, subgraphOf } from '../support/export.js';
import { exported } from '../support/exported.js';
import { model } from '../support/graph.js';
import { DIRT, handmade } from '../support/handmade.js';
import { type CypherShell, cypherShell } from '../support/neo4j/cypher-shell.mjs';
import { emptyDatabase, neo4jForTests } from '../support/neo4j/database.js';
import { describeCasesOnNeo4j } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';
import { splitScript } from '../support/split-script.js';

/** What the store keeps beside the facts, to find and order nodes: no part of the graph. When something became known is shown. */
const HELPERS = new Set([
  WRITTEN_IN,
  ...layoutOf(model).flatMap(({ part }) => part.properties.filter((property) => property !== 'knownFrom')),
]);

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

  test('properties as columns: numbers, truth, lists, what some do not have', () => {
    expect(
      columnsOf([
        { id: 'x', a: 1, b: true, c: ["y'"], d: null },
        { id: 'z', a: 1e30, 'g`h': 'i' },
      ]),
    ).toEqual({
      lists: ["['x', 'z'] AS c0", '[1, 1e30] AS c1', '[true, null] AS c2', "['y\\''] AS c3", '[0, 1, 1] AS c3s', "[null, 'i'] AS c4"],
      map: '{`id`: c0[i], `a`: c1[i], `b`: c2[i], `c`: CASE WHEN c3s[i] < c3s[i + 1] THEN c3[c3s[i]..c3s[i + 1]] END, `g``h`: c4[i]}',
    });
  });

  test('many texts as one that is split at a character that is in none of them', () => {
    const texts = Array.from({ length: 60 }, (_, i) => ({ a: i === 0 ? 'x|y' : i === 1 ? null : 'z' }));
    const { lists, map } = columnsOf(texts);
    expect(lists).toEqual([expect.stringMatching(/^split\('x\|y¦¦z¦z[z¦]*', '¦'\) AS c0$/)]);
    expect(map).toBe("{`a`: CASE c0[i] WHEN '' THEN null ELSE c0[i] END}");
  });
});

describe('the script', () => {
  test('is one statement on each line, and the same each time', async () => {
    const script = await exported(cypher, await seedSubgraph());
    expect(await exported(cypher, await seedSubgraph())).toBe(script);
    expect(splitScript(script)).toHaveLength(script.trimEnd().split('\n').length - 1);
  });

  test('takes few statements, as Neo4j plans each of them', async () => {
    expect(splitScript(await exported(cypher, await seedSubgraph(), { edges: 'yes' })).length).toBeLessThan(100);
  });

  test('keeps texts with semicolons, quotes and comment marks in one piece', async () => {
    const script = await exported(cypher, handmade, { edges: 'yes' });
    expect(splitScript(script)).toHaveLength(script.trimEnd().split('\n').length - 1);
  });
});

describeCasesOnNeo4j('the script on Neo4j', () => {
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
    const own = "WHERE none(label IN labels(n) WHERE label IN ['Revision', 'Change', 'ChangePart', 'CadreMeta', 'CadreTestMarker'])";
    const nodes = await rows(`MATCH (n) ${own} RETURN labels(n) AS labels, properties(n) AS properties`);
    const links = await rows('MATCH (a)-[r]->(b) WHERE type(r) <> "SPECIFIED_BY" RETURN a.id AS a, type(r) AS type, b.id AS b');
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
    const store = await openSeeded('neo4j', 'all');
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    close = () => store.close();
    seeds = await subgraphOf(store, { kind: 'everything' }, { statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'] });
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
      const statements = [...(await listOf(seeds.statements())), ...(await listOf(seeds.entities())).flatMap(({ names }) => names)];
      const statuses = new Map(statements.map(({ id, fields }) => [id, fields['status']]));
      expect([...statuses.values()]).toContain('DISPUTED');
      expect([...built.nodes.keys()].sort()).toEqual([...stored.nodes.keys()].sort());
      for (const [id, { labels, properties }] of stored.nodes) {
        const kept = Object.entries(properties).filter(([name]) => !HELPERS.has(name));
        const status = statuses.has(id) && { status: statuses.get(id) };
        expect(built.nodes.get(id)).toEqual({ labels, properties: { ...Object.fromEntries(kept), ...status } });
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
      const [disputed] = await rows(
        'MATCH (a)-[r:MEMBER_OF]->(b) WHERE r.status <> "ASSERTED" RETURN a.id AS a, r.status AS status, b.id AS b',
      );
      expect(disputed).toEqual({ a: 'asaib-ahl-al-haq', status: 'DISPUTED', b: 'islamic-resistance-in-iraq' });
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
