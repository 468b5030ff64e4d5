import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { ask, countReads, type EngineName, openTestStore } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';
import { quickest, writeHub } from './hub.js';

function suite(engine: EngineName): void {
  let store: GraphStore;
  let counts: ReturnType<typeof countReads>['counts'];
  beforeAll(async () => {
    ({ store, counts } = countReads(await openTestStore(engine)));
    await writeHub(store);
  }, 600_000);
  afterAll(async () => store?.close());
  const Q: [string, string][] = [
    ['stats month all', '{ attackStats(by: [MONTH]) { attacks buckets { attacks } } }'],
    [
      'stats month window',
      '{ attackStats(by: [MONTH], filter: {date:{between:["2023-02-01","2023-02-28"]}}) { attacks buckets { attacks } } }',
    ],
    ['stats month hub', '{ attackStats(by: [MONTH], actors: ["hub"]) { attacks killed { best } } }'],
    ['stats actor', '{ attackStats(by: [ACTOR]) { attacks buckets { attacks } } }'],
    ['timeline hub', '{ timeline(ids: ["hub"], first: 5) { nodes { kind date { edtf } } } }'],
    ['timeline hub no', '{ timeline(ids: ["hub"], first: 5, kinds: [STATEMENT_BEGINS]) { nodes { kind date { edtf } } } }'],
    ['series hub', '{ statementCounts(around: ["hub"], from: "2023-01-01", to: "2023-12-31") { period attacks { possible } } }'],
    ['series all', '{ statementCounts(from: "2023-01-01", to: "2023-12-31") { period attacks { possible } } }'],
    ['changes', '{ changes(from: "2024-01-01", to: "2024-12-31", first: 5) { nodes { kind } } }'],
    [
      'changes kinds',
      '{ changes(from: "2024-01-01", to: "2024-12-31", first: 5, kinds: [STATEMENT_KNOWN]) { nodes { kind statement { id } } } }',
    ],
    ['changes around', '{ changes(from: "2024-01-01", to: "2024-12-31", first: 5, around: ["hub"]) { nodes { kind } } }'],
    ['inferences hub', '{ inferences(subject: "hub", first: 5) { complete nodes { rule { id } } } }'],
    ['inferences all', '{ inferences(first: 5) { complete nodes { rule { id } } } }'],
    [
      'inferences disputed hub',
      '{ inferences(subject: "hub", rules: ["disputed-statement"], first: 5) { complete nodes { rule { id } } } }',
    ],
    ['inferences disputed all', '{ inferences(rules: ["disputed-statement"], first: 5) { complete nodes { rule { id } } } }'],
    ['candidates', '{ candidates(attack: "attack-000000") { complete nodes { rule { id } } } }'],
    ['history', '{ history(id: "hub") { on } }'],
    ['search', '{ search(text: "hub") { nodes { id } } }'],
    ['knownFrom hub', '{ armedGroup(id: "hub", view: {excludeSources: ["source:x"]}) { id knownFrom } }'],
  ];
  test('measure', async () => {
    for (const [name, q] of Q) {
      const before = { ...counts };
      const a = await ask(store, q);
      const reads = [counts.select - before.select, counts.aggregate - before.aggregate, counts.search - before.search];
      const t = await quickest(() => ask(store, q));
      console.info(`${engine}: ${name}: reads ${reads} ${t} ms ${JSON.stringify(a).slice(0, 150)}`);
    }
  }, 300_000);
}

describe('a hub with 100,000 links in the embedded store', () => suite('grafeo'));
describeNeo4j('a hub with 100,000 links on Neo4j', () => suite('neo4j'));
