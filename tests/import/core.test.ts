import { expect, test } from '@jest/globals';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { counts, importTexts, mapping, refused } from './importing.js';

/** Groups and what they are members of; every test has ids of its own. */
function map(prefix: string) {
  return mapping(`
records:
  - type: ArmedGroup
    when: { kind: group }
    fields: { id: "${prefix}-{id}", name: "{name}" }
  - type: Coalition
    when: { kind: front }
    fields: { id: "${prefix}-{id}", name: "{name}" }
  - type: Membership
    when: { of: given }
    fields: { subject: "${prefix}-{id}", object: "${prefix}-{of}", role: "{name}", valid: { from: "{from|date}", to: "{to|date}" } }
`);
}

const HEADER = 'kind,id,name,of,from,to\n';
const ROWS = ['front,f,The Front,,,', 'group,a,Red,f,2019,', 'group,b,Blue,f,2020-05-00,2021'];
const FILE = `${HEADER}${ROWS.join('\n')}\n`;
const CREATED = {
  ArmedGroup: [2, 0, 0],
  Coalition: [1, 0, 0],
  Membership: [2, 0, 0],
  Name: [3, 0, 0],
  Source: [1, 0, 0],
};

onEngines(
  async () => {},
  (store) => {
    test('a dry run tells what the import does, and writes nothing', async () => {
      const options = { mapping: map('dry'), source: 'source:dry' };
      const before = await store().revision();
      const dry = await importTexts(store(), 'csv', { 'rows.csv': FILE }, { ...options, dryRun: true });
      expect(dry.report.revision).toBeNull();
      expect([await store().revision(), (await store().typesOf(['dry-a'], 'Entity')).size]).toEqual([before, 0]);
      const real = await importTexts(store(), 'csv', { 'rows.csv': FILE }, options);
      expect(counts(real)).toEqual(CREATED);
      expect(counts(dry)).toEqual(CREATED);
    });

    test('the second run changes nothing, not even the revision', async () => {
      const run = () => importTexts(store(), 'csv', { 'rows.csv': FILE }, { mapping: map('twice'), source: 'source:twice' });
      const first = await run();
      const second = await run();
      expect(second.report.total).toEqual({ created: 0, changed: 0, unchanged: 8 });
      expect(second.report.revision).toBe(first.report.revision);
    });

    test('a row that later says something else is reported as changed', async () => {
      const options = { mapping: map('later'), source: 'source:later' };
      await importTexts(store(), 'csv', { 'rows.csv': FILE }, options);
      const edited = FILE.replace('group,a,Red,f,2019,', 'group,a,Red,f,2018,');
      const again = await importTexts(store(), 'csv', { 'rows.csv': edited }, options);
      expect(counts(again)['Membership']).toEqual([0, 1, 1]);
      expect(again.report.total).toEqual({ created: 0, changed: 1, unchanged: 7 });
      const { membership } = await data(store(), '{ membership(id: "membership:later-a:later-f") { valid { from { edtf } } } }');
      expect(membership.valid.from.edtf).toBe('2018');
    });

    test('rows that have something wrong are refused alone, with their number and reason', async () => {
      const bad = ['group,c,,f,2019,', 'group,d,Green,nowhere,2019,', 'group,e,Grey,f,soon,', 'group,g,Pink,f,2020,2019'];
      const text = HEADER + [ROWS[0], bad[0], ROWS[1], ...bad.slice(1), ROWS[2]].join('\n');
      const found = await importTexts(store(), 'csv', { 'rows.csv': text }, { mapping: map('bad'), source: 'source:bad' });
      expect(refused(found).sort()).toEqual([
        '3 MISSING_FIELD name',
        '5 DANGLING_ID object',
        '6 BAD_DATE valid.from',
        '7 IMPOSSIBLE_DATES valid.to',
      ]);
      expect(found.report.rejectedRows).toBe(4);
      expect(counts(found)).toEqual(CREATED);
      // A refused row leaves nothing behind, not what was right of it either.
      expect([...(await store().typesOf(['bad-c', 'bad-d', 'bad-e', 'bad-g', 'bad-a'], 'Entity')).keys()]).toEqual(['bad-a']);
    });

    test('dates that contradict what is stored refuse their row, and the others are written', async () => {
      const options = { mapping: map('conflict'), source: 'source:conflict' };
      await importTexts(store(), 'csv', { 'rows.csv': FILE }, options);
      const later = `${HEADER}group,b,Blue,f,2030,\ngroup,h,White,f,2020,\n`;
      const found = await importTexts(store(), 'csv', { 'later.csv': later }, options);
      expect(refused(found)).toEqual(['2 CONFLICT']);
      expect([...(await store().typesOf(['conflict-h'], 'Entity')).keys()]).toEqual(['conflict-h']);
    });

    test.each([1, 2, 1_000])('rows may refer to later ones, in batches of %d', async (batchRows) => {
      const prefix = `late${batchRows}`;
      const text = HEADER + [ROWS[1], ROWS[2], ROWS[0], 'group,x,Lost,none,,'].join('\n');
      const found = await importTexts(
        store(),
        'csv',
        { 'rows.csv': text },
        { mapping: map(prefix), source: `source:${prefix}`, batchRows },
      );
      expect(counts(found)).toEqual(CREATED);
      expect(refused(found)).toEqual(['5 DANGLING_ID object']);
    });

    test('an import that was stopped is taken up by starting it again', async () => {
      const options = { mapping: map('stop'), source: 'source:stop', batchRows: 1 };
      const stop = importTexts(
        store(),
        'csv',
        { 'rows.csv': FILE },
        {
          ...options,
          onProgress: ({ rows }) => {
            if (rows === 2) throw new Error('killed');
          },
        },
      );
      await expect(stop).rejects.toThrow('killed');
      expect([...(await store().typesOf(['stop-f', 'stop-a', 'stop-b'], 'Entity')).keys()].sort()).toEqual(['stop-a', 'stop-f']);
      const rest = await importTexts(store(), 'csv', { 'rows.csv': FILE }, options);
      expect(rest.report.total).toEqual({ created: 3, changed: 0, unchanged: 5 });
    });

    test('the source is made of what is known of it, and one that is there is cited as it is', async () => {
      const options = { mapping: map('dated'), source: 'source:dated', listDate: '2024-05-06' };
      await importTexts(store(), 'csv', { 'rows.csv': FILE }, options);
      await importTexts(store(), 'csv', { 'rows.csv': FILE }, { ...options, listDate: '2025-01-01', today: '2030-01-01' });
      const { source, coalition } = await data(
        store(),
        '{ source(id: "source:dated") { title published accessed } coalition(id: "dated-f") { evidence { locator source { id } } knownFrom } }',
      );
      expect(source).toEqual({ title: 'rows.csv', published: '2024-05-06', accessed: '2026-11-22' });
      expect(coalition).toEqual({ evidence: [{ locator: 'rows.csv row 2', source: { id: 'source:dated' } }], knownFrom: '2024-05-06' });
    });

    test('the graph is sound after all that', async () => {
      expect(await store().check()).toEqual([]);
    });
  },
);
