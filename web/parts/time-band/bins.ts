import type { DayScale } from '../../state/day-scale.js';

/** What happens on a day. */
export interface Dated {
  readonly day: string;
  /** Whether it is surely on that day; else the date may be another one. */
  readonly sure: boolean;
  /** How many; one where it is left out. */
  readonly n?: number;
}

/** What happens in some days that are drawn as one bar. */
export interface Bin {
  readonly x: number;
  /** Surely in these days. */
  readonly sure: number;
  /** Perhaps in these days: a bound of a date that may be another one. */
  readonly perhaps: number;
}

/** How many there are in all. */
export function howMany(dated: readonly Dated[]): number {
  return dated.reduce((sum, { n = 1 }) => sum + n, 0);
}

/** Where a band begins: what lies before it is said in words. At most a tenth of the days does. */
export function firstYear(days: readonly string[], today: string): string {
  const sorted = [...days].filter((day) => day <= today).sort();
  const start = sorted[Math.floor(sorted.length / 10)] ?? today;
  return `${start.slice(0, 4)}-01-01`;
}

/** Days as bars of equal width. */
export function binsOf(dated: readonly Dated[], scale: DayScale, width: number): readonly Bin[] {
  const bins = new Map<number, { sure: number; perhaps: number }>();
  for (const { day, sure, n = 1 } of dated) {
    if (day < scale.from || day > scale.to) continue;
    const at = Math.floor(scale.x(day) / width);
    const bin = bins.get(at) ?? { sure: 0, perhaps: 0 };
    bins.set(at, { sure: bin.sure + (sure ? n : 0), perhaps: bin.perhaps + (sure ? 0 : n) });
  }
  return [...bins].map(([at, bin]) => ({ x: at * width, ...bin }));
}
