import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { counts, importTexts, refused } from './importing.js';

const NAMESPACE = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML';

interface Entry {
  readonly uid: number;
  readonly last: string;
  readonly first?: string;
  readonly type: string;
  readonly programmes: readonly string[];
  readonly akas?: readonly { readonly uid: number; readonly type: string; readonly last: string; readonly first?: string }[];
  readonly addresses?: readonly { readonly uid: number; readonly city?: string; readonly country?: string }[];
}

const LIST: readonly Entry[] = [
  {
    uid: 1,
    last: 'FIRST BRIGADE & SONS',
    type: 'Entity',
    programmes: ['SDGT', 'FTO'],
    akas: [
      { uid: 11, type: 'a.k.a.', last: 'كتائب' },
      { uid: 12, type: 'f.k.a.', last: 'OLD "BRIGADE"' },
    ],
    addresses: [
      { uid: 13, city: 'Baghdad', country: 'Iraq' },
      { uid: 14, city: 'Nowhere' },
    ],
  },
  {
    uid: 2,
    last: 'DOE',
    first: 'John',
    type: 'Individual',
    programmes: ['SDGT'],
    akas: [{ uid: 21, type: 'a.k.a.', last: 'DOE', first: 'Johnny' }],
  },
  { uid: 3, last: 'A SHIP', type: 'Vessel', programmes: ['SDGT'] },
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tag = (name: string, text: string | number | undefined) => (text === undefined ? '' : `<${name}>${escaped(String(text))}</${name}>`);

/** The list in its XML layout. */
function xml(entries: readonly Entry[], date = '01/10/2020', count = entries.length, separator = '\n'): string {
  const aka = (one: NonNullable<Entry['akas']>[number]) =>
    `<aka>${tag('uid', one.uid)}${tag('type', one.type)}${tag('category', 'strong')}${tag('lastName', one.last)}${tag('firstName', one.first)}</aka>`;
  const address = (one: NonNullable<Entry['addresses']>[number]) =>
    `<address>${tag('uid', one.uid)}${tag('city', one.city)}${tag('country', one.country)}</address>`;
  const entry = (one: Entry) =>
    [
      '<sdnEntry>',
      `${tag('uid', one.uid)}${tag('firstName', one.first)}${tag('lastName', one.last)}${tag('sdnType', one.type)}`,
      `<programList>${one.programmes.map((name) => tag('program', name)).join('')}</programList>`,
      '<idList><id><uid>99</uid><idType>Passport</idType><idNumber>X</idNumber></id></idList>',
      `<akaList>${(one.akas ?? []).map(aka).join(separator)}</akaList>`,
      `<addressList>${(one.addresses ?? []).map(address).join(separator)}</addressList>`,
      '<nationalityList><nationality><uid>98</uid><country>Iran</country></nationality></nationalityList>',
      '</sdnEntry>',
    ].join(separator);
  return [
    '<?xml version="1.0" standalone="yes"?>',
    `<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="${NAMESPACE}">`,
    `<publshInformation>${tag('Publish_Date', date)}${tag('Record_Count', count)}</publshInformation>`,
    ...entries.map(entry),
    '</sdnList>',
  ].join(separator);
}

const quoted = (text: string | undefined) => (text === undefined ? '-0- ' : `"${text.replaceAll('"', '""')}"`);
const full = ({ last, first }: { readonly last: string; readonly first?: string }) => (first === undefined ? last : `${last}, ${first}`);

/** The same list in its CSV layout. */
function csv(entries: readonly Entry[]): Record<string, string> {
  const lines = (rows: readonly (readonly (string | number)[])[]) => `${rows.map((row) => row.join(',')).join('\r\n')}\r\n\u001a`;
  const kinds: Readonly<Record<string, string | undefined>> = { Individual: 'individual', Vessel: 'vessel' };
  return {
    'sdn.csv': lines(
      entries.map((one) => [
        one.uid,
        quoted(full(one)),
        quoted(kinds[one.type]),
        quoted(one.programmes.join('] [')),
        ...Array(8).fill('-0- '),
      ]),
    ),
    'alt.csv': lines(
      entries.flatMap((one) =>
        (one.akas ?? []).map((aka) => [one.uid, aka.uid, quoted(aka.type.replaceAll('.', '')), quoted(full(aka)), '-0- ']),
      ),
    ),
    'add.csv': lines(
      entries.flatMap((one) => (one.addresses ?? []).map((a) => [one.uid, a.uid, '-0- ', quoted(a.city), quoted(a.country), '-0- '])),
    ),
  };
}

/** What the graph holds of the list, but for the rows that it cites. */
async function graph(store: GraphStore): Promise<unknown> {
  const query = `{ actors(first: 100) { edges { node { __typename id name externalIds { scheme value } knownFrom
    names(first: 20) { edges { node { value kind evidence { summary source { id } } } } }
    designations { edges { node { id list entry delistedOn evidence { observedOn { edtf } summary } } } }
    presences { edges { node { object { id } evidence { summary } } } } } } } }`;
  return (await data(store, query)).actors;
}

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore('grafeo');
});
afterEach(() => store?.close());

const load = (text: string, options = {}) => importTexts(store, 'ofac-sdn', { 'sdn.xml': text }, options);
async function ended(id: string): Promise<unknown[]> {
  const { node } = await data(store, `{ node(id: "${id}") { ... on Actor { designations { edges { node { delistedOn } } } } } }`);
  return node.designations.edges.map((edge: { node: { delistedOn: string | null } }) => edge.node.delistedOn);
}

describe('the list in XML', () => {
  test.each(['\n', ''])('gives the same graph as in CSV, and the day that it was published (lines: %j)', async (separator) => {
    const found = await load(xml(LIST, '01/10/2020', 3, separator));
    expect(found.refusals.map(({ code }) => code)).toEqual(['NOT_MODELLED']);
    const other = await openTestStore('grafeo');
    try {
      const rows = await importTexts(other, 'ofac-sdn', csv(LIST), { listDate: '2020-01-10' });
      expect(counts(found)).toEqual(counts(rows));
      expect(await graph(store)).toEqual(await graph(other));
    } finally {
      await other.close();
    }
    const again = await load(xml(LIST, '01/10/2020', 3, separator));
    expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
    expect(await store.check()).toEqual([]);
  });

  test('ends what a later one no longer has, also over a list in CSV', async () => {
    await importTexts(store, 'ofac-sdn', csv(LIST), { listDate: '2020-01-10' });
    await load(xml([LIST[0]!], '06/13/2025'));
    expect(await ended('ofac-sdn-2')).toEqual(['2020-01-10/2025-06-13']);
    expect(await ended('ofac-sdn-1')).toEqual([null, null]);
  });

  test.each<[what: string, text: string, expected: readonly string[]]>([
    ['was cut off', xml([LIST[0]!], '06/13/2025').slice(0, -30), ['BAD_ROW', 'CONFLICT']],
    ['has fewer entries than it says', xml([LIST[0]!], '06/13/2025', 2), ['BAD_ROW', 'CONFLICT']],
    [
      'has an entry without a number',
      xml([LIST[0]!, { ...LIST[1]!, uid: '' as unknown as number }], '06/13/2025'),
      ['BAD_ROW', 'DANGLING_ID', 'CONFLICT'],
    ],
  ])('that %s ends nothing', async (_what, text, expected) => {
    await load(xml(LIST));
    const found = await load(text);
    expect(found.refusals.map(({ code }) => code).filter((code) => code !== 'NOT_MODELLED')).toEqual(expected);
    expect(await ended('ofac-sdn-2')).toEqual([null]);
  });

  test('is of the day that it says', async () => {
    await expect(load(xml(LIST), { listDate: '2024-01-01' })).rejects.toThrow(/is dated 2020-01-10, not 2024-01-01/);
    await expect(load(xml(LIST, 'soon'))).rejects.toThrow(/needs the day of the list/);
    expect(refused(await load(xml([LIST[0]!], 'soon'), { listDate: '2020-01-10' }))).toEqual([]);
  });

  test('is no other XML', async () => {
    const html = '<!DOCTYPE html><html><body>Not found</body></html>';
    await expect(load(html, { listDate: '2020-01-10' })).rejects.toThrow(/is not a <sdnList> file: it begins with <html>/);
  });

  test('comes alone: two lists are of two days', async () => {
    const files = { ...csv(LIST), 'sdn.xml': xml(LIST) };
    await expect(importTexts(store, 'ofac-sdn', files, { listDate: '2020-01-10' })).rejects.toThrow(/both contain the entries of a list/);
  });
});
