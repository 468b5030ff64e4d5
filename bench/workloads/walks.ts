import { cypherField } from './cypher-field.js';
import { entity, type Form, LISTS, MAPS } from './form.js';
import { GROUP_LIST, PAIRS, SEARCHES } from './parameters.js';
import { conditions, inView, type Json, type Workload } from './workload.js';

/** Questions for which Cadre walks or ranks by itself. */

const TYPES = ['MEMBERSHIP', 'SPONSORSHIP', 'HOSTILITY', 'INTEGRATION'];
const ENDS = TYPES.flatMap((type) => [`${type}_SUBJECT`, `${type}_OBJECT`]).join('|');
const SUBJECTS = TYPES.map((type) => `${type}_SUBJECT`).join('|');
const OBJECTS = TYPES.map((type) => `${type}_OBJECT`).join('|');
const { state } = conditions('now');
/** The number of entities in a network, including the one in the middle. */
const ENTITIES = 100;

export const search: Workload = {
  name: 'search',
  about: 'ten entities by a name as people type it',
  view: 'now',
  variables: inView('now', SEARCHES),
  graphql: 'query Search($text: String!) { search(text: $text, first: 10) { edges { reason matchedName node { id name } } } }',
  read: ({ search: found }) => found.edges.map((e: Json) => [e.reason, e.matchedName, e.node.id, e.node.name]),
  // No query gives the same answer, as Cadre ranks the results itself.
  cypher: null,
};

function walkText(form: Form): string {
  const at = (depth: number, v: string) => form.tuple({ depth: String(depth), id: `${v}.id`, name: `${v}.name` });
  return `MATCH (n:Entity {id: $id})
CALL (n) {
MATCH (n)<-[:${ENDS}]-(s)-[:${ENDS}]->(o) WHERE o <> n AND ${state('s')}
WITH DISTINCT o ORDER BY o.id LIMIT ${ENTITIES - 1}
RETURN collect(o) AS near
}
CALL (n, near) {
UNWIND near AS m
MATCH (m)<-[:${ENDS}]-(s)-[:${ENDS}]->(o) WHERE o <> n AND NOT o IN near AND ${state('s')}
WITH DISTINCT o ORDER BY o.id LIMIT ${ENTITIES - 1}
RETURN collect(o) AS further
}
WITH n, near, further[0..(${ENTITIES - 1} - size(near))] AS far
WITH [n] + near + far AS nodes, [${at(0, 'n')}] + [x IN near | ${at(1, 'x')}] + [x IN far | ${at(2, 'x')}] AS found
CALL (nodes) {
UNWIND nodes AS a
MATCH (a)<-[:${SUBJECTS}]-(s)-[:${OBJECTS}]->(b) WHERE b IN nodes AND ${state('s')}
RETURN collect(${form.tuple({ source: 'a.id', type: 's.type', target: 'b.id' })}) AS links
}
RETURN ${form.row({ nodes: 'found', links: 'links' })}`;
}

function linksSorted([nodes, links]: Json): Json {
  return [nodes, links.map(([source, type, target]: [string, string, string]) => `${source} ${type.toUpperCase()} ${target}`).sort()];
}

export const walk: Workload = {
  name: 'network',
  about: `the ${ENTITIES} nearest entities within two hops of a group, and every link among them`,
  view: 'now',
  variables: inView('now', GROUP_LIST),
  graphql: `query Network($id: ID!) { network(around: [$id], depth: 2, statementTypes: [${TYPES.join(', ')}], first: ${ENTITIES}) {
  nodes { depth entity { id name } } links { source target type } } }`,
  read: ({ network: found }) => [
    found.nodes.map((n: Json) => [n.depth, n.entity.id, n.entity.name]),
    found.links.map((l: Json) => `${l.source} ${l.type} ${l.target}`).sort(),
  ],
  cypher: walkText(LISTS),
  readRows: ([row]) => linksSorted(row),
  neo4jCypher: cypherField({
    view: 'now',
    name: 'walk',
    parameters: { id: 'ID!' },
    type: 'Walk',
    statement: walkText(MAPS),
    selection: '{ nodes { depth id name } links { source type target } }',
    read: linksSorted,
  }),
};

/** Finds all paths and orders them, as no query stops at ten and gives the same ten every time. */
function pathsText(form: Form): string {
  return `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH (a) ((x)<-[:${ENDS}]-(s WHERE ${state('s')})-[:${ENDS}]->(y)){1,4} (b)
WITH size(s) AS length, [a] + y AS nodes, s
WHERE all(i IN range(0, length) WHERE NOT nodes[i] IN nodes[i + 1..])
WITH length, nodes, s, [v IN nodes | v.id] AS ids, [v IN s | v.id] AS statements ORDER BY length, ids, statements LIMIT 10
RETURN ${form.row({ length: 'length', entities: `[v IN nodes | ${entity(form, 'v')}]`, statements: 'statements' })}`;
}

export const paths: Workload = {
  name: 'paths',
  about: 'ten shortest paths of at most four hops between two groups',
  view: 'now',
  variables: inView('now', PAIRS),
  graphql: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, via: [${TYPES.join(', ')}], first: 10) {
  nodes { length entities { id name } statements { id } } } }`,
  read: ({ paths: found }) =>
    found.nodes.map((p: Json) => [p.length, p.entities.map((e: Json) => [e.id, e.name]), p.statements.map((s: Json) => s.id)]),
  cypher: pathsText(LISTS),
  neo4jCypher: cypherField({
    view: 'now',
    name: 'paths',
    parameters: { from: 'ID!', to: 'ID!' },
    type: '[Path!]!',
    statement: pathsText(MAPS),
    selection: '{ length entities { id name } statements }',
  }),
};
