import { describe, expect, it } from '@jest/globals';
import { barChart } from '../report/bar-chart.js';
import { goalsTable } from '../report/goals-table.js';
import { growthOf } from '../report/growth.js';
import type { Hits, SavedRun } from '../report/results.js';

const work = (hits: number, rows = 1, bytes = 1) => ({ hits, rows, bytes });

describe('how work grows', () => {
  it.each<[string, Hits, readonly [times: number, most: number] | undefined]>([
    ['by itself, where it must not', { 20: { Q1: { cadre: work(100) } }, 400: { Q1: { cadre: work(120) } } }, [1.2, 1.3]],
    ['in a view, as without', { 20: { 'Q3-asOf': { cadre: work(10) } }, 400: { 'Q3-asOf': { cadre: work(50) } } }, [5, 2]],
    [
      'as the rows that the hand-written text has to read',
      {
        20: { Q5: { hand: work(10, 10), cadre: work(10, 10) } },
        400: { Q5: { hand: work(40, 40), cadre: work(90, 90) } },
      },
      [9, 4.4],
    ],
    ['as the answer', { 20: { Q6: { cadre: work(10, 1, 10) } }, 400: { Q6: { cadre: work(20, 1, 20) } } }, [2, 2.2]],
    [
      'from the smallest size to the largest',
      { 400: { Q1: { cadre: work(4) } }, 1000: { Q1: { cadre: work(8) } }, 20: { Q1: { cadre: work(2) } } },
      [4, 1.3],
    ],
    ['not, of one size', { 20: { Q1: { cadre: work(2) } } }, undefined],
    ['not, of different texts', { 20: { Q1: { cadre: work(2) } }, 400: { Q1: { hand: work(2) } } }, undefined],
  ])('%s', (_name, hits, expected) => {
    const found = growthOf(hits)
      .filter((g) => g.text === 'cadre')
      .map((g) => [g.times, Number(g.most.toFixed(6))]);
    expect(found).toEqual(expected ? [expected] : []);
  });
});

describe('the table of goals', () => {
  const figure = { p50: 1, p99: 9, perSecond: 1, loadedP95: 1, databaseCpuMs: 1, serverMb: 200 };
  const ratio = { workload: 'Q1', of: 'cadre-neo4j', lowest: 0, highest: 9 };
  const run = (limit: number, p95: number): SavedRun => ({
    when: '',
    attacks: 1,
    rounds: 1,
    database: '',
    machine: '',
    compared: [],
    loads: {
      'cadre-neo4j': { nodes: 80, writeMs: 100, records: 0, batches: 0, makeMs: 0 },
      'hand-written': { nodes: 90, writeMs: 90, records: 0, batches: 0, makeMs: 0 },
    },
    ratios: [{ ...ratio, to: 'raw-driver', ratio: limit }],
    figures: [
      { ...figure, workload: 'Q1', contender: 'cadre-neo4j', p95, serverCpuMs: 1 },
      { ...figure, workload: 'Q1', contender: 'raw-driver', p95, serverCpuMs: 3 },
    ],
  });

  it.each([
    [0.85, 2.9, ['≥ 0.85: 0.85, CPU 2.00, reached', '| < 3 | 2.90 | reached |', '| ≥ 0.8 | 0.80 | reached |', '| < 300 | 200 | reached |']],
    [0.84, 3, ['≥ 0.85: 0.84, CPU 2.00, **not reached**', '| < 3 | 3.00 | **not reached** |', '≥ 4.5: not measured', 'not possible']],
  ])('shows which goals are reached: %s, %s', (limit, p95, expected) => {
    const text = goalsTable(run(limit, p95));
    for (const words of expected) expect(text).toContain(words);
  });
});

it('draws higher bars for more, and a line at the goal', () => {
  const svg = barChart({
    title: 'a < b',
    unit: 'ms',
    series: ['x'],
    groups: [1, 10].map((value) => ({ name: 'Q', bars: [{ value }, null], goal: 10 })),
  });
  const heights = [...svg.matchAll(/height="([\d.]+)" fill="#1b6ca8"/g)].map((m) => Number(m[1])).slice(-2);
  const tops = [...svg.matchAll(/y="([\d.]+)" width="12"/g)].map((m) => Number(m[1]));
  const goals = [...svg.matchAll(/M[\d.-]+ ([\d.]+)h/g)].map((m) => Number(m[1]));
  expect(heights[1]).toBeGreaterThan(heights[0]!);
  expect(goals).toEqual([tops[1], tops[1]]);
  expect(svg).toContain('a &lt; b (ms)');
});
