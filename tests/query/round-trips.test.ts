import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { ask, countReads, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { describeNeo4j } from '../support/neo4j/database.js';

const GROUPS = 1_000;
const UMBRELLAS = 10;

const evidence = [{ source: 'source:test', summary: 'Said so.', locator: '1' }];

/** A thousand groups, each in one of ten umbrellas, each backed by a state. */
function facts() {
  const groups = Array.from({ length: GROUPS }, (_, i) => `group-${String(i).padStart(4, '0')}`);
  const umbrellas = Array.from({ length: UMBRELLAS }, (_, i) => `umbrella-${i}`);
  return {
    sources: [{ id: 'source:test', title: 'A test', publisher: 'press', published: '2020-01-01', accessed: '2020-01-02' }],
    organisations: [{ id: 'press', name: 'Press', evidence }],
    states: [{ id: 'state', name: 'State', isoCode: 'ZZ', evidence }],
    armedGroups: groups.map((id, i) => ({ id, name: `Group ${GROUPS - i}`, evidence })),
    coalitions: umbrellas.map((id) => ({ id, name: id, evidence })),
    memberships: groups.map((subject, i) => ({ subject, object: umbrellas[i % UMBRELLAS], role: `role ${i % 7}`, evidence })),
    sponsorships: umbrellas.map((object) => ({ subject: 'state', object, supportTypes: ['FINANCE'], evidence })),
  };
}

/** Six levels: groups, memberships, coalitions, sponsorships, states, their evidence with its source. */
const LEVELS = `query ($first: Int!) {
  armedGroups(first: $first, orderBy: { field: NAME }) {
    totalCount
    nodes { id name memberships(first: 2) { nodes { role object { id ... on Coalition { sponsors(first: 2) { totalCount nodes { supportTypes subject { id name evidence { locator source { title publisher { name } } } } } } } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const answers = new Map<string, string>();

function roundTrips(engine: EngineName): void {
  let store: GraphStore;
  let counts: ReturnType<typeof countReads>['counts'];

  beforeAll(async () => {
    const opened = await openTestStore(engine);
    await loadValue(opened, facts());
    ({ store, counts } = countReads(opened));
  }, 180_000);
  afterAll(() => store?.close());

  async function reads(query: string, variables: Record<string, unknown> = {}) {
    Object.assign(counts, { select: 0, search: 0, stream: 0, aggregate: 0 });
    const { data, errors } = await ask(store, query, variables, {
      defaultPage: 50,
      maxPage: 1_000,
      maxDepth: 20,
      maxCost: 1e7,
      timeoutMs: 60_000,
    });
    expect(errors).toBeUndefined();
    return data;
  }

  function same(name: string, answer: unknown): void {
    const text = JSON.stringify(answer);
    if (answers.has(name)) expect(text === answers.get(name)).toBe(true);
    else answers.set(name, text);
  }

  it.each([10, 1_000])(
    'six levels below %i groups are one read',
    async (first) => {
      const data = await reads(LEVELS, { first });
      expect(counts).toEqual({ select: 1, search: 0, stream: 0, aggregate: 0 });
      expect(data.armedGroups.nodes).toHaveLength(first);
      expect(data.armedGroups.totalCount).toBe(GROUPS);
      for (const node of data.armedGroups.nodes) {
        const [membership] = node.memberships.nodes;
        expect(membership.object.id).toBe(`umbrella-${Number(node.id.slice(-4)) % UMBRELLAS}`);
        expect(membership.object.sponsors.nodes[0].subject.evidence[0].source.publisher.name).toBe('Press');
      }
      same(`levels ${first}`, data);
    },
    120_000,
  );

  it('each root field is one read, and no more', async () => {
    const data = await reads(`{
      a: armedGroups(first: 5) { nodes { id } } b: armedGroups { totalCount } c: coalition(id: "umbrella-3") { members(first: 3) { totalCount nodes { subject { id } } } }
      d: node(id: "state") { ... on State { isoCode } } e: statements(first: 3, filter: { party: { id: { eq: "state" } } }) { nodes { id } }
      f: nodes(ids: ["group-0001", "group-0002"]) { ... on Entity { name } }
    }`);
    expect(counts).toEqual({ select: 6, search: 0, stream: 0, aggregate: 0 });
    same('roots', data);
  }, 60_000);

  it('nodes of several kinds are one read for each kind', async () => {
    await reads(
      '{ nodes(ids: ["state", "group-0001", "source:test", "membership:group-0001:umbrella-1", "nothing:here"]) { __typename } }',
    );
    expect(counts).toEqual({ select: 3, search: 0, stream: 0, aggregate: 0 });
  });

  it('a search takes as many reads for one find as for twenty', async () => {
    const search = '{ search(text: "group 7", first: FIRST) { nodes { id ... on Actor { memberships { nodes { object { name } } } } } } }';
    const one = await reads(search.replace('FIRST', '1'));
    const needed = { ...counts };
    expect(needed.search + needed.select).toBeLessThanOrEqual(6);
    const many = await reads(search.replace('FIRST', '20'));
    expect(one.search.nodes).toHaveLength(1);
    expect(many.search.nodes.length).toBeGreaterThanOrEqual(1);
    expect(counts).toEqual(needed);
  });

  it('statistics are one read', async () => {
    await reads('{ attackStats(by: [YEAR, ACTOR]) { attacks } }');
    expect(counts).toEqual({ select: 0, search: 0, stream: 0, aggregate: 1 });
  });
}

describe('reads of the embedded engine', () => roundTrips('grafeo'));
describeNeo4j('reads of Neo4j', () => roundTrips('neo4j'));
