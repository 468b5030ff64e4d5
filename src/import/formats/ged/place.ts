import { idPart } from '../../../model/values/slug.js';
import type { Fact } from '../../row/row-facts.js';
import type { GedRow } from './columns.js';

/**
 * The meaning of `where_prec` for the point: 1 the place itself, 2 near it, 3 its district, 4 its province, 6 its country. The
 * point is left out for 5, a line or an area, and 7, not on land.
 */
const PRECISION: Readonly<Record<string, string>> = { '1': 'EXACT', '2': 'NEAR', '3': 'DISTRICT', '4': 'PROVINCE', '6': 'COUNTRY' };
const KIND: Readonly<Record<string, string>> = { '4': 'PROVINCE', '5': 'AREA' };

function number(text: string | null): number | string | null {
  return text !== null && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function coordinates(row: GedRow): Fact | null {
  const precision = PRECISION[row.get('where_prec') ?? ''];
  const [latitude, longitude] = [number(row.get('latitude')), number(row.get('longitude'))];
  return precision && latitude !== null && longitude !== null ? { latitude, longitude, precision } : null;
}

/** The most specific name of the place in the row. */
export function placeName(row: GedRow): string | null {
  const columns = ['where_coordinates', 'where_description', 'adm_2', 'adm_1', 'country'] as const;
  return columns.map((column) => row.get(column)).find((name) => name !== null) ?? null;
}

/**
 * The place of an event. Events with the same point, name and precision share it.
 * @param country the id of the state; null if it is unknown
 * @returns null if the row names no place
 */
export function place(row: GedRow, country: string | null, evidence: Fact): Fact | null {
  const name = placeName(row);
  if (name === null) return null;
  const precision = row.get('where_prec') ?? '';
  const point = coordinates(row);
  const within = [row.get('adm_2'), row.get('adm_1')].filter((part) => part !== null && part !== name);
  return {
    id: `ucdp-place-${idPart([name, precision, point?.['latitude'], point?.['longitude'], country, ...within].join(' '))}`,
    name,
    ...(KIND[precision] && { kind: KIND[precision] }),
    ...(point && { coordinates: point }),
    ...(within.length > 0 && { description: within.join(', ') }),
    ...(country !== null && { country }),
    evidence: [evidence],
  };
}
