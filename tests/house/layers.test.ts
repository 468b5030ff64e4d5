import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

/** From the ground up; a layer may import from itself and from those before it. Layers of one row do not know each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['errors'],
  ['config', 'model'],
  ['facts'],
  ['store'],
  ['query'],
  ['graphql', 'export', 'import'],
  ['server'],
  ['cli'],
];

const root = packageRoot();

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mjs)$/.test(path) && !path.includes('generated') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return found.map((path) => normalize(join(dirname(file), path)).replace(/\.js$/, '.ts'));
}

function level(file: string): number {
  const layer = file.split('/')[1]!;
  return LAYERS.findIndex((row) => row.includes(layer));
}

const files = sources('src');
const arrows = files.flatMap((from) => imports(from).map((to) => [from, to] as const));

describe('the house', () => {
  test('every source file stands in a known layer', () => {
    expect(files.filter((file) => level(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  test('imports go downward only', () => {
    const sideways = (from: string, to: string) => level(from) === level(to) && from.split('/')[1] !== to.split('/')[1];
    const wrong = arrows.filter(([from, to]) => level(to) > level(from) || sideways(from, to));
    expect(wrong.map(([from, to]) => `${from} -> ${to}`)).toEqual([]);
  });

  test('no imports go round in a circle between files of value code', () => {
    // The query compiler's nodes and connections call each other: a selection nests without end. Nothing else may.
    const allowed = new Set(['src/query/nodes.ts', 'src/query/connection.ts']);
    const next = new Map<string, string[]>();
    for (const [from, to] of arrows) next.set(from, [...(next.get(from) ?? []), to]);
    const reaches = (start: string) => {
      const seen = new Set<string>();
      const stack = [...(next.get(start) ?? [])];
      while (stack.length > 0) {
        const at = stack.pop()!;
        if (seen.has(at)) continue;
        seen.add(at);
        stack.push(...(next.get(at) ?? []));
      }
      return seen;
    };
    expect(files.filter((file) => !allowed.has(file) && reaches(file).has(file))).toEqual([]);
  });

  test('only the store knows which engine runs', () => {
    const engines = /neo4j-driver|@grafeo-db/;
    const knowing = files.filter(
      (file) =>
        !file.startsWith('src/store/') &&
        /from '[^']*'/.test(readFileSync(join(root, file), 'utf8')) &&
        engines.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
    );
    expect(knowing).toEqual([]);
  });

  test('no file is above 500 lines, and half of them are near 100', () => {
    const lengths = [...files, ...sources('tests')].map(
      (file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const,
    );
    expect(lengths.filter(([, lines]) => lines > 500)).toEqual([]);
    const own = lengths
      .filter(([file]) => file.startsWith('src/'))
      .map(([, lines]) => lines)
      .sort((a, b) => a - b);
    expect(own[Math.floor(own.length / 2)]).toBeLessThan(130);
  });
});
