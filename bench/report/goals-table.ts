import { GOALS, type Goal, LOADING, MEMORY_MB, STEADY } from './goals.js';
import { fixed, table } from './markdown.js';
import type { SavedRun } from './results.js';
import { mostPossible, workRatio } from './summary.js';

export function verdict(reached: boolean): string {
  return reached ? 'reached' : '**not reached**';
}

/**
 * One goal for one question. Throughput decides; processor time stands beside it, as it depends less on a busy machine. If the
 * goal is missed, the cell also shows the ratio that would remain if the server itself cost nothing.
 */
function cell(run: SavedRun, { of, to, least }: Goal, question: string): string {
  const goal = least[question];
  if (goal === undefined) return 'not possible';
  const found = run.ratios.find((r) => r.workload === question && r.of === of && r.to === to);
  if (!found) return `≥ ${goal}: not measured`;
  const work = workRatio(run.figures, question, to, of);
  const shown = `≥ ${goal}: ${fixed(found.ratio, 2)}, CPU ${fixed(work, 2)}, ${verdict(found.ratio >= goal)}`;
  const most = found.ratio >= goal ? null : mostPossible(run.figures, question, to, of);
  return most === null ? shown : `${shown} (at most ${fixed(most, 2)})`;
}

function steadyRows(run: SavedRun): string[][] {
  return STEADY.questions.flatMap((question) => {
    const found = run.figures.find((f) => f.workload === question && f.contender === 'cadre-neo4j');
    if (!found) return [];
    const times = found.p95 / found.p50;
    return [[`${question}: p95 / p50, one client`, `< ${STEADY.most}`, fixed(times, 2), verdict(times < STEADY.most)]];
  });
}

function memoryRows(run: SavedRun): string[][] {
  const most = Math.max(...run.figures.flatMap((f) => (f.contender === 'cadre-neo4j' && f.serverMb !== null ? [f.serverMb] : [])));
  return Number.isFinite(most) ? [['server memory, MB', `< ${MEMORY_MB}`, fixed(most, 0), verdict(most < MEMORY_MB)]] : [];
}

function loadingRows({ loads }: SavedRun): string[][] {
  const rate = (name: string) => (loads[name] ? loads[name].nodes / loads[name].writeMs : null);
  const [own, other] = [rate('cadre-neo4j'), rate('hand-written')];
  if (own === null || other === null) return [];
  return [['loading rate: Cadre / hand-written loader', `≥ ${LOADING}`, fixed(own / other, 2), verdict(own / other >= LOADING)]];
}

/** Each goal with its measured value. The goals are set for 400,000 attacks. */
export function goalsTable(run: SavedRun): string {
  const questions = [...new Set(GOALS.flatMap(({ least }) => Object.keys(least)))].sort();
  const ratios = table(
    ['Cadre / ...', ...questions],
    GOALS.map((goal) => [goal.title, ...questions.map((question) => cell(run, goal, question))]),
  );
  const others = [...steadyRows(run), ...memoryRows(run), ...loadingRows(run)];
  return others.length === 0 ? ratios : `${ratios}\n\n${table(['other goals', 'goal', 'measured', ''], others)}`;
}
