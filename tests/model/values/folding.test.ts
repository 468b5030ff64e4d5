import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, skeleton, sortKey, tokens } from '../../../src/model/values/folding.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => !/[\u0345\u1f80-\u1fff]/.test(text)),
  fc.string({ unit: fc.constantFrom(...'aAlL-’ʿ ءأةىـگ٣پالهςΣßİı\u064b\u200c\u202b') }),
);

describe('fold', () => {
  test.each([
    ["Kata'ib Ḥizb Allāh", 'kataib hizb allah'],
    ['Katāʾib  al-Nujabāʿ', 'kataib al nujaba'],
    ['IRGC–QF (Quds)', 'irgc qf quds'],
    ['كَتَائِبُ حِزْبِ اللَّه', 'كتايب حزب الله'],
    ['کتائب حزب‌الله', 'كتايب حزب الله'],
    ['أإآٱ', 'اااا'],
    ['حركة', 'حركه'],
    ['حـــزب', 'حزب'],
    ['على', 'علي'],
    ['سرايا ٣١٣', 'سرايا 313'],
    ['‫حزب‬', 'حزب'],
    ['צה״ל', 'צהל'],
    ['Hakkı İ', 'hakki i'],
    ['a😀b', 'ab'],
    ['…', ''],
  ])('%p folds to %p', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('every character of the basic plane folds to a key that folds to itself, in either case', () => {
    // Ancient Greek's small iota is a mark in lower case and a letter in upper case.
    const small = /[\u0345\u1f80-\u1fff]/;
    const odd: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const key = fold(text);
      if (fold(key) !== key || (fold(text.toUpperCase()) !== key && !small.test(text))) odd.push(code.toString(16));
    }
    expect(odd).toEqual([]);
  });

  test('is idempotent, blind to case, and without characters that engines order apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = fold(text);
        expect(fold(key)).toBe(key);
        expect(fold(text.toUpperCase())).toBe(key);
        expect(key).not.toMatch(/[\u{10000}-\u{10FFFF}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['al-Nujaba', ['nujaba']],
  ['Harakat an-Nujaba', ['harakat', 'nujaba']],
  ['Sayyid ash-Shuhada', ['sayyid', 'shuhada']],
  ['Hizb ul-Mujahidin', ['hizb', 'mujahidin']],
  ['an Iraqi group', ['an', 'iraqi', 'group']],
  ['حركة النجباء', ['حركه', 'نجبا']],
  ['حزب الله', ['حزب', 'الله']],
  ['الف', ['الف']],
  ['El Al', ['el', 'al']],
  ['…', []],
])('the tokens of %p are %p', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('a sort key is the fold, or the text where nothing is left to fold', () => {
  expect(sortKey("Kata'ib")).toBe('kataib');
  expect(sortKey('…!😀')).toBe('…!');
});

describe('skeleton', () => {
  test.each([
    ['hdbl', ['hizballah', 'hezbollah', 'hizbullah', 'Hizb Allah', 'حزبالله', 'حزب الله', 'Hezbollāh', 'Hezbola']],
    ['ktb', ['kataib', "Kata'ib", 'kataeb', 'qataib', 'كتائب', 'کتائب']],
    ['sb', ['asaib', 'ʿAṣaʾib', 'عصائب']],
    ['njb', ['nujaba', 'nojaba', 'النجباء', 'نجباء']],
    ['sd', ['sayyid', 'sayid', 'seyyed', 'سيد', 'السيد']],
    ['shd', ['shuhada', 'shohada', 'chouhada', 'الشهداء']],
    ['hrk', ['harakat', 'haraka', 'harakah', 'حركة', 'حرکت']],
    ['m', ['imam', 'emam', 'امام', 'الإمام']],
    ['l', ['ali', 'aly', 'علي', 'علی', 'على']],
    ['mkm', ['muqawama', 'moqawamah', 'muqawamat', 'مقاومة', 'المقاومة']],
    ['bdr', ['badr', 'بدر']],
    ['jhd', ['jihad', 'djihad', 'الجهاد']],
    ['kt', ['quwat', 'quwwat', 'قوات']],
    ['mlk', ['mamluk', 'مملوك']],
    ['', ['aya', '']],
  ])('%p is the skeleton of %p', (expected, words) => {
    const found = Object.fromEntries(words.map((word) => [word, skeleton(word)]));
    expect(found).toEqual(Object.fromEntries(words.map((word) => [word, expected])));
  });

  test('of a folded word is that of the word', () => {
    fc.assert(fc.property(anyText, (text) => expect(skeleton(fold(text))).toBe(skeleton(text))));
  });
});
