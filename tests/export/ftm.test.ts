import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ftm } from '../../src/export/formats/ftm/ftm.js';
import { FTM } from '../../src/model/targets-ftm.js';
import { closeSeeds, listOf, seedSubgraph } from '../support/export.js';
import { exported } from '../support/exported.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

let text = '';
let entities: readonly FtmEntity[] = [];

function parse(lines: string): readonly FtmEntity[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity);
}

function of(id: string): FtmEntity {
  const found = entities.find((entity) => entity.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

beforeAll(async () => {
  text = await exported(ftm, await seedSubgraph());
  entities = parse(text);
});
afterAll(closeSeeds);

describe('the FollowTheMoney entities of the seeds', () => {
  test('have what disputes a statement in words with its source, not beside what supports it', () => {
    const { properties } = of('claim-of-responsibility.northeast-jordan-2024-01-28.--0.none-reported');
    expect(properties['summary']).toEqual(['No group had claimed the attack.']);
    expect(properties['description']).toContain('disputed by source.tower-22-explainer-2024-01-29: The IRI claimed the attack.');
  });

  test('are one for each record, beside the links that references make', async () => {
    const subgraph = await seedSubgraph();
    const lists = [await listOf(subgraph.entities()), await listOf(subgraph.statements()), await listOf(subgraph.sources())];
    const records = entities.filter(({ id }) => !id.includes('..') && id !== 'cadre-export');
    expect(records).toHaveLength(lists.flat().length);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  const cases: readonly [id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>][] = [
    ['kataib-hezbollah', 'Organization', { name: ['Kataib Hezbollah'], proof: expect.arrayContaining(['source.lwj-2025-06-14']) as never }],
    ['iran', 'PublicBody', { name: ['Iran'], country: ['ir'] }],
    ['irgc-qods-force', 'PublicBody', { jurisdiction: ['ir'] }],
    ['bill-roggio', 'Person', {}],
    ['iran-backed-militias-iraq', 'LegalEntity', {}],
    [
      'ain-al-asad-airbase',
      'Address',
      { full: ['Ain al Asad Airbase'], country: ['iq'], latitude: ['33.785556'], longitude: ['42.441111'] },
    ],
    [
      'ain-al-asad-2025-06-14',
      'Event',
      { date: ['2025-06-14'], location: ['Ain al Asad Airbase'], addressEntity: ['ain-al-asad-airbase'] },
    ],
    [
      'membership.kataib-hezbollah.islamic-resistance-in-iraq',
      'Membership',
      { member: ['kataib-hezbollah'], organization: ['islamic-resistance-in-iraq'] },
    ],
    [
      'designation.akram-al-kabi.united-states.sdgt',
      'Sanction',
      { entity: ['akram-al-kabi'], authority: ['United States'], country: ['us'], program: ['SDGT'], startDate: ['2019'] },
    ],
    [
      'front-for.islamic-resistance-in-iraq.militias-of-the-iri',
      'Representation',
      { agent: ['islamic-resistance-in-iraq'], client: ['militias-of-the-iri'] },
    ],
    ['sponsorship.irgc-qods-force.asaib-ahl-al-haq', 'UnknownLink', { role: ['sponsors', 'UNSPECIFIED'] }],
    ['source.lwj-2025-06-14', 'Article', { publishedAt: ['2025-06-14'], publisher: ['Long War Journal'], author: ['Bill Roggio'] }],
  ];
  test.each(cases)('%s is of the schema %s', (id, schema, properties) => {
    expect(of(id)).toMatchObject({ schema, properties });
  });

  test('names stand by their kinds', () => {
    const { name, alias, abbreviation } = of('islamic-resistance-in-iraq').properties;
    expect(name).toEqual(['Islamic Resistance in Iraq']);
    expect(abbreviation).toEqual(['IRI']);
    expect(alias).toContain('المقاومة الإسلامية في العراق');
  });

  test('an area has no point', () => {
    expect(Object.keys(of('northeast-jordan').properties)).not.toContain('latitude');
  });

  test('of a vague date it keeps what is certain, and the date itself in words', async () => {
    const vague = of('source.scripps-news-2024-08-15').properties;
    expect(vague['publishedAt']).toBeUndefined();
    expect(vague['notes']).toContain('published: 2024-08-15/2025-06-14');
  });

  test('no value is without a text', () => {
    const empty = entities.filter(({ properties }) =>
      Object.values(properties).some((v) => v.length === 0 || v.includes('') || v.includes('null')),
    );
    expect(empty).toEqual([]);
  });

  test('the same graph gives the same bytes, with a note on the export at the end', async () => {
    expect(await exported(ftm, await seedSubgraph())).toBe(text);
    expect(JSON.parse(entities.at(-1)!.properties['description']![0]!)).toMatchObject({ revision: 1, leftOut: {} });
  });
});

describeWithPython('followthemoney on the entities', () => {
  test('keeps every value, finds nothing wrong, and every reference leads to what may stand there', async () => {
    expect(JSON.parse(await python('ftm.py', [], text)).problems).toEqual([]);
  });

  test('so it does where texts are full of dirt', async () => {
    const dirty = await exported(ftm, handmade);
    expect(JSON.parse(await python('ftm.py', [], dirty)).problems).toEqual([]);
  });

  test('has the schemata and properties that our mappings name', async () => {
    const { vocabulary } = JSON.parse(await python('ftm.py', [], ''));
    for (const [name, schema] of Object.entries(FTM)) {
      expect(vocabulary[name].is).toEqual(expect.arrayContaining([...schema.is]));
      expect(vocabulary[name].properties).toMatchObject(schema.properties);
      if (schema.caption !== undefined) expect(schema.properties[schema.caption]).toBeDefined();
    }
  });
});
