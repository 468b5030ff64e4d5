import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport } from '../../src/import/core/import-counts.js';
import { importFiles } from '../../src/import/core/run-import.js';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import { readModel } from '../../src/model/read.js';
import { keepHeapSmall } from '../../src/server/heap.js';
import { cypherStore } from '../../src/store/cypher-store.js';
import { openGrafeo } from '../../src/store/engines/grafeo.js';
import { BY_BENCH } from './authorship.js';

const MOST_MB = 600;

/** A file that is generated and imported. */
export interface MeasuredFile {
  readonly format: string;
  readonly listDate: string | null;
  /** The text of a mapping file; null if the format needs none. */
  readonly mapping: string | null;
  /** Writes about as many rows. */
  write(path: string, rows: number): Promise<void>;
}

/** The largest resident memory that this process has had, in MB. */
function peakMb(): number {
  return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1_024);
}

function outcome({ total, types, rows, rejectedRows }: ImportReport): string {
  return JSON.stringify([total, [...types], rows, rejectedRows]);
}

async function measure(name: string, { format, listDate, mapping, write }: MeasuredFile, rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-bench-import-'));
  const file = join(folder, name);
  const model = readModel();
  // As the command does.
  keepHeapSmall();
  try {
    await write(file, rows);
    const store = cypherStore(await openGrafeo({ path: join(folder, 'data') }), model);
    await store.migrate();
    const timed = async (dryRun: boolean) => {
      const started = performance.now();
      const map = mapping === null ? null : { file: 'map.yaml', text: mapping };
      const options = { files: [file], source: null, listDate, mapping: map, dryRun, authorship: BY_BENCH, today: '2026-11-22' };
      const report = await importFiles(IMPORT_FORMATS.get(format)!, store, model, options);
      return { report, seconds: (performance.now() - started) / 1_000, mb: peakMb() };
    };
    const dry = await timed(true);
    const run = await timed(false);
    await store.close();
    const mb = Math.round(statSync(file).size / 2 ** 20);
    const rate = Math.round(run.report.rows / run.seconds);
    console.log(
      `${name.padEnd(11)} ${run.report.rows} rows (${mb} MB): ${rate} rows/s, ${run.report.total.created} records in ${run.seconds.toFixed(1)} s; dry run ${dry.seconds.toFixed(1)} s; peak ${dry.mb} MB in the dry run, ${run.mb} MB in all`,
    );
    const faults = [
      outcome(dry.report) === outcome(run.report) ? '' : 'the dry run differs from the run',
      run.report.rejectedRows === 0 ? '' : `${run.report.rejectedRows} rows were refused`,
      run.mb < MOST_MB ? '' : `memory exceeds ${MOST_MB} MB`,
    ].filter((fault) => fault !== '');
    for (const fault of faults) console.error(`${name}: ${fault}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Measures the import of each file in a process of its own: into an empty embedded store, after a dry run of the same file. Rows a second
 * depend on the machine; the dry run must equal the run, no row may be refused, and memory must stay below its bound.
 * @param script the path of the calling script, which starts itself with the name of one file
 * @param args the number of rows (100,000 by default), and the name of one file
 */
export async function measureImports(
  script: string,
  files: Readonly<Record<string, MeasuredFile>>,
  [rows = '100000', own]: readonly string[],
): Promise<void> {
  const file = own === undefined ? undefined : files[own];
  if (own !== undefined && file) return measure(own, file, Number(rows));
  const run = (name: string) => spawnSync(process.execPath, ['--import', 'tsx', script, rows, name], { stdio: 'inherit' });
  const failed = Object.keys(files).filter((name) => run(name).status !== 0);
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
