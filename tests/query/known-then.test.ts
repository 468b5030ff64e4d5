import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, type EngineName, loadValue, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';

const by = (...sources: string[]) => sources.map((source) => ({ source: `source:${source}`, locator: '1', summary: 'So it says.' }));
const source = (id: string, published: string) => ({ id: `source:${id}`, title: id, published, accessed: '2026-01-01' });

/** Facts that are first reported briefly and later in full: dates, figures, confidence, that a claim was withdrawn. */
const FACTS = {
  sources: [
    { ...source('first', '2019-01-01'), publisher: 'press' },
    source('early', '2020-01-01'),
    source('middle', '2021-01-01'),
    source('late', '2022-01-01'),
  ],
  organisations: [{ id: 'press', name: 'press', evidence: by('late') }],
  armedGroups: ['red', 'blue', 'green'].map((id) => ({ id, name: id, evidence: by('first') })),
  coalitions: [{ id: 'front', name: 'front', evidence: by('first') }],
  attacks: [
    { id: 'raid', name: 'raid', evidence: by('early') },
    { id: 'raid', name: 'raid', date: '2019-07-01', evidence: by('late') },
    { id: 'strike', name: 'strike', date: '2019-06-01', evidence: by('early') },
  ],
  attributions: ['raid', 'strike'].map((subject) => ({ subject, object: 'red', strength: 'ASSESSED', evidence: by('early') })),
  claimsOfResponsibility: [
    { subject: 'raid', object: 'blue', kind: 'CLAIMED', evidence: by('early') },
    { subject: 'raid', object: 'blue', kind: 'CLAIMED', withdrawn: true, evidence: by('late') },
    { subject: 'raid', object: 'green', kind: 'DENIED', evidence: by('early') },
    { subject: 'strike', object: 'green', kind: 'CLAIMED', evidence: by('early') },
  ],
  memberships: [
    { subject: 'red', object: 'front', evidence: by('first') },
    { subject: 'red', object: 'front', valid: { from: '2019-03', to: '2019-03' }, confidence: 'HIGH', evidence: by('late') },
    { subject: 'blue', object: 'front', valid: { from: '2019-02', to: '2019-02' }, confidence: 'MODERATE', evidence: by('early') },
    { subject: 'blue', object: 'front', evidence: by('middle') },
  ],
  sponsorships: [
    { subject: 'front', object: 'green', supportTypes: ['FINANCE'], retractedOn: '2023-01-01', evidence: by('early') },
    { subject: 'blue', object: 'green', supportTypes: ['FINANCE'], confidence: 'HIGH', evidence: by('early') },
  ],
  alliances: [{ subject: 'green', object: 'red', confidence: 'HIGH', evidence: by('early') }],
  states: [{ id: 'state', name: 'state', isoCode: 'ZZ', evidence: by('first') }],
  designations: [
    { subject: 'red', object: 'state', evidence: by('early') },
    { subject: 'red', object: 'state', listedOn: '2019-09-01', evidence: by('late') },
    { subject: 'blue', object: 'state', listedOn: '2019-05-01', evidence: by('early') },
  ],
};

const THEN = { knownAt: '2020-06-01' };
const WITHOUT_LATE = { excludeSources: ['source:late'] };
const LATER_ONES = { excludeSources: ['source:first', 'source:early'] };

const ids = (list: string) => (answer: Record<string, { nodes: { id: string }[] }>) => answer[list]!.nodes.map((node) => node.id);
const RED = 'membership:red:front';
const BLUE = 'membership:blue:front';

type Case = readonly [
  asks: string,
  query: string,
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  read: (answer: any) => unknown,
  answers: readonly (readonly [view: object, answer: unknown])[],
];

const ordered = (list: string, order: string, answers: Case[3]): Case => [
  `${list} ordered by ${order}`,
  `query ($view: View) { ${list}(orderBy: { ${order} }, view: $view) { nodes { id } } }`,
  ids(list),
  answers,
];
const filtered = (filter: string): string =>
  `query ($view: View) { memberships(filter: { knownFrom: { ${filter} } }, view: $view) { nodes { id } } }`;
const sponsored = (filter: string): string =>
  `query ($view: View) { sponsorships(filter: { retractedOn: { ${filter} } }, view: $view) { nodes { id } } }`;
const ALL = ['ASSERTED', 'DISPUTED', 'RETRACTED', 'SPECIFIED'];
const FRONT = 'sponsorship:front:green';

const CASES: readonly Case[] = [
  ordered('attacks', 'field: DATE', [
    [{}, ['strike', 'raid']],
    [THEN, ['strike', 'raid']],
    [WITHOUT_LATE, ['strike', 'raid']],
  ]),
  ordered('attacks', 'field: DATE, direction: DESC', [
    [{}, ['raid', 'strike']],
    [THEN, ['strike', 'raid']],
    [WITHOUT_LATE, ['strike', 'raid']],
  ]),
  ordered('memberships', 'field: VALID_FROM', [
    [{}, [BLUE, RED]],
    [THEN, [BLUE, RED]],
  ]),
  ordered('memberships', 'field: VALID_FROM, direction: DESC', [
    [{}, [RED, BLUE]],
    [THEN, [BLUE, RED]],
    [WITHOUT_LATE, [BLUE, RED]],
  ]),
  ordered('memberships', 'field: KNOWN_FROM', [
    [{}, [RED, BLUE]],
    [LATER_ONES, [BLUE, RED]],
  ]),
  ordered('designations', 'field: LISTED_ON', [
    [{}, ['designation:blue:state:_', 'designation:red:state:_']],
    [THEN, ['designation:blue:state:_', 'designation:red:state:_']],
  ]),
  ordered('designations', 'field: LISTED_ON, direction: DESC', [
    [{}, ['designation:red:state:_', 'designation:blue:state:_']],
    [THEN, ['designation:blue:state:_', 'designation:red:state:_']],
    [WITHOUT_LATE, ['designation:blue:state:_', 'designation:red:state:_']],
  ]),
  [
    'known before a day',
    filtered('before: "2021-06-01"'),
    ids('memberships'),
    [
      [{}, [BLUE, RED]],
      [LATER_ONES, [BLUE]],
    ],
  ],
  [
    'known after a day',
    filtered('after: "2020-06-01"'),
    ids('memberships'),
    [
      [{}, []],
      [LATER_ONES, [BLUE, RED]],
    ],
  ],
  [
    'known between',
    filtered('between: ["2022-01-01", "2022-12-31"]'),
    ids('memberships'),
    [
      [{}, []],
      [LATER_ONES, [RED]],
    ],
  ],
  [
    'known on a day',
    filtered('eq: "2021-01-01"'),
    ids('memberships'),
    [
      [{}, []],
      [LATER_ONES, [BLUE]],
    ],
  ],
  [
    'known on one of',
    filtered('in: ["2021-01-01", "2022-01-01"]'),
    ids('memberships'),
    [
      [{}, []],
      [LATER_ONES, [BLUE, RED]],
    ],
  ],
  [
    'known never',
    filtered('isNull: true'),
    ids('memberships'),
    [
      [{}, []],
      [LATER_ONES, []],
    ],
  ],
  [
    'entities: known from what describes them, or is stated of them, by the sources that are shown',
    'query ($view: View) { armedGroups(view: $view) { nodes { id knownFrom } } }',
    ({ armedGroups }) => armedGroups.nodes.map(({ id, knownFrom }: { id: string; knownFrom: string }) => `${id} ${knownFrom}`).sort(),
    [
      [{}, ['blue 2019-01-01', 'green 2019-01-01', 'red 2019-01-01']],
      [LATER_ONES, ['blue 2021-01-01', 'red 2022-01-01']],
      [{ sources: ['source:early'] }, ['blue 2020-01-01', 'green 2020-01-01', 'red 2020-01-01']],
      [{ ...LATER_ONES, knownAt: '2021-06-01' }, ['blue 2021-01-01']],
    ],
  ],
  ordered('armedGroups', 'field: KNOWN_FROM, direction: DESC', [[LATER_ONES, ['red', 'blue']]]),
  ...(
    [
      ['before: "2021-06-01"', ['blue']],
      ['after: "2021-06-01"', ['red']],
      ['eq: "2022-01-01"', ['red']],
      ['isNull: true', []],
    ] as const
  ).map(
    ([filter, found]): Case => [
      `entities known, ${filter}`,
      `query ($view: View) { armedGroups(filter: { knownFrom: { ${filter} } }, view: $view) { nodes { id } } }`,
      ids('armedGroups'),
      [
        [{}, filter.startsWith('before') ? ['blue', 'green', 'red'] : []],
        [LATER_ONES, found],
      ],
    ],
  ),
  [
    'publishers as lists show them: of sources, by a filter, of the evidence',
    `query ($view: View) {
      organisations(view: $view) { nodes { id } }
      sources(filter: { id: { eq: "source:first" } }, view: $view) { nodes { publisher { id } } }
      of: sources(filter: { publisher: { id: { eq: "press" } } }, view: $view) { totalCount }
      coalition(id: "front", view: $view) { evidence { source { publisher { id } } } }
    }`,
    ({ organisations, sources, of, coalition }) => [
      organisations.nodes.map(({ id }: { id: string }) => id),
      sources.nodes[0].publisher?.id ?? null,
      of.totalCount,
      coalition.evidence[0].source.publisher?.id ?? null,
    ],
    [
      [{}, [['press'], 'press', 1, 'press']],
      [THEN, [[], null, 0, null]],
      [WITHOUT_LATE, [[], null, 0, null]],
    ],
  ],
  [
    'withdrawn',
    sponsored('isNull: false'),
    ids('sponsorships'),
    [
      [{ statuses: ALL }, [FRONT]],
      [{ statuses: ALL, ...THEN }, []],
    ],
  ],
  [
    'not withdrawn',
    sponsored('isNull: true'),
    ids('sponsorships'),
    [
      [{ statuses: ALL }, ['sponsorship:blue:green']],
      [{ statuses: ALL, ...THEN }, ['sponsorship:blue:green', FRONT]],
    ],
  ],
  [
    'withdrawn after a day',
    sponsored('after: "2022-06-01"'),
    ids('sponsorships'),
    [
      [{ statuses: ALL }, [FRONT]],
      [{ statuses: ALL, ...THEN }, []],
    ],
  ],
  [
    'the strongest way, where a confidence came later',
    'query ($view: View) { paths(from: "red", to: "blue", via: [MEMBERSHIP, SPONSORSHIP, ALLIANCE], orderBy: STRENGTH, view: $view) { nodes { length weakestConfidence } } }',
    ({ paths }) =>
      paths.nodes.map((path: { length: number; weakestConfidence: string | null }) => `${path.length} ${path.weakestConfidence}`),
    [
      [{}, ['2 HIGH', '2 MODERATE']],
      [THEN, ['2 HIGH', '2 null', '3 null', '3 null']],
      [WITHOUT_LATE, ['2 HIGH', '2 null']],
    ],
  ],
  [
    'links by claims: not those denied or taken back',
    'query ($view: View) { network(around: ["raid", "strike"], statementTypes: [CLAIM_OF_RESPONSIBILITY], view: $view) { links { source target } } }',
    ({ network }) => network.links.map((link: { source: string; target: string }) => `${link.source} ${link.target}`),
    [
      [{}, ['strike green']],
      [THEN, ['raid blue', 'strike green']],
      [WITHOUT_LATE, ['raid blue', 'strike green']],
    ],
  ],
  [
    'ways over claims',
    'query ($view: View) { paths(from: "raid", to: "blue", via: [CLAIM_OF_RESPONSIBILITY], view: $view) { totalCount } }',
    ({ paths }) => paths.totalCount,
    [
      [{}, 0],
      [THEN, 1],
    ],
  ],
  [
    'a timeline',
    'query ($view: View) { timeline(ids: ["red"], first: 3, view: $view) { nodes { kind date { edtf } } pageInfo { hasNextPage } } }',
    ({ timeline }) => [
      ...timeline.nodes.map((node: { kind: string; date: { edtf: string } }) => `${node.kind} ${node.date.edtf}`),
      timeline.pageInfo.hasNextPage,
    ],
    [
      [{}, ['STATEMENT_BEGINS 2019-03', 'STATEMENT_ENDS 2019-03', 'ATTACK 2019-06-01', true]],
      [THEN, ['ATTACK 2019-06-01', false]],
      [WITHOUT_LATE, ['ATTACK 2019-06-01', false]],
    ],
  ],
  [
    'counts by month',
    'query ($view: View) { statementCounts(statementTypes: [MEMBERSHIP], from: "2019-02-01", to: "2019-07-01", by: MONTH, view: $view) { possible certain attacks { possible } } }',
    ({ statementCounts }) =>
      statementCounts.map(
        (c: { possible: number; certain: number; attacks: { possible: number } }) => `${c.possible} ${c.certain} ${c.attacks.possible}`,
      ),
    [
      [{}, ['1 0 0', '1 0 0', '0 0 0', '0 0 0', '0 0 1', '0 0 1']],
      [THEN, ['2 0 0', '1 0 0', '1 0 0', '1 0 0', '1 0 1', '1 0 0']],
      [WITHOUT_LATE, ['2 0 0', '1 0 0', '1 0 0', '1 0 0', '1 0 1', '1 0 0']],
    ],
  ],
];

function suite(engine: EngineName) {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore(engine);
    await loadValue(store, FACTS);
  }, 120_000);
  afterAll(() => store?.close());

  describe.each(CASES)('%s', (_asks, query, read, answers) => {
    test.each(answers.map(([view, answer]) => ({ view, answer })))('under $view', async ({ view, answer }) => {
      expect(read(await data(store, query, { view }))).toEqual(answer);
    });
  });

  test.each([THEN, WITHOUT_LATE, LATER_ONES, {}])('page after page is the whole list in its order, under %j', async (view) => {
    const query = `query ($first: Int, $after: String, $view: View) {
      statements(first: $first, after: $after, orderBy: { field: KNOWN_FROM, direction: DESC }, view: $view) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const whole = await data(store, query, { first: 100, view });
    const found: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { statements } = await data(store, query, { first: 2, after, view });
      found.push(...statements.nodes);
      ({ endCursor: after, hasNextPage: more } = statements.pageInfo);
    }
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(whole.statements.nodes);
  });
}

describe('what was known then', () => onEachEngine(suite));
