import type { Axis } from '../../../state/axis.js';
import { isDay } from '../../../words/dates.js';
import type { StepsOf } from './on-day.js';

/** How many days stand side by side. */
export const [FEWEST_DAYS, MOST_DAYS] = [3, 6];
const FIRST_DAYS = 4;

/** Days of one of the two times. */
export interface DaysOf {
  readonly axis: Axis;
  /** Null until they are chosen. */
  readonly days: readonly string[] | null;
}

/** `known:2023-12-31,2024-01-31`, as the address has it. */
export function readDays(text: string | undefined): DaysOf {
  const [axis, days] = (text ?? '').split(':');
  const chosen = [...new Set((days ?? '').split(',').filter(isDay))].sort().slice(0, MOST_DAYS);
  return { axis: axis === 'true' ? 'VALID' : 'KNOWN', days: chosen.length === 0 ? null : chosen };
}

export function writeDays(axis: Axis, days: readonly string[]): string {
  return `${axis === 'VALID' ? 'true' : 'known'}:${[...days].sort().join(',')}`;
}

/** The days on which most changes, first to last. */
export function mainDays({ days, states }: StepsOf, until: string): readonly string[] {
  const counts = new Map(days.filter((day) => day <= until).map((day) => [day, 0]));
  for (const all of states.values())
    for (const { from } of all) if (from !== null && counts.has(from)) counts.set(from, counts.get(from)! + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, FIRST_DAYS)
    .map(([day]) => day)
    .sort();
}
