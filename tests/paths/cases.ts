import type { Case } from '../network/cases.js';

/** Paths as `entity statement entity ...`, in order. */
function found(name: string, args: string, paths: readonly string[], more: { total?: number; complete?: boolean } = {}): Case {
  const nodes = paths.map((path) => {
    const words = path.split(' ');
    const at = (odd: number) => words.filter((_, i) => i % 2 === odd).map((id) => ({ id }));
    return { length: (words.length - 1) / 2, entities: at(0), statements: at(1) };
  });
  const answer = { totalCount: more.total ?? paths.length, complete: more.complete ?? true, nodes };
  return { name, query: `{ answer: paths(${args}) { totalCount complete nodes { length entities { id } statements { id } } } }`, answer };
}

const TO_ALPHA = 'sponsor sponsorship:sponsor:alpha alpha';
const TO_BETA = 'sponsor sponsorship:sponsor:beta beta';
const ALPHA_IN = 'membership:alpha:front front';
const BETA_IN = 'membership:beta:front front';
const ALLIED = 'alliance:alpha:beta';
const UNDER = 'subordination:beta:alpha';

const ENDS = 'from: "sponsor", to: "front"';

export const CASES: readonly Case[] = [
  found('shortest first, then by the ids of entities, then of statements; the circle is gone round once', `${ENDS}, maxHops: 3`, [
    `${TO_ALPHA} ${ALPHA_IN}`,
    `${TO_BETA} ${BETA_IN}`,
    `${TO_ALPHA} ${ALLIED} beta ${BETA_IN}`,
    `${TO_ALPHA} ${UNDER} beta ${BETA_IN}`,
    `${TO_BETA} ${ALLIED} alpha ${ALPHA_IN}`,
    `${TO_BETA} ${UNDER} alpha ${ALPHA_IN}`,
  ]),
  found('a page; all are counted', `${ENDS}, maxHops: 6, first: 1`, [`${TO_ALPHA} ${ALPHA_IN}`], { total: 6 }),
  found('along influence; none runs over an alliance, nor over a command in name', 'from: "sponsor", to: "alpha", direction: FORWARD', [
    TO_ALPHA,
  ]),
  found('along influence a coalition does not lead its members, nor they it', `${ENDS}, direction: FORWARD`, []),
  found('against influence there is none this way', 'from: "sponsor", to: "alpha", direction: BACKWARD', []),
  found('against influence', 'from: "alpha", to: "sponsor", direction: BACKWARD', ['alpha sponsorship:sponsor:alpha sponsor']),
  found('avoiding an entity', `${ENDS}, maxHops: 3, avoid: { entities: ["alpha"] }`, [`${TO_BETA} ${BETA_IN}`]),
  found('avoiding statements of some types', `${ENDS}, maxHops: 3, avoid: { statementTypes: [ALLIANCE, SUBORDINATION] }`, [
    `${TO_ALPHA} ${ALPHA_IN}`,
    `${TO_BETA} ${BETA_IN}`,
  ]),
  found('avoiding what is asked for', `${ENDS}, via: [MEMBERSHIP], avoid: { statementTypes: [MEMBERSHIP] }`, []),
  found('over statements of one type', `${ENDS}, via: [MEMBERSHIP]`, []),
  found('as of a day', `${ENDS}, maxHops: 2, view: { asOf: "2024-06-01" }`, [`${TO_BETA} ${BETA_IN}`]),
  found('without what is disputed', `${ENDS}, maxHops: 2, view: { statuses: [ASSERTED] }`, [`${TO_ALPHA} ${ALPHA_IN}`]),
  found('before it was disputed', `${ENDS}, maxHops: 2, view: { statuses: [ASSERTED], knownAt: "2023-01-01" }`, [
    `${TO_ALPHA} ${ALPHA_IN}`,
    `${TO_BETA} ${BETA_IN}`,
  ]),
  found('from an entity to itself', 'from: "alpha", to: "alpha"', []),
  found('to an entity that nothing leads to', 'from: "alpha", to: "lonely", maxHops: 6', []),
  {
    name: 'strongest first: the weakest step decides',
    query: `{ answer: paths(${ENDS}, maxHops: 3, orderBy: STRENGTH) {
      totalCount nodes { entities { id } weakestStatus weakestConfidence fewestRootSources }
    } }`,
    answer: {
      totalCount: 6,
      nodes: [
        // One root each: source two reprints source one.
        strong(['sponsor', 'alpha', 'front'], 'ASSERTED', 'MODERATE'),
        strong(['sponsor', 'beta', 'alpha', 'front'], 'ASSERTED', 'MODERATE'),
        strong(['sponsor', 'beta', 'alpha', 'front'], 'ASSERTED', null),
        strong(['sponsor', 'beta', 'front'], 'DISPUTED', 'HIGH'),
        strong(['sponsor', 'alpha', 'beta', 'front'], 'DISPUTED', 'HIGH'),
        strong(['sponsor', 'alpha', 'beta', 'front'], 'DISPUTED', null),
      ],
    },
  },
  {
    name: 'two root sources are stronger than one, though both are of high confidence',
    query: `{ answer: paths(from: "sponsor", to: "beta", maxHops: 2, via: [SPONSORSHIP, ALLIANCE], orderBy: STRENGTH) { nodes { length fewestRootSources } } }`,
    answer: {
      nodes: [
        { length: 1, fewestRootSources: 2 },
        { length: 2, fewestRootSources: 1 },
      ],
    },
  },
];

function strong(ids: readonly string[], weakestStatus: string, weakestConfidence: string | null) {
  return { entities: ids.map((id) => ({ id })), weakestStatus, weakestConfidence, fewestRootSources: 1 };
}
