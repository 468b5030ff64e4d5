import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, countReads, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';

const GROUPS = 1_000;
const UMBRELLAS = 10;
const LIMITS = {
  defaultPage: 50,
  maxPage: 1_000,
  maxDepth: 20,
  maxCost: 1e7,
  maxTokens: 5_000,
  maxFields: 3_000,
  maxConditions: 100,
  maxFacts: 1_000,
  requestMs: 60_000,
  timeoutMs: 60_000,
};

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

async function filled(engine: EngineName): Promise<GraphStore> {
  const store = await openTestStore(engine);
  await loadValue(store, facts());
  return store;
}

function roundTrips(engine: EngineName): void {
  let store: GraphStore;
  let counts: ReturnType<typeof countReads>['counts'];
  /** Beside Neo4j, for the comparison of answers. */
  let embedded: GraphStore | null = null;

  beforeAll(async () => {
    ({ store, counts } = countReads(await filled(engine)));
    if (engine === 'neo4j') embedded = await filled('grafeo');
  }, 180_000);
  afterAll(async () => {
    await store?.close();
    await embedded?.close();
  });

  async function reads(query: string, variables: Record<string, unknown> = {}) {
    Object.assign(counts, { select: 0, search: 0, aggregate: 0 });
    const { data, errors } = await ask(store, query, variables, LIMITS);
    expect(errors).toBeUndefined();
    return data;
  }

  /** That the engines answer alike, byte for byte. */
  async function expectSame(data: unknown, query: string, variables: Record<string, unknown> = {}): Promise<void> {
    if (!embedded) return;
    const answer = await ask(embedded, query, variables, LIMITS);
    expect(JSON.stringify(data) === JSON.stringify(answer.data)).toBe(true);
  }

  it.each([10, 1_000])(
    'six levels below %i groups are one read',
    async (first) => {
      const data = await reads(LEVELS, { first });
      expect(counts).toEqual({ select: 1, walk: 0, search: 0, aggregate: 0 });
      expect(data.armedGroups.nodes).toHaveLength(first);
      expect(data.armedGroups.totalCount).toBe(GROUPS);
      for (const node of data.armedGroups.nodes) {
        const [membership] = node.memberships.nodes;
        expect(membership.object.id).toBe(`umbrella-${Number(node.id.slice(-4)) % UMBRELLAS}`);
        expect(membership.object.sponsors.nodes[0].subject.evidence[0].source.publisher.name).toBe('Press');
      }
      await expectSame(data, LEVELS, { first });
    },
    120_000,
  );

  it('each root field is one read, and what its arguments name is looked up once', async () => {
    const query = `{
      a: armedGroups(first: 5) { nodes { id } } b: armedGroups { totalCount } c: coalition(id: "umbrella-3") { members(first: 3) { totalCount nodes { subject { id } } } }
      d: node(id: "state") { ... on State { isoCode } } e: statements(first: 3, filter: { party: { id: { eq: "state" } } }) { nodes { id } }
      f: nodes(ids: ["group-0001", "group-0002"]) { ... on Entity { name } }
    }`;
    const data = await reads(query);
    expect(counts).toEqual({ select: 7, walk: 0, search: 0, aggregate: 0 });
    await reads(query);
    expect(counts).toEqual({ select: 6, walk: 0, search: 0, aggregate: 0 });
    await expectSame(data, query);
  }, 240_000);

  it('nodes of several kinds are one read for each kind', async () => {
    await reads(
      '{ nodes(ids: ["state", "group-0001", "source:test", "membership:group-0001:umbrella-1", "nothing:here"]) { __typename } }',
    );
    expect(counts).toEqual({ select: 3, walk: 0, search: 0, aggregate: 0 });
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

  it('a search of texts takes a full-text search and a read for each kind, and one for what is shown of its finds', async () => {
    const found = await reads('{ searchTexts(text: "said", first: 20) { nodes { statement { id } source { title } } } }');
    expect(found.searchTexts.nodes.length).toBeGreaterThan(1);
    expect(counts.search).toBeLessThanOrEqual(8);
    expect(counts.select).toBeLessThanOrEqual(10);
  });

  it('statistics are one read', async () => {
    await reads('{ attackStats(by: [YEAR, ACTOR]) { attacks } }');
    expect(counts).toEqual({ select: 0, walk: 0, search: 0, aggregate: 1 });
  });
}

describe('reads', () => onEachEngine(roundTrips));
