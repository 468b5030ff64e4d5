import { describe, expect, test } from '@jest/globals';
import { parseEdtf } from '../../../src/model/values/edtf.js';
import { validityBounds } from '../../../src/model/values/validity.js';
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
