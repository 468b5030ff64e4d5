import type { GeoProjection } from 'd3-geo';
import type { Area } from './outlines.js';

/** The degrees between which an area lies. */
interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const kept = new WeakMap<Area, Bounds>();

function measured(area: Area): Bounds {
  const [lon, lat] = [
    [180, -180],
    [90, -90],
  ] as [[number, number], [number, number]];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] !== 'number') {
      part.forEach(walk);
      return;
    }
    const [x, y] = part as [number, number];
    lon[0] = Math.min(lon[0], x);
    lon[1] = Math.max(lon[1], x);
    lat[0] = Math.min(lat[0], y);
    lat[1] = Math.max(lat[1], y);
  };
  if ('coordinates' in area.geometry) walk(area.geometry.coordinates);
  return { west: lon[0], east: lon[1], south: lat[0], north: lat[1] };
}

function boundsOf(area: Area): Bounds {
  const bounds = kept.get(area) ?? measured(area);
  kept.set(area, bounds);
  return bounds;
}

/** Whether a point may lie in an area: a test of a microsecond before one of the whole outline. */
export function mayContain(area: Area, longitude: number, latitude: number): boolean {
  const { west, east, south, north } = boundsOf(area);
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The areas of which something can come into the picture, at the smallest enlargement and wherever it is moved to from there. */
export function reachable(areas: readonly Area[], projection: GeoProjection, far: number): readonly Area[] {
  const [from, to] = [projection.invert?.([-far, far]), projection.invert?.([far, -far])];
  // Where the picture goes around the earth, everything is in it.
  const across = (2 * far) / (projection.scale() * 2 * Math.PI);
  if (!from || !to || across >= 1) return areas;
  return areas.filter((area) => {
    const { west, east, south, north } = boundsOf(area);
    return east >= from[0] && west <= to[0] && north >= from[1] && south <= to[1];
  });
}
