import type { DayScale } from '../../../state/day-scale.js';
import { firstDay } from '../../overview/freshness.js';
import type { StepsOf, Whole } from './on-day.js';

/** What happens in some days that are drawn as one bar. */
export interface Bin {
  readonly x: number;
  /** Surely in these days. */
  readonly sure: number;
  /** Perhaps in these days: a bound of a date that may be another one. */
  readonly perhaps: number;
}

interface Dated {
  readonly day: string;
  readonly sure: boolean;
}

/** The days on which states begin and end, and those of attacks; a bound that is only the first or the last possible one is no sure day. */
export function happened(steps: StepsOf, whole: Whole): readonly Dated[] {
  const dated: Dated[] = [];
  for (const states of steps.states.values())
    states.forEach(({ from, presence }, i) => {
      const before = states[i - 1]?.presence ?? 'ABSENT';
      if (from !== null && presence !== before) dated.push({ day: from, sure: presence !== 'POSSIBLE' && before !== 'POSSIBLE' });
    });
  for (const { entity } of whole.drawn.nodes) {
    const date = entity.__typename === 'Attack' ? entity.happened : null;
    if (date) dated.push({ day: firstDay(date.edtf), sure: /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) });
  }
  return dated;
}

/** The days on which sources said something new: of each statement those from which it is known, disputed, withdrawn, or better supported. */
export function said(steps: StepsOf): readonly Dated[] {
  return [...steps.states.values()].flatMap((states) => states.flatMap(({ from }) => (from === null ? [] : [{ day: from, sure: true }])));
}

/** Where a band begins: what lies before it is said in words. At most a tenth does. */
export function firstYear(days: readonly string[], today: string): string {
  const sorted = [...days].filter((day) => day <= today).sort();
  const start = sorted[Math.floor(sorted.length / 10)] ?? today;
  return `${start.slice(0, 4)}-01-01`;
}

/** Days as bars of equal width. */
export function binsOf(dated: readonly Dated[], scale: DayScale, width: number): readonly Bin[] {
  const bins = new Map<number, { sure: number; perhaps: number }>();
  for (const { day, sure } of dated) {
    if (day < scale.from || day > scale.to) continue;
    const at = Math.floor(scale.x(day) / width);
    const bin = bins.get(at) ?? { sure: 0, perhaps: 0 };
    bins.set(at, { sure: bin.sure + (sure ? 1 : 0), perhaps: bin.perhaps + (sure ? 0 : 1) });
  }
  return [...bins].map(([at, bin]) => ({ x: at * width, ...bin }));
}
