import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Compared } from './compare.js';
import type { LoadFigures } from './load.js';
import type { Measured } from './measure.js';
import { type Ratio, ratio, type Summary, summarise, workRatio } from './summary.js';

export interface Run {
  readonly when: string;
  readonly attacks: number;
  readonly rounds: number;
  readonly database: string;
  readonly loads: Readonly<Record<string, LoadFigures>>;
  readonly compared: readonly Compared[];
  readonly measured: readonly Measured[];
}

const FOLDER = fileURLToPath(new URL('./results/', import.meta.url));

function fixed(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function ratios(run: Run): Ratio[] {
  const workloads = [...new Set(run.measured.map((m) => m.workload))];
  return workloads.flatMap((w) => [
    ...['raw-driver', 'neo4j-graphql', 'neo4j-graphql-cypher', 'cadre-embedded'].flatMap(
      (to) => ratio(run.measured, w, 'cadre-neo4j', to) ?? [],
    ),
    ...[ratio(run.measured, w, 'cadre-cached', 'raw-driver') ?? []].flat(),
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
      'texts',
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
    ['loader', 'nodes', 'batches', 'writing s', 'nodes/s', 'making facts s'],
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

/** The run as a page: ratios first, they are what can be compared between machines. */
function page(run: Run): string {
  const differences = run.compared.flatMap((c) => c.differences);
  return [
    '# Benchmark',
    `${run.when}; ${run.attacks} attacks; ${run.rounds} round(s); ${run.database}; ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}.`,
    `## Throughput at 16 clients, median of the rounds (lowest–highest)\n\n${ratioTable(ratios(run), summarise(run.measured))}`,
    `## Figures\n\n${figureTable(summarise(run.measured), run.compared)}`,
    ...(Object.keys(run.loads).length > 0 ? [`## Loading\n\n${loadTable(run.loads)}`] : []),
    differences.length === 0
      ? 'All answers that were compared are equal.'
      : `## Answers that differ\n\n${differences.map((d) => `- ${d}`).join('\n')}`,
    '',
  ].join('\n\n');
}

/** Writes results/latest.json and results/report.md, where the run is worth keeping. */
export async function writeReport(run: Run, keep: boolean): Promise<string> {
  const text = page(run);
  if (!keep) return text;
  await mkdir(FOLDER, { recursive: true });
  const { measured, ...rest } = run;
  const json = { ...rest, ratios: ratios(run), figures: summarise(measured) };
  await writeFile(`${FOLDER}latest.json`, `${JSON.stringify(json, null, 1)}\n`);
  await writeFile(`${FOLDER}report.md`, text);
  return text;
}
