import { OPEN_END } from '../model/values/day.js';
import { parseEdtf } from '../model/values/edtf.js';
import type { FieldValue } from './subgraph.js';

/** A date of the model, as a field of it holds one. */
interface ReadDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * A date field's value, whether it is kept with its bounds (`EdtfDate`) or as EDTF alone (`Edtf`).
 * @returns null when it is not known
 */
export function readDate(value: FieldValue | undefined): ReadDate | null {
  if (typeof value === 'string') return parseEdtf(value);
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return null;
  const { edtf, earliest, latest } = value as { readonly [part: string]: FieldValue };
  return typeof edtf === 'string' ? { edtf, earliest: (earliest as string) ?? null, latest: (latest as string) ?? null } : null;
}

/** The day, when the date leaves no doubt about it; null for anything vaguer, and for what is marked uncertain or approximate. */
export function certainDay(date: ReadDate | null): string | null {
  return date !== null && date.edtf === date.earliest && date.earliest === date.latest ? date.edtf : null;
}

/**
 * As much of a date as is certain, from the year on: `2024`, `2024-01` or `2024-01-28`.
 * @returns null where not even the year is, as with an open end, or with `2024-01~`, which may be a month off
 */
export function certainPrefix(date: ReadDate | null): string | null {
  if (!date?.earliest || !date.latest || date.latest === OPEN_END || /[?~%]/.test(date.edtf)) return null;
  const lengths = [10, 7, 4];
  const same = lengths.find((length) => date.earliest!.slice(0, length) === date.latest!.slice(0, length));
  return same === undefined ? null : date.earliest.slice(0, same);
}

/** The latest day that a date allows; the earliest of one without an end; null when neither is known. */
export function latestDay(value: FieldValue | undefined): string | null {
  const date = readDate(value);
  if (date === null) return null;
  return date.latest === null || date.latest === OPEN_END ? date.earliest : date.latest;
}
