import { growthGoal } from './goals.js';
import { fixed, table } from './markdown.js';
import type { Hits, SavedRun, Text, Work } from './results.js';

/** Tolerance where work may grow with the rows. */
const SLACK = 1.1;

/** How the work for a question grows from the smallest to the largest measured number of attacks. */
export interface Growth {
  readonly workload: string;
  readonly text: Text;
  readonly sizes: readonly number[];
  readonly work: readonly Work[];
  readonly times: number;
  /** The largest growth factor allowed. */
  readonly most: number;
}

function ratio(work: readonly Work[], of: keyof Work): number {
  return work.at(-1)![of] / Math.max(1, work[0]![of]);
}

/** @param hits needs at least two sizes; questions with fewer are left out */
export function growthOf(hits: Hits): Growth[] {
  const all = Object.keys(hits)
    .map(Number)
    .sort((a, b) => a - b);
  const workloads = [...new Set(all.flatMap((size) => Object.keys(hits[size]!)))];
  const measured = (workload: string, text: Text) => {
    const sizes = all.filter((size) => hits[size]![workload]?.[text]);
    return { sizes, work: sizes.map((size) => hits[size]![workload]![text]!) };
  };
  return workloads.flatMap((workload) =>
    (['hand', 'cadre'] as const).flatMap((text) => {
      const { sizes, work } = measured(workload, text);
      if (sizes.length < 2) return [];
      // The hand-written text sets how many rows and bytes the answer needs.
      const hand = measured(workload, 'hand');
      const needed = hand.sizes.join() === sizes.join() ? hand.work : work;
      const goal = growthGoal(workload);
      return [
        {
          workload,
          text,
          sizes,
          work,
          times: ratio(work, 'hits'),
          most: goal === 'rows' ? Math.max(ratio(needed, 'rows'), ratio(needed, 'bytes')) * SLACK : goal,
        },
      ];
    }),
  );
}

function p50(run: SavedRun | undefined, workload: string): number | null {
  return run?.figures.find((f) => f.workload === workload && f.contender === 'cadre-neo4j')?.p50 ?? null;
}

/** Latencies of runs on one machine; those of different machines cannot be compared. */
function latencyTable(runs: readonly SavedRun[], machine: string): string | null {
  const same = runs.filter((run) => run.machine === machine);
  if (same.length < 2) return null;
  const workloads = [...new Set(same.flatMap((run) => run.figures.map((f) => f.workload)))];
  const rows = workloads.map((workload) => {
    const found = same.map((run) => p50(run, workload));
    const [first, last] = [found[0], found.at(-1)];
    return [workload, ...found.map((ms) => fixed(ms, 1)), first && last ? fixed(last / first, 2) : '–'];
  });
  return table(['p50 of Cadre in ms, one client', ...same.map((run) => String(run.attacks)), 'growth'], rows);
}

function hitsTable(growth: readonly Growth[]): string {
  const sizes = [...new Set(growth.flatMap((g) => g.sizes))].sort((a, b) => a - b);
  const rows = growth.map((g) => [
    g.workload,
    g.text,
    ...sizes.map((size) => fixed(g.work[g.sizes.indexOf(size)]?.hits, 0)),
    fixed(g.times, 2),
    fixed(ratio(g.work, 'rows'), 2),
    fixed(ratio(g.work, 'bytes'), 2),
    `≤ ${fixed(g.most, 1)}${growthGoal(g.workload) === 'rows' ? ' (like the rows)' : ''}`,
    g.times <= g.most ? 'reached' : '**not reached**',
  ]);
  return table(
    ['question', 'text', ...sizes.map((size) => `hits at ${size}`), 'growth of hits', 'growth of rows', 'growth of bytes', 'goal', ''],
    rows,
  );
}

/** Null if nothing was measured at two sizes. */
export function growthSection(hits: Hits, runs: readonly SavedRun[], machine: string): string | null {
  const growth = growthOf(hits);
  const parts = [growth.length > 0 ? hitsTable(growth) : null, latencyTable(runs, machine)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('\n\n') : null;
}
