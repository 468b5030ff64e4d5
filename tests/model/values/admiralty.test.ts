import { expect, test } from '@jest/globals';
import {
  CREDIBILITY,
  isCredibility,
  isReliability,
  RELIABILITY,
  reliabilitiesAtLeast,
  reliabilityAtLeast,
} from '../../../src/model/values/admiralty.js';

test('the letters at least as good as a minimum', () => {
  expect(reliabilitiesAtLeast('A')).toEqual(['A']);
  expect(reliabilitiesAtLeast('C')).toEqual(['A', 'B', 'C']);
  expect(reliabilitiesAtLeast('F')).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
});

test('a source that cannot be judged is below one that is known to be unreliable', () => {
  expect(reliabilityAtLeast('F', 'E')).toBe(false);
  expect(reliabilityAtLeast('B', 'B')).toBe(true);
  expect(reliabilityAtLeast('A', 'F')).toBe(true);
});

test('letters and numbers of the code, and nothing else', () => {
  expect(Object.keys(RELIABILITY).every(isReliability)).toBe(true);
  expect(Object.keys(CREDIBILITY).map(Number).every(isCredibility)).toBe(true);
  for (const value of ['G', 'a', '', 'toString', 1, null]) expect(isReliability(value)).toBe(false);
  for (const value of [0, 7, 1.5, '1', null]) expect(isCredibility(value)).toBe(false);
});
