import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportReport } from '../../src/import/core/import-counts.js';
import { type ImportOptions, importFiles } from '../../src/import/core/run-import.js';
import { IMPORT_FORMATS } from '../../src/import/formats/formats.js';
import type { NameMatch, RejectedRow } from '../../src/import/row/row-facts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { BY_TEST } from '../support/authorship.js';
import { model } from '../support/graph.js';

export interface Imported {
  readonly report: ImportReport;
  readonly refusals: readonly RejectedRow[];
  readonly matches: readonly NameMatch[];
}

export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes files into a folder of their own, does the work, and removes them. */
export async function withFiles<T>(files: Files, work: (paths: readonly string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-import-'));
  try {
    const paths = Object.entries(files).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    return await work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports files that lie there, with the options that a command would give. */
export async function importPaths(
  store: GraphStore,
  format: string,
  files: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const refusals: RejectedRow[] = [];
  const matches: NameMatch[] = [];
  const report = await importFiles(IMPORT_FORMATS.get(format)!, store, model, {
    files,
    source: null,
    listDate: null,
    mapping: null,
    dryRun: false,
    authorship: BY_TEST,
    today: '2026-11-22',
    onRejected: (refusal) => refusals.push(refusal),
    onMatch: (match) => matches.push(match),
    ...options,
  });
  return { report, refusals, matches };
}

/** Imports files by their contents. */
export function importTexts(store: GraphStore, format: string, files: Files, options: Partial<ImportOptions> = {}): Promise<Imported> {
  return withFiles(files, (paths) => importPaths(store, format, paths, options));
}

/** A mapping file as options take one. */
export function mapping(text: string): NonNullable<ImportOptions['mapping']> {
  return { file: 'map.yaml', text };
}

/** The counts of a report by type: `[created, changed, unchanged]`. */
export function counts({ report }: Imported): Record<string, [number, number, number]> {
  return Object.fromEntries([...report.types].map(([type, { created, changed, unchanged }]) => [type, [created, changed, unchanged]]));
}

/** Refusals as `row code field`. */
export function refused({ refusals }: Imported): string[] {
  return refusals.map(({ row, code, field }) => `${row} ${code} ${field}`.trim());
}
