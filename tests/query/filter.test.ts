import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { CypherText } from '../../src/store/engine.js';
import { textsOf } from '../support/texts.js';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
/** `UPDATE_GOLDEN=1` writes the texts anew; each difference must then be read. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const QUERIES: Readonly<Record<string, string>> = {
  'one-by-id': '{ armedGroup(id: "hamas") { id name } }',
  'several-by-id': '{ nodes(ids: ["hamas", "iran"]) { ... on Entity { name } } }',
  'page-by-name': '{ armedGroups(first: 3) { nodes { id } } }',
  'page-after': `{ armedGroups(first: 3, after: "${Buffer.from('["NAME ASC","hamas","hamas"]').toString('base64url')}") { nodes { id } } }`,
  'page-backward-by-id': '{ armedGroups(last: 3, orderBy: { field: ID }) { nodes { id } } }',
  'page-by-number': `{ estimates(first: 3, orderBy: { field: VALUE, direction: DESC }, after: "${Buffer.from('["VALUE DESC","180","estimate:x"]').toString('base64url')}") { nodes { value } } }`,
  'page-by-end': '{ memberships(orderBy: { field: OBJECT_NAME }) { nodes { id } } }',
  'count-alone': '{ statements { totalCount } }',
  'page-with-count': '{ states(first: 2) { totalCount nodes { isoCode } } }',
  'nested-connection':
    '{ coalition(id: "x") { members(first: 2, orderBy: { field: SUBJECT_NAME }) { totalCount nodes { role subject { name } } } } }',
  'events-of-actor': '{ armedGroup(id: "x") { attributions(first: 2, orderBy: { field: SUBJECT_DATE }) { nodes { id } } } }',
  'evidence-of-statement':
    '{ membership(id: "membership:a:b") { status evidence(stance: DISPUTES) { locator source { title publisher { name } } } } }',
  'name-in-language': '{ actor(id: "x") { name(language: "ar") } }',
  'interface-fragments':
    '{ entities(first: 2) { nodes { __typename ... on Attack { date { edtf } location { name } } ... on StateOrgan { state { isoCode } } } } }',
  'filter-texts':
    '{ armedGroups(filter: { name: { contains: "Ḥezb" }, community: { startsWith: "SH" }, description: { isNull: false } }) { totalCount } }',
  'filter-numbers-and-enums':
    '{ attacks(filter: { killed: { best: { between: [1, 5] } }, outcome: { in: [HIT, FAILED] } }) { totalCount } }',
  'filter-dates': '{ attacks(filter: { date: { before: "2024-01-01", after: "2023-01-01" } }) { totalCount } }',
  'filter-dates-certain':
    '{ attacks(filter: { date: { between: ["2023-01-01", "2023-12-31"] } }, view: { certainty: CERTAIN }) { totalCount } }',
  'filter-lists': '{ sponsorships(filter: { supportTypes: { has: FINANCE, hasAny: [WEAPONS, TRAINING] } }) { totalCount } }',
  'filter-external-ids':
    '{ armedGroups(filter: { externalIds: { some: { scheme: { eq: "OFAC-SDN" }, value: { startsWith: "2" } } } }) { totalCount } }',
  'filter-not-or':
    '{ armedGroups(filter: { not: { or: [{ community: { eq: "Shia" } }, { memberships: { some: { role: { eq: "key" } } } }] } }) { totalCount } }',
  'filter-counts':
    '{ armedGroups(filter: { memberships: { where: { status: { eq: ASSERTED } }, count: { gte: 2 } }, leaders: { count: { lt: 1 } } }) { totalCount } }',
  'filter-three-deep':
    '{ armedGroups(filter: { memberships: { some: { object: { members: { none: { subject: { designations: { some: { list: { eq: "FTO" } } } } } } } } } }) { totalCount } }',
  'filter-far-id':
    '{ armedGroups(filter: { community: { eq: "Shia" }, memberships: { some: { role: { eq: "key" }, object: { id: { eq: "x" } } } } }, first: 5) { totalCount nodes { id } } }',
  'filter-party-and-type': '{ statements(filter: { party: { id: { eq: "iran" } }, type: { in: [SPONSORSHIP] } }) { totalCount } }',
  'view-known-at': '{ memberships(view: { knownAt: "2024-01-01", statuses: [DISPUTED] }) { nodes { status retractedOn } } }',
  'view-as-of-certain': '{ memberships(view: { asOf: "2024-01-01", certainty: CERTAIN }) { totalCount } }',
  'view-as-of-then': '{ statements(view: { asOf: "2024-01-01", certainty: CERTAIN, knownAt: "2024-06-01" }) { totalCount } }',
  'view-sources':
    '{ memberships(view: { excludeSources: ["source:a"], minReliability: B, minConfidence: MODERATE }) { nodes { status knownFrom } } }',
  statistics: '{ attackStats(by: [COUNTRY, ACTOR]) { attacks buckets { keys { value } attacks killed { best } } } }',
  paths: '{ paths(from: "a", to: "b", maxHops: 1, via: [MEMBERSHIP, ALLIANCE]) { totalCount } }',
};

function shown(texts: readonly CypherText[]): string {
  return texts
    .map(
      ({ text, params }) =>
        `${text}\n\n${Object.entries(params)
          .map(([name, value]) => `$${name} = ${JSON.stringify(value)}`)
          .join('\n')}\n`,
    )
    .join('\n---\n\n');
}

describe('what queries are compiled to', () => {
  it('is shown by at least twenty-five of them', () => expect(Object.keys(QUERIES).length).toBeGreaterThanOrEqual(25));

  it.each(Object.entries(QUERIES))('%s', async (name, query) => {
    const file = `${GOLDEN}${name}.cypher.txt`;
    const found = shown(await textsOf(query));
    if (UPDATE) writeFileSync(file, found);
    expect(existsSync(file)).toBe(true);
    expect(found).toBe(readFileSync(file, 'utf8'));
  });
});

/** A query with a place for a value at every argument that takes one. */
const EVERYWHERE = `query ($id: ID!, $ids: [ID!]!, $text: String!, $texts: [String!]!, $n: Int!, $m: Float!, $day: Date!, $date: Edtf!, $cursor: String!) {
  a: armedGroup(id: $id) { name(language: $text) }
  b: nodes(ids: $ids) { ... on Entity { id } }
  c: armedGroups(first: $n, filter: { id: { eq: $id, in: $ids }, name: { eq: $text, contains: $text, startsWith: $text, in: $texts }, ideology: { has: $text, hasAny: $texts }, description: { contains: $text }, externalIds: { some: { value: { eq: $text } } } }) { nodes { id } }
  d: attacks(filter: { date: { before: $day, after: $day, between: [$day, $day], eq: $date, in: [$date] }, killed: { best: { gt: $n, in: [$n] } }, location: { country: { id: { in: $ids } } } }) { totalCount }
  e: memberships(view: { asOf: $day, certainty: CERTAIN, knownAt: $day, sources: $ids, excludeSources: $ids }, filter: { party: { name: { contains: $text } }, evidence: { some: { locator: { eq: $text } } } }) { nodes { status } }
  f: estimates(first: $n, after: $cursor, filter: { value: { gte: $m, between: [$m, $m] } }) { nodes { id } }
  g: paths(from: $id, to: $id, maxHops: 1) { totalCount }
}`;

function values(mark: string, n: number) {
  const day = `2${n}-01-01`;
  const cursor = Buffer.from(JSON.stringify(['ID ASC', `${mark}c`])).toString('base64url');
  return {
    id: `${mark}i`,
    ids: [`${mark}j`, `${mark}k`, ...Array.from({ length: n % 3 }, (_, i) => `${mark}${i}`)],
    text: `${mark}t`,
    texts: [`${mark}u`],
    n,
    m: n + 0.5,
    day,
    date: `${day}~`,
    cursor,
  };
}

describe('values', () => {
  it('never stand in a text: the same query with other values is the same text', async () => {
    const one = await textsOf(EVERYWHERE, values('Mårk1', 731));
    const other = await textsOf(EVERYWHERE, values('x"}) DETACH DELETE n //`\'', 756));
    expect(one.length).toBeGreaterThanOrEqual(7);
    expect(other.map(({ text }) => text)).toEqual(one.map(({ text }) => text));
    for (const { text } of [...one, ...other]) expect(text).not.toMatch(/m[åa]rk1|DETACH|731|756|["`]/i);
    const params = JSON.stringify(one.map((t) => t.params));
    for (const value of ['Mårk1i', 'Mårk1j', 'Mårk1t', 'Mårk1u', 'Mårk1c', '2731-01-01', '731.5']) expect(params).toContain(value);
  });

  it('are numbered in the order of their use, each once', async () => {
    for (const { text, params } of await textsOf(EVERYWHERE, values('v', 300))) {
      expect([...new Set(text.match(/\$\w+/g) ?? [])].sort()).toEqual(
        Object.keys(params)
          .map((name) => `$${name}`)
          .sort(),
      );
    }
  });
});
