import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FactsDocument, readDocument } from '../../src/facts/document.js';
import { readModel } from '../../src/model/read.js';

const SEEDS = fileURLToPath(new URL('../../seeds/article/', import.meta.url));
export const model = readModel();

export function documents(texts: readonly string[]): FactsDocument[] {
  return texts.map((text, i) => {
    const { document, problems } = readDocument(`${i}.yaml`, text);
    if (!document) throw new Error(JSON.stringify(problems));
    return document;
  });
}

export function seeds(): string[] {
  return readdirSync(SEEDS)
    .sort()
    .map((file) => readFileSync(join(SEEDS, file), 'utf8'));
}

/** Sources of known days, and things that rest on the earliest of them. */
export const SOURCES = `
sources:
  - { id: "source:early", title: Early, published: "2020", accessed: "2026-01-01", publisher: paper }
  - { id: "source:middle", title: Middle, published: "2021-05-05", accessed: "2026-01-01", derivesFrom: ["source:early"] }
  - { id: "source:late", title: Late, published: "2022-06~", accessed: "2026-01-01" }
  - { id: "source:undated", title: Undated, accessed: "2023-03-03" }
`;
export const ENTITIES = `
organisations:
  - { id: paper, name: The Paper, evidence: [{ source: "source:late", summary: Its imprint. }] }
coalitions:
  - { id: front, name: The Front, evidence: [{ source: "source:late", summary: Is named. }] }
armedGroups:
  - { id: red, name: Red, ideology: [ONE, TWO], externalIds: [{ scheme: S, value: "1" }], evidence: [{ source: "source:late", summary: Is named. }] }
  - { id: blue, name: Blue, evidence: [{ source: "source:late", summary: Is named. }] }
weapons:
  - { id: drone, name: Drone, evidence: [{ source: "source:late", summary: Is named. }] }
locations:
  - { id: town, name: Town, within: province, coordinates: { latitude: 33.5, longitude: 44, precision: NEAR }, evidence: [{ source: "source:late", summary: Is named. }] }
  - { id: province, name: Province, evidence: [{ source: "source:late", summary: Is named. }] }
attacks:
  - { id: raid, name: Raid, date: 2022-06-01~, location: town, weapons: [drone], killed: { low: 1, best: 2 }, evidence: [{ source: "source:late", summary: Is reported. }] }
`;
export const STATEMENTS = `
memberships:
  - { subject: red, object: front, role: key, valid: { from: "2019", to: ".." }, evidence: [{ source: "source:middle", observedOn: "2021-05", summary: Is a member. }] }
hostilities:
  - { subject: red, object: blue, evidence: [{ source: "source:undated", summary: They fight. }] }
attributions:
  - { subject: raid, object: red, strength: ASSESSED, by: paper, evidence: [{ source: "source:late", derivesFrom: ["source:middle"], summary: It did it. }] }
foundings:
  - { subject: blue, founders: [red, front], evidence: [{ source: "source:late", locator: p. 1, summary: So. }, { source: "source:late", locator: p. 2, summary: So too. }] }
`;
export const BASE = [SOURCES, ENTITIES, STATEMENTS];

export function membership(...evidence: string[]): string {
  return `memberships: [{ subject: red, object: front, evidence: [${evidence.join(', ')}] }]`;
}

export function says(source: string, more = ''): string {
  return `{ source: "source:${source}", summary: Said by ${source}.${more} }`;
}

const M = 'membership:red:front';
const E = 'evidence:membership:red:front:middle:_';

/** What is done to a sound graph by hand, and which invariants then tell of it. */
export const BROKEN: [what: string, text: string, reported: string[]][] = [
  [
    'an end was deleted',
    "MATCH (n:Coalition {id: 'front'}) DETACH DELETE n",
    [`membership-object-count ${M}`, 'name-subject-count name:front:the-front-21b9d091:primary', 'orphan-evidence evidence:front:late:_'],
  ],
  ['the way to an end was deleted', 'MATCH (:Membership)-[r:MEMBERSHIP_SUBJECT]->() DELETE r', [`membership-subject-count ${M}`]],
  [
    'an end is there twice',
    "MATCH (s:Membership), (n:Entity {id: 'blue'}) CREATE (s)-[:MEMBERSHIP_SUBJECT]->(n)",
    [`membership-subject-count ${M}`],
  ],
  [
    'an end is of the wrong type',
    "MATCH (s:Membership)-[r:MEMBERSHIP_OBJECT]->(), (n:Entity {id: 'blue'}) DELETE r CREATE (s)-[:MEMBERSHIP_OBJECT]->(n)",
    [`membership-object-type ${M}`],
  ],
  ['the only evidence was deleted', `MATCH (e:Evidence {id: '${E}'}) DETACH DELETE e`, [`statement-evidence ${M}`, `statement-known ${M}`]],
  [
    'the evidence is cut off',
    `MATCH ()-[r:EVIDENCED_BY]->(:Evidence {id: '${E}'}) DELETE r`,
    [`statement-evidence ${M}`, `orphan-evidence ${E}`, `statement-known ${M}`],
  ],
  [
    'the evidence only disputes',
    `MATCH (e:Evidence {id: '${E}'}) SET e.stance = 'DISPUTES'`,
    [`statement-evidence ${M}`, `statement-known ${M}`],
  ],
  ["an entity's evidence was deleted", 'MATCH (:Coalition)-[:EVIDENCED_BY]->(e) DETACH DELETE e', ['entity-evidence front']],
  [
    'a statement is found by another day than that of its event',
    "MATCH (s:Attribution) SET s.eventFirst = '2030-01-01'",
    ['attribution-event attribution:raid:red:assessed'],
  ],
  ['an attack is found in another country', "MATCH (a:Attack) SET a.locationCountryId = 'blue'", ['attack-location-country-id raid']],
  ['an attack is found by another weapon', "MATCH (a:Attack) SET a.weaponsIds = ['blue']", ['attack-weapons-ids raid']],
  [
    'a statement is found by another participant',
    "MATCH (s:Attribution) SET s.participantId = 'blue'",
    ['attribution-participant attribution:raid:red:assessed'],
  ],
  ['evidence lost its source', `MATCH (:Evidence {id: '${E}'})-[r:FROM]->() DELETE r`, [`evidence-source-count ${E}`]],
  [
    'a period is the wrong way round',
    'MATCH (s:Membership) SET s.validToHi = "2018-01-01", s.validToLo = "2018-01-01"',
    [`bounds-validfromlo ${M}`],
  ],
  ['the bounds of a start are the wrong way round', 'MATCH (s:Membership) SET s.validFromHi = "2018-01-01"', [`bounds-validfromlo ${M}`]],
  [
    'the bounds of an end are the wrong way round',
    'MATCH (s:Membership) SET s.validToLo = "9999-12-31", s.validToHi = "2020-01-01"',
    [`bounds-validtolo ${M}`],
  ],
  ['a low figure is above the best', 'MATCH (n:Attack) SET n.killedLow = 9', ['attack-killedlow-killedbest raid']],
  ['a best figure is above the high', 'MATCH (n:Attack) SET n.killedHigh = 1', ['attack-killedbest-killedhigh raid']],
  ['a source was redated by hand', "MATCH (s:Source {id: 'source:middle'}) SET s.knownFromHi = '2000-01-01'", [`evidence-known ${E}`]],
  [
    'a statement is known from another day',
    "MATCH (s:Membership) SET s.knownFromHi = '2021-05-04'",
    [`statement-known ${M}`, `statement-later ${M}`],
  ],
  ['an attribute is known too late', "MATCH (s:Membership) SET s.later = ['role\u001f2030-01-01']", [`statement-later ${M}`]],
  ['an attribute is known too early', "MATCH (n:Entity {id: 'red'}) SET n.later = null", ['entity-later red']],
  ['an entity is known too late', "MATCH (n:Weapon) SET n.knownFromHi = '2023-01-01'", ['entity-known drone']],
  ['an entity is known from no day', 'MATCH (n:Weapon) SET n.knownFromHi = null', ['entity-known drone']],
  ['a date is looked for elsewhere', "MATCH (n:Attack) SET n.dateFirst = '2021-01-01'", ['attack-date-index raid']],
  ['a date is looked for nowhere', 'MATCH (n:Attack) SET n.dateFirst = null', ['attack-date-index raid']],
  ['a date is taken for a long one', "MATCH (n:Attack) SET n.dateLong = '2023-01-01'", ['attack-date-index raid']],
  ['an entity lost its id', 'MATCH (n:Weapon) SET n.id = null', ['unique-id-entity ', 'attack-weapons-ids raid']],
];
