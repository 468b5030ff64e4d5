import type { Measured } from '../run/measure.js';

export interface Summary {
  readonly workload: string;
  readonly contender: string;
  /** Milliseconds, one client. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** At 16 clients: requests a second (median of the rounds), milliseconds. */
  readonly perSecond: number;
  readonly loadedP95: number;
  readonly serverCpuMs: number | null;
  readonly databaseCpuMs: number | null;
  readonly serverMb: number | null;
}

/** Throughput of one contender divided by that of another: the median of the rounds in which both ran. */
export interface Ratio {
  readonly workload: string;
  readonly of: string;
  readonly to: string;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

function median(values: readonly (number | null)[]): number | null {
  const present = values.filter((v) => v !== null).toSorted((a, b) => a - b);
  const [low, high] = [present[(present.length - 1) >> 1], present[present.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

export function summarise(measured: readonly Measured[]): Summary[] {
  return unique(measured.map((m) => `${m.workload} ${m.contender}`)).map((key): Summary => {
    const own = measured.filter((m) => `${m.workload} ${m.contender}` === key);
    const alone = own.flatMap((m) => m.alone);
    return {
      workload: own[0]!.workload,
      contender: own[0]!.contender,
      p50: quantile(alone, 0.5),
      p95: quantile(alone, 0.95),
      p99: quantile(alone, 0.99),
      perSecond: median(own.map((m) => m.perSecond))!,
      loadedP95: quantile(
        own.flatMap((m) => m.together),
        0.95,
      ),
      serverCpuMs: median(own.map((m) => m.serverCpuMs)),
      databaseCpuMs: median(own.map((m) => m.databaseCpuMs)),
      serverMb: own.at(-1)!.serverMb,
    };
  });
}

function workOf(summaries: readonly Summary[], workload: string, contender: string): { server: number; database: number } | null {
  const found = summaries.find((s) => s.workload === workload && s.contender === contender);
  if (found?.serverCpuMs == null || found.databaseCpuMs === null) return null;
  return { server: found.serverCpuMs, database: found.databaseCpuMs };
}

function times(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}

/** CPU time of server and database for one request, of one contender divided by another's; null if it was not measured. */
export function workRatio(summaries: readonly Summary[], workload: string, of: string, to: string): number | null {
  const [a, b] = [workOf(summaries, workload, of), workOf(summaries, workload, to)];
  return a && b && times(a.server + a.database, b.server + b.database);
}

/** The same ratio if the server of `of` cost nothing; null too if `of` uses no database time. */
export function mostPossible(summaries: readonly Summary[], workload: string, to: string, of: string): number | null {
  const [a, b] = [workOf(summaries, workload, to), workOf(summaries, workload, of)];
  return a && b && times(a.server + a.database, b.database);
}

export function ratio(measured: readonly Measured[], workload: string, of: string, to: string): Ratio | null {
  const at = (contender: string, round: number) =>
    measured.find((m) => m.workload === workload && m.contender === contender && m.round === round);
  const ratios = unique(measured.map((m) => String(m.round))).flatMap((round) => {
    const [a, b] = [at(of, Number(round)), at(to, Number(round))];
    return a && b ? [a.perSecond / b.perSecond] : [];
  });
  if (ratios.length === 0) return null;
  return { workload, of, to, ratio: median(ratios)!, lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}
