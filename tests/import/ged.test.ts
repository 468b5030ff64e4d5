import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, loadValue, openTestStore } from '../support/graph.js';
import { csvLine, GED_COLUMNS, type GedCells, gedCells } from './ged-file.js';
import { counts, importTexts, refused } from './importing.js';

function table(rows: readonly GedCells[], columns: readonly string[] = GED_COLUMNS): string {
  return `${[columns.join(','), ...rows.map((row) => csvLine(row, columns))].join('\n')}\n`;
}

/** An event with sides of its own choosing. */
function event(id: number, changes: GedCells = {}): Record<string, string | number> {
  return gedCells(id, { type_of_violence: 1, where_prec: 1, ...changes });
}

let store: GraphStore;
let next = 900;
const load = (text: string, name = 'ged.csv') => importTexts(store, 'ucdp-ged', { [name]: text });

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
async function attack(id: number): Promise<any> {
  const query = `query ($id: ID!) { attack(id: $id) {
    name violence date { edtf earliest latest } killed { low best high } externalIds { scheme value }
    location { name kind description coordinates { latitude longitude precision } country { id isoCode } }
    participants { edges { node { side subject { id } } } }
    attributions { edges { node { strength object { id } } } }
    evidence { locator summary source { id } } } }`;
  return (await data(store, query, { id: `ucdp-ged-${id}` })).attack;
}

beforeAll(async () => {
  store = await openTestStore('grafeo');
  await loadValue(store, {
    sources: [{ id: 'source:own', title: 'Own', accessed: '2026-01-01' }],
    states: [{ id: 'iraq', name: 'Iraq', isoCode: 'IQ', evidence: [{ source: 'source:own', summary: 'A state.' }] }],
    armedGroups: [
      {
        id: 'known-group',
        name: 'Known',
        externalIds: [{ scheme: 'UCDP-ACTOR', value: '1005' }],
        evidence: [{ source: 'source:own', summary: 'A group.' }],
      },
    ],
  });
});
afterAll(() => store?.close());

describe('an event', () => {
  test('of a fight has two sides, and neither is the attacker', async () => {
    expect(
      refused(
        await load(
          table([event(605, { deaths_a: 1, best: 3, low: 2, high: 9, date_end: '2013-04-18 00:00:00.000', date_start: '2013-04-18' })]),
        ),
      ),
    ).toEqual([]);
    const found = await attack(605);
    expect(found).toMatchObject({
      violence: 'STATE_BASED',
      date: { edtf: '2013-04-18' },
      killed: { low: 2, best: 3, high: 9 },
      externalIds: [{ scheme: 'UCDP-GED', value: '605' }],
      location: { name: 'Town 605', description: 'District 5, Province 11', coordinates: { precision: 'EXACT' }, country: { id: 'iraq' } },
      attributions: { edges: [] },
    });
    expect(
      found.participants.edges.map(({ node }: { node: { side: string; subject: { id: string } } }) => [node.side, node.subject.id]).sort(),
    ).toEqual([
      ['A', 'ucdp-actor-116'],
      ['B', 'known-group'],
    ]);
    expect(found.evidence).toHaveLength(1);
    expect(found.evidence[0]).toMatchObject({ locator: 'ged.csv row 2, event 605', source: { id: 'source:ucdp-ged-ged' } });
    expect(found.evidence[0].summary).toMatch(/state-based violence, dyad .* Deaths: side A 1,.* Rests on: "Agency,/);
    const { stateOrgan, armedGroup } = await data(
      store,
      '{ stateOrgan(id: "ucdp-actor-116") { name kind state { id } hostilities { edges { node { subject { id } object { id } } } } } armedGroup(id: "known-group") { name } }',
    );
    expect(stateOrgan).toMatchObject({ name: 'Government of Iraq', kind: 'GOVERNMENT', state: { id: 'iraq' } });
    expect(stateOrgan.hostilities.edges).toEqual([{ node: { subject: { id: 'known-group' }, object: { id: 'ucdp-actor-116' } } }]);
    expect(armedGroup.name).toBe('Known');
  });

  test('of one-sided violence is attributed to its first side', async () => {
    await load(
      table([event(700, { type_of_violence: 3, side_a_new_id: 77, side_a: 'Some Group', side_b_new_id: 1, side_b: 'Civilians' })]),
    );
    const found = await attack(700);
    expect(found.violence).toBe('ONE_SIDED');
    expect(found.participants.edges).toEqual([]);
    expect(found.attributions.edges).toEqual([{ node: { strength: 'ASSESSED', object: { id: 'ucdp-actor-77' } } }]);
  });

  test.each([
    ['1', 'EXACT'],
    ['2', 'NEAR'],
    ['3', 'DISTRICT'],
    ['4', 'PROVINCE'],
    ['5', null],
    ['6', 'COUNTRY'],
    ['7', null],
  ])('with where_prec %s has a point of precision %s', async (precision, word) => {
    const id = 800 + Number(precision);
    await load(table([event(id, { where_prec: precision })]));
    const { location } = await attack(id);
    expect(location.name).toBe(`Town ${id}`);
    expect(location.coordinates?.precision ?? null).toBe(word);
  });

  test.each<[GedCells, string | null]>([
    [{ date_prec: 1, date_start: '2013-05-04', date_end: '2013-05-04' }, '2013-05-04'],
    [{ date_prec: 2, date_start: '2013-05-04', date_end: '2013-05-04' }, '2013-05-04~'],
    [{ date_prec: 3, date_start: '2013-05-04 00:00:00.000', date_end: '2013-05-10 00:00:00.000' }, '2013-05-04/2013-05-10'],
    [{ date_prec: 4, date_start: '2013-05-00', date_end: '2013-05-00' }, '2013-05'],
    [{ date_prec: 5, date_start: '2013-01-01', date_end: '' }, '2013-01-01~'],
    [{ date_prec: 5, date_start: '', date_end: '' }, null],
  ])('dated %j happened %s', async (cells, expected) => {
    next += 1;
    const id = next;
    expect(refused(await load(table([event(id, cells)])))).toEqual([]);
    expect((await attack(id)).date?.edtf ?? null).toBe(expected);
  });

  test('without figures, place or country has none, and no zero', async () => {
    const empty = { best: '', high: '', low: '', latitude: '', longitude: '', country: 'Ruritania', deaths_a: '' };
    const found = await load(table([event(1001, empty)]));
    expect(refused(found)).toEqual([]);
    expect(await attack(1001)).toMatchObject({ killed: null, location: { coordinates: null, country: null } });
    expect([...found.report.notes.keys()].join()).toMatch(/no country, since its name is not in the list/);
  });
});

describe('a file', () => {
  test('of an older release, with columns in another order, is the same', async () => {
    const older: Record<string, string> = { best: 'best_est', high: 'high_est', low: 'low_est' };
    const columns = GED_COLUMNS.toReversed();
    const text = table([event(1100)], columns).replace(columns.join(','), columns.map((name) => older[name] ?? name).join(','));
    expect(refused(await load(text))).toEqual([]);
    expect((await attack(1100)).killed).toEqual({ low: 2, best: 2, high: 4 });
  });

  test('with a row of tags and line breaks in cells is read', async () => {
    const tags = GED_COLUMNS.map((name, i) => (i % 3 === 0 ? `#${name}` : '')).join(',');
    const lines = table([event(1200, { source_headline: 'Two\nlines, "quoted"' }), event(1201)]).split('\n');
    const found = await load([lines[0], tags, ...lines.slice(1)].join('\n'));
    expect([refused(found), found.report.rows]).toEqual([[], 2]);
    expect((await attack(1201)).evidence[0].locator).toBe('ged.csv row 5, event 1201');
  });

  test('tells rows that are wrong, and takes the rest', async () => {
    const found = await load(
      table([
        event(1300, { type_of_violence: 9 }),
        event(1301, { best: 'many' }),
        event(1302, { best: 1.5 }),
        event(1303, { latitude: 999 }),
        event(1304, { date_start: '2013-13-40' }),
        event(1305, { id: '' }),
        event(1306),
        event(1306, { best: 99, high: 100 }),
      ]),
    );
    expect(refused(found).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['2 BAD_VALUE', '3 WRONG_TYPE', '4 WRONG_TYPE', '5 BAD_VALUE', '6 BAD_DATE', '7 BAD_ROW', '9 DUPLICATE_ID']),
    );
    expect(await attack(1306)).not.toBeNull();
    expect(await attack(1303)).toBeNull();
  });

  test('in which one actor fights itself gives no hostility', async () => {
    const found = await load(table([event(1400, { side_b_new_id: 116, side_b: 'Government of Iraq' })]));
    expect(refused(found)).toEqual([]);
    expect((await attack(1400)).participants.edges).toEqual([{ node: { side: null, subject: { id: 'ucdp-actor-116' } } }]);
  });

  test('again changes nothing, and what many events share is there once', async () => {
    const text = table(
      Array.from({ length: 30 }, (_, i) =>
        event(2000 + i, { where_coordinates: 'One Town', where_description: 'x', latitude: 33, longitude: 44, adm_1: 'P', adm_2: 'D' }),
      ),
    );
    const first = await load(text);
    expect(counts(first)).toMatchObject({ Attack: [30, 0, 0], Location: [1, 0, 0], Participation: [60, 0, 0] });
    const again = await load(text);
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
  });

  test('that is no such file is refused, with what is missing', async () => {
    await expect(load('id,name\n1,x\n')).rejects.toThrow(/no column type_of_violence, .*so it is not an event file of UCDP GED/);
  });

  test('leaves the graph sound', async () => {
    expect(await store.check()).toEqual([]);
  });
});
