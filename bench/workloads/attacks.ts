import { cypherField } from './cypher-field.js';
import { entity, type Form, LISTS, MAPS } from './form.js';
import { ATTACK_FILTERS, COALITION_LIST, COUNTED_COALITIONS, YEARS } from './parameters.js';
import { type Conditions, conditions, end, inView, type Json, type ViewName, type Workload } from './workload.js';

const cited = (list: Json) => list.map((e: Json) => [e.locator, e.source.title]);
const CITED = { locator: 'e.locator', source: 'src.title' };

/** Of the attacks that an index found, those with the weapon. A WITH that computes something keeps the planner from starting at the weapon. */
function there(c: Conditions): string {
  if (c.known('n') === 'true') return 'WITH n WHERE $weapon IN n.weaponsIds';
  const weapon = `EXISTS { MATCH (n)-[:ATTACK_WEAPONS]->(w:Weapon) WHERE w.id = $weapon AND ${c.known('w')} }`;
  const way = `EXISTS { MATCH (n)-[:ATTACK_LOCATION]->(l)-[:LOCATION_COUNTRY]->(c) WHERE ${c.known('l')} AND ${c.known('c')} }`;
  const known = ['date', 'location', 'weapons'].map((attribute) => ` AND ${c.given('n', attribute)}`).join('');
  return `WITH n, 0 AS b WHERE ${weapon}${known} AND ${way}`;
}

function listText(view: ViewName, form: Form): string {
  const c = conditions(view);
  const attack = {
    id: 'n.id',
    date: 'n.date',
    outcome: c.shown('n', 'outcome'),
    killed: c.shown('n', 'killedBest'),
    location: entity(form, 'l'),
  };
  return `CALL () {
MATCH (n:Attack) WHERE n.locationCountryId = $country AND n.dateFirst >= $shortFrom AND n.dateFirst <= $to AND n.dateHi >= $from AND n.dateLong IS NULL AND ${c.known('n')}
${there(c)}
WITH n ORDER BY n.locationCountryId, n.dateFirst, n.id LIMIT 50
RETURN n
UNION ALL
MATCH (n:Attack) WHERE n.locationCountryId = $country AND n.dateLong >= $from AND n.dateFirst <= $to AND ${c.known('n')}
${there(c)}
WITH n ORDER BY n.dateFirst, n.id LIMIT 50
RETURN n
}
WITH n ORDER BY n.dateFirst, n.id LIMIT 50
MATCH (n)-[:ATTACK_LOCATION]->(l)
CALL (n) {
MATCH (n)-[:ATTACK_WEAPONS]->(w) WHERE ${c.known('w')}
WITH w ORDER BY w.id
RETURN collect(${entity(form, 'w')}) AS weapons
}
CALL (n) {
MATCH (n)<-[:ATTRIBUTION_SUBJECT]-(s) WHERE ${c.event('s')}
WITH s ORDER BY s.id LIMIT 5
MATCH (s)-[:ATTRIBUTION_OBJECT]->(o)
CALL (s) {
  MATCH (s)-[:EVIDENCED_BY]->(e:Evidence)-[:FROM]->(src:Source) WHERE ${c.known('e')}
  WITH e, src ORDER BY e.knownFromHi, e.id
  RETURN collect(${form.tuple(CITED)}) AS evidence
}
WITH s, o, evidence ORDER BY s.id
RETURN collect(${form.tuple({ id: 's.id', strength: 's.strength', object: entity(form, 'o'), evidence: 'evidence' })}) AS attributions
}
WITH n, l, weapons, attributions ORDER BY n.dateFirst, n.id
RETURN ${form.row({ ...attack, weapons: 'weapons', attributions: 'attributions' })}`;
}

/** Q3: attacks by date, weapon and country. */
export function attackList(view: ViewName): Workload {
  return {
    name: 'Q3',
    about: 'first 50 attacks by date, of a weapon, in a country, in five years, with attributions and evidence',
    view,
    variables: inView(view, ATTACK_FILTERS),
    graphql: `query Q3($weapon: ID!, $country: ID!, $from: Date!, $to: Date!, $view: View) {
  attacks(filter: { date: { between: [$from, $to] }, weapons: { some: { id: { eq: $weapon } } }, location: { country: { id: { eq: $country } } } }, first: 50, orderBy: { field: DATE }, view: $view) {
    nodes { id date { edtf } outcome killed { best } location { id name } weapons { id name }
      attributions(first: 5) { nodes { id strength object { id name } evidence { locator source { title } } } } } } }`,
    read: ({ attacks }) =>
      attacks.nodes.map((a: Json) => [
        a.id,
        a.date.edtf,
        a.outcome,
        a.killed?.best ?? null,
        end(a.location),
        a.weapons.map(end),
        a.attributions.nodes.map((s: Json) => [s.id, s.strength, end(s.object), cited(s.evidence)]),
      ]),
    cypher: listText(view, LISTS),
    neo4jCypher: cypherField({
      view,
      name: 'attackList',
      parameters: { weapon: 'ID!', country: 'ID!', from: 'String!', to: 'String!', shortFrom: 'String!' },
      type: '[ListedAttack!]!',
      statement: listText(view, MAPS),
      selection: `{ id date outcome killed location { id name } weapons { id name }
  attributions { id strength object { id name } evidence { locator source } } }`,
    }),
    ...(view === 'now' && {
      neo4jGraphql: {
        text: `query Q3($weapon: ID!, $country: ID!, $from: String!, $to: String!) {
  attacks(where: { dateLo: { lte: $to }, dateHi: { gte: $from }, weapons: { some: { id: { eq: $weapon } } }, location: { some: { country: { some: { id: { eq: $country } } } } } }, sort: [{ dateLo: ASC }, { id: ASC }], limit: 50) {
    id date outcome killedBest location { id name } weapons(sort: [{ id: ASC }]) { id name }
    attributions(where: { retractedOn: { eq: null } }, sort: [{ id: ASC }], limit: 5) { id strength object { id name } evidence(sort: [{ knownFromHi: ASC }, { id: ASC }]) { locator source { title } } } } }`,
        read: ({ attacks }) =>
          attacks.map((a: Json) => [
            a.id,
            a.date,
            a.outcome,
            a.killedBest,
            end(a.location[0]),
            a.weapons.map(end),
            a.attributions.map((s: Json) => [
              s.id,
              s.strength,
              end(s.object[0]),
              s.evidence.map((e: Json) => [e.locator, e.source[0].title]),
            ]),
          ]),
      },
    }),
  };
}

const byText = (rows: Json) => rows.map((row: Json) => JSON.stringify(row)).sort();
const bucket = (b: Json) => [...b.keys.map((k: Json) => k.value), b.attacks];
const MONTH = "CASE WHEN left(a.dateLo, 7) = left(a.dateHi, 7) THEN left(a.dateLo, 7) ELSE 'uncertain' END";

function monthsOfMembersText(form: Form): string {
  return `MATCH (:Coalition {id: $id})<-[:MEMBERSHIP_OBJECT]-(m)-[:MEMBERSHIP_SUBJECT]->(g) WHERE m.retractedOn IS NULL
MATCH (g)<-[:ATTRIBUTION_OBJECT]-(s)-[:ATTRIBUTION_SUBJECT]->(a) WHERE s.retractedOn IS NULL
AND (m.validFromLo IS NULL OR m.validFromLo <= a.dateHi) AND (m.validToHi IS NULL OR m.validToHi >= a.dateLo)
WITH ${MONTH} AS month, g.id AS actor, count(DISTINCT a) AS attacks
RETURN ${form.row({ month: 'month', actor: 'actor', attacks: 'attacks' })}`;
}

/** Q5: the attacks of a coalition's members, by month. */
export const monthsOfMembers: Workload = {
  name: 'Q5',
  about: 'attacks by month and actor, of those who may have been members of a coalition on the day',
  view: 'now',
  variables: inView('now', COUNTED_COALITIONS),
  graphql: `query Q5($id: ID!) {
  attackStats(by: [MONTH, ACTOR_OF_COALITION], coalitions: [$id]) { buckets { keys { value } attacks } } }`,
  read: ({ attackStats }) => byText(attackStats.buckets.map(bucket)),
  cypher: monthsOfMembersText(LISTS),
  readRows: byText,
  neo4jCypher: cypherField({
    view: 'now',
    name: 'monthsOfMembers',
    parameters: { id: 'ID!' },
    type: '[MonthOfActor!]!',
    statement: monthsOfMembersText(MAPS),
    selection: '{ month actor attacks }',
    read: byText,
  }),
};

function monthsText(form: Form): string {
  return `CALL () {
MATCH (a:Attack) WHERE a.dateFirst >= $shortFrom AND a.dateFirst <= $to AND a.dateHi >= $from AND a.dateLong IS NULL RETURN a
UNION ALL
MATCH (a:Attack) WHERE a.dateLong >= $from AND a.dateFirst <= $to RETURN a
}
WITH ${MONTH} AS month, count(a) AS attacks
RETURN ${form.row({ month: 'month', attacks: 'attacks' })}`;
}

/** stats: the attacks of three years, by month. */
export const months: Workload = {
  name: 'stats',
  about: 'attacks of three years by month',
  view: 'now',
  variables: inView('now', YEARS),
  graphql: `query Stats($from: Date!, $to: Date!) { attackStats(by: [MONTH], filter: { date: { between: [$from, $to] } }) { buckets { keys { value } attacks } } }`,
  read: ({ attackStats }) => byText(attackStats.buckets.map(bucket)),
  cypher: monthsText(LISTS),
  readRows: byText,
  neo4jCypher: cypherField({
    view: 'now',
    name: 'months',
    parameters: { from: 'String!', to: 'String!', shortFrom: 'String!' },
    type: '[Month!]!',
    statement: monthsText(MAPS),
    selection: '{ month attacks }',
    read: byText,
  }),
};

function latestText(form: Form): string {
  const attack = { id: 's.id', strength: 's.strength', attack: 'a.id', date: 'a.date', location: entity(form, 'l') };
  return `MATCH (n:Coalition {id: $id})
CALL (n) {
MATCH (n)<-[:MEMBERSHIP_OBJECT]-(m)-[:MEMBERSHIP_SUBJECT]->(g) WHERE m.retractedOn IS NULL
WITH m, g ORDER BY g.nameSort, m.id LIMIT 50
CALL (g) {
  MATCH (s:Attribution) WHERE s.participantId = g.id AND s.eventFirst >= '' AND s.retractedOn IS NULL
  WITH s ORDER BY s.participantId DESC, s.eventFirst DESC, s.id DESC LIMIT 10
  MATCH (s)-[:ATTRIBUTION_SUBJECT]->(a)-[:ATTACK_LOCATION]->(l)
  CALL (a) {
    MATCH (a)-[:EVIDENCED_BY]->(e:Evidence)-[:FROM]->(src:Source)
    WITH e, src ORDER BY e.knownFromHi, e.id
    RETURN collect(${form.tuple(CITED)}) AS evidence
  }
  WITH s, a, l, evidence ORDER BY s.eventFirst DESC, s.id DESC
  RETURN collect(${form.tuple({ ...attack, evidence: 'evidence' })}) AS attacks
}
WITH m, g, attacks ORDER BY g.nameSort, m.id
RETURN collect(${form.tuple({ id: 'm.id', subject: entity(form, 'g'), attacks: 'attacks' })}) AS members
}
RETURN ${form.row({ id: 'n.id', name: 'n.name', members: 'members' })}`;
}

/** Q6: the latest attacks of each member of a coalition. */
export const latestOfMembers: Workload = {
  name: 'Q6',
  about: 'coalition, its members, the 10 latest attacks of each with location, evidence, source',
  view: 'now',
  variables: inView('now', COALITION_LIST),
  graphql: `query Q6($id: ID!) { coalition(id: $id) { id name members(first: 50, orderBy: { field: SUBJECT_NAME }) { nodes { id subject { id name
  attributions(first: 10, orderBy: { field: SUBJECT_DATE, direction: DESC }) { nodes { id strength subject { id date { edtf } location { id name } evidence { locator source { title } } } } } } } } } }`,
  read: ({ coalition: n }) =>
    n && [
      n.id,
      n.name,
      n.members.nodes.map((m: Json) => [
        m.id,
        end(m.subject),
        m.subject.attributions.nodes.map((s: Json) => [
          s.id,
          s.strength,
          s.subject.id,
          s.subject.date.edtf,
          end(s.subject.location),
          cited(s.subject.evidence),
        ]),
      ]),
    ],
  cypher: latestText(LISTS),
  readRows: (rows) => rows[0] ?? null,
  neo4jCypher: cypherField({
    view: 'now',
    name: 'latestOfMembers',
    parameters: { id: 'ID!' },
    type: 'CoalitionWithAttacks',
    statement: latestText(MAPS),
    selection: `{ id name members { id subject { id name }
  attacks { id strength attack date location { id name } evidence { locator source } } } }`,
  }),
  neo4jGraphql: {
    text: `query Q6($id: ID!) { coalitions(where: { id: { eq: $id } }) { id name
  members(where: { retractedOn: { eq: null } }) { id subject { id name nameSort
    attributions(where: { retractedOn: { eq: null } }, sort: [{ eventFirst: DESC }, { id: DESC }], limit: 10) { id strength subject { id date location { id name } evidence(sort: [{ knownFromHi: ASC }, { id: ASC }]) { locator source { title } } } } } } } }`,
    // The library cannot order statements by the names of their ends, so it returns all members and the client orders them.
    read: ({ coalitions: [n] }) => {
      const key = (m: Json) => `${m.subject[0].nameSort} ${m.id}`;
      const before = (a: Json, b: Json) => (key(a) < key(b) ? -1 : 1);
      return (
        n && [
          n.id,
          n.name,
          n.members
            .toSorted((a: Json, b: Json) => before(a, b))
            .slice(0, 50)
            .map((m: Json) => [
              m.id,
              end(m.subject[0]),
              m.subject[0].attributions.map((s: Json) => {
                const a = s.subject[0];
                return [s.id, s.strength, a.id, a.date, end(a.location[0]), a.evidence.map((e: Json) => [e.locator, e.source[0].title])];
              }),
            ]),
        ]
      );
    },
  },
};
