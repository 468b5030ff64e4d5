import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue, openTestStore } from '../support/graph.js';
import { counts, importTexts, mapping, refused } from './importing.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openTestStore('grafeo');
  await loadValue(store, {
    sources: [{ id: 'source:own', title: 'Own', accessed: '2026-01-01' }],
    states: [{ id: 'united-states', name: 'United States', isoCode: 'US', evidence: [{ source: 'source:own', summary: 'A state.' }] }],
  });
});
afterAll(() => store?.close());

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
async function statements(id: string): Promise<any[]> {
  const query = `query ($id: ID!) { node(id: $id) { ... on Entity { statements(first: 50, filter: { not: { type: { eq: NAME } } }) { edges { node {
    __typename subject { id } object { id } valid { from { edtf } to { edtf } } evidence { locator source { id } } } } } } } }`;
  const { node } = await data(store, query, { id });
  return node.statements.edges.map((edge: { node: unknown }) => edge.node);
}

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const sdo = (type: string, n: number, more: object) => ({ type, spec_version: '2.1', id: `${type}--${uuid(n)}`, ...more });
const sro = (n: number, kind: string, from: string, to: string, more = {}) =>
  sdo('relationship', n, { relationship_type: kind, source_ref: from, target_ref: to, ...more });

describe('a STIX bundle', () => {
  const group = sdo('threat-actor', 0xa1, {
    name: 'Some Brigade',
    aliases: ['SB', 'لواء'],
    external_references: [{ source_name: 'LIST', external_id: 'X1' }],
  });
  const person = sdo('identity', 0xa2, { name: 'A Person', identity_class: 'individual' });
  const body = sdo('identity', 0xa3, { name: 'A Firm', identity_class: 'organization' });
  const attack = sdo('incident', 0xa4, { name: 'A Raid', first_seen: '2024-05-06T10:00:00.000Z' });
  const place = sdo('location', 0xa5, { name: 'A Town', latitude: 33.3, longitude: 44.4, precision: 500 });
  const vague = sdo('location', 0xa6, { name: 'Somewhere', latitude: 33.3, longitude: 44.4 });
  const report = sdo('report', 0xa7, { name: 'The Report', published: '2024-06-01T00:00:00Z', object_refs: [attack.id] });
  const objects = [
    sro(1, 'employed-by', person.id, body.id, { start_time: '2020-01-01T00:00:00Z' }),
    sro(2, 'attributed-to', attack.id, group.id),
    sro(3, 'located-at', group.id, place.id),
    sro(4, 'duplicate-of', group.id, body.id),
    sro(5, 'targets', attack.id, `identity--${uuid(0xff)}`),
    sdo('malware', 6, { name: 'Worm' }),
    sdo('marking-definition', 7, {}),
    report,
    group,
    person,
    body,
    attack,
    place,
    vague,
    { type: 'identity', id: `identity--${uuid(8)}` },
  ];
  const text = JSON.stringify({ type: 'bundle', id: `bundle--${uuid(0)}`, objects }, null, 1);

  test('becomes entities and statements; what has no place in the model is reported', async () => {
    const found = await importTexts(store, 'stix', { 'bundle.json': text }, { source: 'source:bundle' });
    expect(found.refusals.map(({ code }) => code).sort()).toEqual(['DANGLING_ID', 'MISSING_FIELD']);
    expect([...found.report.notes]).toEqual([
      ['not recorded: duplicate-of from ArmedGroup to Organisation', 1],
      ['not recorded: malware', 1],
    ]);
    expect(counts(found)).toMatchObject({
      ArmedGroup: [1, 0, 0],
      Person: [1, 0, 0],
      Organisation: [1, 0, 0],
      Attack: [1, 0, 0],
      Location: [2, 0, 0],
      Source: [2, 0, 0],
    });
    const id = 'stix-some-brigade-00000000';
    const { armedGroup } = await data(
      store,
      `{ armedGroup(id: "${id}") { name externalIds { scheme value } names { edges { node { value } } } } }`,
    );
    expect(armedGroup.externalIds).toEqual([
      { scheme: 'STIX', value: group.id },
      { scheme: 'LIST', value: 'X1' },
    ]);
    expect(armedGroup.names.edges.map((edge: { node: { value: string } }) => edge.node.value).sort()).toEqual(
      ['SB', 'Some Brigade', 'لواء'].sort(),
    );
    expect((await statements(id)).map(({ __typename: type }) => type).sort()).toEqual(['Attribution', 'Presence']);
    const [post] = await statements('stix-a-person-00000000');
    expect(post).toMatchObject({
      __typename: 'Affiliation',
      object: { id: 'stix-a-firm-00000000' },
      valid: { from: { edtf: '2020-01-01' } },
    });
    const { attack: raid, locations } = await data(
      store,
      '{ attack(id: "stix-a-raid-00000000") { date { edtf } evidence { source { id } } } locations { edges { node { name coordinates { precision } } } } }',
    );
    expect(raid.date.edtf).toBe('2024-05-06');
    expect(raid.evidence.map((e: { source: { id: string } }) => e.source.id).sort()).toEqual([
      'source:bundle',
      `source:stix-${uuid(0xa7)}`,
    ]);
    expect(locations.edges.map((edge: { node: unknown }) => edge.node)).toEqual(
      expect.arrayContaining([
        { name: 'A Town', coordinates: { precision: 'NEAR' } },
        { name: 'Somewhere', coordinates: null },
      ]),
    );
  });

  test('again changes nothing', async () => {
    const again = await importTexts(store, 'stix', { 'bundle.json': text }, { source: 'source:bundle' });
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('of several versions of an object the latest counts, wherever it stands, and the others are counted', async () => {
    const id = `intrusion-set--${uuid(0xd1)}`;
    const version = (name: string, modified: string) => ({ type: 'intrusion-set', id, name, modified });
    const versions = [
      version('Old Oak', '2020-01-01T00:00:00Z'),
      version('New Oak', '2022-01-01T00:00:00Z'),
      version('Oak', '2021-01-01T00:00:00Z'),
    ];
    const link = sro(0xd2, 'located-at', id, place.id);
    const bundle = (objects: readonly unknown[]) => JSON.stringify({ type: 'bundle', id: `bundle--${uuid(0xd0)}`, objects });
    // All on one line, and the place and the link in each of two files.
    const files = { 'a.json': bundle([...versions, place, link]), 'b.json': bundle([link, place, versions[1]]) };
    const found = await importTexts(store, 'stix', files, { source: 'source:versions' });
    expect(found.refusals).toEqual([]);
    expect([...found.report.notes]).toEqual([
      ['objects have a later version in the files, which counts', 2],
      ['objects stand in the files more than once; the first counts', 3],
    ]);
    const { armedGroups } = await data(
      store,
      '{ armedGroups(filter: { name: { contains: "oak" } }) { nodes { name presences { totalCount } } } }',
    );
    expect(armedGroups.nodes).toEqual([{ name: 'New Oak', presences: { totalCount: 1 } }]);
  });

  test('of our own export keeps ids, types, dates and evidence', async () => {
    const ownExtension = (type: string, id: string, more: object) => ({
      extensions: { 'extension-definition--x': { extension_type: 'property-extension', cadre_id: id, cadre_type: type, ...more } },
    });
    const evidence = [
      {
        cadre_id: 'evidence:x',
        source_ref: `report--${uuid(20)}`,
        locator: 'p. 3',
        stance: 'SUPPORTS',
        summary: 'It says so.',
        observed_on: { edtf: '2024-01', earliest: '2024-01-01', latest: '2024-01-31' },
      },
    ];
    const own = [
      sdo('relationship', 23, {
        relationship_type: 'related-to',
        source_ref: `threat-actor--${uuid(21)}`,
        target_ref: `threat-actor--${uuid(22)}`,
        ...ownExtension('Membership', 'membership:own-a:own-b', { fields: { valid: { from: { edtf: '2019~' } }, role: 'key' }, evidence }),
      }),
      sdo('threat-actor', 21, {
        name: 'Own A',
        ...ownExtension('ArmedGroup', 'own-a', {
          fields: { name: 'Own A', external_ids: [{ scheme: 'S', value: '1' }] },
          evidence,
          names: [{ cadre_id: 'n', value: 'OA', kind: 'ACRONYM', evidence }],
        }),
      }),
      sdo('threat-actor', 22, {
        name: 'Own B',
        ...ownExtension('Coalition', 'own-b', { fields: { name: 'Own B', kind: 'ALLIANCE' }, evidence }),
      }),
      sdo('report', 20, {
        name: 'R',
        ...ownExtension('Source', 'source:own-r', { fields: { title: 'R', accessed: '2026-01-01', published: '2024-02' } }),
      }),
    ];
    const found = await importTexts(
      store,
      'stix',
      { 'own.json': JSON.stringify({ type: 'bundle', objects: own }) },
      { source: 'source:bundle' },
    );
    expect(refused(found)).toEqual([]);
    expect(await statements('own-a')).toEqual([
      {
        __typename: 'Membership',
        subject: { id: 'own-a' },
        object: { id: 'own-b' },
        valid: { from: { edtf: '2019~' }, to: null },
        evidence: [{ locator: 'p. 3', source: { id: 'source:own-r' } }],
      },
    ]);
    const { coalition } = await data(store, '{ coalition(id: "own-b") { kind knownFrom } }');
    expect(coalition).toEqual({ kind: 'ALLIANCE', knownFrom: '2024-02' });
  });
});

describe('FollowTheMoney entities', () => {
  const line = (id: string, schema: string, properties: Record<string, readonly string[]>) => JSON.stringify({ id, schema, properties });
  const text = [
    line('m1', 'Directorship', { director: ['p1'], organization: ['o1'], startDate: ['2019-05'] }),
    line('p1', 'Person', { name: ['Jane Roe', 'J. Roe'], birthDate: ['1970'], wikidataId: ['Q1'] }),
    line('o1', 'Organization', { name: ['The Org'], alias: ['TO'] }),
    line('s1', 'Sanction', { entity: ['o1'], country: ['us'], program: ['SDGT'], listingDate: ['2020-02-03'], endDate: ['2022-02-03'] }),
    line('s2', 'Sanction', { entity: ['o1'], authority: ['Somebody'] }),
    line('v1', 'Vessel', { name: ['A Ship'] }),
    line('l1', 'UnknownLink', { subject: ['p1'], object: ['o1'], role: ['hostile to'] }),
    line('l2', 'UnknownLink', { subject: ['p1'], object: ['o1'], role: ['knows'] }),
    line('l3', 'UnknownLink', { subject: ['p1'], object: ['gone'], role: ['hostile to'] }),
    line('e1', 'Event', { name: ['A Raid'], date: ['2021-01-01'] }),
    '{"id": "x", ',
  ].join('\n');

  test('become entities and statements; the rest is reported', async () => {
    const found = await importTexts(
      store,
      'ftm',
      { 'entities.ftm.json': text },
      { source: 'source:ftm', mapping: mapping('schemata: { Event: Attack }') },
    );
    expect(refused(found).sort()).toEqual(['11 BAD_SYNTAX', '5 NOT_MODELLED', '6 NOT_MODELLED', '8 NOT_MODELLED', '9 DANGLING_ID']);
    expect(counts(found)).toMatchObject({
      Attack: [1, 0, 0],
      Designation: [1, 0, 0],
      Leadership: [1, 0, 0],
      Hostility: [1, 0, 0],
      Person: [1, 0, 0],
    });
    const query =
      '{ designations(filter: { subject: { id: { eq: "ftm-the-org-o1" } } }) { edges { node { list listedOn delistedOn object { id } } } } person(id: "ftm-jane-roe-p1") { externalIds { scheme value } } }';
    const { designations, person } = await data(store, query);
    expect(designations.edges).toEqual([
      { node: { list: 'SDGT', listedOn: '2020-02-03', delistedOn: '2022-02-03', object: { id: 'united-states' } } },
    ]);
    expect(person.externalIds).toEqual([
      { scheme: 'FTM', value: 'p1' },
      { scheme: 'WIKIDATA', value: 'Q1' },
    ]);
  });

  test('again change nothing', async () => {
    const again = await importTexts(
      store,
      'ftm',
      { 'entities.ftm.json': text },
      { source: 'source:ftm', mapping: mapping('schemata: { Event: Attack }') },
    );
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('of a schema that a mapping spells wrongly are refused', async () => {
    await expect(importTexts(store, 'ftm', { 'a.json': text }, { mapping: mapping('schemata: { Event: Atack }') })).rejects.toMatchObject({
      message: expect.stringContaining('Atack is not a type that is accepted here'),
      hint: 'Did you mean Attack?',
    });
  });
});

const MAP = `records:
  - { type: ArmedGroup, of: nodes, when: { kind: group }, fields: { id: "{id}", name: "{title}" } }
  - { type: Coalition, of: nodes, when: { kind: front }, fields: { id: "{id}", name: "{title}" } }
  - { type: Membership, of: edges, fields: { subject: "{source}", object: "{target}", role: "{role}" } }
`;

describe('graphs of nodes and edges', () => {
  const graphml = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="title" attr.type="string"/>
  <key id="d1" for="node" attr.name="kind" attr.type="string"/>
  <key id="d2" for="edge" attr.name="role" attr.type="string"/>
  <graph edgedefault="directed">
    <edge id="e" source="gml-a" target="gml-f"><data key="d2">key &amp; more</data></edge>
    <node id="gml-a"><data key="d0">Red <![CDATA[<One>]]></data><data key="d1">group</data></node>
    <node id="gml-f"><data key="d0">كتائب</data><data key="d1">front</data></node>
    <edge source="gml-a" target="gone"/>
  </graph>
</graphml>`;
  const gexf = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>
    <attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" title="title" type="string"/></attributes>
    <attributes class="edge"><attribute id="0" title="role" type="string"/></attributes>
    <nodes>
      <node id="gexf-a" label="x"><attvalues><attvalue for="0" value="group"/><attvalue for="1" value="Red"/></attvalues></node>
      <node id="gexf-f"><attvalues><attvalue for="0" value="front"/><attvalue for="1" value="Front"/></attvalues></node>
    </nodes>
    <edges><edge id="1" source="gexf-a" target="gexf-f"><attvalues><attvalue for="0" value="key"/></attvalues></edge></edges>
  </graph></gexf>`;

  test.each([
    ['graphml', graphml, 'gml', ['10 DANGLING_ID object'], 'key & more'],
    ['gexf', gexf, 'gexf', [], 'key'],
  ])('%s with a mapping', async (format, text, prefix, expected, role) => {
    const found = await importTexts(store, format, { 'graph.xml': text }, { mapping: mapping(MAP), source: `source:${format}` });
    expect(refused(found)).toEqual(expected);
    const { membership } = await data(store, `{ membership(id: "membership:${prefix}-a:${prefix}-f") { role } }`);
    expect(membership.role).toBe(role);
    const again = await importTexts(store, format, { 'graph.xml': text }, { mapping: mapping(MAP), source: `source:${format}` });
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('a file that is cut off tells where, and what came before holds', async () => {
    const cut = graphml.slice(0, graphml.indexOf('<node id="gml-f">') + 30).replaceAll('gml-', 'cut-');
    const found = await importTexts(store, 'graphml', { 'cut.xml': cut }, { mapping: mapping(MAP), source: 'source:cut' });
    expect(refused(found)).toContain('9 BAD_ROW');
    expect([...(await store.typesOf(['cut-a'], 'Entity')).keys()]).toEqual(['cut-a']);
  });

  test('leave the graph sound', async () => {
    expect(await store.check()).toEqual([]);
  });
});
