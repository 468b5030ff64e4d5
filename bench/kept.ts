import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Compared } from './compare.js';
import type { LoadFigures } from './load.js';
import type { Ratio, Summary } from './summary.js';

/** What is kept of a run: one file for each number of attacks, so that runs of different sizes can be laid side by side. */
export interface Kept {
  readonly when: string;
  readonly attacks: number;
  readonly rounds: number;
  readonly database: string;
  /** Times of different machines are never compared. */
  readonly machine: string;
  readonly loads: Readonly<Record<string, LoadFigures>>;
  readonly compared: readonly Compared[];
  readonly ratios: readonly Ratio[];
  readonly figures: readonly Summary[];
}

/** The work of the database for the first set of variables of a question. */
export interface Work {
  readonly hits: number;
  /** The most rows that any operator passed on: what had to be looked at for the answer. */
  readonly rows: number;
  readonly bytes: number;
}

export type Text = 'hand' | 'cadre';
/** By number of attacks, question and text. */
export type Hits = Record<string, Record<string, Partial<Record<Text, Work>>>>;

/** How fast a whole export or import is, beside the same done by hand. */
export interface Transfer {
  /** What is carried: 'everything', 'events'. */
  readonly what: string;
  readonly by: string;
  /** Nodes or events a second, the best of the rounds, and by those of the other. */
  readonly perSecond: number;
  readonly ratio: number;
  /** Processor time, ours and the database's, by the other's; above 1 is better than the other. */
  readonly workRatio: number | null;
  /** Most memory of the process, MB; of a process that does all of them the most of all. */
  readonly mb: number;
  readonly goal: number | null;
}

export interface Transfers {
  readonly when: string;
  readonly machine: string;
  readonly about: string;
  readonly rows: readonly Transfer[];
}

export type Direction = 'export' | 'import';

export function machineNow(): string {
  return `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}`;
}

export const RESULTS = fileURLToPath(new URL('./results/', import.meta.url));
const HITS = `${RESULTS}hits.json`;

function write(file: string, value: unknown): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}

/**
 * Keeps a run. One of some questions only takes the place of these in what is kept of the same size, machine and number of
 * rounds; other such runs it replaces whole.
 * @returns what is kept now
 */
export function keepRun(run: Kept, partial: boolean): Kept {
  const file = `${RESULTS}${run.attacks}.json`;
  const before = partial ? read<Kept>(file) : null;
  const alike = before !== null && before.machine === run.machine && before.rounds === run.rounds;
  const kept = alike ? merged(before, run) : run;
  write(file, kept);
  return kept;
}

type Told = { readonly workload: string };

/** In the order of before; what a question had from other contenders goes too, as it was not measured beside these. */
function merged(before: Kept, run: Kept): Kept {
  const fresh = new Set(run.compared.map(({ workload }) => workload));
  const put = <T extends Told>(old: readonly T[], own: readonly T[]): T[] => {
    const order = [...new Set([...old, ...own].map(({ workload }) => workload))];
    return order.flatMap((workload) => (fresh.has(workload) ? own : old).filter((each) => each.workload === workload));
  };
  return {
    ...before,
    when: run.when,
    compared: put(before.compared, run.compared),
    ratios: put(before.ratios, run.ratios),
    figures: put(before.figures, run.figures),
  };
}

/** The runs that are kept, the smallest first. */
export function keptRuns(): Kept[] {
  const files = readdirSync(RESULTS).filter((name) => /^\d+\.json$/.test(name));
  return files.map((name) => read<Kept>(RESULTS + name)!).sort((a, b) => a.attacks - b.attacks);
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function keptHits(): Hits {
  return read<Hits>(HITS) ?? {};
}

export function keepTransfers(direction: Direction, found: Transfers): void {
  write(`${RESULTS}${direction}.json`, found);
}

export function keptTransfers(direction: Direction): Transfers | null {
  return read<Transfers>(`${RESULTS}${direction}.json`);
}

/** Adds to what is kept; what is not measured now stays. */
export function keepHits(attacks: number, found: Hits[string]): void {
  const kept = keptHits();
  const size = { ...kept[attacks] };
  for (const [workload, texts] of Object.entries(found)) size[workload] = { ...size[workload], ...texts };
  write(HITS, { ...kept, [attacks]: size });
}
