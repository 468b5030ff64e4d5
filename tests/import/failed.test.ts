import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { data, openTestStore } from '../support/graph.js';
import { counts, importTexts } from './importing.js';
import { type SampleEntry, sampleEntries } from './samples/entry.js';
import { sampleText } from './samples/layouts.js';

const ENTRIES = [...sampleEntries(30)];
const [FIRST, SECOND, THIRD] = ['2026-01-10', '2026-02-10', '2026-03-10'];

/** A store whose writes fail from the n-th on. */
function failing(store: GraphStore, from: number, error: () => Error): GraphStore {
  let writes = 0;
  return new Proxy(store, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown;
      if (name !== 'write') return typeof value === 'function' ? value.bind(target) : value;
      return (...given: Parameters<GraphStore['write']>) => {
        writes += 1;
        return writes < from ? target.write(...given) : Promise.reject(error());
      };
    },
  });
}

describe('an import that the store ends', () => {
  let store: GraphStore;
  const load = (day: string, entries: readonly SampleEntry[], target = store) =>
    importTexts(target, 'un-sc', { 'un.xml': sampleText('un.xml', day, entries) }, { batchRows: 8 });
  const open = async () => {
    const { designations } = await data(store, '{ designations(first: 100) { totalCount nodes { delistedOn } } }');
    return designations.nodes.filter(({ delistedOn }: { delistedOn: string | null }) => delistedOn === null).length;
  };
  beforeEach(async () => {
    store = await openTestStore('grafeo');
  });
  afterEach(() => store?.close());

  test.each([
    ['TIMEOUT', () => new CadreError('TIMEOUT', 'The database did not answer in time.'), /too much to do/],
    ['OUTCOME_UNKNOWN', () => new CadreError('OUTCOME_UNKNOWN', 'It is uncertain.'), /Do the same again/],
    ['INTERNAL', () => new TypeError('Something is undefined.'), /Report it/],
  ])('by %s names the batch, its rows, the cause and what is stored', async (code, error, hint) => {
    const failed = (await load(FIRST, ENTRIES, failing(store, 4, error)).catch((one: unknown) => one)) as CadreError;
    expect(failed).toBeInstanceOf(CadreError);
    expect(failed.code).toBe(code);
    expect(failed.message).toMatch(
      /^Batch 3 \(rows \d+ to \d+ of un\.xml\): .* The batches before it are stored: \d+ records created, 0 changed\.$/,
    );
    expect(failed.message).toContain(error().message);
    expect(failed.hint).toMatch(hint);
    expect(failed.hint).toMatch(/Start the same import again/);
    if (code === 'TIMEOUT') expect(failed.hint).not.toMatch(/report it/i);
    const { created } = failed.details as { created: number };
    const stored = [...(await store.counts()).values()].reduce((sum, n) => sum + n, 0);
    expect(created).toBeGreaterThan(10);
    expect(stored).toBeGreaterThanOrEqual(created);
  });

  test('is taken up by the same import, as if nothing had happened', async () => {
    await expect(
      load(
        FIRST,
        ENTRIES,
        failing(store, 4, () => new CadreError('TIMEOUT', 'Late.')),
      ),
    ).rejects.toThrow('Batch 3');
    const again = await load(FIRST, ENTRIES);
    expect(counts(again)['Designation']![0]).toBeGreaterThan(0);
    expect(await open()).toBe(ENTRIES.length);
    expect((await load(FIRST, ENTRIES)).report.total).toMatchObject({ created: 0, changed: 0 });
    expect(await store.check()).toEqual([]);
  });

  test('has left a part of a list, by which a later list ends nothing', async () => {
    await load(FIRST!, ENTRIES);
    const fails = failing(store, 3, () => new CadreError('TIMEOUT', 'Late.'));
    await expect(load(SECOND!, ENTRIES, fails)).rejects.toMatchObject({ code: 'TIMEOUT' });
    const later = await load(THIRD!, ENTRIES.slice(1));
    expect(later.refusals).toEqual([]);
    expect(await open()).toBe(ENTRIES.length - 1);
    // The part of the second list says nothing of what it lacks.
    const { designations } = await data(store, '{ designations(first: 100) { nodes { delistedOn } } }');
    const ended = designations.nodes.flatMap(({ delistedOn }: { delistedOn: string | null }) => delistedOn ?? []);
    expect(ended).toEqual([`${FIRST}/${THIRD}`]);
  });
});
