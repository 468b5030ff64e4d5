import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutItems, type JsonItem } from '../../src/import/readers/json-items.js';

async function* pieces(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function items(text: string, size = 1_000, limit = 1_000): Promise<JsonItem[]> {
  const found: JsonItem[] = [];
  for await (const group of cutItems(pieces(text, size), limit)) found.push(...group);
  return found;
}

describe('items of a JSON document', () => {
  test('are those of the lists of its outermost map, with their lines', async () => {
    const text = '{\n"type": "bundle", "meta": {"list": [1, 2]},\n"a": [{"x": "]}"},\n {"y": [1, [2]]}],\n"b": [], "c": ["\\"", 3]}';
    const found = (await items(text)).map(({ list, line, bytes }) => [list, line, JSON.parse(bytes.toString())]);
    expect(found).toEqual([
      ['a', 3, { x: ']}' }],
      ['a', 4, { y: [1, [2]] }],
      ['c', 5, '"'],
      ['c', 5, 3],
    ]);
  });

  test('are what was written, wherever the bytes are cut', async () => {
    const lists = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }), {
      maxKeys: 3,
    });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (given, size, pretty) => {
        const text = JSON.stringify(given, null, pretty ? 2 : 0);
        const found = (await items(text, size, 1_000_000)).map(({ list, bytes }) => [list, JSON.parse(bytes.toString())]);
        expect(found).toEqual(
          Object.entries(given).flatMap(([list, values]) => values.map((value) => [list, JSON.parse(JSON.stringify(value))])),
        );
      }),
    );
  });

  test.each([
    ['inside an item', '{"a": [{"x": 1}, {"y": '],
    ['after an item', '{"a": [{"x": 1}'],
    ['after a list', '{"a": [{"x": 1}]'],
  ])('a document that was cut off %s tells so', async (_where, text) => {
    const found = await items(text);
    expect(found.at(-1)?.fault).toBe('open');
  });

  test('an item that is too long is reported and left out, and the next one is read', async () => {
    const found = await items(`{"a": [1, "${'x'.repeat(5_000)}", 2]}`, 100, 200);
    expect(found.map(({ bytes, fault }) => fault ?? bytes.toString())).toEqual(['1', 'long', '2']);
  });
});
