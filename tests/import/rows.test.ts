import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutRows, type RawRow } from '../../src/import/readers/rows.js';

const COMMA = 44;

async function* pieces(bytes: Buffer, cuts: readonly number[]): AsyncIterable<Buffer> {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  for (const [i, place] of places.entries()) if (i > 0) yield bytes.subarray(places[i - 1], place);
}

async function rows(text: string, cuts: readonly number[] = [], limit = 1_000, delimiter: number | null = COMMA) {
  const found: RawRow[] = [];
  for await (const group of cutRows(pieces(Buffer.from(text), cuts), { delimiter, limit })) found.push(...group);
  return found.map(({ line, bytes, fault }) => [line, fault ?? bytes.toString()] as const);
}

describe('rows of a file', () => {
  test.each<[what: string, text: string, expected: readonly (readonly [number, string])[]]>([
    [
      'lines',
      'a,b\nc,d\n',
      [
        [1, 'a,b'],
        [2, 'c,d'],
      ],
    ],
    [
      'no line end at the end of the file',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'CRLF stays for the reader of cells',
      'a\r\nb\r\n',
      [
        [1, 'a\r'],
        [2, 'b\r'],
      ],
    ],
    [
      'line breaks in quoted fields',
      'a,"x\ny"\nb\n',
      [
        [1, 'a,"x\ny"'],
        [3, 'b'],
      ],
    ],
    [
      'doubled quotation marks',
      '"a ""b""\nc",d\ne',
      [
        [1, '"a ""b""\nc",d'],
        [3, 'e'],
      ],
    ],
    [
      'a quotation mark inside a plain field opens nothing',
      'a 5" gun,b\nc',
      [
        [1, 'a 5" gun,b'],
        [2, 'c'],
      ],
    ],
    [
      'empty lines',
      'a\n\n\nb',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    [
      'a file that ends inside a quoted field',
      'a\n"b,\nc',
      [
        [1, 'a'],
        [2, 'open'],
      ],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await rows(text)).toEqual(expected);
  });

  test('of JSON Lines are lines, whatever their quotation marks', async () => {
    expect(await rows('{"a": "x\n"}\n', [], 100, null)).toEqual([
      [1, '{"a": "x'],
      [2, '"}'],
    ]);
  });

  test('are the same wherever the bytes are cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', ',', '"', '\n', '\r\n', 'é', '""', '"x\ny"'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(100)), async (given, cuts) => {
        expect(await rows(given, cuts)).toEqual(await rows(given));
      }),
    );
  });

  test('a row that is too long is reported and left out, and the next one is read', async () => {
    expect(await rows(`a\n${'x'.repeat(500)}\nb\n`, [100, 200], 50)).toEqual([
      [1, 'a'],
      [2, 'long'],
      [3, 'b'],
    ]);
  });

  test('a quotation mark that is never closed costs no more than the limit', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => `row ${i}`);
    const found = await rows(`a,"open\n${lines.join('\n')}\n`, [], 50);
    expect(found[0]).toEqual([1, 'long']);
    expect(found.at(-1)).toEqual([101, 'row 99']);
    expect(found.length).toBeGreaterThan(90);
  });

  test('100 MB in one line are read in bounded memory', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    async function* huge(): AsyncIterable<Buffer> {
      yield Buffer.from('a\n');
      for (let i = 0; i < 100; i += 1) yield Buffer.from(chunk);
      yield Buffer.from('\nb\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const found: string[] = [];
    for await (const group of cutRows(huge(), { delimiter: COMMA })) {
      found.push(...group.map(({ line, fault }) => `${line} ${fault}`));
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(found).toEqual(['1 null', '2 long', '3 null']);
    // What is garbage already counts too, as nobody says when it is taken away.
    expect(most).toBeLessThan(60 * 1024 * 1024);
  });
});
