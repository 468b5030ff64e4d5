import { describe, expect, test } from '@jest/globals';
import { parseFigure } from '../../../src/model/values/figure.js';
import { refusal } from './refusal.js';

describe('parseFigure', () => {
  test.each([
    [{ best: 3 }, { low: null, best: 3, high: null }],
    [
      { low: 3, best: null, high: 8 },
      { low: 3, best: null, high: 8 },
    ],
    [
      { low: 3, best: 3, high: 3 },
      { low: 3, best: 3, high: 3 },
    ],
    [{ low: 0 }, { low: 0, best: null, high: null }],
    [{ low: -0 }, { low: 0, best: null, high: null }],
    [{ high: 2147483647 }, { low: null, best: null, high: 2147483647 }],
  ])('%p', (input, figure) => {
    expect(parseFigure(input)).toEqual(figure);
  });

  test.each<[unknown]>([
    [{}],
    [{ low: null, best: null, high: null }],
    [{ best: -1 }],
    [{ best: 1.5 }],
    [{ best: '3' }],
    [{ best: Number.NaN }],
    [{ high: 2147483648 }],
    [{ low: 4, best: 3 }],
    [{ best: 4, high: 3 }],
    [{ low: 4, high: 3 }],
    [{ best: 3, most: 4 }],
    [3],
    [null],
    [[1, 2, 3]],
  ])('%p is refused', (input) => {
    expect(refusal(() => parseFigure(input)).code).toBe('BAD_VALUE');
  });
});
