import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { ask, countReads, data, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';
import { CASES, REFUSALS } from './cases.js';
import { FACTS } from './facts.js';

/** Numbers as far as they are written in the cases. */
function rounded(answer: unknown): unknown {
  const round = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
  return JSON.parse(JSON.stringify(answer, round));
}

function questions(engine: EngineName): void {
  let store: GraphStore;
  let counts: ReturnType<typeof countReads>['counts'];
  beforeAll(async () => {
    ({ store, counts } = countReads(await openTestStore(engine)));
    await loadValue(store, FACTS);
  }, 120_000);
  afterAll(async () => store?.close());

  test.each(CASES)('$name', async ({ query, answer }) => {
    expect(rounded((await data(store, query)).answer)).toEqual(answer);
  });

  test.each(REFUSALS)('refused: $name', async ({ query, code, message }) => {
    const { errors } = await ask(store, query);
    expect(errors).toHaveLength(1);
    const { message: reported, extensions } = errors![0]!;
    expect(extensions.code).toBe(code);
    expect(`${reported} ${extensions.hint}`).toContain(message);
  });

  test('a network is one read, with what is selected on it', async () => {
    const reads = async (query: string) => {
      const before = counts.select + counts.walk;
      await data(store, query);
      return counts.select + counts.walk - before;
    };
    expect(await reads('{ network(around: ["front"], depth: 2) { links { label } } }')).toBe(1);
    expect(await reads('{ network(around: ["front"], depth: 2) { nodes { entity { id name } } links { statement { id } } } }')).toBe(1);
    expect(await reads('{ subgraph(ids: ["front", "alpha", "beta"]) { links { label } } }')).toBe(1);
    expect(await reads('{ commonNeighbours(ids: ["alpha", "beta"]) { totalCount } }')).toBe(2);
  });

  test('a link to itself is shown once', async () => {
    const id = 'hostility:alpha:alpha';
    const link = (field: string) => ({
      from: id,
      fromLabel: 'Hostility',
      relationship: `HOSTILITY_${field}`,
      to: ['alpha'],
      toLabel: 'Entity',
      add: false,
    });
    await store.write(
      {
        sources: [],
        entities: [],
        statements: [{ id, labels: ['Hostility', 'Statement'], properties: { type: 'Hostility' } }],
        evidence: [],
        links: [link('SUBJECT'), link('OBJECT')],
      },
      BY_TEST,
    );
    const query =
      '{ network(around: ["alpha"], statementTypes: [HOSTILITY]) { nodes { entity { id } degree } links { source label target } } }';
    const expected = {
      nodes: [{ entity: { id: 'alpha' }, degree: 1 }],
      links: [{ source: 'alpha', label: 'hostile to', target: 'alpha' }],
    };
    expect((await data(store, query)).network).toEqual(expected);
    expect((await data(store, query.replace('network(around:', 'network: subgraph(ids:'))).network).toEqual(expected);
    const paths = '{ paths(from: "alpha", to: "alpha") { totalCount complete nodes { length } } }';
    expect((await data(store, paths)).paths).toEqual({ totalCount: 0, complete: true, nodes: [] });
  });
}

function seeds(engine: EngineName): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(async () => store?.close());

  const around = (depth: number) =>
    `{ network(around: ["islamic-resistance-in-iraq"], depth: ${depth}, first: 500) { nodes { entity { id } depth degree } links { source target label } truncated { rule } } }`;

  test('around the Islamic Resistance in Iraq', async () => {
    const one = (await data(store, around(1))).network;
    const ids = one.nodes.map((n: { entity: { id: string } }) => n.entity.id);
    expect(ids.slice(0, 1)).toEqual(['islamic-resistance-in-iraq']);
    expect(ids).toEqual(
      expect.arrayContaining(['kataib-hezbollah', 'harakat-hezbollah-al-nujaba', 'asaib-ahl-al-haq', 'ain-al-asad-2025-06-14']),
    );
    expect(one.links).toContainEqual({ source: 'kataib-hezbollah', target: 'islamic-resistance-in-iraq', label: 'member of' });
    const two = (await data(store, around(2))).network;
    expect(two.nodes.slice(0, one.nodes.length).map((n: { entity: { id: string } }) => n.entity.id)).toEqual(ids);
    const further = two.nodes.slice(one.nodes.length);
    expect(new Set(further.map((n: { depth: number }) => n.depth))).toEqual(new Set([2]));
    expect(further.map((n: { entity: { id: string } }) => n.entity.id)).toEqual(
      expect.arrayContaining(['irgc-qods-force', 'popular-mobilization-forces', 'united-states']),
    );
    expect(two.truncated).toEqual([]);
  });
}

describe('networks', () => onEachEngine(questions));
describe('networks of the seeds', () => onEachEngine(seeds));
