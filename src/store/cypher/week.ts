/**
 * Weeks as whole numbers, so that a database can group by them with arithmetic that every engine has. A week lasts
 * from Monday to Sunday (ISO 8601-1:2019, 4.2.3); its number here is the number of days since the Monday of an early week,
 * divided by seven.
 */

const DAY_MS = 86_400_000;
/** Days from 0000-03-01 (proleptic Gregorian), where the count begins, to 1970-01-01, plus one. */
const EPOCH = 719_469;
/** The offset that brings a Monday to a multiple of seven: EPOCH + 4 (1970-01-05, a Monday) leaves this. */
const MONDAY = (EPOCH + 4) % 7;

/** Months since March of year 0, from a text that begins with `YYYY-MM`. In years from March on, leap days come last. */
export function monthsText(day: string): string {
  return `toInteger(substring(${day}, 0, 4)) * 12 + toInteger(substring(${day}, 5, 2)) - 3`;
}

/**
 * The number of the week of a day.
 * @param months a variable with the months of monthsText
 * @param day an expression of the same day as `YYYY-MM-DD`
 */
export function weekText(months: string, day: string): string {
  const years = `365 * (${months} / 12) + ${months} / 48 - ${months} / 1200 + ${months} / 4800`;
  return `(${years} + (153 * (${months} % 12) + 2) / 5 + toInteger(substring(${day}, 8, 2)) - ${MONDAY}) / 7`;
}

/** The ISO week of such a number, `2024-W05`. Its year is the year of its Thursday. */
export function weekName(week: number): string {
  const thursday = new Date((week * 7 + MONDAY + 3 - EPOCH) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - new Date(0).setUTCFullYear(year)) / DAY_MS;
  return `${String(year).padStart(4, '0')}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
