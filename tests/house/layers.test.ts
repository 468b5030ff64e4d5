import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';

/** From the ground up; a layer may import from itself and from those before it. Layers of one row do not know each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['base', 'errors'],
  ['config', 'model'],
  ['facts'],
  ['store'],
  ['ingest', 'query'],
  ['graphql', 'export', 'import'],
  ['app'],
  ['server'],
  ['cli'],
];

/**
 * The rooms of a layer, in the same way. A room is a folder; `formats/*` stands for every folder there, and these do not know each
 * other. Files beside the rooms stand above all of them.
 */
const ROOMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  query: [
    ['view'],
    ['parts'],
    ['filter'],
    ['selection'],
    ['evidence'],
    ['log', 'network', 'search', 'stats', 'timeline'],
    ['duplicates', 'inference', 'paths'],
  ],
  export: [['read'], ['file'], ['text'], ['formats/*'], ['formats'], ['request']],
  import: [['row'], ['readers'], ['mapping'], ['suggest'], ['core'], ['lists'], ['events'], ['formats/*'], ['formats']],
};

/** The layers of the dashboard, from the ground up, in the same way; `main.tsx` stands above all. */
const WEB_LAYERS: readonly (readonly string[])[] = [['words'], ['api', 'state', 'marks'], ['parts'], ['pages'], ['app']];
/** What of the server the dashboard may use: pure helpers, so that both follow one rule. */
const SHARED_WITH_WEB = /^src\/(?:base\/|query\/evidence\/root-sources\.ts$)/;

const root = packageRoot();

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.includes('generated') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return found.map((path) => {
    const to = normalize(join(dirname(file), path)).replace(/\.js$/, '.ts');
    return existsSync(join(root, to)) ? to : to.replace(/\.ts$/, '.tsx');
  });
}

function level(file: string, layers = LAYERS): number {
  const layer = file.split('/')[1]!;
  return layers.findIndex((row) => row.includes(layer));
}

type Arrow = readonly [from: string, to: string];

/** The imports that go upward, or sideways into another layer. */
function upward(arrows: readonly Arrow[], layers = LAYERS): readonly string[] {
  const sideways = (from: string, to: string) => level(from, layers) === level(to, layers) && from.split('/')[1] !== to.split('/')[1];
  const wrong = arrows.filter(([from, to]) => level(to, layers) > level(from, layers) || sideways(from, to));
  return wrong.map(([from, to]) => `${from} -> ${to}`);
}

/** The folders with more than 25 files side by side. */
function crowded(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 25).map(([folder]) => folder);
}

const arrowsOf = (files: readonly string[]) => files.flatMap((from) => imports(from).map((to): Arrow => [from, to]));
const files = sources('src');
const arrows = arrowsOf(files);
const webFiles = sources('web').filter((file) => !file.endsWith('vite.config.mjs'));

/** The folder of a file below its layer, '' beside the rooms. */
function room(file: string): string {
  return file.split('/').slice(2, -1).join('/');
}

/** The floor of a room, from the ground up; what stands beside the rooms is above them. */
function floor(layer: string, name: string): number {
  const rooms = ROOMS[layer]!;
  if (name === '') return rooms.length;
  return rooms.findIndex((row) => row.includes(name) || row.includes(`${dirname(name)}/*`));
}

describe('the house', () => {
  test('every source file stands in a known layer', () => {
    expect(files.filter((file) => level(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  test('imports go downward only', () => {
    expect(upward(arrows)).toEqual([]);
  });

  test.each(Object.keys(ROOMS))('imports go downward between the rooms of %s', (layer) => {
    const inside = arrows.filter(([from, to]) => [from, to].every((file) => file.startsWith(`src/${layer}/`)) && room(from) !== room(to));
    expect(inside.length).toBeGreaterThan(5);
    const unknown = files.filter((file) => file.startsWith(`src/${layer}/`) && floor(layer, room(file)) < 0);
    expect(unknown).toEqual([]);
    const wrong = inside.filter(([from, to]) => floor(layer, room(to)) >= floor(layer, room(from)));
    expect(wrong.map(([from, to]) => `${from} -> ${to}`)).toEqual([]);
  });

  test('no folder of src has more than 25 files side by side', () => {
    expect(crowded(files)).toEqual([]);
  });

  test('the dashboard has layers too, and uses little of the server', () => {
    const layered = webFiles.filter((file) => file !== 'web/main.tsx');
    expect(layered.filter((file) => level(file, WEB_LAYERS) < 0)).toEqual([]);
    const inside = arrowsOf(layered).filter(([, to]) => !/\.(?:generated\.ts|json)$/.test(to));
    const outside = inside.filter(([, to]) => !to.startsWith('web/'));
    expect(outside.filter(([, to]) => !SHARED_WITH_WEB.test(to))).toEqual([]);
    expect(
      upward(
        inside.filter(([, to]) => to.startsWith('web/')),
        WEB_LAYERS,
      ),
    ).toEqual([]);
    expect(crowded(webFiles)).toEqual([]);
  });

  test('no imports go round in a circle', () => {
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
    expect(files.filter((file) => reaches(file).has(file))).toEqual([]);
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

  test('no file is above 400 lines, and half of them are below 110', () => {
    const lengths = [...files, ...webFiles, ...sources('tests')].map(
      (file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const,
    );
    expect(lengths.filter(([, lines]) => lines > 400)).toEqual([]);
    for (const part of ['src/', 'web/']) {
      const own = lengths
        .filter(([file]) => file.startsWith(part))
        .map(([, lines]) => lines)
        .sort((a, b) => a - b);
      expect(own[Math.floor(own.length / 2)]).toBeLessThan(110);
    }
  });
});
