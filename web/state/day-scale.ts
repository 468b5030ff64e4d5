const DAY_MS = 86_400_000;

/** The number of a day, from 1970 on. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day with a number. */
export function dayOf(number: number): string {
  return new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10);
}

/** Places days on a line of pixels. */
export interface DayScale {
  readonly from: string;
  readonly to: string;
  /** The place of a day; days outside are placed at the ends. */
  x(day: string): number;
  /** The day at a place. */
  day(x: number): string;
  /** The first days of the years inside. */
  readonly years: readonly string[];
}

/** A scale of days from one day to another, both included, over pixels. */
export function dayScale(from: string, to: string, left: number, right: number): DayScale {
  const [a, b] = [dayNumber(from), Math.max(dayNumber(to), dayNumber(from) + 1)];
  const width = right - left;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}-01-01`).filter(
    (day) => day >= from && day <= to,
  );
  return {
    from,
    to,
    x: (day) => left + (Math.min(Math.max(dayNumber(day) - a, 0), b - a) / (b - a)) * width,
    day: (x) => dayOf(a + (Math.min(Math.max(x - left, 0), width) / width) * (b - a)),
    years,
  };
}
