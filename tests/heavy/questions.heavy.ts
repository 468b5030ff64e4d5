import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, type EngineName, LIMITS } from '../support/graph.js';
import { describeNeo4j, neo4jForTests } from '../support/neo4j/database.js';
import { ATTACKS, KNOWN, openHub, quickest, SHARED } from './hub.js';
import { report } from './size.js';

/** Reads of the store, and the rows that they brought, nested ones too. */
interface Work {
  reads: number;
  rows: number;
}

function rowsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum: number, item) => sum + rowsIn(item), 1);
  return answer !== null && typeof answer === 'object' ? rowsIn(Object.values(answer)) : 0;
}

/** The store, with what is read of it counted. */
function counted(store: GraphStore, work: Work): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (!['select', 'aggregate', 'search', 'typesOf'].includes(String(name))) return value.bind(target);
      return async (...given: unknown[]) => {
        const answer: unknown = await value.apply(target, given);
        work.reads += 1;
        work.rows += rowsIn(answer);
        return answer;
      };
    },
  });
}

const AROUND = `from: "2024-01-01", to: "2024-12-31", first: 5`;
const sum = (counts: readonly { readonly attacks: { readonly possible: number } }[]) =>
  counts.reduce((n, { attacks }) => n + attacks.possible, 0);

/** Each question, how many reads and rows it may take at most, and what is looked at of the answer. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
type Question = readonly [what: string, query: string, most: Work, look: (data: any) => unknown, expected: unknown];
const QUESTIONS: readonly Question[] = [
  [
    'statistics of all attacks',
    '{ attackStats(by: [MONTH]) { attacks killed { best } buckets { attacks } } }',
    { reads: 2, rows: 1_000 },
    ({ attackStats: { attacks, killed, buckets } }) => [attacks, killed.best, buckets.length],
    [ATTACKS, ATTACKS, 12],
  ],
  [
    'statistics by actor, an attack of two counted once in the total',
    '{ attackStats(by: [ACTOR]) { attacks buckets { keys { value } attacks } } }',
    { reads: 3, rows: 1_000 },
    ({ attackStats: { attacks, buckets } }) => [attacks, buckets.map((b: { attacks: number }) => b.attacks)],
    [ATTACKS, [ATTACKS, SHARED]],
  ],
  [
    'statistics of the hub',
    '{ attackStats(by: [YEAR], actors: ["hub"]) { attacks } }',
    { reads: 2, rows: 1_000 },
    ({ attackStats }) => attackStats.attacks,
    ATTACKS,
  ],
  [
    'the timeline of the hub',
    '{ timeline(ids: ["hub"], first: 3) { nodes { date { edtf } entity { id } } pageInfo { hasNextPage } } }',
    { reads: 6, rows: 500 },
    ({ timeline: { nodes, pageInfo } }) => [nodes.map((n: { entity: { id: string } }) => n.entity.id), pageInfo.hasNextPage],
    [['attack-000000', 'attack-000365', 'attack-000730'], true],
  ],
  [
    'a series of the hub',
    '{ statementCounts(around: ["hub"], from: "2023-01-01", to: "2023-12-31") { attacks { possible } } }',
    { reads: 3, rows: 1_000 },
    ({ statementCounts }) => sum(statementCounts),
    ATTACKS,
  ],
  [
    'what became known, all on one day',
    `{ changes(${AROUND}) { nodes { on kind entity { id } evidence { id } } pageInfo { hasNextPage } } }`,
    { reads: 12, rows: 1_000 },
    ({ changes: { nodes, pageInfo } }) => [nodes.map((n: { on: string }) => n.on), pageInfo.hasNextPage],
    [Array.from({ length: 5 }, () => KNOWN), true],
  ],
  [
    'what became known about the hub',
    `{ changes(${AROUND}, around: ["hub"], kinds: [STATEMENT_KNOWN]) { nodes { statement { id } evidence { source { id } } } } }`,
    { reads: 6, rows: 500 },
    ({ changes: { nodes } }) => [nodes.length, nodes[0]],
    [5, { statement: { id: 'attribution:attack-000000:hub:assessed' }, evidence: [{ source: { id: 'source:release' } }] }],
  ],
  [
    'what follows about the hub',
    '{ inferences(subject: "hub", first: 2) { complete nodes { rule { id } } } }',
    { reads: 30, rows: 60_000 },
    ({ inferences }) => inferences,
    { complete: true, nodes: [] },
  ],
  [
    'what follows of the whole graph',
    '{ inferences(first: 2) { complete nodes { rule { id } } } }',
    { reads: 30, rows: 400_000 },
    ({ inferences: { nodes } }) => nodes,
    [],
  ],
  [
    'who may have carried out an attack of the hub',
    '{ candidates(attack: "attack-000000") { complete nodes { rule { id } } } }',
    { reads: 10, rows: 500 },
    ({ candidates }) => candidates,
    { complete: true, nodes: [] },
  ],
  [
    'the life of the hub',
    '{ history(id: "hub") { on kind } }',
    { reads: 3, rows: 500 },
    ({ history }) => [history[0]],
    [{ on: KNOWN, kind: 'KNOWN' }],
  ],
  [
    'the hub, as other sources know it: not at all',
    '{ armedGroup(id: "hub", view: { excludeSources: ["source:release"] }) { id knownFrom } }',
    // The first read is whether there is such a source.
    { reads: 2, rows: 100 },
    ({ armedGroup }) => armedGroup,
    null,
  ],
];

function suite(engine: EngineName): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openHub(engine);
  }, 600_000);
  afterAll(() => store?.close());

  test.each(QUESTIONS)(
    '%s',
    async (what, query, most, look, expected) => {
      const work: Work = { reads: 0, rows: 0 };
      const { data, errors } = await ask(counted(store, work), query);
      expect(errors).toBeUndefined();
      expect(look(data)).toEqual(expected);
      report(`${engine}: ${what}: ${work.reads} reads, ${work.rows} rows, ${await quickest(() => ask(store, query))} ms`);
      expect(work.reads).toBeLessThanOrEqual(most.reads);
      expect(work.rows).toBeLessThanOrEqual(most.rows);
    },
    120_000,
  );

  /** What counts or sorts must look at all that it counts or sorts: there the bound is time, and the database itself keeps it. */
  if (engine === 'neo4j') {
    test('no question keeps the database busy for longer than it may take', async () => {
      const hurried = { ...LIMITS, timeoutMs: 1 };
      const codes = new Set<string>();
      for (const [, query] of QUESTIONS) {
        const { errors } = await ask(store, query, {}, hurried);
        for (const { extensions } of errors ?? []) codes.add(extensions.code);
      }
      expect([...codes]).toEqual(['TIMEOUT']);
      const { uri, username, password } = neo4jForTests()!;
      const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      try {
        const running = async () => {
          const text =
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'MATCH' OR currentQuery STARTS WITH 'UNWIND' RETURN currentQuery";
          return (await driver.executeQuery(text)).records.map((record) => String(record.get(0)));
        };
        let left = await running();
        for (let tries = 0; left.length > 0 && tries < 50; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          left = await running();
        }
        expect(left).toEqual([]);
      } finally {
        await driver.close();
      }
    }, 120_000);
  }
}

describe('questions about a hub with many statements in the embedded store', () => suite('grafeo'));
describeNeo4j('questions about a hub with many statements on Neo4j', () => suite('neo4j'));
