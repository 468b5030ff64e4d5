import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Compared } from '../run/compare.js';
import type { LoadFigures } from '../run/load.js';
import type { Ratio, Summary } from './summary.js';

/** A saved run: one file for each number of attacks, so that runs of different sizes can be compared. */
export interface SavedRun {
  readonly when: string;
  readonly attacks: number;
  readonly rounds: number;
  readonly database: string;
  /** Times are compared within one machine only. */
  readonly machine: string;
  readonly loads: Readonly<Record<string, LoadFigures>>;
  readonly compared: readonly Compared[];
  readonly ratios: readonly Ratio[];
  readonly figures: readonly Summary[];
}

/** The database's work for the first set of variables of a question. */
export interface Work {
  readonly hits: number;
  /** The largest number of rows that any operator passed on. */
  readonly rows: number;
  readonly bytes: number;
}

export type Text = 'hand' | 'cadre';
/** By number of attacks, question and text. */
export type Hits = Record<string, Record<string, Partial<Record<Text, Work>>>>;

/** The speed of a whole export or import, compared with hand-written code that does the same. */
export interface Transfer {
  /** Such as 'everything' or '6000 events'. */
  readonly what: string;
  readonly by: string;
  /** Nodes or events a second in the best round, and the ratio to the hand-written code. */
  readonly perSecond: number;
  readonly ratio: number;
  /** CPU time of the hand-written code and its database, divided by Cadre's; above 1 is better for Cadre. */
  readonly workRatio: number | null;
  /** Peak memory of the process in MB; one process that does all cases has one peak. */
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

export function thisMachine(): string {
  return `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}`;
}

/** Raw runs and plans. They are not committed; the commands of README.md make them. */
export const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
const HITS = `${RESULTS}hits.json`;

function write(file: string, value: unknown): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}

/**
 * Saves a run. A partial run replaces only its questions in the saved run of the same size, machine and number of rounds;
 * otherwise it replaces the whole run.
 * @returns the run as saved
 */
export function saveRun(run: SavedRun, partial: boolean): SavedRun {
  const file = `${RESULTS}${run.attacks}.json`;
  const before = partial ? read<SavedRun>(file) : null;
  const alike = before !== null && before.machine === run.machine && before.rounds === run.rounds;
  const saved = alike ? merged(before, run) : run;
  write(file, saved);
  return saved;
}

type PerWorkload = { readonly workload: string };

/** Keeps the old order. A question that was asked again loses its old figures of all contenders, as these were measured separately. */
function merged(before: SavedRun, run: SavedRun): SavedRun {
  const again = new Set(run.compared.map(({ workload }) => workload));
  const put = <T extends PerWorkload>(old: readonly T[], own: readonly T[]): T[] => {
    const order = [...new Set([...old, ...own].map(({ workload }) => workload))];
    return order.flatMap((workload) => (again.has(workload) ? own : old).filter((each) => each.workload === workload));
  };
  return {
    ...before,
    when: run.when,
    compared: put(before.compared, run.compared),
    ratios: put(before.ratios, run.ratios),
    figures: put(before.figures, run.figures),
  };
}

/** The saved runs, the smallest first. */
export function savedRuns(): SavedRun[] {
  if (!existsSync(RESULTS)) return [];
  const files = readdirSync(RESULTS).filter((name) => /^\d+\.json$/.test(name));
  return files.map((name) => read<SavedRun>(RESULTS + name)!).sort((a, b) => a.attacks - b.attacks);
}

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function savedHits(): Hits {
  return read<Hits>(HITS) ?? {};
}

export function saveTransfers(direction: Direction, found: Transfers): void {
  write(`${RESULTS}${direction}.json`, found);
}

export function savedTransfers(direction: Direction): Transfers | null {
  return read<Transfers>(`${RESULTS}${direction}.json`);
}

/** Adds to the saved hits; hits that were not measured now stay. */
export function saveHits(attacks: number, found: Hits[string]): void {
  const saved = savedHits();
  const size = { ...saved[attacks] };
  for (const [workload, texts] of Object.entries(found)) size[workload] = { ...size[workload], ...texts };
  write(HITS, { ...saved, [attacks]: size });
}
