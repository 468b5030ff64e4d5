import { describe, expect, test } from '@jest/globals';
import library from 'canonicalize';
import fc from 'fast-check';
import { canonical } from '../../src/base/canonical-json.js';

/** Its types are those of a module that it is not. */
const reference = library as unknown as (value: unknown) => string;

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [null, true, 'x'] }, '{"a":[null,true,"x"],"b":1}'],
    [{ '10': 1, '2': 2, a: undefined }, '{"10":1,"2":2}'],
    [{ '\u20ac': 1, '\r': 2, '\u{1F600}': 3, '\u00f6': 4 }, '{"\\r":2,"\u00f6":4,"\u20ac":1,"\u{1F600}":3}'],
    [[1e30, 4.5, 1e-27, -0, 0.000001], '[1e+30,4.5,1e-27,0,0.000001]'],
    [[], '[]'],
    [{}, '{}'],
  ])('of %j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  test('is that of another implementation, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(value)).toBe(reference(value));
      }),
    );
  });
});
