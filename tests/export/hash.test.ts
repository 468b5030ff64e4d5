import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EXPORT_MARK } from '../../src/export/file/format.js';
import { ContentHash, LineCutter } from '../../src/export/file/hash.js';
import { verifyExport } from '../../src/export/file/verify.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { closeSeeds, exportBytes, exportText, seedSubgraph } from '../support/export.js';

const ZIP = 'PK';

afterAll(closeSeeds);

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function verify(bytes: Uint8Array | string, size = 1_000) {
  return verifyExport(inPieces(Buffer.from(bytes), size));
}

function hashOf(lines: readonly (string | Buffer)[], file: string | null = null): string {
  const hash = new ContentHash();
  for (const line of lines) hash.add(line, file);
  return hash.seal().contentHash;
}

/** The same by its definition, written another way. */
function naive(lines: readonly string[]): string {
  const content = lines.filter((each) => !each.includes(EXPORT_MARK)).map((line) => line.replace(/,$/, ''));
  const digests = content.map((line) => createHash('shake256', { outputLength: 512 }).update(line).digest());
  const sum = digests.reduce((total, digest) => total + BigInt(`0x${digest.reverse().toString('hex')}`), 0n) % 2n ** 4096n;
  const bytes = Buffer.from(sum.toString(16).padStart(1024, '0'), 'hex').reverse();
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

const someLines = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ',', 'a,', `{"${EXPORT_MARK}":1}`)), {
  maxLength: 8,
});

describe('the content hash', () => {
  test('is what its definition says, in any order', () => {
    const lines = someLines.map((list) => list.map((line) => line.replaceAll('\n', '')));
    const shuffled = lines.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(hashOf(list)).toBe(naive(list));
        expect(hashOf(other)).toBe(hashOf(list));
        expect(hashOf(list.map((line) => Buffer.from(line)))).toBe(hashOf(list));
      }),
    );
  });

  test.each([
    ['a line more', ['a', 'b', 'b']],
    ['a line less', ['a']],
    ['another line', ['a', 'c']],
    ['lines joined', ['ab']],
  ])('is another with %s', (_name, lines) => {
    expect(hashOf(lines)).not.toBe(hashOf(['a', 'b']));
  });

  test('carries over whatever the number of lines', () => {
    const lines = Array.from({ length: 70_000 }, (_, i) => `line ${i % 7}`);
    expect(hashOf(lines)).toBe(naive(lines));
  });

  test('tells the files of an archive apart', () => {
    expect(hashOf(['a'], 'nodes.csv')).not.toBe(hashOf(['a'], 'edges.csv'));
  });

  test('lines are cut the same however the bytes come', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const bytes = Buffer.from(text);
        const cutter = new LineCutter();
        const found: string[] = [];
        for (let at = 0; at < bytes.length; at += size)
          for (const line of cutter.push(bytes.subarray(at, at + size))) found.push(Buffer.from(line).toString());
        for (const line of cutter.end()) found.push(Buffer.from(line).toString());
        const lines = bytes.toString().split('\n');
        expect(found).toEqual(lines.at(-1) === '' ? lines.slice(0, -1) : lines);
      }),
    );
  });
});

describe.each(FORMATS.map((format) => [format.name] as const))('the format %s', (name) => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await exportBytes(name, await seedSubgraph());
  });

  test('verifies, as it is and compressed, in pieces of any size', async () => {
    for (const size of [1 << 20, 977]) {
      const { recorded, computed, lines } = await verify(bytes, size);
      expect(computed).toBe(recorded);
      expect(lines).toBeGreaterThan(10);
    }
    const compressed = await verify(gzipSync(bytes));
    expect(compressed.computed).toBe(compressed.recorded);
  });

  test('the same selection gives the same bytes; another time of export the same content', async () => {
    expect(bytes.equals(await exportBytes(name, await seedSubgraph()))).toBe(true);
    const subgraph = await seedSubgraph();
    const later = await exportBytes(name, { ...subgraph, about: { ...subgraph.about, exportedAt: '2031-01-01T00:00:00Z' } });
    expect(later.equals(bytes)).toBe(false);
    expect((await verify(later)).computed).toBe((await verify(bytes)).computed);
  });

  test('a file that was cut short or changed does not pass', async () => {
    await expect(verify(bytes.subarray(0, Math.floor(bytes.length / 2)))).rejects.toMatchObject({ code: 'BAD_EXPORT' });
    if (bytes.subarray(0, 2).toString() === ZIP) return;
    const lines = bytes.toString().split('\n');
    const at = lines.findIndex((line, i) => i > lines.length / 2 && line.length > 20 && !line.includes(EXPORT_MARK));
    const changes: readonly (readonly string[])[] = [
      lines.toSpliced(at, 1),
      lines.toSpliced(at, 0, lines[at]!),
      lines.with(at, `${lines[at]} `),
    ];
    for (const changed of changes) {
      const { recorded, computed } = await verify(changed.join('\n'));
      expect(computed).not.toBe(recorded);
    }
  });

  test('tells its selection, both times, revision, time, licence and generator, and all sources', async () => {
    const subgraph = await seedSubgraph({ kind: 'type', type: 'Attack', filter: null }, { knownAt: '2025-06-14', asOf: '2024-01-28' });
    const text = (await exportBytes(name, subgraph)).toString('latin1');
    if (text.startsWith(ZIP)) return;
    const { exportedAt, generator, licence } = subgraph.about;
    for (const part of ['Attack', '2025-06-14', '2024-01-28', exportedAt, generator, licence, 'revision']) expect(text).toContain(part);
    // Some formats write a dot for the colon.
    for await (const { id } of subgraph.sources()) expect(text).toContain(id.replace('source:', ''));
  });
});

test('a file that is no export is reported as such', async () => {
  await expect(verify('{"a": 1}')).rejects.toMatchObject({ code: 'BAD_EXPORT' });
  await expect(verify('')).rejects.toMatchObject({ code: 'BAD_EXPORT' });
  const compressed = gzipSync(await exportText('json', await seedSubgraph()));
  await expect(verify(compressed.subarray(0, 5_000))).rejects.toMatchObject({ code: 'BAD_EXPORT' });
});
