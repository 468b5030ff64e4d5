import { basename } from 'node:path';
import type { ImportReport, OutcomeCounts } from '../import/core/import-counts.js';

function counts({ created, changed, unchanged }: OutcomeCounts): string {
  return `${created} created, ${changed} changed, ${unchanged} unchanged`;
}

/** The rows that gave no record, with the first places. */
function emptyText({ count, first }: ImportReport['emptyRows']): string[] {
  if (count === 0) return [];
  const places = first.map(({ file, row }) => `${basename(file)}:${row}`).join(', ');
  return [`${count} rows gave no record: ${places}${count > first.length ? ' and others' : ''}.`];
}

/** The report of an import or dry run in lines: by type, in total, rejected rows, notes. */
export function importedText(report: ImportReport): string[] {
  const width = Math.max(0, ...[...report.types.keys()].map((type) => type.length));
  const rejections = [...report.rejections].map(([code, n]) => `${n} ${code}`).join(', ');
  return [
    ...[...report.types].map(([type, changes]) => `  ${type.padEnd(width)}  ${counts(changes)}`),
    `${report.rows} rows: ${counts(report.total)}; ${report.rejectedRows} rows refused${rejections === '' ? '' : ` (${rejections})`}.`,
    ...emptyText(report.emptyRows),
    ...[...report.notes].map(([text, n]) => `${n} ${text}.`),
    report.revision === null ? 'Nothing was written (dry run).' : `The graph is at revision ${report.revision}.`,
  ];
}
