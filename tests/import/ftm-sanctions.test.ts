import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { counts, importTexts, refused } from './importing.js';

const line = (id: string, schema: string, properties: Record<string, readonly string[]>, more = {}) =>
  JSON.stringify({ id, schema, ...more, properties });
const sanction = (id: string, properties: Record<string, readonly string[]>) => line(id, 'Sanction', { entity: ['NX-10'], ...properties });
const swiss = { authority: ['State Secretariat for Economic Affairs'], country: ['ch'], program: ['SEMA'] };

const ENTITIES = [
  line('NX-10', 'Organization', { name: ['Alder Works'] }, { referents: ['ofac-99999', 'NX-1', 'eu-fsf-eu-27-28'] }),
  sanction('NX-11', { ...swiss, startDate: ['2022-03-04'] }),
  sanction('NX-12', { ...swiss, startDate: ['2023-06-28'] }),
  sanction('NX-13', { authority: ['European Union'], country: ['eu'], program: ['EU-833'], startDate: ['2022-07-21'] }),
  sanction('NX-14', { authority: ['United Nations Security Council'], program: ['1737'], startDate: ['2010-06-09'] }),
  sanction('NX-18', { authority: ['Somebody'] }),
  line('NX-15', 'Position', { name: ['Director of Alder Works'] }),
  line('NX-16', 'Occupancy', { holder: ['NX-17'], post: ['NX-15'], startDate: ['2019'] }),
  line('NX-17', 'Person', { name: ['Jan Example'] }),
  line('NX-20', 'Position', { name: ['Deputy Director of the Alder Works'] }),
  line('NX-21', 'Occupancy', { holder: ['NX-17'], post: ['NX-20'], startDate: ['2015'], endDate: ['2017'] }),
  line('NX-22', 'Occupancy', { holder: ['NX-17'], post: ['NX-20'], startDate: ['2011'], endDate: ['2012'] }),
  line('NX-23', 'Position', { name: ['Member of Parliament'], country: ['lb'] }),
  line('NX-24', 'Occupancy', { holder: ['NX-17'], post: ['NX-23'], startDate: ['2022-05'] }),
  line('NX-25', 'Position', { name: ['Somebody somewhere'] }),
  line('NX-26', 'Occupancy', { holder: ['NX-17'], post: ['NX-25'] }),
  line('NX-27', 'Occupancy', { holder: ['NX-17'], post: ['gone'] }),
].join('\n');

/** An entry of OFAC's list that another entry refers to. */
const OFAC = `99999,"ALDER WORKS",-0- ,"SDGT"${',-0- '.repeat(8)}\r\n`;

onEachEngine((engine) => {
  let store: GraphStore;
  const load = () => importTexts(store, 'ftm', { 'a.json': ENTITIES }, { source: 'source:ftm' });
  beforeAll(async () => {
    store = await openTestStore(engine);
    await importTexts(store, 'ofac-sdn', { 'sdn.csv': OFAC }, { listDate: '2020-01-10' });
  });
  afterAll(() => store?.close());

  test('sanctions of FollowTheMoney are distinguished by their ids, and the EU and the UN are authorities', async () => {
    const found = await load();
    expect(refused(found).sort()).toEqual(['16 NOT_MODELLED', '17 DANGLING_ID', '6 NOT_MODELLED']);
    expect(counts(found)).toMatchObject({ Designation: [4, 0, 0], Affiliation: [3, 0, 0], Leadership: [1, 0, 0], Person: [1, 0, 0] });
    const { node } = await data(
      store,
      '{ node(id: "ofac-sdn-99999") { ... on Actor { designations { nodes { list effectiveFrom valid { from { edtf } } object { id __typename } } } } } }',
    );
    const found4 = node.designations.nodes.map(
      (one: { list: string; effectiveFrom: string | null; object: { id: string } }) => `${one.object.id} ${one.list} ${one.effectiveFrom}`,
    );
    expect(found4.sort()).toEqual([
      'european-union EU-833 2022-07-21',
      'switzerland SEMA 2022-03-04',
      'switzerland SEMA 2023-06-28',
      'united-nations 1737 2010-06-09',
      'united-states SDGT null',
    ]);
    expect(await store.check()).toEqual([]);
  });

  test('posts become leaderships and affiliations, each term of its own', async () => {
    const { person } = await data(
      store,
      `{ person(id: "ftm-jan-example-nx-17") {
        leaderships { nodes { title object { id } valid { from { edtf } } } }
        affiliations(orderBy: [{ field: VALID_FROM }]) { nodes { post object { id } valid { from { edtf } to { edtf } } } }
      } }`,
    );
    expect(person.leaderships.nodes).toEqual([{ title: 'Director', object: { id: 'ofac-sdn-99999' }, valid: { from: { edtf: '2019' } } }]);
    const affiliations = person.affiliations.nodes.map(
      (one: { post: string; object: { id: string }; valid: { from: { edtf: string } } }) =>
        `${one.valid.from.edtf} ${one.post}, ${one.object.id}`,
    );
    expect(affiliations.sort()).toEqual([
      '2011 Deputy Director, ofac-sdn-99999',
      '2015 Deputy Director, ofac-sdn-99999',
      '2022-05 Member of Parliament, lebanon',
    ]);
  });

  test('the same file again changes nothing', async () => {
    expect((await load()).report.total).toMatchObject({ created: 0, changed: 0 });
  });
});

onEachEngine((engine) => {
  let store: GraphStore;
  const LIST = `70001,"ELM WORKS",-0- ,"SDGT] [IFSR"${',-0- '.repeat(8)}\r\n`;
  const us = { authority: ['Office of Foreign Assets Control'], country: ['us'] };
  const entries = [
    line('NY-1', 'Organization', { name: ['Elm Works'], wikidataId: ['Q42000077'] }, { referents: ['ofac-70001', 'unsc-6908555'] }),
    line('NY-2', 'Sanction', { entity: ['NY-1'], ...us, program: ['SDGT', 'IFSR', 'NPWMD'], listingDate: ['2019-05-02'] }),
    line('NY-3', 'Sanction', { entity: ['NY-1'], ...us, program: ['SDGT'], listingDate: ['2024-01-01'] }),
  ].join('\n');
  const load = (name: string, text: string) =>
    importTexts(store, 'ftm', { [name]: text }, { source: `source:${name.replace('.json', '')}` });
  const acts = async () => {
    const { node } = await data(
      store,
      '{ node(id: "ofac-sdn-70001") { ... on Actor { externalIds { scheme value } designations { nodes { list listedOn evidence { id } } } } } }',
    );
    return {
      ids: node.externalIds.map(({ scheme, value }: { scheme: string; value: string }) => `${scheme} ${value}`),
      acts: node.designations.nodes
        .map((one: { list: string; listedOn: string | null; evidence: unknown[] }) => `${one.list} ${one.listedOn} ${one.evidence.length}`)
        .sort(),
    };
  };
  beforeAll(async () => {
    store = await openTestStore(engine);
    await importTexts(store, 'ofac-sdn', { 'sdn.csv': LIST }, { listDate: '2020-01-10' });
  });
  afterAll(() => store?.close());

  test('an act that a list gave is the same act in FollowTheMoney, each programme of a sanction is one, and ids are kept', async () => {
    expect(refused(await load('a.json', entries))).toEqual([]);
    const expected = {
      ids: ['OFAC-SDN 70001', 'FTM NY-1', 'WIKIDATA Q42000077', 'UN-SC-DATAID 6908555'],
      acts: ['IFSR 2019-05-02 2', 'NPWMD 2019-05-02 1', 'SDGT 2019-05-02 2', 'SDGT 2024-01-01 1'],
    };
    expect(await acts()).toEqual(expected);
    expect((await load('a.json', entries)).report.total).toMatchObject({ created: 0, changed: 0 });
    expect(await acts()).toEqual(expected);
    // Another producer's file with the same days has the same acts.
    await load('b.json', entries.replaceAll('NY-', 'NZ-'));
    expect((await acts()).acts).toEqual(['IFSR 2019-05-02 3', 'NPWMD 2019-05-02 2', 'SDGT 2019-05-02 3', 'SDGT 2024-01-01 2']);
    expect(await store.check()).toEqual([]);
  });

  test('a delta file adds and changes entities, and what it deletes stays', async () => {
    const delta = [
      { op: 'ADD', entity: JSON.parse(line('NY-9', 'Organization', { name: ['Added Works'] })) },
      { op: 'MOD', entity: JSON.parse(line('NY-1', 'Organization', { name: ['Elm Works'], alias: ['Elm Factory'] })) },
      { op: 'DEL', entity: { id: 'NY-3' } },
    ];
    const found = await load('delta.json', delta.map((one) => JSON.stringify(one)).join('\n'));
    expect([refused(found), [...found.report.notes.values()]]).toEqual([[], [1]]);
    expect(counts(found)).toMatchObject({ Organisation: [1, 0, 0] });
    expect((await acts()).acts).toHaveLength(4);
  });

  test('a later list of the same day finds the acts, and what the graph has of ids stays', async () => {
    await importTexts(store, 'ofac-sdn', { 'sdn.csv': LIST }, { listDate: '2020-01-10' });
    const { ids, acts: found } = await acts();
    expect([ids.length, found.length]).toEqual([5, 4]);
  });
});
