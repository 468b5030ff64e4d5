import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idPart, isSlug, slugify } from '../../../src/model/values/slug.js';

test.each([
  ['kataib-hezbollah', true],
  ['a', true],
  ['313', true],
  ['a'.repeat(120), true],
  ['a'.repeat(121), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['a b', false],
  ['é', false],
  ['a\n', false],
])('isSlug(%p) is %p', (text, slug) => {
  expect(isSlug(text)).toBe(slug);
});

test.each([
  ["Kata'ib Hizballah", 'kataib-hizballah'],
  ['Katāʾib Ḥizb Allāh', 'kataib-hizb-allah'],
  ['  IRGC (Quds Force) ', 'irgc-quds-force'],
  ['كتائب حزب الله', ''],
  ['…', ''],
])('slugify(%p) is %p', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

describe('idPart', () => {
  test('keeps a slug and marks anything else with a hash of the text', () => {
    expect(idPart('kataib-hezbollah')).toBe('kataib-hezbollah');
    expect(idPart("Kata'ib Hizballah")).toBe('kataib-hizballah-4a3d9173');
    expect(idPart('حزب الله')).toMatch(/^x[0-9a-f]{8}$/);
    expect(idPart('A b '.repeat(60))).toMatch(/^[a-z-]{1,40}[a-z]-[0-9a-f]{8}$/);
  });

  test('is a slug, the same each time, and another for another text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'A', '-', ' ', 'é', 'ع') }));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isSlug(idPart(a))).toBe(true);
        expect(idPart(a)).toBe(idPart(a));
        expect(idPart(a) === idPart(b)).toBe(a === b);
      }),
      { numRuns: 500 },
    );
  });
});
