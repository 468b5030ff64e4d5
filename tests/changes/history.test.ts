import { describe, expect, test } from '@jest/globals';
import { historyOf, type KnownEvidence } from '../../src/query/evidence/history.js';
import { data, loadValue } from '../support/graph.js';
import { onEngines } from '../support/on-engines.js';

const supports = (id: string, on: string): KnownEvidence => ({ id, on, possibleFrom: on, stance: 'SUPPORTS' });
const disputes = (id: string, on: string): KnownEvidence => ({ id, on, possibleFrom: on, stance: 'DISPUTES' });
const line = (steps: ReturnType<typeof historyOf>) => steps.map((s) => `${s.on} ${s.kind} ${s.status} ${s.evidence}`);

describe('the life of a statement', () => {
  const cases: readonly [string, readonly KnownEvidence[], string | null, readonly string[], specifiedOn?: string][] = [
    [
      'said in general, until another statement says it in particular; a contradiction changes nothing then',
      [supports('a', '2024-01-01'), disputes('b', '2024-05-01')],
      null,
      ['2024-01-01 KNOWN ASSERTED a', '2024-03-01 SPECIFIED SPECIFIED null', '2024-05-01 DISPUTED SPECIFIED b'],
      '2024-03-01',
    ],
    [
      'said in particular before it is said in general',
      [supports('a', '2024-01-01')],
      null,
      ['2023-03-01 SPECIFIED null null', '2024-01-01 KNOWN SPECIFIED a'],
      '2023-03-01',
    ],
    [
      'withdrawn before another statement says it',
      [supports('a', '2024-01-01')],
      '2024-02-01',
      ['2024-01-01 KNOWN ASSERTED a', '2024-02-01 RETRACTED RETRACTED null', '2024-03-01 SPECIFIED RETRACTED null'],
      '2024-03-01',
    ],
    ['one source', [supports('a', '2024-01-01')], null, ['2024-01-01 KNOWN ASSERTED a']],
    [
      'a second source',
      [supports('b', '2024-02-01'), supports('a', '2024-01-01')],
      null,
      ['2024-01-01 KNOWN ASSERTED a', '2024-02-01 SUPPORTED ASSERTED b'],
    ],
    [
      'a later contradiction',
      [supports('a', '2024-01-01'), disputes('b', '2024-03-01')],
      null,
      ['2024-01-01 KNOWN ASSERTED a', '2024-03-01 DISPUTED DISPUTED b'],
    ],
    [
      'a contradiction known before any support disputes nothing yet',
      [supports('a', '2024-11-18'), disputes('b', '2023-12-31')],
      null,
      ['2023-12-31 DISPUTED null b', '2024-11-18 KNOWN DISPUTED a'],
    ],
    [
      'a withdrawal between two sources',
      [supports('a', '2024-01-01'), supports('b', '2024-05-01')],
      '2024-03-01',
      ['2024-01-01 KNOWN ASSERTED a', '2024-03-01 RETRACTED RETRACTED null', '2024-05-01 SUPPORTED RETRACTED b'],
    ],
    [
      'a withdrawal on the day of a source comes after it',
      [supports('a', '2024-01-01')],
      '2024-01-01',
      ['2024-01-01 KNOWN ASSERTED a', '2024-01-01 RETRACTED RETRACTED null'],
    ],
  ];
  test.each(cases.map(([what, ...one]) => ({ what, one })))('$what', ({ one: [evidence, retractedOn, expected, specifiedOn] }) => {
    expect(line(historyOf(evidence, { retractedOn, specifiedOn: specifiedOn ?? null, specifiedFrom: specifiedOn ?? null }, true))).toEqual(
      expected,
    );
  });

  test('an entity has no status', () => {
    expect(historyOf([supports('a', '2024-01-01')], { retractedOn: null, specifiedOn: null, specifiedFrom: null }, false)).toEqual([
      { on: '2024-01-01', possibleFrom: '2024-01-01', certain: true, kind: 'KNOWN', status: null, evidence: 'a' },
    ]);
  });
});

const cite = (source: string, more: object = {}) => ({ source: `source:${source}`, summary: 'Says so.', locator: '1', ...more });
const published = (id: string, date: string | null) => ({
  id: `source:${id}`,
  title: id,
  ...(date && { published: date }),
  accessed: '2026-01-01',
});
const WORLD = {
  sources: [
    published('day', '2024-02-03'),
    published('month', '2024-01'),
    published('year', '2025'),
    published('open', '../2024-06-01'),
    published('later', '2025-03-01'),
    published('undated', null),
  ],
  states: [{ id: 'land', name: 'Land', evidence: [cite('day')] }],
  armedGroups: ['red', 'green', 'blue', 'grey'].map((id) => ({ id, name: id, evidence: [cite('day')] })),
  persons: [{ id: 'someone', name: 'Someone', evidence: [cite('undated')] }],
  leaderships: [
    {
      subject: 'someone',
      object: 'red',
      evidence: [cite('month'), cite('day'), cite('open'), cite('year', { stance: 'DISPUTES' }), cite('undated')],
    },
  ],
  designations: [
    { subject: 'red', object: 'land', evidence: [cite('month')] },
    { subject: 'red', object: 'land', list: 'A', evidence: [cite('year')] },
    { subject: 'green', object: 'land', evidence: [cite('day')] },
    { subject: 'green', object: 'land', list: 'A', evidence: [cite('undated')] },
    { subject: 'green', object: 'land', list: 'B', evidence: [cite('undated')], retractedOn: '2026-02-01' },
    { subject: 'blue', object: 'land', evidence: [cite('month')] },
    { subject: 'blue', object: 'land', list: 'A', evidence: [cite('day'), cite('year')] },
    { subject: 'blue', object: 'land', list: 'B', evidence: [cite('undated')], retractedOn: '2026-02-01' },
    { subject: 'grey', object: 'land', evidence: [cite('month')] },
    { subject: 'grey', object: 'land', list: 'A', evidence: [cite('later')] },
    { subject: 'grey', object: 'land', list: 'B', evidence: [cite('year')] },
  ],
};

describe('the history of a node', () =>
  onEngines(
    (store) => loadValue(store, WORLD),
    (store) => {
      test.each([
        [
          'leadership:someone:red',
          [
            '2024-01-01..2024-01-31 possible KNOWN ASSERTED',
            '2024-02-03..2024-02-03 certain SUPPORTED ASSERTED',
            'null..2024-06-01 possible SUPPORTED ASSERTED',
            '2025-01-01..2025-12-31 possible DISPUTED DISPUTED',
            'null..2026-01-01 possible SUPPORTED DISPUTED',
          ],
        ],
        [
          'designation:red:land:_',
          ['2024-01-01..2024-01-31 possible KNOWN ASSERTED', '2025-01-01..2025-12-31 possible SPECIFIED SPECIFIED'],
        ],
        ['designation:green:land:_', ['2024-02-03..2024-02-03 certain KNOWN ASSERTED', 'null..2026-01-01 possible SPECIFIED SPECIFIED']],
        [
          'designation:blue:land:_',
          ['2024-01-01..2024-01-31 possible KNOWN ASSERTED', '2024-02-03..2024-02-03 certain SPECIFIED SPECIFIED'],
        ],
        [
          'designation:grey:land:_',
          ['2024-01-01..2024-01-31 possible KNOWN ASSERTED', '2025-01-01..2025-03-01 possible SPECIFIED SPECIFIED'],
        ],
        ['someone', ['2024-01-01..2024-01-31 possible KNOWN null', 'null..2026-01-01 possible SUPPORTED null']],
      ])('says of %s which days are only possible, and has the status of each day', async (id, expected) => {
        const { history } = await data(store(), `{ history(id: "${id}") { on possibleFrom certain kind status } }`);
        type Entry = { on: string; possibleFrom: string | null; certain: boolean; kind: string; status: string | null };
        expect(history.map((e: Entry) => `${e.possibleFrom}..${e.on} ${e.certain ? 'certain' : 'possible'} ${e.kind} ${e.status}`)).toEqual(
          expected,
        );
        for (const { on, status } of (history as Entry[]).filter((entry) => entry.status !== null)) {
          const view = `{ knownAt: "${on}", statuses: [ASSERTED, DISPUTED, RETRACTED, SPECIFIED] }`;
          const { node } = await data(store(), `{ node: statement(id: "${id}", view: ${view}) { status } }`);
          expect(node).toEqual({ status });
        }
      });
    },
  ));
