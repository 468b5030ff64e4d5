import { GOALS, type Goal, LOADING, MEMORY_MB, STEADY } from './goals.js';
import type { Kept } from './kept.js';
import { fixed, table } from './markdown.js';
import { mostPossible, workRatio } from './summary.js';

export function verdict(reached: boolean): string {
  return reached ? 'reached' : '**not reached**';
}

/**
 * A goal at one question: throughput decides; processor time is told beside it, as a busy machine disturbs it less. Where the
 * goal is not reached: what would be, if the server's own work were nothing and only the database's remained.
 */
function cell(run: Kept, { of, to, least }: Goal, question: string): string {
  const goal = least[question];
  if (goal === undefined) return 'no way to ask';
  const found = run.ratios.find((r) => r.workload === question && r.of === of && r.to === to);
  if (!found) return `≥ ${goal}: not measured`;
  const work = workRatio(run.figures, question, to, of);
  const told = `≥ ${goal}: ${fixed(found.ratio, 2)}, CPU ${fixed(work, 2)}, ${verdict(found.ratio >= goal)}`;
  const most = found.ratio >= goal ? null : mostPossible(run.figures, question, to, of);
  return most === null ? told : `${told} (at most ${fixed(most, 2)})`;
}

function steadyRows(run: Kept): string[][] {
  return STEADY.questions.flatMap((question) => {
    const found = run.figures.find((f) => f.workload === question && f.contender === 'cadre-neo4j');
    if (!found) return [];
    const times = found.p95 / found.p50;
    return [[`${question}: p95 by p50, one client`, `< ${STEADY.most}`, fixed(times, 2), verdict(times < STEADY.most)]];
  });
}

function memoryRows(run: Kept): string[][] {
  const most = Math.max(...run.figures.flatMap((f) => (f.contender === 'cadre-neo4j' && f.serverMb !== null ? [f.serverMb] : [])));
  return Number.isFinite(most) ? [['memory of the server, MB', `< ${MEMORY_MB}`, fixed(most, 0), verdict(most < MEMORY_MB)]] : [];
}

function loadingRows({ loads }: Kept): string[][] {
  const rate = (name: string) => (loads[name] ? loads[name].nodes / loads[name].writeMs : null);
  const [own, other] = [rate('cadre-neo4j'), rate('hand-written')];
  if (own === null || other === null) return [];
  return [['loading by the hand-written loader', `≥ ${LOADING}`, fixed(own / other, 2), verdict(own / other >= LOADING)]];
}

/** Each goal with what was measured; they are meant for 400,000 attacks. */
export function goalsTable(run: Kept): string {
  const questions = [...new Set(GOALS.flatMap(({ least }) => Object.keys(least)))].sort();
  const ratios = table(
    ['Cadre by', ...questions],
    GOALS.map((goal) => [goal.title, ...questions.map((question) => cell(run, goal, question))]),
  );
  const others = [...steadyRows(run), ...memoryRows(run), ...loadingRows(run)];
  return others.length === 0 ? ratios : `${ratios}\n\n${table(['besides', 'goal', 'measured', ''], others)}`;
}
