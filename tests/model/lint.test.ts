import { describe, expect, test } from '@jest/globals';
import { readSchemaFiles, type SchemaFile } from '../../src/model/files.js';
import { lintModel } from '../../src/model/lint.js';
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
      thing('"What." what: [String!]! @idsKept'),
      'Thing.what: @idsKept on what is no list of references',
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
    ['an interface field that means something else', thing('"Its id." id: Int!'), 'Thing.id means something else than Entity.id'],
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
      'Targeting.object: no type can stand there',
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
      'Attack: FollowTheMoney has no schema Raid',
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

  test('refuses what is no SDL, with the file', () => {
    expect(() => readModel(withFile('entities/thing.graphql', 'type {'))).toThrow(/entities\/thing\.graphql: Syntax Error/);
  });
});
