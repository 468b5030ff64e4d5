import { describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { CadreError } from '../../src/errors/cadre-error.js';
import type { Selection } from '../../src/export/read/selection.js';
import { executableSchema } from '../../src/graphql/schema.js';
import { PARTS_LIMITS } from '../../src/query/parts/limits.js';
import { compileParts } from '../../src/query/parts/read.js';
import { PartsRequests } from '../../src/query/parts/requests.js';
import { resolveView } from '../../src/query/view/view.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ALWAYS } from '../../src/store/plan.js';
import { subgraphOf } from '../support/export.js';
import { ask, data, LIMITS, loadValue, model } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const said = (source = 'early') => [{ source: `source:${source}`, summary: 'Written for a test.', locator: '1' }];
const named = (id: string, more: object = {}) => ({ id, name: id, ...more, evidence: said() });
/** As many places as a chain of parts may have, and one more, each within the next. */
const CHAIN = Array.from({ length: PARTS_LIMITS.steps + 2 }, (_, i) => named(`chain-${i}`, i === 0 ? {} : { within: `chain-${i - 1}` }));

/**
 * Places: base in town in province, which alone is said to be in aland; port in borduria; lake in no country.
 * Actors: the army is an organ of aland, the brigade a part of the army, in 2020 and 2021 the scouts a part of the brigade, and of
 * the scouts the wing, which is said later. The league is a part of itself by two steps.
 */
const FACTS = [
  {
    sources: ['early', 'late'].map((name, i) => ({ id: `source:${name}`, title: name, published: `202${5 + i}`, accessed: '2026-12-01' })),
    states: [named('aland'), named('borduria')],
    locations: [
      named('province', { kind: 'PROVINCE', country: 'aland' }),
      named('town', { within: 'province' }),
      named('base', { within: 'town' }),
      named('port', { country: 'borduria' }),
      named('lake'),
      ...CHAIN,
    ],
    stateOrgans: [named('army', { state: 'aland' }), named('brigade')],
    armedGroups: ['scouts', 'wing', 'league', 'leaguers'].map((id) => named(id)),
    organisationalParts: [
      { subject: 'brigade', object: 'army', evidence: said() },
      { subject: 'scouts', object: 'brigade', valid: { from: '2020', to: '2021' }, evidence: said() },
      { subject: 'leaguers', object: 'league', evidence: said() },
      { subject: 'league', object: 'leaguers', evidence: said() },
    ],
    attacks: [
      ...['province', 'town', 'base', 'port'].map((location) => named(`at-${location}`, { location, date: '2024-05-01' })),
      ...['aland', 'army', 'brigade', 'scouts', 'wing', 'league', 'leaguers', 'town', 'lake'].map((target) => named(`on-${target}`)),
    ],
    targetings: ['aland', 'army', 'brigade', 'scouts', 'wing', 'league', 'leaguers', 'town', 'lake'].map((object) => ({
      subject: `on-${object}`,
      object,
      evidence: said(),
    })),
    estimates: [{ subject: 'scouts', measure: 'ATTACKS', bound: 'ABOUT', value: 7, evidence: said() }],
    attributions: [{ subject: 'at-port', object: 'brigade', strength: 'ASSESSED', evidence: said() }],
  },
  {
    locations: [{ id: 'lake', name: 'lake', country: 'aland', evidence: said('late') }],
    organisationalParts: [{ subject: 'wing', object: 'scouts', evidence: said('late') }],
  },
];

/** A list, its filter, a view, and the ids that it gives. */
type Case = readonly [list: string, filter: string, view: string, ids: readonly string[]];

const ON = (whole: string) => `targets: { some: { object: { id: { eq: "${whole}" }, orParts: true } } }`;
const AT = (filter: string) => `location: { ${filter}, orWithin: true }`;
const ALL_ON_ALAND = ['on-aland', 'on-army', 'on-brigade', 'on-scouts', 'on-wing'];

const CASES: readonly Case[] = [
  ['attacks', AT('id: { eq: "province" }'), '{}', ['at-base', 'at-province', 'at-town']],
  ['attacks', AT('country: { id: { eq: "aland" } }'), '{}', ['at-base', 'at-province', 'at-town']],
  ['attacks', 'location: { country: { id: { eq: "aland" } }, orWithin: false }', '{}', ['at-province']],
  [
    'attacks',
    `${AT('country: { id: { eq: "aland" } }')}, date: { between: ["2024-01-01", "2024-12-31"] }`,
    '{}',
    ['at-base', 'at-province', 'at-town'],
  ],
  ['attacks', `date: { after: "2024-01-01" }, not: { ${AT('kind: { eq: PROVINCE }')} }`, '{}', ['at-port']],
  ['attacks', AT('id: { in: ["town", "port"] }'), '{}', ['at-base', 'at-port', 'at-town']],
  ['locations', 'id: { eq: "town" }, orWithin: true', '{}', ['base', 'town']],
  ['locations', 'or: [{ id: { eq: "town" }, orWithin: true }, { id: { eq: "lake" } }]', '{}', ['base', 'lake', 'town']],
  ['attacks', ON('aland'), '{}', ALL_ON_ALAND],
  ['attacks', ON('brigade'), '{}', ['on-brigade', 'on-scouts', 'on-wing']],
  ['attacks', 'targets: { some: { object: { id: { eq: "aland" }, orWithin: true } } }', '{}', ['on-aland', 'on-lake', 'on-town']],
  [
    'attacks',
    'targets: { some: { object: { id: { eq: "aland" }, orWithin: true, orParts: true } } }',
    '{}',
    [...ALL_ON_ALAND, 'on-lake', 'on-town'],
  ],
  ['attacks', ON('league'), '{}', ['on-league', 'on-leaguers']],
  ['attacks', 'attributions: { some: { object: { id: { eq: "aland" }, orParts: true } } }', '{}', ['at-port']],
  [
    'targetings',
    'party: { id: { eq: "army" }, orParts: true }',
    '{}',
    ['targeting:on-army:army', 'targeting:on-brigade:brigade', 'targeting:on-scouts:scouts', 'targeting:on-wing:wing'],
  ],
  ['actors', 'id: { eq: "army" }, orParts: true', '{}', ['army', 'brigade', 'scouts', 'wing']],
  ['armedGroups', 'id: { eq: "scouts" }, orParts: true', '{}', ['scouts', 'wing']],
  // As of a day, as known on a day, and as some sources have it.
  ['attacks', ON('aland'), '{ asOf: "2021-06-01" }', ALL_ON_ALAND],
  ['attacks', ON('aland'), '{ asOf: "2023-06-01" }', ['on-aland', 'on-army', 'on-brigade']],
  ['attacks', ON('aland'), '{ knownAt: "2025-12-31" }', ['on-aland', 'on-army', 'on-brigade', 'on-scouts']],
  ['attacks', ON('aland'), '{ sources: ["source:early"] }', ['on-aland', 'on-army', 'on-brigade', 'on-scouts']],
  [
    'attacks',
    'targets: { some: { object: { id: { eq: "aland" }, orWithin: true } } }',
    '{ knownAt: "2025-12-31" }',
    ['on-aland', 'on-town'],
  ],
];

const DAYS = 'from: "2024-05-01", to: "2024-05-31"';
const nodesOf = (ids: readonly string[]) => ids.map((id) => ({ entity: { id }, depth: 0 }));
const FORCES = ['aland', 'army', 'brigade', 'scouts', 'wing'];

/** Questions about entities that ids name, and their answers without and with the parts of these. */
const QUESTIONS: readonly (readonly [name: string, query: string, without: unknown, withParts: unknown])[] = [
  [
    'a network',
    'answer: network(around: ["aland"], orParts: $orParts, entityTypes: [STATE, STATE_ORGAN, ARMED_GROUP]) { nodes { entity { id } depth } links { source target } }',
    { nodes: nodesOf(['aland']), links: [] },
    {
      nodes: nodesOf(FORCES),
      links: [
        { source: 'brigade', target: 'army' },
        { source: 'scouts', target: 'brigade' },
        { source: 'wing', target: 'scouts' },
      ],
    },
  ],
  [
    'a subgraph',
    'answer: subgraph(ids: ["aland"], orParts: $orParts) { nodes { entity { id } depth } }',
    { nodes: nodesOf(['aland']) },
    { nodes: nodesOf(FORCES) },
  ],
  [
    'a timeline',
    'answer: timeline(ids: ["aland"], orParts: $orParts, kinds: [ATTACK, STATEMENT_ENDS]) { nodes { entity { id } statement { id } actors } totalCount }',
    { nodes: [], totalCount: 0 },
    {
      nodes: [
        { entity: null, statement: { id: 'organisational-part:scouts:brigade' }, actors: ['brigade', 'scouts'] },
        { entity: { id: 'at-port' }, statement: null, actors: ['brigade'] },
      ],
      totalCount: 2,
    },
  ],
  [
    'a series',
    `answer: statementCounts(around: ["aland"], orParts: $orParts, ${DAYS}, statementTypes: [ATTRIBUTION, ORGANISATIONAL_PART]) { possible attacks { certain } }`,
    [{ possible: 0, attacks: { certain: 0 } }],
    [{ possible: 2, attacks: { certain: 1 } }],
  ],
  [
    'statistics',
    'answer: attackStats(by: [ACTOR], actors: ["aland"], orParts: $orParts) { attacks buckets { keys { value } attacks } estimates { totalCount } }',
    { attacks: 0, buckets: [], estimates: { totalCount: 0 } },
    { attacks: 1, buckets: [{ keys: [{ value: 'brigade' }], attacks: 1 }], estimates: { totalCount: 1 } },
  ],
  [
    'changes',
    'answer: changes(from: "2025-01-01", to: "2026-12-31", around: ["aland"], orParts: $orParts, kinds: [STATEMENT_KNOWN], first: 100) { nodes { statement { id } } }',
    { nodes: [{ statement: { id: 'targeting:on-aland:aland' } }] },
    {
      nodes: [
        'attribution:at-port:brigade:assessed',
        'estimate:scouts:attacks:_:_:_',
        'organisational-part:brigade:army',
        'organisational-part:scouts:brigade',
        'targeting:on-aland:aland',
        'targeting:on-army:army',
        'targeting:on-brigade:brigade',
        'targeting:on-scouts:scouts',
        'targeting:on-wing:wing',
        'organisational-part:wing:scouts',
      ].map((id) => ({ statement: { id } })),
    },
  ],
];

const sorted = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();

async function listed(store: GraphStore, [list, filter, view]: Case | readonly [string, string, string]): Promise<string[]> {
  const found = await data(store, `{ ${list}(filter: { ${filter} }, view: ${view}, first: 100) { totalCount nodes { id } } }`);
  expect(found[list].totalCount).toBe(found[list].nodes.length);
  return sorted(found[list].nodes);
}

describe('a filter on a whole takes its parts where it is asked to', () => {
  onEngines(
    async (store) => {
      for (const facts of FACTS) await loadValue(store, facts);
    },
    (store) => {
      test.each(CASES)('%s of %s in the view %s', async (list, filter, view, ids) => {
        expect(await listed(store(), [list, filter, view])).toEqual([...ids].sort());
      });

      test('in lists below others, with variables, and page by page', async () => {
        const query = `query ($whole: ID!, $after: String) {
          weapons { totalCount }
          entity(id: "on-army") { ... on Attack { targets(filter: { object: { id: { eq: $whole }, orParts: true } }) { totalCount } } }
          attacks(filter: { targets: { some: { object: { id: { eq: $whole }, orParts: true } } } }, first: 2, after: $after) {
            totalCount nodes { id } pageInfo { endCursor hasNextPage }
          }
        }`;
        for (const [whole, ids, count] of [
          ['aland', ALL_ON_ALAND, 1],
          ['scouts', ['on-scouts', 'on-wing'], 0],
        ] as const) {
          const found: string[] = [];
          for (let after: string | null = null; ; ) {
            const { attacks, entity } = await data(store(), query, { whole, after });
            expect([entity.targets.totalCount, attacks.totalCount]).toEqual([count, ids.length]);
            found.push(...attacks.nodes.map(({ id }: { id: string }) => id));
            if (!attacks.pageInfo.hasNextPage) break;
            after = attacks.pageInfo.endCursor;
          }
          expect(found).toEqual(ids);
        }
      });

      test('undecided where it is not certain that something is a part', async () => {
        const query = `{ attacks(filter: { ${ON('aland')} }, view: { asOf: "2021-06-01", certainty: CERTAIN }) {
          nodes { id } undecided { totalCount nodes { id } }
        } }`;
        const { attacks } = await data(store(), query);
        expect(sorted(attacks.nodes)).toEqual(['on-aland', 'on-army']);
        expect(sorted(attacks.undecided.nodes)).toEqual(['on-brigade', 'on-scouts', 'on-wing']);
      });

      test.each(QUESTIONS)('around a whole: %s', async (_name, query, without, withParts) => {
        const asked = async (orParts: boolean) => (await data(store(), `query ($orParts: Boolean!) { ${query} }`, { orParts })).answer;
        expect(await asked(false)).toEqual(without);
        expect(await asked(true)).toEqual(withParts);
      });

      test('around a place and what lies within it', async () => {
        const { network, subgraph } = await data(
          store(),
          `{
            network(around: ["aland"], orWithin: true, first: 3) { nodes { entity { id } depth } truncated { rule leftOut } }
            subgraph(ids: ["town"], orWithin: true) { nodes { entity { id } } links { statement { id } } exportUrl(format: JSONL) }
          }`,
        );
        // The place that was asked for stays; of the rest the last by id are left out.
        expect(network.nodes.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual(['aland', 'base', 'lake']);
        expect(network.truncated).toEqual([{ rule: 'ENTITIES', leftOut: 2 }]);
        expect(subgraph.nodes).toEqual([{ entity: { id: 'town' } }, { entity: { id: 'base' } }]);
        expect(subgraph.exportUrl).toBe('/export/jsonl?ids=town&orWithin=true&minEvidence=1');
      });

      test('in exports', async () => {
        const entities = async (selection: Selection) => {
          const part = await subgraphOf(store(), selection);
          const found: string[] = [];
          for await (const { id } of part.entities()) found.push(id);
          return found;
        };
        const choice = { statementTypes: ['ORGANISATIONAL_PART'], minEvidence: 1, orParts: true };
        expect(await entities({ kind: 'ids', ids: ['brigade'], ...choice })).toEqual(['brigade', 'scouts', 'wing']);
        const around = { kind: 'network', around: ['scouts'], depth: 1, entityTypes: ['ARMED_GROUP'], first: null, ...choice } as const;
        expect(await entities(around)).toEqual(['scouts', 'wing']);
      });

      test('in statistics', async () => {
        const { attackStats } = await data(
          store(),
          `{ attackStats(by: [LOCATION], filter: { ${AT('id: { eq: "province" }')} }) { attacks buckets { keys { value } attacks } } }`,
        );
        expect(attackStats).toEqual({
          attacks: 3,
          buckets: ['base', 'province', 'town'].map((value) => ({ keys: [{ value }], attacks: 1 })),
        });
      });

      test('in rules of inference', async () => {
        const text = `id: hit\nquestion: What was hit?\nfind: [attack]\nvariables: { target: { type: Actor, with: { id: { eq: army }, orParts: true } } }
where:\n  - { statement: Targeting, as: t, subject: attack, object: target }\nexplanation: "{target.name}"\n`;
        const withRule = executableSchema(model, [{ path: 'rules/hit.yaml', text }]);
        const source = '{ inferences(rules: ["hit"]) { complete nodes { subject { id } } } }';
        const { data: found, errors } = await graphql({
          schema: withRule,
          source,
          contextValue: { store: store(), model, limits: LIMITS },
        });
        expect(errors).toBeUndefined();
        const ids = (found as unknown as { inferences: { nodes: { subject: { id: string } }[] } }).inferences.nodes.map(
          ({ subject }) => subject.id,
        );
        expect(ids.sort()).toEqual(['on-army', 'on-brigade', 'on-scouts', 'on-wing']);
      });

      test('refused beyond the limit on steps', async () => {
        const within = (place: string) => ask(store(), `{ locations(filter: { id: { eq: "${place}" }, orWithin: true }) { totalCount } }`);
        const { errors } = await within('chain-0');
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['LIMIT']);
        expect(errors![0]!.extensions.hint).toContain('orWithin');
        expect((await within('chain-1')).data.locations.totalCount).toBe(PARTS_LIMITS.steps + 1);
      });

      test('what is not whole or part has no such operator', async () => {
        const { errors } = await ask(store(), '{ weapons(filter: { orParts: true }) { totalCount } }');
        expect(errors![0]!.message).toContain('orParts');
      });
    },
  );

  onEngines('all', (store) => {
    test('attacks on the forces of the United States are attacks on it', async () => {
      const on = (id: string, orParts: boolean) =>
        listed(store(), ['attacks', `targets: { some: { object: { id: { eq: "${id}" }, orParts: ${orParts} } } }`, '{}']);
      const forces = await on('us-forces', false);
      expect(forces.length).toBeGreaterThan(1);
      expect(await on('united-states', true)).toEqual(expect.arrayContaining(forces));
      expect(await on('united-states', false)).toEqual([]);
    });
  });
});

describe('limits on what is read of parts', () => {
  const rows = (count: number, from = 0) => ({
    count: null,
    rows: Array.from({ length: count }, (_, i) => ({ keys: [`n${from + i}`], row: [] })),
  });
  const read = (wholes: number, parts: number) => {
    const requests = new PartsRequests();
    requests.add(resolveView(null), { type: 'Location', where: ALWAYS }, ['PLACE']);
    let reads = 0;
    return compileParts(
      model,
      requests.all,
    )(async () => {
      reads += 1;
      return reads === 1 ? rows(wholes) : reads === 2 ? rows(parts, wholes) : rows(0);
    });
  };

  test.each([
    ['wholes', PARTS_LIMITS.wholes + 1, 0],
    ['parts', 1, PARTS_LIMITS.parts],
  ])('on %s', async (limit, wholes, parts) => {
    const error = await read(wholes, parts).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CadreError);
    expect([(error as CadreError).code, (error as CadreError).details['limit']]).toEqual(['LIMIT', limit]);
  });

  test('which may be reached', async () => {
    const found = await read(1, PARTS_LIMITS.parts - 1);
    expect([...found.values()][0]).toHaveLength(PARTS_LIMITS.parts);
  });
});
