/** A question about the facts in facts.ts, and its answer. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly answer: unknown;
}

/** Nodes as `[id, depth, degree]`, links as `[source, label, target]`, what was left out by its rules. */
interface Drawn {
  readonly nodes: readonly (readonly [string, number, number])[];
  readonly links: readonly (readonly [string, string, string])[];
  readonly truncated?: readonly { rule: string; limit: number; leftOut: number | null }[];
}

const FIELDS = '{ nodes { entity { id } depth degree } links { source label target } truncated { rule limit leftOut } }';

function drawn(name: string, field: string, { nodes, links, truncated = [] }: Drawn): Case {
  const answer = {
    nodes: nodes.map(([id, depth, degree]) => ({ entity: { id }, depth, degree })),
    links: links.map(([source, label, target]) => ({ source, label, target })),
    truncated,
  };
  return { name, query: `{ answer: ${field} ${FIELDS} }`, answer };
}

const AMONG_MEMBERS = [
  ['alpha', 'allied with', 'beta'],
  ['alpha', 'member of', 'front'],
  ['beta', 'subordinate to', 'alpha'],
  ['beta', 'member of', 'front'],
  ['late', 'member of', 'front'],
] as const;

export const CASES: readonly Case[] = [
  drawn('depth 1: the links among neighbours too', 'network(around: ["front"])', {
    nodes: [
      ['front', 0, 3],
      ['alpha', 1, 3],
      ['beta', 1, 3],
      ['late', 1, 1],
    ],
    links: AMONG_MEMBERS,
  }),
  drawn('depth 2: nearest first', 'network(around: ["front"], depth: 2)', {
    nodes: [
      ['front', 0, 3],
      ['alpha', 1, 4],
      ['beta', 1, 4],
      ['late', 1, 1],
      ['sponsor', 2, 2],
    ],
    links: [...AMONG_MEMBERS, ['sponsor', 'sponsors', 'alpha'], ['sponsor', 'sponsors', 'beta']],
  }),
  drawn(
    'around several: the nearest of them counts',
    'network(around: ["sponsor", "front", "front"], depth: 4, statementTypes: [SPONSORSHIP])',
    {
      nodes: [
        ['front', 0, 0],
        ['sponsor', 0, 2],
        ['alpha', 1, 1],
        ['beta', 1, 1],
      ],
      links: [
        ['sponsor', 'sponsors', 'alpha'],
        ['sponsor', 'sponsors', 'beta'],
      ],
    },
  ),
  drawn('entity types are neither shown nor walked through', 'network(around: ["sponsor"], depth: 4, entityTypes: [COALITION])', {
    nodes: [['sponsor', 0, 0]],
    links: [],
  }),
  drawn('entity types, from a type that is not among them', 'network(around: ["front"], depth: 4, entityTypes: [ARMED_GROUP])', {
    nodes: [
      ['front', 0, 3],
      ['alpha', 1, 3],
      ['beta', 1, 3],
      ['late', 1, 1],
    ],
    links: AMONG_MEMBERS,
  }),
  drawn('two pieces of evidence', 'network(around: ["sponsor"], depth: 4, minEvidence: 2)', {
    nodes: [
      ['sponsor', 0, 2],
      ['alpha', 1, 1],
      ['beta', 1, 1],
    ],
    links: [
      ['sponsor', 'sponsors', 'alpha'],
      ['sponsor', 'sponsors', 'beta'],
    ],
  }),
  drawn('evidence counts as the view shows it', 'network(around: ["sponsor"], minEvidence: 2, view: { excludeSources: ["source:two"] })', {
    nodes: [
      ['sponsor', 0, 1],
      ['beta', 1, 1],
    ],
    links: [['sponsor', 'sponsors', 'beta']],
  }),
  drawn('as of a day', 'network(around: ["front"], view: { asOf: "2024-06-01", statuses: [ASSERTED] })', {
    nodes: [
      ['front', 0, 1],
      ['late', 1, 1],
    ],
    links: [['late', 'member of', 'front']],
  }),
  drawn(
    'as known by a day',
    'network(around: ["front"], statementTypes: [MEMBERSHIP], view: { knownAt: "2023-01-01", statuses: [ASSERTED] })',
    {
      nodes: [
        ['front', 0, 2],
        ['alpha', 1, 1],
        ['beta', 1, 1],
      ],
      links: [
        ['alpha', 'member of', 'front'],
        ['beta', 'member of', 'front'],
      ],
    },
  ),
  drawn('cut: the furthest, then the last by id', 'network(around: ["front"], depth: 2, first: 3)', {
    nodes: [
      ['front', 0, 2],
      ['alpha', 1, 3],
      ['beta', 1, 3],
    ],
    links: AMONG_MEMBERS.slice(0, 4),
    truncated: [{ rule: 'ENTITIES', limit: 3, leftOut: 1 }],
  }),
  drawn('nothing around it', 'network(around: ["lonely"], depth: 4)', { nodes: [['lonely', 0, 0]], links: [] }),
  drawn('statements with one end are no links', 'network(around: ["front"], statementTypes: [NAME])', {
    nodes: [['front', 0, 0]],
    links: [],
  }),
  drawn('a subgraph', 'subgraph(ids: ["sponsor", "alpha", "front", "alpha"])', {
    nodes: [
      ['alpha', 0, 2],
      ['front', 0, 1],
      ['sponsor', 0, 1],
    ],
    links: [
      ['alpha', 'member of', 'front'],
      ['sponsor', 'sponsors', 'alpha'],
    ],
  }),
  {
    name: 'measures, and the statements behind the links',
    query: `{ answer: network(around: ["sponsor"], statementTypes: [SPONSORSHIP], view: { sources: ["source:three"] }) {
      nodes { entity { id __typename } betweenness pageRank community }
      links { type a: statement { id status } b: statement { ... on Sponsorship { subject { id } evidence { locator } } } }
    } }`,
    answer: {
      nodes: [
        // Of two nodes, one of which links to the other: x = 0.15/2 + 0.85*y/2 and x + y = 1.
        { entity: { id: 'sponsor', __typename: 'StateOrgan' }, betweenness: 0, pageRank: 0.350_877, community: 0 },
        { entity: { id: 'beta', __typename: 'ArmedGroup' }, betweenness: 0, pageRank: 0.649_123, community: 0 },
      ],
      links: [
        {
          type: 'SPONSORSHIP',
          a: { id: 'sponsorship:sponsor:beta', status: 'ASSERTED' },
          b: { subject: { id: 'sponsor' }, evidence: [{ locator: '2' }] },
        },
      ],
    },
  },
  {
    name: 'common neighbours, with several links to one of them',
    query: `{ answer: commonNeighbours(ids: ["beta", "alpha"], first: 5) {
      totalCount truncated { rule } nodes { entity { id } links { source label target statement { id } } }
    } }`,
    answer: {
      totalCount: 2,
      truncated: [],
      nodes: [
        {
          entity: { id: 'front' },
          links: [
            { source: 'alpha', label: 'member of', target: 'front', statement: { id: 'membership:alpha:front' } },
            { source: 'beta', label: 'member of', target: 'front', statement: { id: 'membership:beta:front' } },
          ],
        },
        {
          entity: { id: 'sponsor' },
          links: [
            { source: 'sponsor', label: 'sponsors', target: 'alpha', statement: { id: 'sponsorship:sponsor:alpha' } },
            { source: 'sponsor', label: 'sponsors', target: 'beta', statement: { id: 'sponsorship:sponsor:beta' } },
          ],
        },
      ],
    },
  },
  {
    name: 'common neighbours of a type, a page of none',
    query:
      '{ answer: commonNeighbours(ids: ["beta", "alpha"], entityTypes: [COALITION], first: 0) { totalCount nodes { entity { id } } } }',
    answer: { totalCount: 1, nodes: [] },
  },
];

export const REFUSALS: readonly { readonly name: string; readonly query: string; readonly code: string; readonly message: string }[] = [
  { name: 'a missing entity', query: '{ network(around: ["front", "nobody"]) { nodes { depth } } }', code: 'NOT_FOUND', message: 'nobody' },
  {
    name: 'a missing entity of a subgraph',
    query: '{ subgraph(ids: ["nobody"]) { nodes { depth } } }',
    code: 'NOT_FOUND',
    message: 'nobody',
  },
  {
    name: 'an entity not known yet',
    query: '{ network(around: ["late"], view: { knownAt: "2023-01-01" }) { nodes { depth } } }',
    code: 'NOT_FOUND',
    message: 'late',
  },
  {
    name: 'depth above the limit',
    query: '{ network(around: ["front"], depth: 5) { nodes { depth } } }',
    code: 'LIMIT',
    message: 'at most 4',
  },
  { name: 'no depth', query: '{ network(around: ["front"], depth: 0) { nodes { depth } } }', code: 'BAD_INPUT', message: 'at least 1' },
  { name: 'around nothing', query: '{ network(around: []) { nodes { depth } } }', code: 'BAD_INPUT', message: 'at least 1' },
  {
    name: 'what one has in common',
    query: '{ commonNeighbours(ids: ["front"]) { totalCount } }',
    code: 'BAD_INPUT',
    message: 'at least 2',
  },
  {
    name: 'evidence below one',
    query: '{ network(around: ["front"], minEvidence: 0) { nodes { depth } } }',
    code: 'BAD_INPUT',
    message: 'minEvidence',
  },
  {
    name: 'too many nodes',
    query: '{ network(around: ["front"], first: 1001) { nodes { depth } } }',
    code: 'LIMIT',
    message: 'at most 1000',
  },
];
