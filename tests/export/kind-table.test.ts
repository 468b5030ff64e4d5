import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KindTable } from '../../src/export/text/kind-table.js';

test('answers as a map does, whatever the ids', () => {
  const entries = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('report', 'identity', 'location')), {
    maxLength: 3_000,
    size: 'max',
  });
  fc.assert(
    fc.property(entries, fc.array(fc.string()), (given, others) => {
      const table = new KindTable();
      const map = new Map(given);
      for (const [id, word] of given) table.set(id, word);
      for (const id of [...map.keys(), ...others]) expect([table.get(id), table.has(id)]).toEqual([map.get(id), map.has(id)]);
    }),
    { numRuns: 30 },
  );
});

test('refuses more words than it can number', () => {
  const table = new KindTable();
  for (let i = 0; i < 255; i += 1) table.set(`id-${i}`, `word-${i}`);
  expect(table.get('id-254')).toBe('word-254');
  expect(() => table.set('id-255', 'word-255')).toThrow(RangeError);
});
