import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { readRuleFiles } from '../../src/app/rule-files.js';
import { plainDocument } from '../../src/facts/document.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { loadFacts } from '../../src/ingest/load.js';
import { readSchemaFiles } from '../../src/model/files.js';
import { lintModel } from '../../src/model/lint.js';
import { readModel } from '../../src/model/read.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { LIMITS } from '../support/graph.js';

/** The schema with types, enums and values that no line of code knows. */
const model = readModel([
  ...readSchemaFiles().map(({ path, text }) => ({
    path,
    text: text.replace(/^enum AttackOutcome[^{]*\{/m, (head) => `${head}\n  "Led astray."\n  DIVERTED`),
  })),
  {
    path: 'entities/ship.graphql',
    text: `"""A ship."""
type Ship implements Entity @entity {
  "Its flag." flag: String @sortable
  "When it was built." builtOn: EdtfDate @sortable
  "How long it is, in metres." length: Float
  "How many it carries." crew: Int @sortable
  "Whether it sails." afloat: Boolean
  "How it is driven." drive: Drive
  "All ways in which it can be driven." drives: [Drive!]!
}
"""How a ship is driven."""
enum Drive { "By wind." SAIL "By an engine." ENGINE }`,
  },
  {
    path: 'statements/boarding.graphql',
    text: `"""An actor boarded a ship."""
type Boarding implements Statement @statement(time: EVENT, edge: "BOARDED", subject: "boardings", object: "boardedBy") {
  "The actor." subject: Actor!
  "The ship." object: Ship!
}`,
  },
]);
const schema = executableSchema(model, readRuleFiles());

const evidence = [{ source: 'source:one', summary: 'It says so.' }];
const FACTS = {
  sources: [{ id: 'source:one', title: 'One', published: '2024-01-01', accessed: '2024-01-02' }],
  armedGroups: [{ id: 'crew', name: 'Crew', evidence }],
  ships: [
    { id: 'swift', name: 'Swift', flag: 'LR', builtOn: '1999-05', length: 80.5, crew: 20, afloat: true, drive: 'ENGINE', drives: ['ENGINE', 'SAIL'], evidence },
    { id: 'gull', name: 'Gull', flag: 'AA', builtOn: '2001', crew: 3, afloat: false, drive: 'SAIL', drives: ['SAIL'], evidence },
  ], // biome-ignore format: two lines
  attacks: [{ id: 'strike', name: 'Strike', outcome: 'DIVERTED', date: '2023-03-04', evidence }],
  boardings: [{ subject: 'crew', object: 'swift', valid: { from: '2020-02-02' }, evidence }],
};

describe('what stands in the schema alone', () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cadre-new-parts-'));
    store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
    await store.migrate();
    await loadFacts(store, model, [plainDocument('test', FACTS)], { authorship: BY_TEST });
  }, 120_000);
  afterAll(async () => {
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function ask(source: string): Promise<unknown> {
    const { data, errors } = await graphql({ schema, source, contextValue: { store, model, limits: LIMITS } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  }
  const ships = async (filter: string) => {
    const { ships: found } = (await ask(`{ ships(filter: { ${filter} }) { nodes { id } } }`)) as { ships: { nodes: { id: string }[] } };
    return found.nodes.map(({ id }) => id);
  };

  test('has nothing that the linter finds wrong', () => {
    expect(lintModel(model)).toEqual([]);
  });

  test.each([
    ['flag: { startsWith: "l" }', ['swift']],
    ['builtOn: { before: "2000-01-01" }', ['swift']],
    ['length: { gt: 80 }', ['swift']],
    ['length: { isNull: true }', ['gull']],
    ['crew: { between: [1, 5] }', ['gull']],
    ['afloat: { eq: true }', ['swift']],
    ['drive: { in: [SAIL] }', ['gull']],
    ['drives: { hasAny: [ENGINE] }', ['swift']],
    ['boardedBy: { some: { subject: { id: { eq: "crew" } } } }', ['swift']],
  ])('is filtered by: %s', async (filter, ids) => {
    expect(await ships(filter)).toEqual(ids);
  });

  test.each([
    ['FLAG', ['gull', 'swift']],
    ['BUILT_ON', ['swift', 'gull']],
    ['CREW', ['gull', 'swift']],
    ['NAME', ['gull', 'swift']],
  ])('orders lists: %s', async (field, ids) => {
    const nodes = ids.map((id) => ({ id }));
    expect(await ask(`{ ships(orderBy: { field: ${field} }) { totalCount nodes { id } } }`)).toEqual({ ships: { totalCount: 2, nodes } });
  });

  test('is counted, searched, walked and shown', async () => {
    expect(
      await ask(`{
        attackStats(by: [OUTCOME], filter: { outcome: { eq: DIVERTED } }) { attacks buckets { keys { value } } }
        search(text: "swift", types: [SHIP]) { nodes { id ... on Ship { drive builtOn { earliest } } } }
        network(around: ["crew"], entityTypes: [SHIP], statementTypes: [BOARDING]) { nodes { entity { id } } links { type label } }
        statementCounts(from: "2020-01-01", to: "2020-12-31", by: YEAR, statementTypes: [BOARDING]) { possible byType { type } }
        entities(filter: { type: { eq: SHIP } }, view: { knownAt: "2024-06-01" }) { totalCount }
      }`),
    ).toEqual({
      attackStats: { attacks: 1, buckets: [{ keys: [{ value: 'DIVERTED' }] }] },
      search: { nodes: [{ id: 'swift', drive: 'ENGINE', builtOn: { earliest: '1999-05-01' } }] },
      network: { nodes: [{ entity: { id: 'crew' } }, { entity: { id: 'swift' } }], links: [{ type: 'BOARDING', label: 'boarded' }] },
      statementCounts: [{ possible: 1, byType: [{ type: 'BOARDING' }] }],
      entities: { totalCount: 2 },
    });
  });
});
