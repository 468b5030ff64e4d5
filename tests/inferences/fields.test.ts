import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, countReads, data, type EngineName, loadValue } from '../support/graph.js';
import { everyNth, onEachEngine } from '../support/on-engines.js';
import { openSeeded } from '../support/seeds.js';
import { FACT, PREMISE } from './case-facts.js';

const CONNECTION = `complete pageInfo { hasNextPage endCursor } edges { cursor } nodes { ${FACT} }`;
const GROUPS = `query ($first: Int, $view: View, $facts: Int) {
  armedGroups(first: $first, view: $view) { nodes { id inferences(first: $facts) { ${CONNECTION} } } }
} ${PREMISE}`;
const ONE = `query ($subject: ID!, $view: View, $facts: Int) {
  inferences(subject: $subject, view: $view, first: $facts) { ${CONNECTION} }
} ${PREMISE}`;
const ATTACKS = `query ($view: View) { attacks(view: $view) { nodes { id candidates { ${CONNECTION} } } } } ${PREMISE}`;
const CANDIDATES = `query ($attack: ID!, $view: View) { candidates(attack: $attack, view: $view) { ${CONNECTION} } } ${PREMISE}`;

const PATIENCE = 120_000;
/** How many of a list are asked alone too. */
const ALONE = 3;
const VIEWS = [
  {},
  { knownAt: '2025-06-14' },
  { statuses: ['ASSERTED'], asOf: '2024-01-28' },
  { excludeSources: ['source:scripps-news-2024-08-15'] },
];

function suite(engine: EngineName) {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded(engine, 'article');
  }, 300_000);
  afterAll(() => store.close());

  test.each(everyNth(2, VIEWS))(
    'each group of a list answers what is answered about it alone, under %j',
    async (view) => {
      const { armedGroups } = await data(store, GROUPS, { first: 200, facts: 3, view });
      let facts = 0;
      for (const { id, inferences } of armedGroups.nodes.slice(0, ALONE)) {
        expect(inferences).toEqual((await data(store, ONE, { subject: id, facts: 3, view })).inferences);
        facts += inferences.nodes.length;
      }
      expect(facts).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  test.each(everyNth(2, VIEWS))(
    'each attack of a list has the candidates that it has alone, under %j',
    async (view) => {
      const { attacks } = await data(store, ATTACKS, { view });
      for (const { id, candidates } of attacks.nodes.slice(0, ALONE)) {
        expect(candidates).toEqual((await data(store, CANDIDATES, { attack: id, view })).candidates);
      }
    },
    PATIENCE,
  );

  test('reads do not grow with the number of entities asked of', async () => {
    const { store: counted, counts } = countReads(store);
    const query = `query ($first: Int) { armedGroups(first: $first) { nodes {
      inferences(rules: ["coalition-with-designated"], first: 2) { nodes { ${FACT} } }
      memberships { nodes { object { id inferences(rules: ["coalition-sponsor"]) { nodes { object { name } } } } } }
    } } } ${PREMISE}`;
    const reads = async (first: number) => {
      counts.select = 0;
      const { armedGroups } = await data(counted, query, { first });
      return { selects: counts.select, groups: armedGroups.nodes.length };
    };
    const [two, all] = [await reads(2), await reads(50)];
    expect(all.groups).toBeGreaterThan(two.groups);
    // The groups; three patterns, then subjects, objects, premises in two places and their statuses; two patterns, then sponsors.
    expect(all.selects).toBe(1 + (3 + 5) + (2 + 1));
    expect(two.selects).toBeLessThanOrEqual(all.selects);
  });

  test('below other fields, under aliases, in fragments, and of what was inferred', async () => {
    const found = await data(
      store,
      `{
      search(text: "Kataib Hezbollah", first: 1) { nodes { ...Brief } }
      node(id: "kataib-hezbollah") { ...Brief }
      attack(id: "northeast-jordan-2024-01-28") {
        few: candidates(first: 1) { nodes { object { id again: inferences(rules: ["designated-in-state-organ"]) { nodes { object { id } } } } } }
        rest: candidates(first: 50, after: "${await firstCursor()}") { pageInfo { hasPreviousPage } nodes { object { id } } }
      }
    } fragment Brief on Entity { a: inferences(rules: ["designated-in-state-organ"]) { nodes { rule { id } __typename who: subject { name } } } }`,
    );
    const brief = { nodes: [{ rule: { id: 'designated-in-state-organ' }, __typename: 'Inference', who: { name: 'Kataib Hezbollah' } }] };
    expect(found.search.nodes).toEqual([{ a: brief }]);
    expect(found.node).toEqual({ a: brief });
    const [first] = found.attack.few.nodes;
    expect(first).toEqual({ object: { id: 'asaib-ahl-al-haq', again: { nodes: [{ object: { id: 'popular-mobilization-forces' } }] } } });
    expect(found.attack.rest.pageInfo).toEqual({ hasPreviousPage: true });
    expect(found.attack.rest.nodes).toHaveLength(5);
    expect(found.attack.rest.nodes).not.toContainEqual({ object: first.object });
  });

  async function firstCursor(): Promise<string> {
    const { candidates } = await data(store, '{ candidates(attack: "northeast-jordan-2024-01-28", first: 1) { pageInfo { endCursor } } }');
    return candidates.pageInfo.endCursor as string;
  }

  test.each([
    ['rules: ["coalition-sponsors"]', 'BAD_INPUT', 'Did you mean coalition-sponsor?'],
    ['first: -1', 'BAD_INPUT', 'first must not be negative'],
    ['first: 1001', 'LIMIT', 'page limit'],
    ['after: "x"', 'BAD_CURSOR', 'cursor'],
  ])('%s is refused, once', async (args, code, message) => {
    const { errors } = await ask(store, `{ armedGroups { nodes { inferences(${args}) { complete } } } }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code }, message: expect.stringContaining(message) });
  });

  test('more entities than one pass may be asked of are refused', async () => {
    const evidence = [{ source: 'source:many', summary: 'Named.', locator: '1' }];
    const armedGroups = Array.from({ length: 201 }, (_, i) => ({ id: `many-${i}`, name: `Many ${i}`, evidence }));
    await loadValue(store, { sources: [{ id: 'source:many', title: 'Many', accessed: '2026-01-01' }], armedGroups });
    const query = (first: number) =>
      `{ armedGroups(first: ${first}, filter: { name: { startsWith: "many" } }) { nodes { inferences { complete nodes { value } } } } }`;
    const { errors } = await ask(store, query(201));
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT', value: 201, allowed: 200 } });
    const { armedGroups: asked } = await data(store, query(200));
    expect(asked.nodes).toEqual(Array.from({ length: 200 }, () => ({ inferences: { complete: true, nodes: [{ value: 1 }] } })));
  }, 120_000);
}

describe('inferences of entities', () => onEachEngine(suite));
