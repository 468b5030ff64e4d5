import { describe, expect, test } from '@jest/globals';
import { readSchemaFiles, type SchemaFile } from '../../src/model/files.js';
import { lintModel, requireSound } from '../../src/model/lint.js';
import { readModel } from '../../src/model/read.js';

const files = readSchemaFiles();

function withFile(path: string, text: string): SchemaFile[] {
  return [...files.filter((f) => f.path !== path), { path, text }];
}

function changed(path: string, change: (text: string) => string): SchemaFile[] {
  const file = files.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path}`);
  const text = change(file.text);
  if (text === file.text) throw new Error(`${path} was not changed`);
  return withFile(path, text);
}

const thing = (body: string, head = 'type Thing implements Entity @entity') =>
  withFile('entities/thing.graphql', `"A thing."\n${head} {\n${body}\n}`);

describe('the model linter', () => {
  test('finds nothing wrong with the schema of this project', () => {
    expect(lintModel(readModel())).toEqual([]);
  });

  const cases: readonly [what: string, files: readonly SchemaFile[], found: string][] = [
    ['texts that are no texts', thing('"What." what: Int @searched'), 'Thing.what: @searched is only for texts'],
    [
      'a connection that is no plural',
      changed('statements/membership.graphql', (text) => text.replace('subject: "memberships"', 'subject: "membership"')),
      'Membership: the connection membership is no plural and no participle; call it by the statements or by the role at their other end',
    ],
    ...['hasMembers', 'membersOf', 'status', 'need', 'membershipList', 'ofCoalitions', 'membersOfCoalitions', 'memberS'].map(
      (name): (typeof cases)[number] => [
        `a connection called ${name}`,
        changed('statements/membership.graphql', (text) => text.replace('object: "members"', `object: "${name}"`)),
        `Membership: the connection ${name} is no plural and no participle`,
      ],
    ),
    [
      'a connection with the name of a list of other statements',
      changed('statements/membership.graphql', (text) => text.replace('object: "members"', 'object: "affiliations"')),
      'Membership: the connection affiliations has the name of the list of Affiliation',
    ],
    [
      'a connection with the name of a list of entities',
      changed('statements/presence.graphql', (text) => text.replace('subject: "presences"', 'subject: "locations"')),
      'Presence: the connection locations leads to statements, and has the name of the list of Location',
    ],
    ['a date by another name', thing('"When." day: Edtf'), 'Thing.day: a date is called date, asOf, period, or ends with On or From'],
    ['a field of no type', thing('"What." what: Nothing'), 'Thing.what: there is no type Nothing'],
    [
      'a list by what is no reference',
      changed('entities/attack.graphql', (text) => text.replace('@listedBy(field: "country")', '@listedBy(field: "precision")')),
      'Attack.location: @listedBy(field: "precision") names no single reference of a single Location',
    ],
    [
      'a list by a reference without dates',
      thing('"Where." where: Location @listedBy(field: "country")'),
      'Thing.where: @listedBy on a type whose lists have no date',
    ],
    [
      'the ids of what is no reference',
      thing('"What." what: [String!]! @materializedIds'),
      'Thing.what: @materializedIds is only for a list of references',
    ],
    [
      'an event end without a sortable date',
      changed('statements/conduct.graphql', (text) => text.replace('@event(end: OBJECT)', '@event(end: SUBJECT)')),
      'Conduct: @event, but not every type at its subject has a sortable date date',
    ],
    [
      'a point of no number',
      changed('base/values.graphql', (text) => text.replace('@point(latitude: "latitude"', '@point(latitude: "precision"')),
      'Coordinates: @point names precision, which is no number of it',
    ],
    [
      'the wholes of a list',
      changed('entities/attack.graphql', (text) => text.replace('@materializedIds', '@partOf(whole: PLACE)')),
      'Attack.weapons: @partOf is only for a single reference',
    ],
    [
      'a whole at interchangeable ends',
      changed('statements/alliance.graphql', (text) => text.replace('@stix', '@partOf(whole: ACTOR) @stix')),
      'Alliance: @partOf needs two ends that are not interchangeable',
    ],
    [
      'influence of which a value does not say how far it goes',
      changed('statements/subordination.graphql', (text) => text.replace(' @carries(influence: NONE)', '')),
      'Subordination: SubordinationBasis.NOMINAL lacks @carries',
    ],
    [
      'influence by what has no values',
      changed('statements/integration.graphql', (text) => text.replace('degree: FORMAL)', 'degree: FORMAL, by: "unit")')),
      'Integration: @influence(by: "unit") names no field with values',
    ],
    [
      'influence between interchangeable ends',
      changed('statements/hostility.graphql', (text) => text.replace('@stix', '@influence(from: SUBJECT) @stix')),
      'Hostility: @influence needs two ends that are not interchangeable',
    ],
    [
      'an event date that only some types at the end have',
      changed('statements/targeting.graphql', (text) => text.replace('@stix', '@event(end: SUBJECT) @stix')),
      'Targeting: @event, but not every type at its subject has a sortable date date',
    ],
    [
      'an event of a statement with one end',
      changed('statements/estimate.graphql', (text) => text.replace('@stix', '@event(end: SUBJECT) @stix')),
      'Estimate: @event needs a subject and an object',
    ],
    [
      'an event of a symmetric statement',
      changed('statements/hostility.graphql', (text) => text.replace('@stix', '@event(end: SUBJECT) @stix')),
      'Hostility: @event on a symmetric statement, whose ends are interchangeable',
    ],
    ['a country code that is no text', thing('"What." what: Int @countryCode'), 'Thing.what: @countryCode is only for a single text'],
    [
      'two country codes',
      changed('entities/state.graphql', (text) => text.replace('isoCode:', 'code: String @countryCode\n  isoCode:')),
      'State.isoCode: @countryCode is already on code',
    ],
    [
      'a day that says something and is none',
      changed('statements/claim-of-responsibility.graphql', (t) => t.replace('saidBy: "withdrawnOn"', 'saidBy: "channel"')),
      'ClaimOfResponsibility.withdrawn: @falseUnlessSaid(saidBy: "channel") names no single date',
    ],
    ['a beginning that is no date', thing('"When." when: Edtf @begins'), 'Thing.when: @begins is only for a single date'],
    [
      'a founding that is no statement',
      thing('"When." date: EdtfDate @founds'),
      'Thing.date: @founds is only for the date of a statement that is an event',
    ],
    ['a field without description', thing('what: String'), 'Thing.what: no description'],
    [
      'a type without description',
      withFile('entities/thing.graphql', 'type Thing implements Entity @entity { "What." what: String }'),
      'Thing: no description',
    ],
    [
      'an interface that is none',
      thing('"What." what: String', 'type Thing implements Being @entity'),
      'Thing: there is no interface Being',
    ],
    ['an interface field that means something else', thing('"Its id." id: Int!'), 'Thing.id differs from Entity.id'],
    [
      'two labels that differ in case only',
      withFile('entities/thing.graphql', '"A thing." type ARMEDGROUP implements Entity @entity(plural: "others") { "What." what: String }'),
      'the label armedgroup is used by ArmedGroup and by ARMEDGROUP',
    ],
    [
      'two lists of one name',
      thing('"What." what: String', 'type Thing implements Entity @entity(plural: "attacks")'),
      'the root field attacks is used by',
    ],
    [
      'two edges of one name',
      changed('statements/targeting.graphql', (t) => t.replace('edge: "TARGETS"', 'edge: "MEMBER_OF"')),
      'the edge MEMBER_OF is used by',
    ],
    [
      'a relationship type with two meanings',
      thing('"What." what: Location @relationship(name: "ATTACK_WEAPONS")'),
      'the relationship type ATTACK_WEAPONS is used by',
    ],
    [
      'a connection that hides a field',
      changed('statements/estimate.graphql', (t) => t.replace('subject: "estimates"', 'subject: "description"')),
      'the name description is used by',
    ],
    [
      'an identity of no field',
      changed('statements/name.graphql', (t) => t.replace('"kind"]', '"sort"]')),
      'Name: the identity names sort, which is no field',
    ],
    [
      'an end that no type fits',
      changed('statements/targeting.graphql', (t) => t.replace('types: ["Actor", "Location"]', 'types: ["Ghost"]')),
      'Targeting.object: no type fits there',
    ],
    [
      'a STIX type that does not exist',
      changed('entities/attack.graphql', (t) => t.replace('type: "incident"', 'type: "assault"')),
      'Attack: STIX has no type assault',
    ],
    [
      'a STIX relationship that does not exist',
      changed('statements/targeting.graphql', (t) => t.replace('relationship: "targets"', 'relationship: "aims"')),
      'Targeting: STIX has no relationship aims',
    ],
    [
      'a class of identities that does not exist',
      changed('entities/person.graphql', (t) => t.replace('class: "individual"', 'class: "human"')),
      'Person: STIX has no class of identities human',
    ],
    [
      'a STIX property that does not exist',
      changed('entities/coalition.graphql', (t) => t.replace('property: "goals"', 'property: "aims"')),
      'Coalition.purpose: STIX has no property aims',
    ],
    [
      'a STIX relationship of a reference that does not exist',
      changed('entities/attack.graphql', (t) => t.replace('relationship: "located-at"', 'relationship: "at"')),
      'Attack.location: STIX has no relationship at',
    ],
    [
      'a STIX type of an enum value that does not exist',
      changed('entities/coalition.graphql', (t) => t.replace('type: "intrusion-set"', 'type: "brand"')),
      'CoalitionKind.FRONT_BRAND: STIX has no type brand',
    ],
    [
      'a confidence that STIX cannot hold',
      changed('base/statement.graphql', (t) => t.replace('confidence: 85', 'confidence: 850')),
      'Confidence.HIGH: STIX confidence is 0 to 100',
    ],
    [
      'a FollowTheMoney schema that does not exist',
      changed('entities/attack.graphql', (t) => t.replace('schema: "Event"', 'schema: "Raid"')),
      'Attack: FollowTheMoney has no schema Raid, as far as targets-ftm.ts lists them',
    ],
    [
      'a FollowTheMoney property that does not exist',
      changed('statements/membership.graphql', (t) => t.replace('subject: "member"', 'subject: "fellow"')),
      "FollowTheMoney's Membership has no property fellow",
    ],
    [
      'an RDF prefix that is not known',
      changed('entities/attack.graphql', (t) => t.replace('class: "schema:Event"', 'class: "nowhere:Event"')),
      'Attack: nowhere:Event has no known RDF prefix',
    ],
  ];
  test.each(cases)('finds %s', (_what, schema, found) => {
    expect(lintModel(readModel(schema)).join('\n')).toContain(found);
  });

  test('a model that is not sound is refused with all that is wrong', () => {
    const [, schema] = cases[0]!;
    const [problem] = lintModel(readModel(schema));
    expect(() => requireSound(readModel(schema))).toThrow(problem!);
    expect(requireSound(readModel()).types.size).toBeGreaterThan(30);
  });

  test('refuses what is no SDL, with the file', () => {
    expect(() => readModel(withFile('entities/thing.graphql', 'type {'))).toThrow(/entities\/thing\.graphql: Syntax Error/);
  });
});
