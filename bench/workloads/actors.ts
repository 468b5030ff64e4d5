import { cypherField } from './cypher-field.js';
import { type Columns, entity, type Form, LISTS, MAPS } from './form.js';
import { COALITION_LIST, GROUP_LIST } from './parameters.js';
import { conditions, end, inView, type Json, type ViewName, type Workload } from './workload.js';

const EVIDENCE = 'evidence { locator summary source { title } }';
const evidence = (list: Json) => list.map((e: Json) => [e.locator, e.summary, e.source.title]);

function evidenceCall(view: ViewName, form: Form): string {
  return `CALL (s) {
  MATCH (s)-[:EVIDENCED_BY]->(e:Evidence)-[:FROM]->(src:Source) WHERE ${conditions(view).known('e')}
  WITH e, src ORDER BY e.knownFromHi, e.id
  RETURN collect(${form.tuple({ locator: 'e.locator', summary: 'e.summary', source: 'src.title' })}) AS evidence
}`;
}

/** The statements of one kind at a node, ordered by id, with their other end and evidence. */
function listCall(view: ViewName, form: Form, kind: string, near: string, far: string, name: string, columns: Columns): string {
  const all = { id: 's.id', ...columns, [far.toLowerCase()]: entity(form, 'o'), evidence: 'evidence' };
  return `CALL (n) {
MATCH (n)<-[:${kind}_${near}]-(s) WHERE ${conditions(view).state('s')}
WITH s ORDER BY s.id LIMIT 20
MATCH (s)-[:${kind}_${far}]->(o)
${evidenceCall(view, form)}
WITH s, o, evidence ORDER BY s.id
RETURN collect(${form.tuple(all)}) AS ${name}
}`;
}

function cardText(view: ViewName, form: Form): string {
  const c = conditions(view);
  const membership = { status: c.status('s'), validFrom: 's.validFrom', validTo: 's.validTo' };
  const lists = { names: 'names', memberships: 'memberships', sponsors: 'sponsors', designations: 'designations' };
  return `MATCH (n:ArmedGroup {id: $id}) WHERE ${c.known('n')}
CALL (n) {
MATCH (n)<-[:NAME_SUBJECT]-(s) WHERE ${c.state('s')}
WITH s ORDER BY s.id LIMIT 20
RETURN collect(${form.tuple({ value: 's.value', kind: 's.kind' })}) AS names
}
${listCall(view, form, 'MEMBERSHIP', 'SUBJECT', 'OBJECT', 'memberships', membership)}
${listCall(view, form, 'SPONSORSHIP', 'OBJECT', 'SUBJECT', 'sponsors', { supportTypes: 's.supportTypes' })}
${listCall(view, form, 'DESIGNATION', 'SUBJECT', 'OBJECT', 'designations', { list: 's.list', listedOn: 's.listedOn' })}
RETURN ${form.row({ id: 'n.id', name: 'n.name', community: c.shown('n', 'community'), ...lists })}`;
}

/** Q1: the card of one actor. */
export function actorCard(view: ViewName): Workload {
  return {
    name: 'Q1',
    about: 'actor card: names, memberships, sponsors, designations, all with evidence',
    view,
    variables: inView(view, GROUP_LIST),
    graphql: `query Q1($id: ID!, $view: View) { armedGroup(id: $id, view: $view) { id name community
  names(first: 20) { nodes { value kind } }
  memberships(first: 20) { nodes { id status valid { from { edtf } to { edtf } } object { id name } ${EVIDENCE} } }
  sponsors(first: 20) { nodes { id supportTypes subject { id name } ${EVIDENCE} } }
  designations(first: 20) { nodes { id list listedOn object { id name } ${EVIDENCE} } } } }`,
    read: ({ armedGroup: g }) =>
      g && [
        g.id,
        g.name,
        g.community,
        g.names.nodes.map((n: Json) => [n.value, n.kind]),
        g.memberships.nodes.map((s: Json) => [
          s.id,
          s.status,
          s.valid.from?.edtf ?? null,
          s.valid.to?.edtf ?? null,
          end(s.object),
          evidence(s.evidence),
        ]),
        g.sponsors.nodes.map((s: Json) => [s.id, s.supportTypes, end(s.subject), evidence(s.evidence)]),
        g.designations.nodes.map((s: Json) => [s.id, s.list, s.listedOn, end(s.object), evidence(s.evidence)]),
      ],
    cypher: cardText(view, LISTS),
    readRows: (rows) => rows[0] ?? null,
    neo4jCypher: cypherField({
      view,
      name: 'actorCard',
      parameters: { id: 'ID!' },
      type: 'ActorCard',
      statement: cardText(view, MAPS),
      selection: `{ id name community names { value kind }
  memberships { id status validFrom validTo object { id name } evidence { locator summary source } }
  sponsors { id supportTypes subject { id name } evidence { locator summary source } }
  designations { id list listedOn object { id name } evidence { locator summary source } } }`,
    }),
    ...(view === 'now' && {
      neo4jGraphql: {
        text: `query Q1($id: ID!) { armedGroups(where: { id: { eq: $id } }) { id name community
  names(where: { retractedOn: { eq: null } }, sort: [{ id: ASC }], limit: 20) { value kind }
  memberships(where: { retractedOn: { eq: null } }, sort: [{ id: ASC }], limit: 20) { id disputedFromHi validFrom validTo object { id name } ...E1 }
  sponsors(where: { retractedOn: { eq: null } }, sort: [{ id: ASC }], limit: 20) { id supportTypes subject { id name } ...E2 }
  designations(where: { retractedOn: { eq: null } }, sort: [{ id: ASC }], limit: 20) { id list listedOn object { id name } ...E3 } } }
fragment E1 on Membership { evidence(sort: [{ knownFromHi: ASC }, { id: ASC }]) { locator summary source { title } } }
fragment E2 on Sponsorship { evidence(sort: [{ knownFromHi: ASC }, { id: ASC }]) { locator summary source { title } } }
fragment E3 on Designation { evidence(sort: [{ knownFromHi: ASC }, { id: ASC }]) { locator summary source { title } } }`,
        read: ({ armedGroups: [g] }) => {
          const cited = (s: Json) => s.evidence.map((e: Json) => [e.locator, e.summary, e.source[0].title]);
          return (
            g && [
              g.id,
              g.name,
              g.community,
              g.names.map((n: Json) => [n.value, n.kind]),
              g.memberships.map((s: Json) => [
                s.id,
                s.disputedFromHi ? 'DISPUTED' : 'ASSERTED',
                s.validFrom,
                s.validTo,
                end(s.object[0]),
                cited(s),
              ]),
              g.sponsors.map((s: Json) => [s.id, s.supportTypes, end(s.subject[0]), cited(s)]),
              g.designations.map((s: Json) => [s.id, s.list, s.listedOn, end(s.object[0]), cited(s)]),
            ]
          );
        },
      },
    }),
  };
}

function listText(view: ViewName, form: Form): string {
  const c = conditions(view);
  const count = (kind: string) => `COUNT { MATCH (n)<-[:${kind}_SUBJECT]-(x) WHERE ${c.state('x')} }`;
  const counts = { memberships: count('MEMBERSHIP'), designations: count('DESIGNATION') };
  return `MATCH (:Coalition {id: $id})<-[:MEMBERSHIP_OBJECT]-(m)-[:MEMBERSHIP_SUBJECT]->(n:ArmedGroup)
WHERE ${c.state('m')} AND ${c.known('n')}
WITH DISTINCT n ORDER BY n.nameSort, n.id LIMIT 50
CALL (n) {
MATCH (n)<-[:SPONSORSHIP_OBJECT]-(s) WHERE ${c.state('s')}
WITH s ORDER BY s.id LIMIT 5
MATCH (s)-[:SPONSORSHIP_SUBJECT]->(o)
WITH s, o ORDER BY s.id
RETURN collect(${form.tuple({ id: 's.id', supportTypes: 's.supportTypes', subject: entity(form, 'o') })}) AS sponsors
}
WITH n, sponsors ORDER BY n.nameSort, n.id
RETURN ${form.row({ id: 'n.id', name: 'n.name', ...counts, sponsors: 'sponsors' })}`;
}

/** Q2: the groups of a coalition. */
export function groupList(view: ViewName): Workload {
  return {
    name: 'Q2',
    about: '50 groups of a coalition by name, with counts and sponsors',
    view,
    variables: inView(view, COALITION_LIST),
    graphql: `query Q2($id: ID!, $view: View) {
  armedGroups(filter: { memberships: { some: { object: { id: { eq: $id } } } } }, first: 50, orderBy: { field: NAME }, view: $view) {
    nodes { id name memberships { totalCount } designations { totalCount } sponsors(first: 5) { nodes { id supportTypes subject { id name } } } } } }`,
    read: ({ armedGroups }) =>
      armedGroups.nodes.map((g: Json) => [
        g.id,
        g.name,
        g.memberships.totalCount,
        g.designations.totalCount,
        g.sponsors.nodes.map((s: Json) => [s.id, s.supportTypes, end(s.subject)]),
      ]),
    cypher: listText(view, LISTS),
    neo4jCypher: cypherField({
      view,
      name: 'groupList',
      parameters: { id: 'ID!' },
      type: '[ListedGroup!]!',
      statement: listText(view, MAPS),
      selection: '{ id name memberships designations sponsors { id supportTypes subject { id name } } }',
    }),
    ...(view === 'now' && {
      neo4jGraphql: {
        text: `query Q2($id: ID!) {
  armedGroups(where: { memberships: { some: { retractedOn: { eq: null }, object: { some: { id: { eq: $id } } } } } }, sort: [{ nameSort: ASC }, { id: ASC }], limit: 50) {
    id name
    membershipsConnection(where: { node: { retractedOn: { eq: null } } }) { aggregate { count { nodes } } }
    designationsConnection(where: { node: { retractedOn: { eq: null } } }) { aggregate { count { nodes } } }
    sponsors(where: { retractedOn: { eq: null } }, sort: [{ id: ASC }], limit: 5) { id supportTypes subject { id name } } } }`,
        read: ({ armedGroups }) =>
          armedGroups.map((g: Json) => [
            g.id,
            g.name,
            g.membershipsConnection.aggregate.count.nodes,
            g.designationsConnection.aggregate.count.nodes,
            g.sponsors.map((s: Json) => [s.id, s.supportTypes, end(s.subject[0])]),
          ]),
      },
    }),
  };
}

function hop(view: ViewName, form: Form, kind: string, near: string, far: string, name: string): string {
  const c = conditions(view);
  return `CALL (n) {
MATCH (n)<-[:${kind}_${near}]-(s) WHERE ${c.state('s')}
WITH s ORDER BY s.id LIMIT 10
MATCH (s)-[:${kind}_${far}]->(o)
CALL (o) {
  MATCH (o)<-[:${kind}_${far}]-(s2) WHERE ${c.state('s2')}
  WITH s2 ORDER BY s2.id LIMIT 10
  MATCH (s2)-[:${kind}_${near}]->(o2)
  WITH s2, o2 ORDER BY s2.id
  RETURN collect(${form.tuple({ id: 's2.id', entity: entity(form, 'o2') })}) AS further
}
WITH s, o, further ORDER BY s.id
RETURN collect(${form.tuple({ id: 's.id', entity: entity(form, 'o'), further: 'further' })}) AS ${name}
}`;
}

function networkText(view: ViewName, form: Form): string {
  const c = conditions(view);
  return `MATCH (n:ArmedGroup {id: $id}) WHERE ${c.known('n')}
${hop(view, form, 'MEMBERSHIP', 'SUBJECT', 'OBJECT', 'memberships')}
${hop(view, form, 'SPONSORSHIP', 'OBJECT', 'SUBJECT', 'sponsors')}
CALL (n) {
MATCH (n)<-[:HOSTILITY_SUBJECT|HOSTILITY_OBJECT]-(s) WHERE ${c.state('s')}
WITH s ORDER BY s.id LIMIT 10
MATCH (a)<-[:HOSTILITY_SUBJECT]-(s)-[:HOSTILITY_OBJECT]->(b)
WITH s, a, b ORDER BY s.id
RETURN collect(${form.tuple({ id: 's.id', subject: entity(form, 'a'), object: entity(form, 'b') })}) AS hostilities
}
RETURN ${form.row({ id: 'n.id', name: 'n.name', memberships: 'memberships', sponsors: 'sponsors', hostilities: 'hostilities' })}`;
}

/** Q4: two hops around a group. */
export function network(view: ViewName): Workload {
  return {
    name: 'Q4',
    about: 'two hops around a group: coalitions and their members, sponsors and whom else they back, enemies',
    view,
    variables: inView(view, GROUP_LIST),
    graphql: `query Q4($id: ID!, $view: View) { armedGroup(id: $id, view: $view) { id name
  memberships(first: 10) { nodes { id object { id name members(first: 10) { nodes { id subject { id name } } } } } }
  sponsors(first: 10) { nodes { id subject { id name sponsored(first: 10) { nodes { id object { id name } } } } } }
  hostilities(first: 10) { nodes { id subject { id name } object { id name } } } } }`,
    read: ({ armedGroup: g }) =>
      g && [
        g.id,
        g.name,
        g.memberships.nodes.map((s: Json) => [s.id, end(s.object), s.object.members.nodes.map((t: Json) => [t.id, end(t.subject)])]),
        g.sponsors.nodes.map((s: Json) => [s.id, end(s.subject), s.subject.sponsored.nodes.map((t: Json) => [t.id, end(t.object)])]),
        g.hostilities.nodes.map((s: Json) => [s.id, end(s.subject), end(s.object)]),
      ],
    cypher: networkText(view, LISTS),
    readRows: (rows) => rows[0] ?? null,
    neo4jCypher: cypherField({
      view,
      name: 'neighbours',
      parameters: { id: 'ID!' },
      type: 'Neighbours',
      statement: networkText(view, MAPS),
      selection: `{ id name
  memberships { id entity { id name } further { id entity { id name } } }
  sponsors { id entity { id name } further { id entity { id name } } }
  hostilities { id subject { id name } object { id name } } }`,
    }),
  };
}
