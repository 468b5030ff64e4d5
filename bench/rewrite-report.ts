/**
 * Writes results/report.md and its plots anew from what is kept: `tsx bench/rewrite-report.ts [attacks]`, by default of the run
 * with the most attacks. After `bench/plans.ts`, whose hits a report that was written before does not have.
 */
import { keptRuns } from './kept.js';
import { rewriteReport } from './report.js';

const runs = keptRuns();
const wanted = process.argv[2];
const run = wanted === undefined ? runs.at(-1) : runs.find(({ attacks }) => String(attacks) === wanted);
if (run) rewriteReport(run);
else
  console.error(
    `No run${wanted === undefined ? '' : ` of ${wanted} attacks`} is kept; there are: ${runs.map((r) => r.attacks).join(', ') || 'none'}.`,
  );
process.exitCode = run ? 0 : 1;
