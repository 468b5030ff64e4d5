import type { Changes, ImportReport } from '../import/tally.js';

function counts({ created, changed, unchanged }: Changes): string {
  return `${created} created, ${changed} changed, ${unchanged} unchanged`;
}

/** What an import did, or would do, in lines: by type, altogether, what was refused and what else is worth knowing. */
export function importedText(report: ImportReport): string[] {
  const width = Math.max(0, ...[...report.types.keys()].map((type) => type.length));
  const refused = [...report.refusals].map(([code, n]) => `${n} ${code}`).join(', ');
  return [
    ...[...report.types].map(([type, changes]) => `  ${type.padEnd(width)}  ${counts(changes)}`),
    `${report.rows} rows: ${counts(report.total)}; ${report.refusedRows} rows refused${refused === '' ? '' : ` (${refused})`}.`,
    ...[...report.notes].map(([text, n]) => `${n} ${text}.`),
    report.revision === null ? 'Nothing was written (dry run).' : `The graph is at revision ${report.revision}.`,
  ];
}
