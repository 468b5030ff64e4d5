import { describe, expect, it } from '@jest/globals';
import type { NameKind } from '../../src/model/api/types.generated.js';
import { oneErrorApart } from '../../src/query/search/distance.js';
import { type CandidateName, rank } from '../../src/query/search/rank.js';

const KINDS: Partial<Record<NameKind, string>> = { PRIMARY: '1', TRANSLITERATION: '3', ALIAS: '4', LISTED_AS: '5' };

function name(subject: string, value: string, kind: NameKind = 'PRIMARY'): CandidateName {
  return { id: `name:${subject}:${value}`, value, kind, kindRank: KINDS[kind]!, subject, tier: 0 };
}

const order = (text: string, ...names: CandidateName[]) => rank(text, names).map((match) => match.name.subject);

describe('rank', () => {
  it('puts a primary name before an alias, and that before a listed one', () => {
    const names = [name('c', 'Badr', 'LISTED_AS'), name('b', 'Badr', 'ALIAS'), name('a', 'Badr')];
    expect(order('BADR', ...names)).toEqual(['a', 'b', 'c']);
    expect(order('Badr', name('listed', 'BADR', 'LISTED_AS'), name('primary', 'badr'))).toEqual(['primary', 'listed']);
  });

  it('gives each subject once, by its best name', () => {
    const found = rank('Badr', [name('a', 'Badr Brigades'), name('a', 'Badr', 'ALIAS')]);
    expect(found.map((match) => [match.name.value, match.reason])).toEqual([['Badr', 'EXACT']]);
  });

  it('puts actors before what happened, and that before places, where all match equally well', () => {
    const names = [{ ...name('a', 'Badr'), tier: 2 as const }, { ...name('b', 'Badr'), tier: 1 as const }, name('c', 'Badr')];
    expect(order('badr', ...names)).toEqual(['c', 'b', 'a']);
  });

  it('does not depend on the order of candidates', () => {
    const names = ['Badr', 'Badr Army', 'Bader', 'Army of Badr', 'Badrs'].map((value, i) => name(`s${i}`, value));
    const expected = order('Badr army', ...names);
    expect(order('Badr army', ...names.toReversed())).toEqual(expected);
  });

  it.each([
    ['Hezbollah', ['Hezbollah', 'Kataib Hezbollah']],
    ['Kataib Hezbollah', ['Kataib Hezbollah', 'Hezbollah']],
    ['Jaysh Muhammad', ['Jaysh Muhammad', 'Jaysh Muhammad al-Fatih']],
    ['Muhammad Army', ['Jaysh Muhammad', 'Jaysh Muhammad al-Fatih']],
  ])('%p is first what it is wholly', (text, values) => {
    expect(order(text, ...values.toReversed().map((value) => name(value, value))).slice(0, 1)).toEqual(values.slice(0, 1));
  });

  it.each([
    ['Hezbollah al-Hejaz', 'Hezbollah'],
    ['Islamic Army in Iraq', 'Islamic Resistance in Iraq'],
    ['Ahl al-Bayt', 'Asaib Ahl al-Haq'],
    ['Saraya al-Salam', 'Saraya al-Islam'],
    ['Ansar', 'Anbar Province'],
    ['martyrs', 'Mortar'],
    ['Ansar of the plain', 'Harakat Ansar Allah al-Awfiya'],
    ['Islamic Brigades', 'Kataib Imam Ali'],
    ['Iraq', 'Iran'],
    ['أنصار الله', 'نصر الله'],
    ['', 'Badr'],
    ['…', 'Badr'],
  ])('%p is not %p', (text, value) => {
    expect(order(text, name('x', value))).toEqual([]);
  });

  it.each([
    ['brigades of the imam', 'Kataib Imam Ali'],
    ['Ansar Allah', 'Harakat Ansar Allah al-Awfiya'],
    ['Ansarullah', 'Harakat Ansar Allah al-Awfiya'],
    ['أنصار الله', 'Harakat Ansar Allah al-Awfiya'],
    ['Supporters of God', 'Harakat Ansar Allah al-Awfiya'],
    ['Ansar', 'Harakat Ansar Allah al-Awfiya'],
    ['Hezbollah', 'Harakat Hezbollah al-Nujaba'],
    ['hamas', 'Allies of Hamas in the attack of 7 October 2023'],
  ])('%p is a part of %p, ranked after closer matches', (text, value) => {
    const [nearer, part] = rank(text, [name('part', value), name('whole', text)]);
    expect(nearer).toMatchObject({ name: { subject: 'whole' }, reason: 'EXACT' });
    expect(part).toMatchObject({ name: { subject: 'part' }, reason: 'PARTIAL' });
    expect(part!.score).toBeLessThan(0.4);
  });

  it.each([
    ['حزب الله', 'Hizbullah'],
    ['Hizb Allah', 'Hezbollah'],
    ['Hezbollah', 'حزب‌الله'],
    ['Army of Muhammad', 'Jaysh Muhammad'],
    ['جيش محمد', 'Muhammad Army'],
    ['Saraya Badr', 'Badr Companies'],
    ['Liwa Badr', 'Badr Brigade'],
    ['الصابرين', 'as-Sabireen'],
  ])('%p is %p', (text, value) => {
    const [match] = rank(text, [name('x', value)]);
    expect(match?.score).toBeGreaterThan(0.8);
  });
});

describe('one typing error', () => {
  it.each([
    ['abcde', 'abcde', true],
    ['abcde', 'abde', true],
    ['abcde', 'abxcde', true],
    ['abcde', 'abxde', true],
    ['abcde', 'abdce', true],
    ['abcde', 'badce', false],
    ['abcde', 'adcbe', false],
    ['abcde', 'abc', false],
    ['', 'a', true],
  ])('%p, %p: %p', (a, b, expected) => {
    expect(oneErrorApart(a, b)).toBe(expected);
    expect(oneErrorApart(b, a)).toBe(expected);
  });
});
