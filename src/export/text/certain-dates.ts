import { OPEN_END } from '../../model/values/day.js';
import { parseEdtf } from '../../model/values/edtf.js';
import type { FieldValue } from '../read/subgraph.js';

/** The value of a date field. */
interface ReadDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The value of a date field, stored with its bounds (`EdtfDate`) or as EDTF alone (`Edtf`).
 * @returns null when the date is unknown
 */
export function readDate(value: FieldValue | undefined): ReadDate | null {
  if (typeof value === 'string') return parseEdtf(value);
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return null;
  const { edtf, earliest, latest } = value as { readonly [part: string]: FieldValue };
  return typeof edtf === 'string' ? { edtf, earliest: (earliest as string) ?? null, latest: (latest as string) ?? null } : null;
}

/** The day, if the date is exactly one day; null for anything vaguer, and for dates that are marked uncertain or approximate. */
export function certainDay(date: ReadDate | null): string | null {
  return date !== null && date.edtf === date.earliest && date.earliest === date.latest ? date.edtf : null;
}

/**
 * The certain part of a date, from the year on: `2024`, `2024-01` or `2024-01-28`.
 * @returns null when not even the year is certain, as with an open end or with `2024-01~`, which may be off by a month
 */
export function certainPrefix(date: ReadDate | null): string | null {
  if (!date?.earliest || !date.latest || date.latest === OPEN_END || /[?~%]/.test(date.edtf)) return null;
  const lengths = [10, 7, 4];
  const same = lengths.find((length) => date.earliest!.slice(0, length) === date.latest!.slice(0, length));
  return same === undefined ? null : date.earliest.slice(0, same);
}

/** The latest day that a date allows. For a date without an end, its earliest day. Null when neither is known. */
export function latestDay(value: FieldValue | undefined): string | null {
  const date = readDate(value);
  if (date === null) return null;
  return date.latest === null || date.latest === OPEN_END ? date.earliest : date.latest;
}
