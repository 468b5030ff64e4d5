import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/model/files.js';
import { readModel } from '../../src/model/read.js';
import { compareLayouts, currentLayout, layoutTexts, readLayout } from '../../src/store/materialized/layout.js';

const FOLDER = join(packageRoot(), 'src/store/materialized');
const layout = currentLayout(readModel());

describe('the materialized properties', () => {
  test('of every file are on the list, under the name of the file', () => {
    const list = readFileSync(join(FOLDER, 'list.ts'), 'utf8');
    const files = readdirSync(FOLDER).filter((file) => /^export const \w+: Materialized\b/m.test(readFileSync(join(FOLDER, file), 'utf8')));
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const file of files) expect(list).toMatch(new RegExp(`'${file.replace('.ts', '')}': \\w+,`));
  });

  test('have one owner on each label', () => {
    const owned = layout.flatMap(({ label, properties }) => properties.map((property) => `${label}.${property}`));
    expect(owned.filter((name, i) => owned.indexOf(name) !== i)).toEqual([]);
    const keys = layout.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are up to date as long as the stored layout is the same', () => {
    const stored = readLayout(layoutTexts(layout));
    expect(compareLayouts(stored, layout)).toEqual({ stale: [], upToDate: layout, retired: [] });
  });

  test('are recomputed, or removed, where the stored layout differs', () => {
    const [first, second, ...others] = layout;
    const stored = readLayout(layoutTexts([{ ...first!, hash: 'another' }, ...others]));
    const gone = { ...second!, key: 'gone', hash: 'x' };
    const { stale, retired } = compareLayouts([...stored, gone], layout);
    expect(stale.map(({ key }) => key)).toEqual([first!.key, second!.key]);
    expect(retired).toEqual([gone]);
  });
});
