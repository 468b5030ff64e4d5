import { CadreError } from '../../errors/cadre-error.js';
import type { NearFilter } from '../../model/api/types.generated.js';
import { all, any, type Condition, compare } from '../../store/plan.js';

/** The mean radius of the earth in kilometres (IUGG). */
const EARTH_KM = 6_371.0088;
/** No two points on the earth are further apart. */
const MOST_KM = Math.PI * EARTH_KM;
/** By how many degrees the box is larger than it must be, so that rounding cuts off nothing. */
const MARGIN = 1e-6;

const RANGES = {
  latitude: [-90, 90],
  longitude: [-180, 180],
  km: [0, Math.ceil(MOST_KM)],
} as const satisfies Readonly<Record<keyof NearFilter, readonly [number, number]>>;

function requireRanges(near: NearFilter, path: string): void {
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = near[name as keyof NearFilter];
    if (value >= least && value <= most) continue;
    const message = `${path}.near.${name} is ${value}; it must be from ${least} to ${most}.`;
    throw new CadreError('BAD_INPUT', message, { path: `${path}.near.${name}` }, { hint: `Give a number from ${least} to ${most}.` });
  }
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;

function between(property: string, least: number, most: number): Condition {
  return all(compare(property, '>=', least), compare(property, '<=', most));
}

/**
 * The longitudes of all points within an angle of a point: null for all of them, as around a pole. A range beyond the antimeridian,
 * where -180 and 180 degrees are the same, continues on its other side.
 */
function longitudes(property: string, { latitude, longitude }: NearFilter, angle: number): Condition | null {
  if (Math.abs(radians(latitude)) + angle >= Math.PI / 2) return null;
  const half = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude))))) + MARGIN;
  const [west, east] = [longitude - half, longitude + half];
  const inside = between(property, west, east);
  if (west <= -180) return any(inside, compare(property, '>=', west + 360));
  return east >= 180 ? any(inside, compare(property, '<=', east - 360)) : inside;
}

/**
 * A condition on a point: within a distance of another one along a great circle. An index finds the points in a box around it, and
 * the distance is tested of these.
 * @param point the properties with its degrees north and east
 * @param path of the filter, for errors
 * @throws CadreError BAD_INPUT for a number that is none of a point or a distance
 */
export function nearCondition(point: { readonly latitude: string; readonly longitude: string }, near: NearFilter, path: string): Condition {
  requireRanges(near, path);
  const angle = Math.min(near.km, MOST_KM) / EARTH_KM;
  const half = degrees(angle) + MARGIN;
  return all(between(point.latitude, near.latitude - half, near.latitude + half), longitudes(point.longitude, near, angle), {
    op: 'near',
    point,
    of: { latitude: near.latitude, longitude: near.longitude },
    angle,
  });
}
