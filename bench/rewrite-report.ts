/**
 * Writes report.md and its plots again from the saved results: `npm run --prefix bench report -- [attacks]`, by default for the
 * largest saved run. Run it after plans.ts, as an earlier report lacks the hits.
 */

import { rewriteReport } from './report/report.js';
import { savedRuns } from './report/results.js';

const runs = savedRuns();
const wanted = process.argv[2];
const run = wanted === undefined ? runs.at(-1) : runs.find(({ attacks }) => String(attacks) === wanted);
if (run) rewriteReport(run);
else
  console.error(
    `No run${wanted === undefined ? '' : ` of ${wanted} attacks`} is saved; there are: ${runs.map((r) => r.attacks).join(', ') || 'none'}.`,
  );
process.exitCode = run ? 0 : 1;
