import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseEdtf } from '../../src/model/values/edtf.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, data, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine, onEngines } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';
import { COALITIONS, factsOf, GROUPS, makeWorld } from './world.js';

const ENTRIES = 'nodes { date { edtf earliest } kind actors entity { id } statement { id } } pageInfo { hasNextPage endCursor }';
const PAGE = `query ($ids: [ID!]!, $first: Int, $after: String, $kinds: [TimelineKind!]) {
  timeline(ids: $ids, first: $first, after: $after, kinds: $kinds) { ${ENTRIES} }
}`;
const ids = [...GROUPS, ...COALITIONS];

async function pages(store: GraphStore, first: number): Promise<unknown[]> {
  const found: unknown[] = [];
  let after: string | null = null;
  do {
    const { timeline } = await data(store, PAGE, { ids, first, after });
    expect(timeline.nodes.length).toBeLessThanOrEqual(first);
    if (timeline.pageInfo.hasNextPage) expect(timeline.nodes).toHaveLength(first);
    found.push(...timeline.nodes);
    after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function ofWorld(engine: EngineName): void {
  const world = makeWorld(7);
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await loadValue(store, factsOf(world));
  }, 120_000);
  afterAll(() => store?.close());

  it('tells every dated attack of the actors once, by day and id, with all actors it is said to be of', async () => {
    const { timeline } = await data(store, PAGE, { ids, first: 1000, kinds: ['ATTACK'] });
    const expected = world.attacks
      .map(({ id, date, attributions, claims }) => {
        const claimed = claims.flatMap(([actor, kind, withdrawn]) => (kind === 'CLAIMED' && !withdrawn ? actor! : []));
        return { id, date, actors: [...new Set([...attributions.map(([actor]) => actor), ...claimed])].sort() };
      })
      .filter(({ date, actors }) => date !== null && actors.length > 0)
      .map((attack) => ({ attack, days: parseEdtf(attack.date!) }))
      .map(({ attack, days }) => ({ ...attack, key: `${days.earliest ?? days.latest} ${attack.id}` }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(timeline.nodes.map((n: { entity: { id: string }; actors: string[] }) => [n.entity.id, n.actors])).toEqual(
      expected.map(({ id, actors }) => [id, actors]),
    );
  });

  it('gives the same in pages of any length', async () => {
    const whole = await pages(store, 500);
    expect(whole.length).toBeGreaterThan(20);
    for (const first of [1, 7]) expect(await pages(store, first)).toEqual(whole);
  }, 120_000);

  it('counts attacks by period in a series as attackStats does', async () => {
    const { statementCounts, attackStats } = await data(
      store,
      `{ statementCounts(from: "2020-01-01", to: "2024-12-31", by: YEAR) { period attacks { certain } }
         attackStats(by: [YEAR]) { buckets { keys { value } attacks } } }`,
    );
    const series = statementCounts.filter((c: { attacks: { certain: number } }) => c.attacks.certain > 0);
    const buckets = attackStats.buckets.filter((b: { keys: { value: string | null }[] }) => /^\d/.test(b.keys[0]!.value ?? ''));
    expect(series.map((c: { period: string; attacks: { certain: number } }) => [c.period, c.attacks.certain])).toEqual(
      buckets.map((b: { keys: { value: string }[]; attacks: number }) => [b.keys[0]!.value, b.attacks]),
    );
  });
}

function ofSeeds(engine: EngineName): void {
  const IRI = 'islamic-resistance-in-iraq';
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'all');
  }, 120_000);
  afterAll(() => store?.close());

  it('tells an attack with its date, its precision and the node as selected, under aliases too', async () => {
    const { timeline } = await data(
      store,
      `{ timeline(ids: ["asaib-ahl-al-haq"], kinds: [ATTACK]) { edges { node { precision a: entity { id } b: entity { ... on Attack { date { edtf } } } statement { id } } } } }`,
    );
    expect(timeline.edges).toEqual([
      { node: { precision: 'DAY', a: { id: 'erbil-2021-02-15' }, b: { date: { edtf: '2021-02-15' } }, statement: null } },
    ]);
  });

  it('counts a membership from the month in which it may have begun, not before the coalition, and surely where sources force it', async () => {
    const { statementCounts } = await data(
      store,
      `{ statementCounts(around: ["${IRI}"], statementTypes: [MEMBERSHIP], from: "2023-09-01", to: "2023-10-31") { period possible certain byType { type possible certain } } }`,
    );
    expect(statementCounts).toEqual([
      { period: '2023-09', possible: 0, certain: 0, byType: [] },
      { period: '2023-10', possible: 6, certain: 5, byType: [{ type: 'MEMBERSHIP', possible: 6, certain: 5 }] },
    ]);
  });

  it('agrees day by day with the view', async () => {
    const { statementCounts, possible, certain } = await data(
      store,
      `{ statementCounts(statementTypes: [MEMBERSHIP], from: "2024-01-01", to: "2024-01-31", view: { knownAt: "2025-06-30" }) { possible }
         possible: memberships(view: { asOf: "2024-01-28", knownAt: "2025-06-30" }) { totalCount }
         certain: memberships(view: { asOf: "2024-01-28", certainty: CERTAIN, knownAt: "2025-06-30" }) { totalCount } }`,
    );
    expect(statementCounts[0].possible).toBeGreaterThanOrEqual(possible.totalCount);
    expect(possible.totalCount).toBeGreaterThanOrEqual(certain.totalCount);
  });

  it('shows estimates beside the statistics, of the coalition asked for, and never adds them', async () => {
    const { attackStats } = await data(
      store,
      `{ attackStats(by: [YEAR], actors: ["${IRI}"]) { attacks estimates(filter: { value: { gt: 150 } }) { totalCount nodes { measure bound value subject { id } } } } }`,
    );
    expect(attackStats.attacks).toBe(2);
    expect(attackStats.estimates.totalCount).toBe(2);
    for (const node of attackStats.estimates.nodes) expect(node).toMatchObject({ measure: 'ATTACKS', value: 180, subject: { id: IRI } });
  });

  it('takes the members of a coalition for candidates, known and unknown to be', async () => {
    const { attackStats, before } = await data(
      store,
      `{ attackStats(by: [ACTOR_OF_COALITION], coalitions: ["${IRI}"], actorBy: CANDIDATE) { attacks buckets { attacks } }
         before: attackStats(by: [ACTOR_OF_COALITION], coalitions: ["${IRI}"], actorBy: CANDIDATE, view: { knownAt: "2020-01-01" }) { attacks buckets { attacks } } }`,
    );
    expect(attackStats).toEqual({ attacks: 2, buckets: Array.from({ length: 6 }, () => ({ attacks: 2 })) });
    expect(before).toEqual({ attacks: 0, buckets: [] });
  });

  it.each([
    ['a cursor of another list', `{ timeline(ids: ["hamas"], after: "bm9wZQ") { nodes { kind } } }`, 'BAD_CURSOR'],
    ['a page too long', `{ timeline(ids: ["hamas"], first: 5000) { nodes { kind } } }`, 'LIMIT'],
    ['a fourth dimension', '{ attackStats(by: [YEAR, ACTOR, WEAPON, OUTCOME]) { attacks } }', 'LIMIT'],
  ])('refuses %s', async (_name, query, code) => {
    expect((await ask(store, query)).errors?.[0]?.extensions.code).toBe(code);
  });
}

describe.each([
  ['a made-up world', ofWorld],
  ['the seeds', ofSeeds],
] as const)('timeline and series of %s', (_name, suite) => {
  onEachEngine(suite);
});

describe('what was said on a day', () => {
  onEngines(
    async (store) => {
      const evidence = [{ source: 'source:s', locator: '1', summary: 'Said so.' }];
      const attack = { evidence, date: '2024-01-28' };
      await loadValue(store, {
        sources: [{ id: 'source:s', title: 'S', published: '2024-03-01', accessed: '2024-03-02' }],
        armedGroups: [{ id: 'group', name: 'Group', evidence }],
        attacks: ['a', 'b', 'c'].map((id) => ({ id, name: id, ...attack })),
        claimsOfResponsibility: [
          { subject: 'a', object: 'group', kind: 'CLAIMED', statedOn: '2024-01-29', evidence },
          { subject: 'b', object: 'group', kind: 'DENIED', statedOn: '2024-02', evidence },
          { subject: 'c', object: 'group', kind: 'CLAIMED', evidence },
        ],
        attributions: [{ subject: 'a', object: 'group', strength: 'SUSPECTED', statedOn: '2024-01-30', evidence }],
        positions: [{ subject: 'group', topic: 'halt', text: 'It halts.', statedOn: '2024-01-31', evidence }],
        estimates: [{ subject: 'group', measure: 'PERSONNEL', bound: 'ABOUT', value: 10, asOf: '2023', evidence }],
      });
    },
    (store) => {
      it('tells of positions, figures, claims and attributions', async () => {
        const { timeline } = await data(
          store(),
          '{ timeline(ids: ["group"], kinds: [STATED]) { nodes { date { edtf } statement { __typename } } totalCount undated { statements { totalCount } } } }',
        );
        expect(
          timeline.nodes.map(({ date, statement }: { date: { edtf: string }; statement: { __typename: string } }) => [
            date.edtf,
            statement.__typename,
          ]),
        ).toEqual([
          ['2023', 'Estimate'],
          ['2024-01-29', 'ClaimOfResponsibility'],
          ['2024-01-30', 'Attribution'],
          ['2024-01-31', 'Position'],
          ['2024-02', 'ClaimOfResponsibility'],
        ]);
        expect([timeline.totalCount, timeline.undated.statements.totalCount]).toEqual([5, 0]);
      });
    },
  );
});
