import type { DatePrecision } from '../../model/api/types.generated.js';
import { OPEN_END } from '../../model/values/day.js';

function lastOfMonth(day: string): string {
  const last = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}

/** How exactly a date is known, by the first and the last day that it allows. */
export function datePrecision(earliest: string | null, latest: string | null): DatePrecision {
  if (earliest === null || latest === null || latest === OPEN_END) return 'UNKNOWN';
  if (earliest === latest) return 'DAY';
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return 'YEAR';
  return earliest.endsWith('-01') && latest === lastOfMonth(earliest) ? 'MONTH' : 'INTERVAL';
}
