import type { ImportReport, OutcomeCounts } from '../import/core/import-counts.js';

function counts({ created, changed, unchanged }: OutcomeCounts): string {
  return `${created} created, ${changed} changed, ${unchanged} unchanged`;
}

/** The report of an import or dry run in lines: by type, in total, rejected rows, notes. */
export function importedText(report: ImportReport): string[] {
  const width = Math.max(0, ...[...report.types.keys()].map((type) => type.length));
  const rejections = [...report.rejections].map(([code, n]) => `${n} ${code}`).join(', ');
  return [
    ...[...report.types].map(([type, changes]) => `  ${type.padEnd(width)}  ${counts(changes)}`),
    `${report.rows} rows: ${counts(report.total)}; ${report.rejectedRows} rows refused${rejections === '' ? '' : ` (${rejections})`}.`,
    ...[...report.notes].map(([text, n]) => `${n} ${text}.`),
    report.revision === null ? 'Nothing was written (dry run).' : `The graph is at revision ${report.revision}.`,
  ];
}
