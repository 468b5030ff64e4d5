import { CadreError } from '../errors/cadre-error.js';
import type { Span } from './series-spans.js';

export type SeriesPeriod = 'MONTH' | 'YEAR';

/** The periods of a series, in order. */
export interface PeriodAxis {
  /** Their names: `2024-05`, `2024`. */
  readonly periods: readonly string[];
  /** How many characters of an ISO day name its period. */
  readonly length: number;
  /** The first and the last period that a span touches; the last is less than the first where it touches none. */
  indexes(span: Span): readonly [first: number, last: number];
  /** The span, if it lies in one period; null where it may lie in several. */
  within(span: Span): Span | null;
}

const MAX_PERIODS = 1_200;

/** Months or years since the year 0, of a text that begins with them. */
function ordinal(text: string, by: SeriesPeriod): number {
  const year = Number(text.slice(0, 4));
  return by === 'YEAR' ? year : year * 12 + Number(text.slice(5, 7)) - 1;
}

function name(at: number, by: SeriesPeriod): string {
  const [year, month] = by === 'YEAR' ? [at, null] : [Math.floor(at / 12), (at % 12) + 1];
  return String(year).padStart(4, '0') + (month === null ? '' : `-${String(month).padStart(2, '0')}`);
}

/**
 * The periods from the one of a day to the one of another.
 * @throws CadreError BAD_INPUT when the days are in the wrong order, LIMIT for too many periods
 */
export function periodAxis(from: string, to: string, by: SeriesPeriod): PeriodAxis {
  if (from > to) throw new CadreError('BAD_INPUT', `from (${from}) is later than to (${to}).`, { path: 'from' });
  const start = ordinal(from, by);
  const count = ordinal(to, by) - start + 1;
  if (count > MAX_PERIODS) {
    const message = `periods: ${count} are above the limit of ${MAX_PERIODS}. Ask by YEAR, or for a shorter time.`;
    throw new CadreError('LIMIT', message, { limit: 'periods', value: count, allowed: MAX_PERIODS });
  }
  const index = (text: string) => ordinal(text, by) - start;
  return {
    periods: Array.from({ length: count }, (_, i) => name(start + i, by)),
    length: by === 'YEAR' ? 4 : 7,
    indexes: ({ first, last }) => [
      first === null ? 0 : Math.max(0, index(first)),
      last === null ? count - 1 : Math.min(count - 1, index(last)),
    ],
    within: (span) => (span.first !== null && span.last !== null && index(span.first) === index(span.last) ? span : null),
  };
}
