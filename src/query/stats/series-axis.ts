import { CadreError } from '../../errors/cadre-error.js';
import { requireWithinLimit } from '../../errors/limit.js';
import type { SeriesPeriod } from '../../model/api/types.generated.js';
import type { Span } from './series-spans.js';

/** The periods of a series, in order. */
export interface PeriodAxis {
  /** Their names: `2024-05`, `2024`. */
  readonly periods: readonly string[];
  /** How many characters of an ISO day name its period. */
  readonly length: number;
  /** The first and the last period that a span overlaps; the last is less than the first where it overlaps none. */
  indexes(span: Span): readonly [first: number, last: number];
  /** The span, where it lies in one period; null where it may lie in several. */
  within(span: Span): Span | null;
}

const MAX_PERIODS = 1_200;

interface Calendar {
  /** How many characters of an ISO day name its period. */
  readonly length: number;
  /** The number of the period, since the year 0, that a text begins with. */
  ordinal(text: string): number;
  /** The name of the period of a number. */
  name(ordinal: number): string;
}

function yearName(year: number): string {
  return String(year).padStart(4, '0');
}

const CALENDARS = {
  MONTH: {
    length: 7,
    ordinal: (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1,
    name: (ordinal) => `${yearName(Math.floor(ordinal / 12))}-${String((ordinal % 12) + 1).padStart(2, '0')}`,
  },
  YEAR: { length: 4, ordinal: (text) => Number(text.slice(0, 4)), name: yearName },
} as const satisfies Readonly<Record<SeriesPeriod, Calendar>>;

/**
 * The periods from that of one day to that of another.
 * @throws CadreError BAD_INPUT when the days are in the wrong order, LIMIT for too many periods
 */
export function periodAxis(from: string, to: string, by: SeriesPeriod): PeriodAxis {
  if (from > to)
    throw new CadreError('BAD_INPUT', `from (${from}) is after to (${to}).`, { path: 'from' }, { hint: 'Exchange the two days.' });
  const { length, ordinal, name } = CALENDARS[by];
  const start = ordinal(from);
  const count = ordinal(to) - start + 1;
  const hint = 'Ask by YEAR, or for a shorter time.';
  requireWithinLimit({ limit: 'periods', value: count, allowed: MAX_PERIODS, unit: 'periods', hint });
  const index = (text: string) => ordinal(text) - start;
  return {
    periods: Array.from({ length: count }, (_, i) => name(start + i)),
    length,
    indexes: ({ first, last }) => [
      first === null ? 0 : Math.max(0, index(first)),
      last === null ? count - 1 : Math.min(count - 1, index(last)),
    ],
    within: (span) => (span.first !== null && span.last !== null && index(span.first) === index(span.last) ? span : null),
  };
}
