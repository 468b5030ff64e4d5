/**
 * Measures imports of sanctions lists, one process for each layout: `npm run --prefix bench lists -- [ROWS]`. A generated file of about as
 * many rows (elements of XML that are entries) goes into an empty embedded store, after a dry run of the same file. Rows a second
 * depend on the machine; the dry run must equal the run, and memory must stay below its bound.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportReport } from '../src/import/core/import-counts.js';
import { importFiles } from '../src/import/core/run-import.js';
import { IMPORT_FORMATS } from '../src/import/formats/formats.js';
import { readModel } from '../src/model/read.js';
import { cypherStore } from '../src/store/cypher-store.js';
import { openGrafeo } from '../src/store/engines/grafeo.js';
import { LAYOUTS, type LayoutName, writeSample } from '../tests/import/samples/layouts.js';
import { BY_BENCH } from './data/authorship.js';

const ROWS = Number(process.argv[2] ?? 100_000);
const MOST_MB = 600;
const DAY = '2026-10-08';
/** How many rows the layout has for an entry of the sample, which has two names and an address. */
const ROWS_PER_ENTRY: Readonly<Record<LayoutName, number>> = {
  'un.xml': 1,
  'uk.csv': 2,
  'uk.xml': 1,
  'ofsi.csv': 2,
  'ofsi.xml': 2,
  'eu.csv': 3,
  'eu.xml': 1,
};

/** The largest resident memory that this process has had, in MB. */
function peakMb(): number {
  return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1_024);
}

function outcome({ total, types, rows, rejectedRows }: ImportReport): string {
  return JSON.stringify([total, [...types], rows, rejectedRows]);
}

async function measure(layout: LayoutName): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-bench-lists-'));
  const file = join(folder, layout);
  const model = readModel();
  try {
    await writeSample(file, layout, DAY, Math.ceil(ROWS / ROWS_PER_ENTRY[layout]));
    const store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
    await store.migrate();
    const timed = async (dryRun: boolean) => {
      const started = performance.now();
      const options = { files: [file], source: null, listDate: DAY, mapping: null, dryRun, authorship: BY_BENCH, today: '2026-11-22' };
      const report = await importFiles(IMPORT_FORMATS.get(LAYOUTS[layout].format)!, store, model, options);
      return { report, seconds: (performance.now() - started) / 1_000, mb: peakMb() };
    };
    const dry = await timed(true);
    const run = await timed(false);
    await store.close();
    const mb = Math.round(statSync(file).size / 2 ** 20);
    const rate = Math.round(run.report.rows / run.seconds);
    console.log(
      `${layout.padEnd(9)} ${run.report.rows} rows (${mb} MB): ${rate} rows/s, ${run.report.total.created} records in ${run.seconds.toFixed(1)} s; dry run ${dry.seconds.toFixed(1)} s; peak ${dry.mb} MB in the dry run, ${run.mb} MB in all`,
    );
    const faults = [
      outcome(dry.report) === outcome(run.report) ? '' : 'the dry run differs from the run',
      run.report.rejectedRows === 0 ? '' : `${run.report.rejectedRows} rows were refused`,
      run.mb < MOST_MB ? '' : `memory exceeds ${MOST_MB} MB`,
    ].filter((fault) => fault !== '');
    for (const fault of faults) console.error(`${layout}: ${fault}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const own = process.argv[3] as LayoutName | undefined;
if (own !== undefined) await measure(own);
else {
  const script = fileURLToPath(import.meta.url);
  const run = (layout: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', script, String(ROWS), layout], {
      stdio: 'inherit',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    });
  const failed = Object.keys(LAYOUTS).filter((layout) => run(layout).status !== 0);
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
