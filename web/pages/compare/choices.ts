import type { Place } from '../../state/place.js';
import { readTimes } from '../../state/times.js';
import { isDay, today } from '../../words/dates.js';
import { STATEMENT_TYPES } from '../lists/statement-types.js';

/** What two things are compared. */
export const MODES = ['days', 'sources', 'groups'] as const;
export type Mode = (typeof MODES)[number];

/** What the reader compares, as it stands in the address. */
export interface CompareChoices {
  readonly mode: Mode;
  /** The earlier day; the later one is the day of "known on". */
  readonly from: string;
  readonly to: string;
  /** The text in the place of the earlier day, if it is no day. */
  readonly badFrom: string | null;
  /** Only what concerns these. */
  readonly around: readonly string[];
  readonly a: string | null;
  readonly b: string | null;
  /** Only statements of this type, by its name in answers. */
  readonly type: (typeof STATEMENT_TYPES)[number] | null;
  /** The part that is shown as a table; null for the picture and the words. */
  readonly list: string | null;
}

/** The same day of the year before; the last of February for the day that year does not have. */
function yearBefore(day: string): string {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return isDay(before) ? before : `${before.slice(0, 8)}28`;
}

/** Reads the choices; what this version does not know is left at its default. */
export function readCompareChoices(place: Place): CompareChoices {
  const { choices } = place;
  const given = choices['from'];
  const to = readTimes(place).times.knownOn ?? today();
  // Whatever stands in which place: the earlier day is the earlier one.
  const [earlier = to, later = to] = [given !== undefined && isDay(given) ? given : yearBefore(to), to].toSorted();
  return {
    mode: MODES.find((mode) => mode === choices['of']) ?? 'days',
    from: earlier,
    to: later,
    badFrom: given !== undefined && !isDay(given) ? given : null,
    around: (choices['around'] ?? '').split(',').filter((id) => id !== ''),
    a: choices['a'] ?? null,
    b: choices['b'] ?? null,
    type: STATEMENT_TYPES.find(([name]) => name === choices['type']) ?? null,
    list: choices['list'] ?? null,
  };
}
