import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEdtf } from '../../../src/model/values/edtf.js';
import { certainOn, possibleOn, validityBounds } from '../../../src/model/values/validity.js';
import { refusal } from './refusal.js';

const bounds = (from: string | null, to: string | null) =>
  validityBounds(from === null ? null : parseEdtf(from), to === null ? null : parseEdtf(to));

describe('validityBounds', () => {
  test('keeps the days of both ends apart', () => {
    expect(bounds('2023', '2024-05')).toEqual({ fromLo: '2023-01-01', fromHi: '2023-12-31', toLo: '2024-05-01', toHi: '2024-05-31' });
    expect(bounds(null, '..')).toEqual({ fromLo: null, fromHi: null, toLo: '9999-12-31', toHi: '9999-12-31' });
    expect(bounds('../2020', null)).toEqual({ fromLo: null, fromHi: '2020-12-31', toLo: null, toHi: null });
  });

  test.each([
    ['2024', '2023'],
    ['2024-01-02', '2024-01-01'],
    ['..', null],
    ['..', '..'],
  ])('%p to %p is impossible', (from, to) => {
    expect(refusal(() => bounds(from, to)).code).toBe('IMPOSSIBLE_DATES');
  });

  test.each([
    ['2024', '2024'],
    ['2024-12', '2024'],
    ['2024-01-01', '2024-01-01'],
  ])('%p to %p is possible', (from, to) => {
    expect(() => bounds(from, to)).not.toThrow();
  });
});

describe('possible and certain on a day', () => {
  test.each<{ from: string | null; to: string | null; seen?: [string, string]; day: string; possible: boolean; certain: boolean }>([
    { from: '2023', to: '..', day: '2022-12-31', possible: false, certain: false },
    { from: '2023', to: '..', day: '2023-06-01', possible: true, certain: false },
    { from: '2023', to: '..', day: '2023-12-31', possible: true, certain: true },
    { from: '2023', to: '..', day: '2030-01-01', possible: true, certain: true },
    { from: '2023', to: '2025', day: '2024-12-31', possible: true, certain: true },
    { from: '2023', to: '2025', day: '2025-01-01', possible: true, certain: true },
    { from: '2023', to: '2025', day: '2025-01-02', possible: true, certain: false },
    { from: '2023', to: '2025', day: '2026-01-01', possible: false, certain: false },
    { from: null, to: null, day: '2024-01-01', possible: true, certain: false },
    { from: null, to: '..', day: '2024-01-01', possible: true, certain: false },
    { from: '2023', to: null, day: '2024-01-01', possible: true, certain: false },
    { from: '2023/..', to: '..', day: '2024-01-01', possible: true, certain: false },
    { from: null, to: null, seen: ['2024-01-01', '2024-01-01'], day: '2024-01-01', possible: true, certain: true },
    { from: null, to: null, seen: ['2024-01-01', '2024-03-01'], day: '2024-02-01', possible: true, certain: true },
    { from: null, to: null, seen: ['2024-01-01', '2024-03-01'], day: '2024-03-02', possible: true, certain: false },
    { from: null, to: '..', seen: ['2024-01-01', '2024-01-01'], day: '2025-01-01', possible: true, certain: true },
    { from: '2023', to: null, seen: ['2025-01-01', '2025-01-01'], day: '2024-06-01', possible: true, certain: true },
    { from: '2023', to: null, seen: ['2023-03-01', '2023-03-01'], day: '2023-03-01', possible: true, certain: true },
    { from: '2024-06', to: '..', seen: ['2024-01-01', '2024-01-01'], day: '2024-03-01', possible: false, certain: false },
  ])('$from to $to, seen $seen, on $day', ({ from, to, seen, day, possible, certain }) => {
    const b = bounds(from, to);
    expect(possibleOn(b, day)).toBe(possible);
    expect(certainOn(b, day, seen?.[0] ?? null, seen?.[1] ?? null)).toBe(certain);
  });

  test('certain implies possible, and an observation never makes a certain day uncertain', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((d) => `2024-01-${d}`);
    const end = fc.option(day);
    fc.assert(
      fc.property(end, end, end, end, day, end, end, (fromLo, fromHi, toLo, toHi, on, first, last) => {
        const b = { fromLo, fromHi, toLo, toHi };
        if (certainOn(b, on, first, last)) expect(possibleOn(b, on)).toBe(true);
        if (certainOn(b, on, null, null)) expect(certainOn(b, on, first, last)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
