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

/** @param precision the best precision of the place in the files */
function coordinates(row: GedRow, precision: string): Fact | null {
  const level = PRECISION[precision];
  const [latitude, longitude] = [number(row.get('latitude')), number(row.get('longitude'))];
  return level && latitude !== null && longitude !== null ? { latitude, longitude, precision: level } : null;
}

/** The most specific name of the place in the row. */
export function placeName(row: GedRow): string | null {
  const columns = ['where_coordinates', 'where_description', 'adm_2', 'adm_1', 'country'] as const;
  return columns.map((column) => row.get(column)).find((name) => name !== null) ?? null;
}

/** The larger divisions around the place. */
function divisions(row: GedRow, name: string): string[] {
  return [row.get('adm_2'), row.get('adm_1')].filter((part): part is string => part !== null && part !== name);
}

/**
 * What tells a place from others: name, point, country and divisions. The precision of an event is no part of it: a town is the same
 * for what happened in it and near it.
 * @returns null if the row names no place
 */
export function placeKey(row: GedRow): string | null {
  const name = placeName(row);
  if (name === null) return null;
  const [latitude, longitude] = [number(row.get('latitude')), number(row.get('longitude'))];
  return [name, latitude, longitude, row.get('country') ?? '', ...divisions(row, name)].join(' ');
}

/**
 * The place of an event. Events at the same point with the same name share it.
 * @param precision the best precision (`where_prec`) that the files have for it
 * @param country the id of the state; null if it is unknown
 * @returns null if the row names no place
 */
export function place(row: GedRow, precision: string, country: string | null, evidence: Fact): Fact | null {
  const name = placeName(row);
  if (name === null) return null;
  const point = coordinates(row, precision);
  const within = divisions(row, name);
  return {
    id: `ucdp-place-${idPart(placeKey(row)!)}`,
    name,
    ...(KIND[precision] && { kind: KIND[precision] }),
    ...(point && { coordinates: point }),
    ...(within.length > 0 && { description: within.join(', ') }),
    ...(country !== null && { country }),
    evidence: [evidence],
  };
}
