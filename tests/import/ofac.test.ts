import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { namesInRemarks, programmes } from '../../src/import/formats/ofac/row.js';
import { packageRoot } from '../../src/model/files.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { openSeeded } from '../support/seeds.js';
import { counts, importPaths, importTexts, mapping, refused } from './importing.js';

const FIXTURES = join(packageRoot(), 'tests', 'fixtures', 'import');
const FILES = ['alt.csv', 'sdn.csv'].map((name) => join(FIXTURES, name));
const NULL = '-0- ';

/** A row of sdn.csv: number, name, kind, programmes; the other columns are empty. */
function entry(number: number, name: string, kind: string, programme: string, remarks = NULL): string {
  const quoted = (text: string) => (text === NULL ? text : `"${text}"`);
  return [number, quoted(name), quoted(kind), quoted(programme), ...Array(7).fill(NULL), quoted(remarks)].join(',');
}

function sdn(...rows: readonly string[]): string {
  return `${rows.join('\r\n')}\r\n\u001a`;
}

async function designations(store: GraphStore, subject: string) {
  const { node } = await data(
    store,
    `query ($id: ID!) { node(id: $id) { ... on Actor { designations { edges { node {
      id list entry delistedOn valid { to { edtf } } evidence { source { id } observedOn { edtf } } } } } } } }`,
    { id: subject },
  );
  return node.designations.edges.map((edge: { node: unknown }) => edge.node) as {
    id: string;
    list: string | null;
    entry: string | null;
    delistedOn: string | null;
    valid: { to: { edtf: string } | null } | null;
    evidence: { source: { id: string }; observedOn: { edtf: string } | null }[];
  }[];
}

describe('a row of the list', () => {
  test.each([
    ['FTO] [SDGT] [IRAQ3', ['FTO', 'SDGT', 'IRAQ3']],
    ['SDGT', ['SDGT']],
    ['[SDGT] [SDGT]', ['SDGT']],
    [NULL, []],
  ])('programmes %j are %j', (cell, expected) => {
    expect(programmes(cell)).toEqual(expected);
  });

  test('remarks hide names, which may hold apostrophes', () => {
    const cell = "www.x.com; a.k.a. 'KATIBAT ABU FATHEL AL A'ABAS'; f.k.a. 'OLD ONE'; DOB 1970; a.k.a. 'LAST'.";
    expect(namesInRemarks(cell).map(({ name, former }) => [name, former])).toEqual([
      ["KATIBAT ABU FATHEL AL A'ABAS", false],
      ['OLD ONE', true],
      ['LAST', false],
    ]);
  });
});

describe('the excerpt of the list, on top of the seeds', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded('grafeo', 'all');
  });
  afterAll(() => store?.close());

  test('brings names and programmes to the groups that have these numbers, and makes no group anew', async () => {
    const found = await importPaths(store, 'ofac-sdn', FILES, { listDate: '2020-01-10' });
    expect(refused(found)).toEqual([]);
    expect(Object.keys(counts(found)).sort()).toEqual(['Designation', 'Name', 'Source']);
    const { node } = await data(
      store,
      '{ node(id: "kataib-hezbollah") { ... on ArmedGroup { name names(filter: { kind: { eq: LISTED_AS } }, first: 50) { edges { node { value } } } } } }',
    );
    const names = node.names.edges.map((edge: { node: { value: string } }) => edge.node.value);
    expect(node.name).toBe('Kataib Hezbollah');
    expect(names).toEqual(expect.arrayContaining(["KATA'IB HIZBALLAH", 'KHATTAB HEZBALLAH', "KATIBAT ABU FATHEL AL A'ABAS"]));
    const lists = (await designations(store, 'kataib-hezbollah')).filter(({ list }) => list !== null);
    expect(lists.map(({ list, entry: number }) => [list, number]).sort()).toEqual([
      ['FTO', '11462'],
      ['IRAQ3', '11462'],
      ['SDGT', '11462'],
    ]);
    expect(await store.check()).toEqual([]);
  });

  test('again changes nothing', async () => {
    const again = await importPaths(store, 'ofac-sdn', FILES, { listDate: '2020-01-10' });
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('leaves what another source says of a listing', async () => {
    const before = await designations(store, 'harakat-hezbollah-al-nujaba');
    const own = before.find(({ id }) => id.endsWith(':sdgt'))!;
    expect(own.evidence.map(({ source }) => source.id)).toContain('source:ofac-sdn-2020-01-10');
    expect(own.evidence.length).toBeGreaterThan(1);
  });
});

describe('lists of several days', () => {
  let store: GraphStore;
  const first = sdn(
    entry(1, 'FIRST BRIGADE', NULL, 'SDGT] [FTO'),
    entry(2, 'DOE, John', 'individual', 'SDGT'),
    entry(3, 'A SHIP', 'vessel', 'SDGT'),
    entry(4, 'A FIRM', NULL, 'IRAQ3'),
  );
  const second = sdn(entry(1, 'FIRST BRIGADE', NULL, 'SDGT'), entry(4, 'A FIRM', NULL, 'IRAQ3'));
  const third = sdn(
    entry(1, 'FIRST BRIGADE', NULL, 'SDGT'),
    entry(2, 'DOE, John', 'individual', 'SDGT'),
    entry(4, 'A FIRM', NULL, 'IRAQ3'),
  );
  const load = (text: string, listDate: string, options = {}) =>
    importTexts(store, 'ofac-sdn', { 'sdn.csv': text }, { listDate, ...options });
  beforeAll(async () => {
    store = await openTestStore('grafeo');
  });
  afterAll(() => store?.close());

  test('the first one makes persons and bodies, and leaves ships out', async () => {
    const found = await load(first, '2020-01-10');
    expect(refused(found)).toEqual(['3 NOT_MODELLED']);
    expect(counts(found)).toMatchObject({ ArmedGroup: [1, 0, 0], Person: [1, 0, 0], Organisation: [1, 0, 0], Designation: [4, 0, 0] });
    const { nodes } = await data(store, '{ nodes(ids: ["ofac-sdn-1", "ofac-sdn-2", "ofac-sdn-4"]) { __typename } }');
    expect(nodes.map((node: { __typename: string }) => node.__typename)).toEqual(['ArmedGroup', 'Person', 'Organisation']);
  });

  test('a dry run of the next one tells what it will close', async () => {
    const dry = await load(second, '2021-02-20', { dryRun: true });
    expect(counts(dry)['Designation']).toEqual([0, 4, 0]);
  });

  test('the next one closes what it no longer has, and keeps it', async () => {
    await load(second, '2021-02-20');
    const [person] = await designations(store, 'ofac-sdn-2');
    expect(person).toMatchObject({ delistedOn: '2020-01-10/2021-02-20', valid: { to: { edtf: '2020-01-10/2021-02-20' } } });
    expect(person!.evidence.map(({ source, observedOn }) => [source.id, observedOn?.edtf ?? null])).toEqual([
      ['source:ofac-sdn-2020-01-10', '2020-01-10'],
      ['source:ofac-sdn-2021-02-20', null],
    ]);
    const lists = await designations(store, 'ofac-sdn-1');
    expect(lists.map(({ list, delistedOn }) => [list, delistedOn]).sort()).toEqual([
      ['FTO', '2020-01-10/2021-02-20'],
      ['SDGT', null],
    ]);
    expect(await store.check()).toEqual([]);
  });

  test('before the day of the next list nobody knew of it', async () => {
    const query =
      '{ designation(id: "designation:ofac-sdn-2:united-states:sdgt", view: { knownAt: "2020-06-01" }) { delistedOn valid { to { edtf } } } }';
    const { designation } = await data(store, query);
    expect(designation.delistedOn).toBeNull();
    expect(designation.valid?.to ?? null).toBeNull();
  });

  test('an entry that comes back is a listing of its own', async () => {
    const found = await load(third, '2022-03-01');
    expect(counts(found)['Designation']).toEqual([1, 2, 0]);
    const lists = await designations(store, 'ofac-sdn-2');
    expect(lists.map(({ delistedOn }) => delistedOn).sort()).toEqual(['2020-01-10/2021-02-20', null]);
  });

  test.each([
    ['the first', first, '2020-01-10'],
    ['the second', second, '2021-02-20'],
    ['the third', third, '2022-03-01'],
  ])('%s list again changes nothing', async (_which, text, day) => {
    const again = await load(text, day);
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('an older list that is loaded later is closed by the next one that is there', async () => {
    await load(sdn(entry(1, 'FIRST BRIGADE', NULL, 'SDGT'), entry(9, 'GONE', NULL, 'SDGT')), '2019-05-05');
    expect(await designations(store, 'ofac-sdn-9')).toMatchObject([{ delistedOn: '2019-05-05/2020-01-10' }]);
    const lists = await designations(store, 'ofac-sdn-1');
    expect(lists.map(({ list, delistedOn }) => [list, delistedOn]).sort()).toEqual([
      ['FTO', '2020-01-10/2021-02-20'],
      ['SDGT', null],
    ]);
  });

  test('a list that cannot be read whole closes nothing', async () => {
    const found = await load(`${entry(1, 'FIRST BRIGADE', NULL, 'SDGT')}\r\n2,"DOE, John`, '2023-01-01');
    expect(refused(found)).toEqual(['2 BAD_ROW', '0 CONFLICT']);
    expect((await designations(store, 'ofac-sdn-4')).map(({ delistedOn }) => delistedOn)).toEqual([null]);
  });

  test('an excerpt is no new list: if most is missing, nothing is closed', async () => {
    const many = Array.from({ length: 30 }, (_, i) => entry(100 + i, `FIRM ${i}`, NULL, 'SDGT'));
    await load(sdn(...many), '2024-01-01');
    const found = await load(sdn(many[0]!), '2024-02-01');
    expect(refused(found)).toContain('0 CONFLICT');
    expect((await designations(store, 'ofac-sdn-105')).map(({ delistedOn }) => delistedOn)).toEqual([null]);
  });
});

describe('names, addresses and matches', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSeeded('grafeo', 'article');
  });
  afterAll(() => store?.close());

  test('names go to the review file, and join nothing', async () => {
    const text = sdn(entry(50, "KATA'IB HIZBALLAH OF NOWHERE", NULL, 'SDGT'), entry(51, "ASA'IB AHL AL HAQ", NULL, 'SDGT'));
    const found = await importTexts(store, 'ofac-sdn', { 'sdn.csv': text }, { listDate: '2020-01-10' });
    expect(counts(found)['Organisation']).toEqual([2, 0, 0]);
    expect(found.matches.map(({ id, candidate }) => [id, candidate])).toContainEqual(['ofac-sdn-51', 'asaib-ahl-al-haq']);
    for (const { score } of found.matches) expect(score).toBeGreaterThanOrEqual(0.6);
    expect(await designations(store, 'asaib-ahl-al-haq')).not.toContainEqual(expect.objectContaining({ list: 'SDGT' }));
  });

  test('addresses give the country of bodies, and nothing of persons', async () => {
    const files = {
      'add.csv':
        '60,1,"1 Street","Baghdad","Iraq",-0- \r\n61,2,"2 Street","Tehran","Iran",-0- \r\n60,3,-0- ,-0- ,"Atlantis",-0- \r\n62,4,-0- ,-0- ,"Iran",-0- \r\n60,5,-0- ,-0- ,-0- ,-0- \r\n',
      'alt.csv': '60,7,"fka","OLD FIRM",-0- \r\n99,8,"aka","NOBODY",-0- \r\n62,9,"aka","THE SHIP",-0- \r\n',
      'sdn.csv': sdn(entry(60, 'FIRM', NULL, 'SDGT'), entry(61, 'ROE, Jane', 'individual', 'SDGT'), entry(62, 'SHIP', 'vessel', 'SDGT')),
    };
    const found = await importTexts(store, 'ofac-sdn', files, { listDate: '2020-01-11' });
    expect(refused(found)).toEqual(['3 NOT_MODELLED', '2 DANGLING_ID', '3 NOT_MODELLED', '3 BAD_VALUE', '4 NOT_MODELLED']);
    const { nodes } = await data(
      store,
      '{ nodes(ids: ["ofac-sdn-60", "ofac-sdn-61"]) { ... on Actor { presences { edges { node { object { id } } } } names(filter: { kind: { eq: FORMER } }) { edges { node { value } } } } } }',
    );
    expect(nodes[0].presences.edges.map((edge: { node: { object: { id: string } } }) => edge.node.object.id)).toEqual(['iraq']);
    expect(nodes[0].names.edges).toEqual([{ node: { value: 'OLD FIRM' } }]);
    expect(nodes[1].presences.edges).toEqual([]);
    expect([...found.report.notes].map(([text]) => text).sort()).toEqual([
      'addresses of persons were left out',
      'addresses without a country were left out',
      expect.stringContaining('bodies under SDGT'),
    ]);
  });

  test('what the list does not say of bodies is a note, and a mapping decides', async () => {
    const text = sdn(entry(80, 'BRIGADE', NULL, 'SDGT'), entry(81, 'FRONT', NULL, 'FTO'), entry(82, 'ROE, Jane', 'individual', 'SDGT'));
    const guessed = await importTexts(store, 'ofac-sdn', { 'sdn.csv': text }, { listDate: '2020-01-13', dryRun: true });
    expect(counts(guessed)).toMatchObject({ ArmedGroup: [1, 0, 0], Organisation: [1, 0, 0], Person: [1, 0, 0] });
    expect([...guessed.report.notes]).toEqual([[expect.stringContaining('bodies under SDGT were taken as Organisations'), 1]]);
    const options = { listDate: '2020-01-13', dryRun: true, mapping: mapping('programmes: { SDGT: ArmedGroup, FTO: Coalition }') };
    const mapped = await importTexts(store, 'ofac-sdn', { 'sdn.csv': text }, options);
    expect(counts(mapped)).toMatchObject({ ArmedGroup: [1, 0, 0], Coalition: [1, 0, 0], Person: [1, 0, 0] });
    expect([...mapped.report.notes]).toEqual([]);
  });

  test('remarks that are continued in a file of their own are read on, also within a name', async () => {
    const files = {
      'sdn.csv': sdn(entry(70, 'BAND', NULL, 'SDGT', "Note; a.k.a. 'THE FIRST NAME'; a.k.a. 'THE SEC")),
      'sdn_comments.csv': "70,\"OND NAME'; f.k.a. 'OLDER BAND'.\"\r\n71,\"a.k.a. 'NOBODY'.\"\r\n",
    };
    const found = await importTexts(store, 'ofac-sdn', files, { listDate: '2020-01-12' });
    expect(refused(found)).toEqual(['2 DANGLING_ID']);
    const { node } = await data(store, '{ node(id: "ofac-sdn-70") { ... on Actor { names { edges { node { value kind } } } } } }');
    const names = node.names.edges.map((edge: { node: { value: string; kind: string } }) => [edge.node.kind, edge.node.value]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['LISTED_AS', 'THE FIRST NAME'],
        ['LISTED_AS', 'THE SECOND NAME'],
        ['FORMER', 'OLDER BAND'],
      ]),
    );
  });

  test.each(['a,b,c\n', 'a,b\n1,2\n'])('files of another layout are refused: %j', async (content) => {
    await expect(importTexts(store, 'ofac-sdn', { 'x.csv': content }, { listDate: '2020-01-10' })).rejects.toThrow(
      /not one of the list's files/,
    );
  });
});
