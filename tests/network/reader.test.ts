import { describe, expect, test } from '@jest/globals';
import { CadreError } from '../../src/errors/cadre-error.js';
import type { CompiledLinks } from '../../src/query/network/links.js';
import { LinkReader, type TimedSelect } from '../../src/query/network/reader.js';
import type { SelectPlan } from '../../src/store/plan.js';
import { link } from './memory.js';

const LIMITS = { linksPerEntity: 10, linksRead: 20, timeMs: 1_000 };

/** Entities by how many links they have; what is read is noted as `[ids, most]`. */
function fake(sizes: Readonly<Record<string, number>>) {
  const read: [readonly string[], number][] = [];
  const compiled: CompiledLinks = {
    plan: (ids, most) => {
      read.push([ids, most]);
      return { ids } as unknown as SelectPlan;
    },
    read: function* (selected, most) {
      const { ids } = selected as unknown as { ids: readonly string[] };
      const all = (id: string) => Array.from({ length: sizes[id] ?? 0 }, (_, i) => link(`${id}${i}`, id, 'x'));
      return {
        links: new Map(ids.map((id) => [id, all(id).slice(0, most)])),
        more: ids.filter((id) => (sizes[id] ?? 0) > most),
      };
    },
  };
  const select: TimedSelect = async (plan) => plan as never;
  return { compiled, select, read };
}

const counted = (links: ReadonlyMap<string, readonly unknown[]>) => Object.fromEntries([...links].map(([id, own]) => [id, own.length]));

describe('links are read', () => {
  test('once, where the budget is enough for all', async () => {
    const { compiled, select, read } = fake({ a: 3, b: 12 });
    const found = await new LinkReader({ select }, LIMITS).read(compiled, ['b', 'a', 'b']);
    expect(read).toEqual([[['a', 'b'], 10]]);
    expect(counted(found.links)).toEqual({ a: 3, b: 10 });
    expect([...found.cut]).toEqual([['b', 'LINKS_PER_ENTITY']]);
  });

  test('evenly first where it is not, then those that have more share what the others left', async () => {
    const { compiled, select, read } = fake({ a: 1, b: 1, c: 9, d: 30 });
    const found = await new LinkReader({ select }, LIMITS).read(compiled, ['a', 'b', 'c', 'd']);
    expect(read).toEqual([
      [['a', 'b', 'c', 'd'], 5],
      [['c', 'd'], 9],
    ]);
    expect(counted(found.links)).toEqual({ a: 1, b: 1, c: 9, d: 9 });
    expect([...found.cut]).toEqual([['d', 'LINKS']]);
  });

  test('until the budget is spent, over several levels', async () => {
    const { compiled, select } = fake({ a: 10, b: 9, c: 5 });
    const reader = new LinkReader({ select }, LIMITS);
    expect(counted((await reader.read(compiled, ['a'])).links)).toEqual({ a: 10 });
    expect(counted((await reader.read(compiled, ['b'])).links)).toEqual({ b: 9 });
    const last = await reader.read(compiled, ['c']);
    expect(counted(last.links)).toEqual({ c: 1 });
    expect([...last.cut]).toEqual([['c', 'LINKS']]);
    expect(counted((await reader.read(compiled, ['c'])).links)).toEqual({ c: 0 });
  });

  test('not at all once the time is over, with what is left of it before', async () => {
    const { compiled, read } = fake({ a: 1 });
    let now = 0;
    const allowed: number[] = [];
    const slow: TimedSelect = async (plan, timeoutMs) => {
      allowed.push(timeoutMs);
      now += 600;
      return plan as never;
    };
    const reader = new LinkReader({ select: slow }, LIMITS, () => now);
    expect((await reader.read(compiled, ['a'])).late).toBe(false);
    expect((await reader.read(compiled, ['a'])).late).toBe(false);
    expect((await reader.read(compiled, ['a'])).late).toBe(true);
    expect(allowed).toEqual([1_000, 400]);
    expect(read).toHaveLength(2);
  });

  test('a read that the database gives up is late; other faults are not hidden', async () => {
    const { compiled } = fake({ a: 1 });
    const failing = (code: 'TIMEOUT' | 'STORE_UNAVAILABLE') =>
      new LinkReader({ select: async () => Promise.reject(new CadreError(code, 'No.')) }, LIMITS).read(compiled, ['a']);
    expect((await failing('TIMEOUT')).late).toBe(true);
    await expect(failing('STORE_UNAVAILABLE')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('of nobody without asking', async () => {
    const { compiled, select, read } = fake({});
    expect((await new LinkReader({ select }, LIMITS).read(compiled, [])).links.size).toBe(0);
    expect(read).toEqual([]);
  });
});
