import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WALK_LIMITS } from '../../src/query/network/limits.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { countReads, data, type EngineName } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';
import { LAST, openHub, quickest, SHARED } from './hub.js';
import { report } from './size.js';

function suite(engine: EngineName): void {
  let store: GraphStore;
  let counts: ReturnType<typeof countReads>['counts'];
  beforeAll(async () => {
    ({ store, counts } = countReads(await openHub(engine)));
  }, 600_000);
  afterAll(async () => store?.close());

  async function measured(name: string, query: string, field: string) {
    const before = counts.select;
    const answer = (await data(store, query))[field];
    const reads = counts.select - before;
    report(`${engine}: ${name}: ${reads} reads, ${await quickest(() => data(store, query))} ms`);
    return { answer, reads };
  }

  test('a network around the hub reads no more links than its limit, and says so', async () => {
    const query =
      '{ network(around: ["hub"], depth: 2) { nodes { entity { id } depth } links { source } truncated { rule limit leftOut entities } } }';
    const { answer, reads } = await measured('network around the hub', query, 'network');
    expect(answer.nodes).toHaveLength(200);
    expect(answer.links).toHaveLength(199);
    expect(answer.nodes[1]).toEqual({ entity: { id: 'attack-000000' }, depth: 1 });
    expect(answer.truncated).toEqual([
      { rule: 'ENTITIES', limit: 200, leftOut: WALK_LIMITS.linksPerEntity - 199, entities: [] },
      { rule: 'LINKS_PER_ENTITY', limit: WALK_LIMITS.linksPerEntity, leftOut: null, entities: ['hub'] },
    ]);
    expect(reads).toBeLessThanOrEqual(5);
  }, 120_000);

  test('a network that meets the hub at its edge does not follow its links', async () => {
    const query =
      '{ network(around: ["other"], depth: 2, first: 50) { nodes { entity { id } depth } links { source } truncated { rule } } }';
    const { answer } = await measured('network with the hub at its edge', query, 'network');
    expect(answer.nodes).toHaveLength(SHARED + 2);
    expect(answer.links).toHaveLength(2 * SHARED);
    expect(answer.truncated).toEqual([]);
  }, 120_000);

  test('a network of a type that none of the neighbours has is whole', async () => {
    const query = '{ network(around: ["hub"], entityTypes: [ARMED_GROUP]) { nodes { entity { id } } truncated { rule } } }';
    const { answer } = await measured('network of a type around the hub', query, 'network');
    expect(answer).toEqual({ nodes: [{ entity: { id: 'hub' } }], truncated: [] });
  }, 120_000);

  test('paths over the hub are found from the other end; what was not read is reported', async () => {
    const paths = (args: string) => `{ paths(${args}) { totalCount complete nodes { entities { id } } } }`;
    const over = await measured('paths from the hub', paths('from: "hub", to: "other", maxHops: 2'), 'paths');
    expect(over.answer.totalCount).toBe(SHARED);
    expect(over.answer.complete).toBe(false);
    expect(over.reads).toBeLessThanOrEqual(6);
    const through = await measured('paths through the hub', paths('from: "attack-000000", to: "other", maxHops: 3'), 'paths');
    expect(through.answer.totalCount).toBe(SHARED);
    const strength = await measured(
      'paths by strength, 6 hops',
      paths('from: "attack-000000", to: "other", maxHops: 6, orderBy: STRENGTH'),
      'paths',
    );
    expect(strength.answer.totalCount).toBe(SHARED);
    expect(strength.answer.complete).toBe(false);
    expect(strength.reads).toBeLessThanOrEqual(20);
  }, 120_000);

  test('common neighbours are whole as long as one of the two can be read', async () => {
    const query = '{ commonNeighbours(ids: ["hub", "other"]) { totalCount truncated { rule } nodes { links { source target } } } }';
    const { answer } = await measured('common neighbours', query, 'commonNeighbours');
    expect(answer.totalCount).toBe(SHARED);
    expect(answer.truncated).toEqual([]);
    expect(answer.nodes[0].links.map((l: { target: string }) => l.target)).toEqual(['hub', 'other']);
  }, 120_000);

  test('a subgraph with the hub reads what lies among its entities', async () => {
    const query = '{ subgraph(ids: ["hub", "other", "LAST"]) { links { source target } truncated { rule } } }'.replace('LAST', LAST);
    const { answer } = await measured('subgraph', query, 'subgraph');
    expect(answer.links).toHaveLength(2);
    expect(answer.truncated).toEqual([]);
  }, 120_000);
}

describe('a hub with many links in the embedded store', () => suite('grafeo'));
describeNeo4j('a hub with many links on Neo4j', () => suite('neo4j'));
