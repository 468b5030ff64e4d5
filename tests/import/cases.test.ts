import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { type Imported, importPaths, importTexts, mapping, refused } from './importing.js';

const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));

/** Imports a file of the folder, with its mapping if it has one. */
function load(store: GraphStore, format: string, file: string, map: string | null = null, dryRun = false): Promise<Imported> {
  const text = map === null ? null : readFileSync(join(FOLDER, map), 'utf8');
  return importPaths(store, format, [join(FOLDER, file)], {
    source: format === 'cadre' ? null : `source:case-${file.replace(/\W+/g, '-')}`,
    mapping: text === null ? null : mapping(text),
    dryRun,
  });
}

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
type Answer = any;

/** The nodes of a connection whose own or subject's id begins so, in the order of their ids. */
function nodes(connection: Answer, prefix = ''): Answer[] {
  const all: Answer[] = connection.edges.map((edge: { node: unknown }) => edge.node);
  return all.filter(({ id = '', subject }) => (subject?.id ?? id).startsWith(prefix)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

onEngines(
  async () => {},
  (store) => {
    test('bytes of Windows-1252 are the characters that it has for them', async () => {
      expect(refused(await load(store(), 'csv', 'win1252.csv', 'win1252.map.yaml'))).toEqual([]);
      const { armedGroup } = await data(store(), '{ armedGroup(id: "w-1") { name } }');
      expect(armedGroup.name).toBe('Kata’ib Example – “the Brigades” €');
    });

    test('a year of two digits is refused until the mapping says what its century is', async () => {
      const found = await load(store(), 'csv', 'two-digit-year.csv', 'two-digit-year.map.yaml');
      expect(refused(found)).toEqual(['2 BAD_DATE date', '3 BAD_DATE date']);
      expect(found.refusals[0]).toMatchObject({ reason: expect.stringContaining('"28/01/24"'), hint: expect.stringContaining('dmy 1970') });
      const map = 'records: [{ type: Attack, fields: { id: "t-{id}", name: "T{id}", date: "{day|dmy 1970}" } }]';
      const rows = { 'years.csv': 'id,day\n1,28/01/24\n2,31/12/99\n3,1/1/70\n' };
      await importTexts(store(), 'csv', rows, { mapping: mapping(map), source: 'source:case-years' });
      const { attacks } = await data(store(), '{ attacks { edges { node { id date { edtf } } } } }');
      expect(nodes(attacks, 't-').map(({ date }) => date.edtf)).toEqual(['2024-01-28', '1999-12-31', '1970-01-01']);
    });

    test('dates in words are read, times of day are dropped, and what no order explains is refused', async () => {
      const found = await load(store(), 'csv', 'dates.csv', 'dates.map.yaml');
      expect(refused(found).sort()).toEqual(['6 BAD_DATE date', '9 BAD_DATE date']);
      const { attacks } = await data(store(), '{ attacks { edges { node { id date { edtf } } } } }');
      expect(nodes(attacks, 'd-').map(({ id, date }) => [id, date.edtf])).toEqual([
        ['d-1', '2015-01-01'],
        ['d-2', '2023-12-31'],
        ['d-3', '1975-06-14'],
        ['d-4', '2023-12-31'],
        ['d-6', '2023-06-05'],
        ['d-7', '2023-12-31'],
        ['d-9', '2024-01-28'],
      ]);
    });

    test.each([false, true])('a number that no store holds exactly is refused alone (dry run: %s)', async (dryRun) => {
      const found = await load(store(), 'csv', 'csv-2pow53.csv', 'csv-2pow53.map.yaml', dryRun);
      expect(refused(found)).toEqual(['3 BAD_VALUE value']);
      if (dryRun) return;
      const { estimates } = await data(store(), '{ estimates { edges { node { value } } } }');
      expect(
        nodes(estimates)
          .map(({ value }) => value)
          .sort(),
      ).toEqual([100, 5]);
      const filtered = await ask(store(), '{ estimates(filter: { value: { gt: 10000000000000000 } }) { edges { node { id } } } }');
      expect(filtered.errors?.[0]?.extensions?.['code']).toBe('BAD_VALUE');
    });

    test.each([
      ['graphml', 'n', 'A & B'],
      ['gexf', 'x', 'XA'],
    ])('the defaults that a %s file declares hold', async (format, prefix, label) => {
      const found = await load(store(), format, `${format}-defaults.${format}`, 'graphml-defaults.map.yaml');
      expect([refused(found), found.report.emptyRows.count]).toEqual([[], 1]);
      const query = `{ armedGroups { edges { node { id name } } } memberships { edges { node { id subject { id } } } } }`;
      const { armedGroups, memberships } = await data(store(), query);
      expect(nodes(armedGroups, `${prefix}-`).map(({ name }) => name)).toContain(label);
      expect([nodes(armedGroups, `${prefix}-`).length, nodes(memberships, `${prefix}-`).length]).toEqual(
        format === 'graphml' ? [4, 3] : [2, 1],
      );
    });

    test('labels of yEd are labels', async () => {
      const map = `records:
  - { type: ArmedGroup, of: nodes, fields: { id: "yed-{id}", name: "{label}" } }
  - { type: Alliance, of: edges, when: { label: allied }, fields: { subject: "yed-{source}", object: "yed-{target}" } }`;
      const path = [join(FOLDER, 'yed-labels.graphml')];
      const found = await importPaths(store(), 'graphml', path, { mapping: mapping(map), source: 'source:case-yed' });
      expect(refused(found)).toEqual([]);
      const { armedGroup } = await data(store(), '{ armedGroup(id: "yed-n0") { name alliances { edges { node { id } } } } }');
      expect([armedGroup.name, nodes(armedGroup.alliances).length]).toEqual(['Red Group', 1]);
    });

    test('an entity of FollowTheMoney has its caption as heading, and each name its kind', async () => {
      expect(refused(await load(store(), 'ftm', 'ftm-names-caption.jsonl'))).toEqual([]);
      const query = `{ a: organisation(id: "ftm-harbour-test-nx-1") { name names { edges { node { value kind } } } } b: person(id: "ftm-jan-example-nx-2") { name } }`;
      const { a, b } = await data(store(), query);
      expect([a.name, b.name]).toEqual(['Harbour Test', 'Jan Example']);
      expect(new Set(nodes(a.names).map(({ value, kind }) => `${kind} ${value}`))).toEqual(
        new Set(['PRIMARY Harbour Test', 'ALIAS مرفأ', 'ACRONYM HT', 'FORMER Old Harbour', 'ALIAS Harb']),
      );
    });

    test('an object of STIX is known since its producer created it, and its confidence stays', async () => {
      const found = await load(store(), 'stix', 'stix-created-confidence.json');
      expect(refused(found).sort()).toEqual(['11 DANGLING_ID', '9 IMPOSSIBLE_DATES valid.to']);
      expect([...found.report.notes.keys()]).toEqual(expect.arrayContaining(['not recorded: sighting']));
      const query = `{
        organisation(id: "stix-harbour-office-58e405f0") { knownFrom }
        presences { edges { node { confidence knownFrom evidence { summary } } } }
        targetings { edges { node { confidence evidence { summary } } } } }`;
      const { organisation, presences, targetings } = await data(store(), query);
      expect(organisation.knownFrom).toBe('2022-02-01');
      expect(nodes(presences)).toEqual([
        { confidence: 'HIGH', knownFrom: '2022-02-01', evidence: [{ summary: expect.stringContaining('100 of 100') }] },
      ]);
      expect(nodes(targetings)).toContainEqual({ confidence: null, evidence: [{ summary: expect.stringContaining('0 of 100') }] });
    });

    test('places, persons and attributions of STIX are what they mean', async () => {
      const found = await load(store(), 'stix', 'stix-places-persons-attribution.json');
      expect(refused(found)).toEqual([]);
      expect([...found.report.notes]).toEqual(
        expect.arrayContaining([
          ['not recorded: malware', 1],
          ['not recorded: uses with malware', 1],
          ['not recorded: located-at from State to Location', 1],
        ]),
      );
      const query = `{
        state(id: "jordan") { isoCode externalIds { scheme } targetings { edges { node { subject { name } } } } }
        person(id: "stix-pale-heron-9d5a4510") { name }
        location(id: "stix-western-asia-9d5a4510") { kind }
        armedGroup(id: "stix-red-group-9d5a4510") { sponsors { edges { node { subject { __typename name } } } } fronts { edges { node { subject { name } } } } } }`;
      expect(await data(store(), query)).toEqual({
        state: { isoCode: 'JO', externalIds: [{ scheme: 'STIX' }], targetings: { edges: [{ node: { subject: { name: 'Red Group' } } }] } },
        person: { name: 'Pale Heron' },
        location: { kind: 'REGION' },
        armedGroup: {
          sponsors: { edges: [{ node: { subject: { __typename: 'StateOrgan', name: 'Republic of Northland' } } }] },
          fronts: { edges: [{ node: { subject: { name: 'Red Banner' } } }] },
        },
      });
    });

    test('events that share a place share its evidence', async () => {
      const found = await load(store(), 'csv', 'events-in-places.csv', 'events-in-places.map.yaml');
      expect(refused(found)).toEqual([]);
      const { state, attacks } = await data(
        store(),
        '{ state(id: "northland-x") { evidence { locator } } attacks { edges { node { id } } } }',
      );
      expect([state.evidence, nodes(attacks, 'x-').length]).toEqual([[{ locator: 'country Northland' }], 2]);
    });

    test('events of UCDP keep the figures that agree, and each government takes part', async () => {
      const found = await load(store(), 'ucdp-ged', 'ucdp-figures-and-governments.csv');
      expect(refused(found)).toEqual([]);
      expect([...found.report.notes]).toEqual([[expect.stringContaining('contradicts the best one'), 2]]);
      const query = `{ a: attack(id: "ucdp-ged-900001") { killed { low best high } evidence { summary } participants { edges { node { side subject { id name ... on StateOrgan { state { isoCode } } } } } } }
        b: attack(id: "ucdp-ged-900002") { killed { low best high } } }`;
      const { a, b } = await data(store(), query);
      expect([a.killed, b.killed]).toEqual([
        { low: null, best: 6573, high: 11659 },
        { low: 22, best: 22, high: null },
      ]);
      expect(a.evidence[0].summary).toContain('low 6610');
      const sides = nodes(a.participants).map(({ side, subject }) => [side, subject.id, subject.state?.isoCode]);
      expect(sides.sort()).toEqual([
        ['A', 'ucdp-government-of-jordan', 'JO'],
        ['A', 'ucdp-government-of-kuwait', 'KW'],
        ['B', 'ucdp-actor-116', 'IQ'],
      ]);
    });

    test('a source is known at the latest since it was read, and never read before it was published', async () => {
      const found = await load(store(), 'cadre', 'published-after-read.yaml');
      expect(refused(found).filter((text) => !text.includes('DANGLING_ID'))).toEqual([
        '2 IMPOSSIBLE_DATES published',
        '6 BAD_DATE published',
        '14 BAD_DATE date',
      ]);
      const known = (asOf: string) => `armedGroups(view: { knownAt: "${asOf}" }) { edges { node { id } } }`;
      const { a, b } = await data(store(), `{ a: ${known('2024-02-29')} b: ${known('2024-03-01')} }`);
      expect(nodes(a, 'k-')).toEqual([]);
      expect(nodes(b, 'k-').map(({ id }) => id)).toEqual(['k-decade', 'k-undated', 'k-vague']);
    });

    test('the graph is sound', async () => {
      expect(await store().check()).toEqual([]);
    });
  },
);
