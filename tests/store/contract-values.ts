import { describe, expect, it } from '@jest/globals';
import type { CypherEngine, Parameters } from '../../src/store/engine.js';

/** What may go into an engine and come out of it. @param engine the open engine, once tests run */
export function valuesContract(engine: () => CypherEngine): void {
  const read = (text: string, params: Parameters = {}) => engine().read({ text, params });
  const write = (text: string, params: Parameters = {}) => engine().write((tx) => tx.run({ text, params }));

  describe('values', () => {
    it('come back as they were sent, in the order of RETURN', async () => {
      const params = { s: 'é ال 😀', b: true, z: null, i: 7, f: 2.5, l: [1, [2, null], 'x'], m: { a: { b: [0] } } };
      const [row] = await read('RETURN $m AS m, $s AS s, $b AS b, $z AS z, $i AS i, $f AS f, $l AS l', params);
      expect(row).toEqual([params.m, params.s, true, null, 7, 2.5, params.l]);
    });

    it('keeps whole numbers integers', async () => {
      expect(await read('UNWIND range(1, 5) AS x RETURN x, x / $two LIMIT $n', { n: 2, two: 2 })).toEqual([
        [1, 0],
        [2, 1],
      ]);
      expect(await read('RETURN $x AS x, -$x AS y', { x: Number.MAX_SAFE_INTEGER })).toEqual([
        [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
      ]);
    });

    it.each([
      ['an integer past 2^53', 'RETURN 9007199254740993'],
      ['a node', 'CREATE (n:Thing) RETURN n'],
    ])('refuses to answer %s', async (_, text) => {
      await expect(write(text)).rejects.toMatchObject({ code: 'INTERNAL' });
    });

    it.each([2 ** 53, -(2 ** 60), 1e300])('refuses %d, which is past 2^53, as a value that a user gave', async (value) => {
      await expect(read('RETURN $x', { x: [value] })).rejects.toMatchObject({ code: 'BAD_VALUE' });
    });

    it.each<[string, unknown]>([
      ['a date', new Date()],
      ['a function', () => 1],
      ['a symbol', Symbol('x')],
      ['undefined', undefined],
      ['a bigint', 5n],
      ['NaN', Number.NaN],
      ['infinity', Number.POSITIVE_INFINITY],
      ['a map object', new Map()],
      ['bytes', Buffer.from('x')],
      ['a class instance', new (class Odd {})()],
      ['a hole', new Array(1)],
      ['undefined inside', { a: [{ b: undefined }] }],
      ['a function inside', [{ b: () => 1 }]],
    ])('refuses %s before the driver, and works on', async (_, value) => {
      const params = { x: value } as unknown as Parameters;
      await expect(read('RETURN $x', params)).rejects.toMatchObject({
        code: 'INTERNAL',
        details: { parameter: expect.stringMatching(/^\$x/) },
      });
      await expect(write('RETURN $x', params)).rejects.toMatchObject({ code: 'INTERNAL' });
      const around = await Promise.all(Array.from({ length: 20 }, () => read('RETURN 1')));
      expect(around).toEqual(Array(20).fill([[1]]));
    });
  });
}
