import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Compared } from '../run/compare.js';
import type { LoadFigures } from '../run/load.js';
import type { Measured } from '../run/measure.js';
import { goalsTable, verdict } from './goals-table.js';
import { growthSection } from './growth.js';
import { fixed, table } from './markdown.js';
import { plots } from './plots.js';
import { type Direction, type SavedRun, savedHits, savedRuns, savedTransfers, saveRun, thisMachine } from './results.js';
import { type Ratio, ratio, type Summary, summarise, workRatio } from './summary.js';

const PAGE = fileURLToPath(new URL('../report.md', import.meta.url));
const PLOTS = fileURLToPath(new URL('../plots/', import.meta.url));

export interface Run {
  readonly when: string;
  readonly attacks: number;
  readonly rounds: number;
  readonly database: string;
  readonly loads: Readonly<Record<string, LoadFigures>>;
  readonly compared: readonly Compared[];
  readonly measured: readonly Measured[];
}

/** The part of a run that is saved and shown. */
function toSaved({ measured, ...run }: Run): SavedRun {
  return { ...run, machine: thisMachine(), ratios: ratios(measured), figures: summarise(measured) };
}

function ratios(measured: readonly Measured[]): Ratio[] {
  const workloads = [...new Set(measured.map((m) => m.workload))];
  return workloads.flatMap((w) => [
    ...['raw-driver', 'neo4j-graphql', 'neo4j-graphql-cypher', 'cadre-embedded'].flatMap(
      (to) => ratio(measured, w, 'cadre-neo4j', to) ?? [],
    ),
    ...[ratio(measured, w, 'cadre-cached', 'raw-driver') ?? []].flat(),
  ]);
}

function ratioTable(found: readonly Ratio[], summaries: readonly Summary[]): string {
  const workloads = [...new Set(found.map((r) => r.workload))];
  const cell = (w: string, to: string, of = 'cadre-neo4j') => {
    const r = found.find((x) => x.workload === w && x.of === of && x.to === to);
    return r ? `${fixed(r.ratio, 2)} (${fixed(r.lowest, 2)}–${fixed(r.highest, 2)})` : '–';
  };
  return table(
    [
      'question',
      'Cadre / limit',
      'Cadre / @neo4j/graphql',
      'Cadre / @neo4j/graphql with @cypher',
      'Neo4j / embedded',
      'cached / limit',
      'CPU: limit / Cadre',
      'CPU: @neo4j/graphql / Cadre',
    ],
    workloads.map((w) => [
      w,
      cell(w, 'raw-driver'),
      cell(w, 'neo4j-graphql'),
      cell(w, 'neo4j-graphql-cypher'),
      cell(w, 'cadre-embedded'),
      cell(w, 'raw-driver', 'cadre-cached'),
      fixed(workRatio(summaries, w, 'raw-driver', 'cadre-neo4j'), 2),
      fixed(workRatio(summaries, w, 'neo4j-graphql', 'cadre-neo4j'), 2),
    ]),
  );
}

function figureTable(summaries: readonly Summary[], compared: readonly Compared[]): string {
  return table(
    [
      'question',
      'contender',
      'p50 ms',
      'p95',
      'p99',
      'req/s at 16',
      'p95 at 16',
      'server CPU ms',
      'database CPU ms',
      'queries',
      'bytes',
      'server MB',
    ],
    summaries.map((s) => {
      const c = compared.find((x) => x.workload === s.workload);
      const counts = [fixed(c?.roundTrips[s.contender], 1), fixed(c?.bytes[s.contender], 0)];
      const timing = [fixed(s.p50, 1), fixed(s.p95, 1), fixed(s.p99, 1), fixed(s.perSecond, 0), fixed(s.loadedP95, 0)];
      return [s.workload, s.contender, ...timing, fixed(s.serverCpuMs, 2), fixed(s.databaseCpuMs, 2), ...counts, fixed(s.serverMb, 0)];
    }),
  );
}

function loadTable(loads: Run['loads']): string {
  const rate = (f: LoadFigures) => (f.nodes * 1_000) / f.writeMs;
  return table(
    ['loader', 'nodes', 'batches', 'writing s', 'nodes/s', 'generating s'],
    Object.entries(loads).map(([name, f]) => [
      name,
      String(f.nodes),
      String(f.batches),
      fixed(f.writeMs / 1_000, 1),
      fixed(rate(f), 0),
      fixed(f.makeMs / 1_000, 1),
    ]),
  );
}

function transferSection(direction: Direction, title: string): string[] {
  const saved = savedTransfers(direction);
  if (!saved) return [];
  const rows = saved.rows.map((row) => {
    const goal = row.goal === null ? '' : `≥ ${row.goal}: ${verdict(row.ratio >= row.goal)}`;
    return [row.what, row.by, fixed(row.perSecond, 0), fixed(row.ratio, 2), fixed(row.workRatio, 2), fixed(row.mb, 0), goal];
  });
  const head = ['what', 'by', 'per second', 'ratio', 'ratio by CPU time', 'MB', 'goal'];
  return [`## ${title}\n\n${saved.when}; ${saved.about}; ${saved.machine}.\n\n${table(head, rows)}`];
}

/** The run as a page. The ratios come first, as only they can be compared between machines. */
function page(run: SavedRun, drawn: Iterable<string>): string {
  const differences = run.compared.flatMap((c) => c.differences);
  const growth = growthSection(savedHits(), savedRuns(), run.machine);
  return [
    '# Benchmark report',
    `${run.when}; ${run.attacks} attacks; ${run.rounds} round(s); ${run.database}; ${run.machine}.`,
    `## Goals\n\nThe goals are set for 400,000 attacks; this run has ${run.attacks}. Each cell has the goal, the measured ratio of throughput, and the ratio of CPU time.\n\n${goalsTable(run)}`,
    `## Throughput at 16 clients, median of the rounds (lowest–highest)\n\n${ratioTable(run.ratios, run.figures)}`,
    ...[...drawn].map((file) => `![${file.replace('.svg', '')}](plots/${file})`),
    ...(growth === null ? [] : [`## Growth\n\n${growth}`]),
    `## Figures\n\n${figureTable(run.figures, run.compared)}`,
    ...(Object.keys(run.loads).length > 0 ? [`## Loading\n\n${loadTable(run.loads)}`] : []),
    ...transferSection('export', 'Exports'),
    ...transferSection('import', 'Imports'),
    differences.length === 0
      ? 'All compared answers are equal.'
      : `## Differences between answers\n\n${differences.map((d) => `- ${d}`).join('\n')}`,
    '',
  ].join('\n\n');
}

/** Writes report.md and its plots again, from a saved run and the other saved results. */
export function rewriteReport(run: SavedRun): string {
  const drawn = plots(run, savedHits());
  const text = page(run, drawn.keys());
  mkdirSync(PLOTS, { recursive: true });
  for (const [file, svg] of drawn) writeFileSync(PLOTS + file, svg);
  writeFileSync(PAGE, text);
  return text;
}

/**
 * The run as a page.
 * @param keep whether to write results/<attacks>.json, the report and its plots
 * @param partial whether the run had only some of the questions
 */
export function writeReport(run: Run, keep: boolean, partial: boolean): string {
  const shown = toSaved(run);
  return keep ? rewriteReport(saveRun(shown, partial)) : page(shown, []);
}
