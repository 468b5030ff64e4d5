import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/export/formats/formats.js';
import type { ExportEntity, ExportStatement, Subgraph } from '../../src/export/read/subgraph.js';
import { readSchemaFiles } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';
import { exported } from '../support/exported.js';
import { handmade } from '../support/handmade.js';

/** The schema with types that no line of code knows. */
const model = readModel([
  ...readSchemaFiles(),
  {
    path: 'entities/ship.graphql',
    text: `"A ship." type Ship implements Entity @entity @stix(type: "infrastructure") @ftm(schema: "Asset") @rdf(class: "schema:Vehicle") {
      "Its flag." flag: String @ftm(property: "keywords")
      "Where it lies." berth: Location @stix(relationship: "located-at") @rdf(property: "schema:location")
    }`,
  },
  { path: 'entities/rumour.graphql', text: '"A rumour." type Rumour implements Entity @entity { "Its gist." gist: String }' },
  {
    path: 'statements/boarding.graphql',
    text: `"An actor boarded a ship." type Boarding implements Statement
      @statement(time: EVENT, edge: "BOARDED", subject: "boardings", object: "boardedBy") {
      "The actor." subject: Actor!
      "The ship." object: Ship!
      "How." manner: String
    }`,
  },
]);

const fields = { knownFrom: '2024', externalIds: [], description: null };

function entity(id: string, type: string, more: ExportEntity['fields']): ExportEntity {
  return { id, type, fields: { ...fields, id, name: id, ...more }, names: [], evidence: [] };
}

const boarding: ExportStatement = {
  id: 'boarding:group:ship-one',
  type: 'Boarding',
  subject: 'group',
  object: 'ship-one',
  fields: {
    id: 'boarding:group:ship-one',
    valid: { from: null, to: null },
    status: 'ASSERTED',
    knownFrom: '2024',
    manner: 'by helicopter',
  },
  evidence: [],
};

async function* followed<T extends { readonly type?: string }>(list: AsyncIterable<T>, more: readonly T[], type?: string) {
  yield* list;
  for (const item of more) if (type === undefined || item.type === type) yield item;
}

const more = [entity('rumour-one', 'Rumour', { gist: 'hearsay' }), entity('ship-one', 'Ship', { flag: 'LR', berth: 'place-point' })];
const subgraph: Subgraph = {
  ...handmade,
  entities: (type) => followed(handmade.entities(type), more, type),
  statements: (type) => followed(handmade.statements(type), [boarding], type),
};

async function text(name: string, options = {}): Promise<string> {
  return exported(FORMATS.find((format) => format.name === name)!, subgraph, options, model);
}

describe('a type that only the schema knows', () => {
  test('in STIX: what its mapping says, a related object without one, and what has no place is counted', async () => {
    const { objects } = JSON.parse(await text('stix'));
    const names = new Map(objects.map((o: { name?: string; id: string }) => [o.name, o.id]));
    const ship = objects.find((o: { name?: string }) => o.name === 'ship-one');
    expect(ship.type).toBe('infrastructure');
    const relationships = objects.filter((o: { source_ref?: string; target_ref?: string }) =>
      [o.source_ref, o.target_ref].includes(ship.id),
    );
    expect(relationships.map((o: { relationship_type: string }) => o.relationship_type).sort()).toEqual(['located-at', 'related-to']);
    expect(relationships.map((o: { description: string }) => o.description)).toContain('Boarding (manner: by helicopter)');
    expect(names.has('rumour-one')).toBe(false);
    expect(Object.values<{ export: { leftOut: unknown } }>(objects.at(-1).extensions)[0]!.export.leftOut).toEqual({ Rumour: 1 });
  });

  test('in FollowTheMoney', async () => {
    const entities = (await text('ftm'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (id: string) => entities.find((e) => e.id === id);
    expect(of('ship-one')).toMatchObject({ schema: 'Asset', properties: { keywords: ['LR'] } });
    expect(of('boarding.group.ship-one')).toMatchObject({ schema: 'UnknownLink', properties: { role: ['boarded'] } });
    expect(of('rumour-one')).toBeUndefined();
    expect(JSON.parse(of('cadre-export').properties.description[0]).leftOut).toEqual({ Rumour: 1 });
  });

  test.each([
    ['nquads', ['<https://cadre.example/id/rumour-one> <https://cadre.example/ns#gist> "hearsay"', 'ns#manner> "by helicopter"']],
    ['jsonld', ['"cadre:gist":["hearsay"]', '"schema:location":[{"@id":"id:place-point"}]']],
    ['geojson', ['"id":"ship-one","geometry":{"type":"Point","coordinates":[1e-7,-33.5]}']],
    ['cypher', ["['hearsay'] AS ", '`gist`: c', '-[:`BOARDING_OBJECT`]->', '-[r:`BOARDED`']],
  ])('in %s', async (name, parts) => {
    const written = await text(name, name === 'cypher' ? { edges: 'yes' } : {});
    for (const part of parts) expect(written).toContain(part);
  });
});
