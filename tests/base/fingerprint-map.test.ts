import { describe, expect, test } from '@jest/globals';
import { FingerprintMap } from '../../src/base/fingerprint-map.js';

describe('values by fingerprints of texts', () => {
  test('are those that were set, among many that are alike', () => {
    const table = new FingerprintMap();
    const id = (n: number) => `evidence:name:ucdp-ged-${n}:town-of-${n % 7}:primary:ged-25-1:row-${n}`;
    for (let n = 0; n < 20_000; n += 1) table.set(id(n), n % 1_000);
    expect(table.size).toBe(20_000);
    const wrong = Array.from({ length: 20_000 }, (_, n) => n).filter((n) => table.get(id(n)) !== n % 1_000);
    expect(wrong).toEqual([]);
    expect(Array.from({ length: 20_000 }, (_, n) => n + 20_000).filter((n) => table.get(id(n)) !== null)).toEqual([]);
  });

  test.each(['', 'a', 'a\u0000', 'كتائب', '\ud800', 'x'.repeat(100_000)])('of any text: %j', (text) => {
    const table = new FingerprintMap();
    expect(table.get(text)).toBeNull();
    table.set(text, 0);
    table.set(text, 65_534);
    expect([table.get(text), table.size]).toEqual([65_534, 1]);
    expect(table.get(`${text}b`)).toBeNull();
  });
});
