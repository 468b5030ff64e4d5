import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stix } from '../../src/export/formats/stix/stix.js';
import type { ExportStatement } from '../../src/export/read/subgraph.js';
import { closeSeeds, listOf, seedSubgraph } from '../support/export.js';
import { exported } from '../support/exported.js';
import { handmade } from '../support/handmade.js';
import { describeWithPython, python } from '../support/python.js';

interface StixObject {
  readonly type: string;
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: objects of many types
  readonly [property: string]: any;
}

interface Read {
  readonly valid: boolean;
  readonly errors: readonly string[];
  readonly warnings: Readonly<Record<string, number>>;
  readonly objects: readonly StixObject[];
}

/** What the validator warns of, by its codes, with what we hold against it. */
const WARNINGS = [
  '103', // ids are UUIDs of version 5, not 4: the same thing has the same id in every export
  '202', // attacks have relationships that the specification does not suggest for its stub of an incident
  '302', // the address of a source without a hash of what stands there
];

let text = '';
let objects: readonly StixObject[] = [];

function parse(bundle: string): readonly StixObject[] {
  return JSON.parse(bundle).objects;
}

function ownExtension(object: StixObject) {
  return Object.entries<StixObject>(object['extensions'] ?? {}).find(([, e]) => e['cadre_id'] !== undefined)?.[1];
}

/** The object that stands for a record, not for a reference of it. */
function of(id: string, among = objects): StixObject {
  const found = among.filter((object) => ownExtension(object)?.['cadre_id'] === id && ownExtension(object)?.['field'] === undefined);
  expect(found.map((o) => o.id)).toHaveLength(1);
  return found[0]!;
}

beforeAll(async () => {
  text = await exported(stix, await seedSubgraph());
  objects = parse(text);
});
afterAll(closeSeeds);

describe('the STIX bundle of the seeds', () => {
  test('has one object for each record, one on a line', async () => {
    const subgraph = await seedSubgraph();
    const lists = [await listOf(subgraph.entities()), await listOf(subgraph.statements()), await listOf(subgraph.sources())];
    const ids = lists.flat().map((record) => record.id);
    const found = objects.filter((o) => ownExtension(o)?.['cadre_id'] !== undefined && ownExtension(o)?.['field'] === undefined);
    expect(found.map((o) => ownExtension(o)!['cadre_id']).sort()).toEqual(ids.sort());
    expect(new Set(objects.map((o) => o.id)).size).toBe(objects.length);
    expect(text.trimEnd().split('\n')).toHaveLength(objects.length + 1);
  });

  test('refers only to objects that are in it', () => {
    const known = new Set(objects.map((o) => o.id));
    const refs = objects.flatMap((o) =>
      Object.entries(o).flatMap(([name, value]) => (name.endsWith('_ref') ? [value] : name.endsWith('_refs') ? value : [])),
    );
    expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
    expect(refs.length).toBeGreaterThan(500);
  });

  const types: readonly [id: string, type: string, extra: Readonly<Record<string, unknown>>][] = [
    ['kataib-hezbollah', 'threat-actor', { name: 'Kataib Hezbollah' }],
    ['islamic-resistance-in-iraq', 'intrusion-set', { goals: [expect.stringContaining('One banner')] }],
    ['axis-of-resistance', 'threat-actor', {}],
    ['iran', 'identity', { identity_class: 'organization' }],
    ['irgc-qods-force', 'identity', { identity_class: 'organization' }],
    ['bill-roggio', 'identity', { identity_class: 'individual' }],
    ['iran-backed-militias-iraq', 'identity', { identity_class: 'class' }],
    ['ain-al-asad-2025-06-14', 'incident', {}],
    ['drone', 'infrastructure', {}],
    ['ain-al-asad-airbase', 'location', { country: 'IQ', latitude: 33.785556, longitude: 42.441111 }],
    ['northeast-jordan', 'location', { country: 'JO' }],
    ['source:lwj-2025-06-14', 'report', { published: '2025-06-14T00:00:00.000Z' }],
  ];
  test.each(types)('%s is a STIX %s', (id, type, extra) => {
    expect(of(id)).toMatchObject({ type, ...extra });
  });

  test('an area has no point', () => {
    const area = of('northeast-jordan');
    expect([area['latitude'], area['longitude'], area['precision']]).toEqual([undefined, undefined, undefined]);
  });

  test('a group has all its names as aliases, and the id that a list gives it', () => {
    const group = of('asaib-ahl-al-haq');
    expect(group['aliases']).toEqual(expect.arrayContaining(["Asa'ib Ahl al-Haq", 'عصائب أهل الحق', 'AAH']));
    expect(group['aliases']).not.toContain(group['name']);
    expect(group['external_references']).toContainEqual({ source_name: 'OFAC-SDN', external_id: '28283' });
  });

  test('a membership leads from the member to the coalition, with its evidence', () => {
    const membership = of('membership:kataib-hezbollah:islamic-resistance-in-iraq');
    expect(membership).toMatchObject({
      type: 'relationship',
      relationship_type: 'related-to',
      source_ref: of('kataib-hezbollah').id,
      target_ref: of('islamic-resistance-in-iraq').id,
    });
    const refs = ownExtension(membership)!['evidence'].map((e: StixObject) => e['source_ref']);
    expect(refs).toContain(of('source:lwj-2025-06-14').id);
    expect(of('source:lwj-2025-06-14')['object_refs']).toContain(membership.id);
  });

  test('an operation is attributed to those who carried it out', () => {
    const conducts = objects.filter((o) => ownExtension(o)?.['cadre_type'] === 'Conduct');
    expect(conducts.length).toBeGreaterThan(0);
    for (const o of conducts) expect([o['relationship_type'], o['source_ref'].split('--')[0]]).toEqual(['attributed-to', 'campaign']);
  });

  test('a claim of nobody is a note on the attack', () => {
    const none = objects.filter((o) => ownExtension(o)?.['fields']?.['kind'] === 'NONE_REPORTED');
    expect(none.length).toBeGreaterThan(0);
    for (const o of none) expect([o.type, o['object_refs'][0].split('--')[0]]).toEqual(['note', 'incident']);
  });

  test('start and stop stand only where the day is certain', async () => {
    const dated = async (statement: ExportStatement, name: 'from' | 'to') => {
      const valid = statement.fields['valid'] as Readonly<Record<string, Readonly<Record<string, string>> | null>>;
      return valid[name]?.['edtf'] ?? null;
    };
    for (const statement of await listOf((await seedSubgraph()).statements())) {
      const object = of(statement.id);
      if (object.type !== 'relationship') continue;
      const [from, to] = [await dated(statement, 'from'), await dated(statement, 'to')];
      const day = (edtf: string | null) => (edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : undefined);
      expect([object['start_time']?.slice(0, 10), object['stop_time']?.slice(0, 10)]).toEqual([day(from), day(to)]);
    }
  });

  test('the same graph gives the same bytes but for the note on the export', async () => {
    const again = await exported(stix, await seedSubgraph());
    expect(again).toBe(text);
    expect(objects.at(-1)).toMatchObject({ type: 'note', labels: ['cadre-export'], created: '2026-01-02T03:04:05.000Z' });
  });

  test('the view holds: what became known later is not in it', async () => {
    const early = parse(await exported(stix, await seedSubgraph({ kind: 'everything' }, { knownAt: '2024-02-01' })));
    const latest = early
      .slice(0, -1)
      .map((o) => ownExtension(o) && o['modified'])
      .filter(Boolean)
      .sort()
      .at(-1);
    expect(latest <= '2024-02-01T23:59:59.999Z').toBe(true);
    expect(early.length).toBeLessThan(objects.length);
  });

  test.each([
    ['none', undefined],
    ['clear', 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'],
    ['amber-strict', 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003'],
  ])('the marking %s is on every object of ours', async (tlp, id) => {
    const part = await seedSubgraph({ kind: 'ids', ids: ['kataib-hezbollah', 'iran'], statementTypes: null, minEvidence: 1 });
    const marked = parse(await exported(stix, part, { tlp })).filter((o) => ownExtension(o));
    expect(new Set(marked.map((o) => o['object_marking_refs']?.[0]))).toEqual(new Set([id]));
  });
});

describeWithPython('STIX libraries on the bundle', () => {
  async function read(bundle: string): Promise<Read> {
    return JSON.parse(await python('stix.py', [], bundle));
  }

  test('the OASIS validator finds no error, and warns only of what is meant', async () => {
    const found = await read(text);
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
    expect(Object.keys(found.warnings).filter((code) => !WARNINGS.includes(code))).toEqual([]);
  });

  test('stix2 reads the same objects, without custom properties', async () => {
    const found = await read(text);
    expect(found.objects).toHaveLength(objects.length);
    for (const object of found.objects) expect(objects.find((o) => o.id === object.id)).toMatchObject({ type: object.type });
    const names = (list: readonly StixObject[]) => list.map((o) => [o.id, o['name'], o['aliases'], o['start_time']?.slice(0, 19)]);
    expect(names(found.objects)).toEqual(names(objects));
  });

  test.each(stix.options['tlp']!.values)('know the marking %s', async (tlp) => {
    const part = await seedSubgraph({ kind: 'ids', ids: ['kataib-hezbollah', 'iran'], statementTypes: null, minEvidence: 1 });
    expect((await read(await exported(stix, part, { tlp }))).errors).toEqual([]);
  });

  test('dirt in texts does no harm', async () => {
    const bundle = await exported(stix, handmade);
    const found = await read(bundle);
    expect(found.errors).toEqual([]);
    expect(of('group', found.objects)['name']).toBe(of('group', parse(bundle))['name']);
  });
});
