import { expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { askedTokens, searchRank, storedTokens } from '../../src/model/values/name-keys.js';
import { nameWords, soundOf } from '../../src/model/values/name-words.js';
import { oneErrorApart } from '../../src/query/search/distance.js';

const answers = (text: string, name: string) => {
  const stored = new Set(storedTokens(name));
  const { every } = askedTokens(text);
  return every.length > 0 && every.every((group) => group.some((token) => stored.has(token)));
};

test.each([
  ['ansr', 'ansar', 'انصار'],
  ['nsr', 'nasr', 'نصر'],
  ['aslm', 'islam', 'اسلام'],
  ['slm', 'salam', 'سلام'],
  ['al', 'ali', 'علي'],
  ['ar', 'iraq'.slice(0, 2), 'عرا'],
])('%p is the sound of %p and %p', (sound, latin, arabic) => {
  expect([soundOf(latin), soundOf(arabic)]).toEqual([sound, sound]);
});

test.each([
  ['Kataib Hezbollah', 'كتائب حزب الله'],
  ['كتائب حزب الله', 'Kataib Hezbollah'],
  ['Hisbollah-Brigaden', 'Kataib Hezbollah'],
  ['hezb', 'Kataib Hezbollah'],
  ['KH', 'Kataib Hezbollah'],
  ['K.H.', 'Kataib Hezbollah'],
  ['Kataib Hezobllah', 'Kataib Hezbollah'],
  ['IRGC Quds', 'Islamic Revolutionary Guards Corps-Qods Force'],
  ['Volksmobilisierungskräfte', 'Popular Mobilization Forces'],
  ['سیدالشهداء', 'Sayyid al-Shuhada'],
  ["l'imam Ali", 'Imam Ali'],
])('%p answers %p by its keys alone', (text, name) => {
  expect(answers(text, name)).toBe(true);
});

it('keys are plain words whatever the script, and few', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'كتائبحزب لله aeb-') })), (name) => {
      const tokens = storedTokens(name);
      expect(tokens.filter((token) => !/^[a-z][a-z0-9]{1,59}$/.test(token))).toEqual([]);
      expect(new Set(tokens).size).toBe(tokens.length);
      expect(searchRank(name, '1')).toMatch(/^\d{3}1$/);
    }),
  );
});

it('every name answers itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdhiklmnorstuz'), minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(answers(words.join(' '), words.join(' '))).toBe(true);
    }),
  );
});

it('two words that are one error apart have a key in common', () => {
  const letter = fc.constantFrom(...'bdklmrst');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 5, maxLength: 9 }), fc.nat(), letter, fc.nat(3), (word, n, other, how) => {
      const i = n % (word.length - 1);
      const rest = word.slice(i + 1);
      const wrong = word.slice(0, i) + [other + rest, rest, other + word.slice(i), rest[0]! + word[i] + rest.slice(1)][how];
      expect(oneErrorApart(word, wrong)).toBe(true);
      if (nameWords(word).length === 1 && nameWords(wrong).length === 1) expect(answers(wrong, word)).toBe(true);
    }),
  );
});
