import { describe, expect, test } from '@jest/globals';
import { historyOf, type KnownEvidence } from '../../src/query/evidence/history.js';

const supports = (id: string, on: string): KnownEvidence => ({ id, on, stance: 'SUPPORTS' });
const disputes = (id: string, on: string): KnownEvidence => ({ id, on, stance: 'DISPUTES' });
const line = (steps: ReturnType<typeof historyOf>) => steps.map((s) => `${s.on} ${s.kind} ${s.status} ${s.evidence}`);

describe('the life of a statement', () => {
  const cases: readonly [string, readonly KnownEvidence[], string | null, readonly string[]][] = [
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
  test.each(cases)('%s', (_what, evidence, retractedOn, expected) => {
    expect(line(historyOf(evidence, retractedOn, true))).toEqual(expected);
  });

  test('an entity has no status', () => {
    expect(historyOf([supports('a', '2024-01-01')], null, false)).toEqual([
      { on: '2024-01-01', kind: 'KNOWN', status: null, evidence: 'a' },
    ]);
  });
});
