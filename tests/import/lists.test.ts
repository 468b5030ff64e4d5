import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { onEachEngine } from '../support/on-engines.js';
import { counts, importTexts, mapping, refused } from './importing.js';
import type { SampleEntry } from './samples/entry.js';
import { euReference } from './samples/eu.js';
import { LAYOUTS, type LayoutName, sampleText } from './samples/layouts.js';
import { ukId } from './samples/uk.js';
import { unReference } from './samples/un.js';

const BODY: SampleEntry = {
  number: 1,
  kind: 'body',
  name: 'ALDER & SONS TRADING',
  aliases: [{ name: 'Alder Works' }, { name: 'Old Alder', former: true }, { name: 'AW', low: true }],
  other: { name: 'شركة الدر', script: 'Arabic', language: 'Arabic' },
  regime: 'TAQA',
  listed: '2012-06-29',
  updated: '2026-04-14',
  reasons: 'It moves money; for "others".',
  town: 'Baghdad',
  country: 'Iraq',
  countryCode: 'IQ',
};
const PERSON: SampleEntry = {
  number: 2,
  kind: 'person',
  name: 'Jan Adam EXAMPLE',
  aliases: [{ name: 'Yan EXAMPLE', low: true }],
  regime: 'IRN',
  listed: '2020-01-02',
  reasons: 'He leads it.',
  country: 'Lebanon',
  countryCode: 'LB',
};
const FIRM: SampleEntry = { number: 3, kind: 'body', name: 'Cedar Ltd', regime: 'IRN', listed: '2019-03-04' };
const SHIP: SampleEntry = { number: 4, kind: 'ship', name: 'MV Elm', regime: 'IRN', listed: '2019-03-04' };

/** The number by which each list calls an entry, and the first part of the ids that it makes. */
const KEYS = {
  'un-sc': unReference,
  'uk-sanctions': ukId,
  'uk-ofsi': ({ number }: SampleEntry) => String(12_000 + number),
  'eu-fsf': euReference,
} as const satisfies Record<string, (entry: SampleEntry) => string>;
const AUTHORITIES = {
  'un-sc': 'united-nations',
  'uk-sanctions': 'united-kingdom',
  'uk-ofsi': 'united-kingdom',
  'eu-fsf': 'european-union',
} as const satisfies Record<keyof typeof KEYS, string>;
type Format = keyof typeof KEYS;
const formatOf = (layout: LayoutName): Format => LAYOUTS[layout].format as Format;
const idOf = (layout: LayoutName, entry: SampleEntry) => {
  const key = KEYS[formatOf(layout)](entry);
  return `${formatOf(layout)}-${key.toLowerCase().replace(/\W/g, '-')}`;
};
const layouts = Object.keys(LAYOUTS) as LayoutName[];
/** The layouts of publishers whose lists have ships. */
const withShips = (layout: LayoutName) => /^(?:uk|ofsi)/.test(layout);
const DAY = '2026-10-08';
const LATER = '2026-11-09';

const ACTOR = `
  __typename
  ... on Entity { name externalIds { scheme value } }
  ... on Actor {
    names(first: 50) { nodes { value kind script language evidence { summary } } }
    designations(first: 50) { nodes {
      list entry listedOn delistedOn instrument object { id __typename ... on Organisation { kind externalIds { scheme value } } }
      valid { from { edtf } to { edtf } } evidence { locator summary quote observedOn { edtf } source { id title published } }
    } }
    presences { nodes { object { id } } }
  }`;

function listed(layout: LayoutName, entries: readonly SampleEntry[]): readonly SampleEntry[] {
  return withShips(layout) ? [...entries, SHIP] : entries;
}

onEachEngine((engine) => {
  describe.each(layouts)('a list in %s', (layout) => {
    let store: GraphStore;
    const format = formatOf(layout);
    const load = (entries: readonly SampleEntry[], day = DAY, options = {}) =>
      importTexts(store, format, { [layout]: sampleText(layout, day, listed(layout, entries)) }, { listDate: day, ...options });
    const actor = async (entry: SampleEntry) =>
      (await data(store, `query ($id: ID!) { node(id: $id) { ${ACTOR} } }`, { id: idOf(layout, entry) })).node;
    beforeAll(async () => {
      store = await openTestStore(engine);
      const dry = await load([BODY, PERSON, FIRM], DAY, { dryRun: true });
      const first = await load([BODY, PERSON, FIRM]);
      expect([counts(dry), refused(dry)]).toEqual([counts(first), refused(first)]);
      expect(refused(first).every((row) => / NOT_MODELLED$/.test(row))).toBe(true);
      expect(refused(first)).toHaveLength(withShips(layout) ? 1 : 0);
      expect(counts(first)).toMatchObject({ Person: [1, 0, 0], Designation: [3, 0, 0], Presence: [1, 0, 0] });
    });
    afterAll(() => store?.close());

    test('a body has its names with script, language and quality, its day, its regime and its ids', async () => {
      const found = await actor(BODY);
      expect(found.__typename).toBe('Organisation');
      expect(found.name).toBe(BODY.name);
      expect(found.externalIds[0].value).toBe(KEYS[format](BODY));
      const names = found.names.nodes.map(({ value, kind }: { value: string; kind: string }) => `${kind} ${value}`);
      expect(names).toEqual(expect.arrayContaining([`LISTED_AS ${BODY.name}`, 'LISTED_AS Alder Works', 'LISTED_AS شركة الدر']));
      // The EU does not say which names are former ones.
      expect(names).toContain(format === 'eu-fsf' ? 'LISTED_AS Old Alder' : 'FORMER Old Alder');
      const arabic = found.names.nodes.find(({ value }: { value: string }) => value === 'شركة الدر');
      expect([arabic.script, arabic.language]).toEqual(['Arab', format === 'un-sc' ? null : 'ar']);
      const low = found.names.nodes.find(({ value }: { value: string }) => value === 'AW').evidence[0].summary;
      // The UN's entities and the EU's table have no quality of names.
      if (format === 'uk-sanctions' || format === 'uk-ofsi') expect(low).toMatch(/low quality/);
      if (layout === 'eu.xml') expect(low).toMatch(/weak/);
      const [act] = found.designations.nodes;
      expect(act).toMatchObject({ list: 'TAQA', entry: KEYS[format](BODY), listedOn: '2012-06-29', delistedOn: null });
      expect(act.valid).toEqual({ from: { edtf: '2012-06-29' }, to: null });
      expect(act.object.id).toBe(AUTHORITIES[format]);
      const [evidence] = act.evidence;
      expect(evidence.summary).toContain('2026-04-14');
      expect(evidence.observedOn).toEqual({ edtf: DAY });
      expect(evidence.source).toMatchObject({ id: `source:${format}-${DAY}`, published: DAY });
      if (format !== 'eu-fsf') expect(evidence.quote).toContain('It moves money');
      expect(found.presences.nodes).toEqual([{ object: { id: 'iraq' } }]);
    });

    test('a person is one, and no address of it is kept', async () => {
      const found = await actor(PERSON);
      expect([found.__typename, found.name]).toEqual(['Person', 'Jan Adam EXAMPLE']);
      expect(found.presences.nodes).toEqual([]);
      if (format === 'un-sc') expect(found.designations.nodes[0].evidence[0].quote).toBeNull();
    });

    test('the authority is a state, or an organisation of states with its id', async () => {
      const { object } = (await actor(FIRM)).designations.nodes[0];
      if (format.startsWith('uk')) expect(object.__typename).toBe('State');
      else expect(object).toMatchObject({ __typename: 'Organisation', kind: 'INTERNATIONAL', externalIds: [{ scheme: 'WIKIDATA' }] });
    });

    test('the same list again changes nothing', async () => {
      expect((await load([BODY, PERSON, FIRM])).report.total).toMatchObject({ created: 0, changed: 0 });
    });

    test('a later list ends what it lacks, and an entry that comes back is listed again', async () => {
      const dry = await load([BODY, PERSON], LATER, { dryRun: true });
      const later = await load([BODY, PERSON], LATER);
      expect(counts(dry)).toEqual(counts(later));
      expect((await actor(FIRM)).designations.nodes).toMatchObject([
        { delistedOn: `${DAY}/${LATER}`, valid: { to: { edtf: `${DAY}/${LATER}` } } },
      ]);
      expect((await actor(BODY)).designations.nodes).toMatchObject([{ delistedOn: null }]);
      await load([BODY, PERSON, FIRM], '2026-12-10');
      const ends = (await actor(FIRM)).designations.nodes.map(({ delistedOn }: { delistedOn: string | null }) => delistedOn);
      expect(ends.sort()).toEqual([`${DAY}/${LATER}`, null]);
      expect(await store.check()).toEqual([]);
    });
  });
});

describe('a list', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openTestStore('grafeo');
  });
  afterAll(() => store?.close());

  test('matches entities that came from another list by the ids that both give', async () => {
    const un = await importTexts(store, 'un-sc', { 'un.xml': sampleText('un.xml', DAY, [BODY]) });
    expect(counts(un)['Organisation']).toEqual([2, 0, 0]);
    const shared = { ...BODY, unReference: unReference(BODY) };
    for (const layout of ['uk.csv', 'ofsi.csv', 'eu.csv'] as const) {
      const found = await importTexts(store, LAYOUTS[layout].format, { [layout]: sampleText(layout, DAY, [shared]) });
      expect([layout, counts(found)['Organisation']?.[0] ?? 0]).toEqual([layout, layout === 'eu.csv' ? 1 : 0]);
    }
    const { node } = await data(
      store,
      '{ node(id: "un-sc-qde-001") { ... on Actor { externalIds { scheme } designations { nodes { object { id } } } } } }',
    );
    const schemes = node.externalIds.map(({ scheme }: { scheme: string }) => scheme);
    expect(schemes).toEqual(expect.arrayContaining(['UN-SC', 'UK-SANCTIONS', 'EU-FSF']));
    const authorities = node.designations.nodes.map(({ object }: { object: { id: string } }) => object.id);
    expect(authorities.sort()).toEqual(['european-union', 'united-kingdom', 'united-nations']);
  });

  test('gives bodies the types of a mapping, by entry and by regime', async () => {
    const files = {
      'eu.csv': sampleText('eu.csv', DAY, [
        { ...BODY, number: 50 },
        { ...FIRM, number: 51 },
        { ...FIRM, number: 52 },
      ]),
    };
    const types = mapping('programmes: { IRN: StateOrgan }\nentries: { EU.52.7: ArmedGroup }');
    const found = await importTexts(store, 'eu-fsf', files, { dryRun: true, mapping: types });
    expect(counts(found)).toMatchObject({ StateOrgan: [1, 0, 0], ArmedGroup: [1, 0, 0], Organisation: [1, 0, 0] });
    expect([...found.report.notes.keys()]).toContainEqual(expect.stringContaining('bodies under TAQA were taken as Organisations'));
  });

  test('keeps an entry whose country is none, and says so', async () => {
    const files = { 'uk.csv': sampleText('uk.csv', '2027-01-01', [{ ...FIRM, number: 60, country: 'Atlantis' }]) };
    const found = await importTexts(store, 'uk-sanctions', files, { dryRun: true });
    expect(refused(found)).toContain('3 BAD_VALUE object');
    expect(counts(found)['Organisation']).toEqual([1, 0, 0]);
  });

  test.each(layouts)('%s that is cut off ends nothing, and says where it was cut', async (layout) => {
    const own = await openTestStore('grafeo');
    const { format } = LAYOUTS[layout];
    await importTexts(own, format, { [layout]: sampleText(layout, DAY, [BODY, PERSON, FIRM]) }, { listDate: DAY });
    const text = sampleText(layout, LATER, [BODY, PERSON, FIRM]);
    const cut = await importTexts(own, format, { [layout]: text.slice(0, text.length - 60) }, { listDate: LATER });
    expect(refused(cut)).toContainEqual(expect.stringMatching(/^\d+ BAD_ROW/));
    const { designations } = await data(own, '{ designations { nodes { delistedOn } } }');
    expect(designations.nodes.map(({ delistedOn }: { delistedOn: string | null }) => delistedOn)).toEqual([null, null, null]);
    await own.close();
  });

  test.each([
    ['two files', 'un-sc', { 'a.xml': sampleText('un.xml', DAY, [BODY]), 'b.xml': sampleText('un.xml', DAY, [BODY]) }, /reads one file/],
    ['the list of another', 'uk-sanctions', { 'a.csv': sampleText('eu.csv', DAY, [BODY]) }, /none of its first rows has the columns/],
    ['the XML of another', 'eu-fsf', { 'a.xml': sampleText('un.xml', DAY, [BODY]) }, /is not a <export> file/],
    ['a list without its day', 'uk-ofsi', { 'a.xml': sampleText('ofsi.xml', DAY, [BODY]) }, /needs the day of the list/],
  ])('is not %s', async (_what, format, files, message) => {
    await expect(importTexts(store, format, files as Record<string, string>)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['an entity of a document type', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'],
    ['an entity that is a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>', '&a;'],
  ])('in XML is read up to %s', async (_what, doctype, use) => {
    const text = sampleText('un.xml', DAY, [
      { ...BODY, number: 70 },
      { ...BODY, number: 71, name: 'HERE' },
    ]);
    const hostile = text.replace('?>\n', `?>\n${doctype}\n`).replace('HERE', use);
    const found = await importTexts(store, 'un-sc', { 'un.xml': hostile }, { dryRun: true });
    expect([refused(found), counts(found)['Organisation']]).toEqual([[expect.stringMatching(/^\d+ BAD_ROW$/)], [1, 0, 0]]);
  });

  test('with an entry above the limit, or nested without end, refuses that entry alone', async () => {
    const long = sampleText('un.xml', DAY, [
      { ...BODY, number: 80, reasons: 'x'.repeat(5 * 2 ** 20) },
      { ...FIRM, number: 81 },
    ]);
    const found = await importTexts(store, 'un-sc', { 'un.xml': long }, { dryRun: true });
    expect([refused(found), counts(found)['Organisation']]).toEqual([[expect.stringMatching(/^\d+ LIMIT$/)], [1, 0, 0]]);
    const deep = sampleText('un.xml', DAY, [{ ...FIRM, number: 82 }]).replace(
      '<SORT_KEY/>',
      `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`,
    );
    expect(refused(await importTexts(store, 'un-sc', { 'un.xml': deep }, { dryRun: true }))).toEqual([]);
  });

  test('in Windows-1252 is read, and counted', async () => {
    const text = sampleText('uk.csv', DAY, [{ ...FIRM, number: 90, name: 'Café Élan' }]).replace('\uFEFF', '');
    const found = await importTexts(store, 'uk-sanctions', { 'uk.csv': Buffer.from(text, 'latin1') }, { dryRun: true });
    expect([...found.report.notes.keys()]).toContain('rows that are not UTF-8 were read as Windows-1252');
  });
});
