import { expect, test } from '@jest/globals';
import { scriptOf } from '../../../src/model/values/script.js';

test.each([
  ["Kata'ib Hizballah", 'Latn'],
  ['كَتائِب حزب الله', 'Arab'],
  ['کتائب حزب‌الله', 'Arab'],
  ['חזבאללה', 'Hebr'],
  ['Хезболла', 'Cyrl'],
  ['كتائب حزب الله (KH)', 'Arab'],
  ['Hizballah (حزب)', 'Latn'],
  ['ab من', 'Latn'],
  ['من ab', 'Arab'],
  ['真主党', 'Zyyy'],
  ['313', 'Zyyy'],
  ['', 'Zyyy'],
])('%p is in %p', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
