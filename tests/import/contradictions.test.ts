import { describe, expect, test } from '@jest/globals';
import { data } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';
import { counts, importTexts, mapping, refused } from './importing.js';

/** Groups, raids and memberships; what a row leaves empty it does not give. */
function map(prefix: string, more = '') {
  return mapping(`
records:
  - type: ArmedGroup
    when: { kind: group }
    fields: { id: "${prefix}-{id}", name: "{name}", description: "{note}" }
    ${more}
  - type: Coalition
    when: { kind: front }
    fields: { id: "${prefix}-{id}", name: "{name}" }
  - type: Attack
    when: { kind: raid }
    fields: { id: "${prefix}-{id}", name: "{name}", killed: { low: "{low}", best: "{best}", high: "{high}" } }
  - type: Membership
    when: { kind: member }
    fields: { subject: "${prefix}-{id}", object: "${prefix}-{note}", valid: { from: "{low}", to: "{high}" } }
`);
}

const HEADER = 'kind,id,name,note,low,best,high';
const file = (...rows: string[]) => ({ 'rows.csv': `${[HEADER, ...rows].join('\n')}\n` });

interface Case {
  readonly what: string;
  readonly rows: readonly string[];
  readonly refusals: readonly string[];
  readonly records: Readonly<Record<string, readonly [number, number, number]>>;
}

const CASES: readonly Case[] = [
  {
    what: 'the same once more is evidence from another row',
    rows: ['group,a,Red,x,,,', 'group,a,Red, x,,,'],
    refusals: [],
    records: { ArmedGroup: [1, 1, 0] },
  },
  {
    what: 'what the first left out is added',
    rows: ['group,a,Red,,,,', 'group,a,Red,x,,,'],
    refusals: [],
    records: { ArmedGroup: [1, 1, 0] },
  },
  {
    what: 'another text contradicts',
    rows: ['group,a,Red,x,,,', 'group,a,Red,y,,,', 'group,b,Blue,,,,'],
    refusals: ['3 DUPLICATE_ID'],
    records: { ArmedGroup: [2, 0, 0] },
  },
  {
    what: 'another name contradicts',
    rows: ['group,a,Red,,,,', 'group,a,Rot,,,,'],
    refusals: ['3 DUPLICATE_ID'],
    records: { Name: [1, 0, 0] },
  },
  {
    what: 'another type contradicts',
    rows: ['group,a,Red,,,,', 'front,a,Red,,,,'],
    refusals: ['3 DUPLICATE_ID'],
    records: { Name: [1, 0, 0] },
  },
  {
    what: 'figures that add up are added',
    rows: ['raid,r,R,,,5,', 'raid,r,R,,3,,', 'raid,r,R,,,,9'],
    refusals: [],
    records: { Attack: [1, 2, 0] },
  },
  {
    what: 'a best figure below a low one contradicts',
    rows: ['raid,r,R,,3,,', 'raid,r,R,,,2,'],
    refusals: ['3 CONFLICT'],
    records: { Attack: [1, 0, 0] },
  },
  {
    what: 'an end before the start contradicts',
    rows: ['group,a,Red,,,,', 'front,f,F,,,,', 'member,a,,f,2020,,', 'member,a,,f,,,2019'],
    refusals: ['5 CONFLICT'],
    records: { Membership: [1, 0, 0] },
  },
];

onEngines(
  async () => {},
  (store) => {
    describe('two rows of one import about the same thing, each in a batch of its own', () => {
      test.each(CASES)('$what', async ({ what, rows, refusals, records }) => {
        const prefix = `c${CASES.findIndex((one) => one.what === what)}`;
        const options = { mapping: map(prefix), source: `source:${prefix}`, batchRows: 1 };
        const dry = await importTexts(store(), 'csv', file(...rows), { ...options, dryRun: true });
        const real = await importTexts(store(), 'csv', file(...rows), options);
        expect(refused(real)).toEqual(refusals);
        expect(counts(real)).toMatchObject(records);
        // A dry run tells the same, but for the words of a refusal by the store.
        expect({ counts: counts(dry), refused: refused(dry) }).toEqual({ counts: counts(real), refused: refused(real) });
        const again = await importTexts(store(), 'csv', file(...rows), options);
        expect(refused(again)).toEqual(refusals);
        expect(again.report.total).toMatchObject({ created: 0, changed: 0 });
      });

      test('what is refused names the row and the fields, and leaves the first row as it was', async () => {
        const options = { mapping: map('twice'), source: 'source:twice', batchRows: 1 };
        const { refusals } = await importTexts(store(), 'csv', file('group,a,Red,x,,,', 'group,a,Red,y,,,'), options);
        expect(refusals[0]).toMatchObject({
          row: 3,
          code: 'DUPLICATE_ID',
          reason: expect.stringMatching(/^An earlier row gives twice-a another description\./),
        });
        expect((await data(store(), '{ armedGroup(id: "twice-a") { description } }')).armedGroup.description).toBe('x');
      });

      test('one piece of evidence with two contents contradicts', async () => {
        const options = {
          mapping: map('cited', 'evidence: { locator: list, summary: "It says {low}." }'),
          source: 'source:cited',
          batchRows: 1,
        };
        const rows = file('group,a,Red,,one,,', 'group,a,Red,,two,,');
        const dry = await importTexts(store(), 'csv', rows, { ...options, dryRun: true });
        const found = await importTexts(store(), 'csv', rows, options);
        expect([refused(found), refused(dry)]).toEqual([['3 DUPLICATE_ID'], ['3 DUPLICATE_ID']]);
        expect(found.refusals[0]?.reason).toMatch(/cites source:cited list for cited-a with other content/);
      });
    });

    test('what the graph had before is changed by a later import, not refused', async () => {
      const options = { mapping: map('news'), source: 'source:news', batchRows: 1 };
      await importTexts(store(), 'csv', file('group,a,Red,x,,,', 'raid,r,R,,1,2,3'), options);
      const next = file('group,a,Red,y,,,', 'raid,r,R,,5,6,7');
      const dry = await importTexts(store(), 'csv', next, { ...options, dryRun: true });
      const found = await importTexts(store(), 'csv', next, options);
      expect([refused(found), refused(dry)]).toEqual([[], []]);
      expect(counts(found)).toMatchObject({ ArmedGroup: [0, 1, 0], Attack: [0, 1, 0] });
      expect(counts(dry)).toEqual(counts(found));
    });

    test('the graph is sound after all that', async () => {
      expect(await store().check()).toEqual([]);
    });
  },
);
