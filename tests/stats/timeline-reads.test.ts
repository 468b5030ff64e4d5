import { describe, expect, it } from '@jest/globals';
import { compileTimelinePage } from '../../src/query/timeline/timeline.js';
import { resolveView } from '../../src/query/view/view.js';
import type { Row, Selected, SelectPlan } from '../../src/store/plan.js';
import { model } from '../support/graph.js';

/** A store in which one actor has a million attacks, none of them dated. */
function undated() {
  const limits: number[] = [];
  let from = 0;
  const select = async (plan: SelectPlan): Promise<Selected> => {
    const [slot] = plan.shape;
    const limit = slot?.kind === 'many' ? slot.page!.limit : 0;
    limits.push(limit);
    const attacks = Array.from({ length: limit }, (_, i) => [
      ['', `attack-${String(from + i).padStart(7, '0')}`, 'a'],
      [[null, null, null]],
    ]);
    from += limit;
    return { rows: [{ keys: ['hub'], row: [attacks] as unknown as Row }], count: null };
  };
  return { select, limits };
}

describe('a timeline of an actor whose events have no dates', () => {
  it.each([1, 50, 1_000])('reads a bounded part of them for a page of %d, and says where to read on', async (first) => {
    const { select, limits } = undated();
    const page = await compileTimelinePage(
      model,
      resolveView(null),
      { ids: ['hub'], kinds: ['OPERATION'] },
      { size: first, backward: false, from: null },
    )(select);
    expect(page.entries).toEqual([]);
    expect(page.more).toBe(true);
    const read = limits.reduce((sum, limit) => sum + limit, 0);
    expect(limits.length).toBeLessThanOrEqual(4);
    expect(read).toBeLessThanOrEqual(20_000);
    expect(page.end).toMatchObject({ day: '', id: `attack-${String(read - 1).padStart(7, '0')}`, kind: 'OPERATION' });
  });
});
