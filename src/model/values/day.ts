/** Stands for "no end: still going on". Every day compares as earlier than or equal to it. */
export const OPEN_END = '9999-12-31';

/** The first day that a date may be. */
export const FIRST_DAY = '0001-01-01';

const DAY_MS = 86_400_000;

/** Whether a value is a day of the Gregorian calendar that exists, written `YYYY-MM-DD`, year 0001 or later. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The day before a day; the first day has none before it and stays. */
export function dayBefore(day: string): string {
  if (day <= FIRST_DAY) return FIRST_DAY;
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}
