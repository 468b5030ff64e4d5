import { type BarChart, barChart } from './bar-chart.js';
import { GOALS } from './goals.js';
import { growthOf } from './growth.js';
import type { Hits, SavedRun } from './results.js';

const AGAINST_LIMIT = ['cadre-neo4j', 'neo4j-graphql', 'neo4j-graphql-cypher'];
const LATENCIES = ['cadre-neo4j', 'cadre-cached', 'raw-driver', 'neo4j-graphql', 'neo4j-graphql-cypher'];

function figure(run: SavedRun, workload: string, contender: string) {
  return run.figures.find((f) => f.workload === workload && f.contender === contender);
}

function workloadsOf(run: SavedRun): string[] {
  return [...new Set(run.figures.map((f) => f.workload))];
}

function throughput(run: SavedRun): BarChart {
  const least = GOALS.find(({ of, to }) => of === 'cadre-neo4j' && to === 'raw-driver')!.least;
  const groups = workloadsOf(run).flatMap((name) => {
    const limit = figure(run, name, 'raw-driver');
    if (!limit) return [];
    const bars = AGAINST_LIMIT.map((contender) => {
      const own = figure(run, name, contender);
      return own ? { value: own.perSecond / limit.perSecond } : null;
    });
    return [{ name, bars, ...(least[name] !== undefined && { goal: least[name] }) }];
  });
  return {
    title: `Throughput at 16 clients / throughput of the limit, ${run.attacks} attacks; red: Cadre's goal`,
    unit: 'times',
    series: AGAINST_LIMIT,
    groups,
  };
}

function latency(run: SavedRun): BarChart {
  const groups = workloadsOf(run).map((name) => ({
    name,
    bars: LATENCIES.map((contender) => {
      const own = figure(run, name, contender);
      return own ? { value: own.p50, to: own.p95 } : null;
    }),
  }));
  return { title: `One client, ${run.attacks} attacks: p50, thin line to p95`, unit: 'ms', series: LATENCIES, groups };
}

function growth(hits: Hits): BarChart {
  const found = growthOf(hits);
  const groups = [...new Set(found.map((g) => g.workload))].map((name) => {
    const [hand, cadre] = (['hand', 'cadre'] as const).map((text) => found.find((g) => g.workload === name && g.text === text));
    const most = cadre ?? hand;
    return { name, bars: [cadre, hand].map((g) => (g ? { value: g.times } : null)), ...(most && { goal: most.most }) };
  });
  return {
    title: 'Growth of database hits from the smallest to the largest size; red: the most allowed',
    unit: 'times',
    series: ['Cadre', 'hand-written'],
    groups,
  };
}

/** The plots that have data, by file name. */
export function plots(run: SavedRun, hits: Hits): ReadonlyMap<string, string> {
  const charts = [
    ['throughput.svg', throughput(run)],
    ['latency.svg', latency(run)],
    ['growth.svg', growth(hits)],
  ] as const;
  return new Map(charts.flatMap(([file, chart]) => (chart.groups.length > 0 ? [[file, barChart(chart)] as const] : [])));
}
