import { geoContains } from 'd3-geo';
import type { Count, Named, PlaceLine } from '../use-attacks.js';
import { mayContain } from './bounds.js';
import type { Area, Outlines } from './outlines.js';

/** Attacks at a point that sources give; `near` when it is only within a few kilometres. */
export interface PointCount {
  readonly place: PlaceLine;
  readonly longitude: number;
  readonly latitude: number;
  readonly near: boolean;
  readonly attacks: number;
}

/** Attacks of which only an area is known: a country, or a province of it. */
export interface AreaCount {
  readonly area: Area;
  /** What choosing it means: a country by its id in the graph, or places within it. */
  readonly countryId: string | null;
  readonly attacks: number;
}

/** Attacks without a point: their place, if one is recorded. */
export interface UnplacedCount {
  readonly place: PlaceLine | null;
  readonly attacks: number;
}

/** Where attacks are, each as precisely as it is known. */
export interface Placed {
  readonly points: readonly PointCount[];
  readonly areas: readonly AreaCount[];
  readonly unplaced: readonly UnplacedCount[];
}

/** A place with its point, if it has one that stands for the place itself. */
function pointOf({ coordinates }: PlaceLine): { readonly longitude: number; readonly latitude: number } | null {
  const { longitude, latitude } = coordinates ?? {};
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : null;
}

/** Points that only stand for something larger are no places on a map. */
const COARSE: ReadonlySet<string> = new Set(['DISTRICT', 'PROVINCE', 'COUNTRY']);

function areaOf(place: PlaceLine, { countries, provinces, world }: Outlines): Area | null {
  const code = place.country?.isoCode;
  const country = [...countries, ...world].find(({ id }) => id !== undefined && id === code) ?? null;
  const point = pointOf(place);
  const precision = place.coordinates?.precision;
  if (point === null || precision === 'COUNTRY') return country;
  const inside = (area: Area) => mayContain(area, point.longitude, point.latitude) && geoContains(area, [point.longitude, point.latitude]);
  return provinces.find((area) => area.properties.country === code && inside(area)) ?? country;
}

/** Sorts counts of places into points, areas and what has no place on a map. */
export function placed(counts: readonly Count[], named: ReadonlyMap<string, Named>, outlines: Outlines): Placed {
  const points: PointCount[] = [];
  const areas = new Map<Area, AreaCount>();
  const unplaced: UnplacedCount[] = [];
  for (const { value, attacks } of counts) {
    const place = value === null ? null : (named.get(value) as PlaceLine | undefined);
    if (place === undefined) continue;
    const point = place === null ? null : pointOf(place);
    if (place !== null && point !== null && !COARSE.has(place.coordinates?.precision ?? '')) {
      points.push({ place, ...point, near: place.coordinates?.precision === 'NEAR', attacks });
      continue;
    }
    unplaced.push({ place, attacks });
    const area = place === null ? null : areaOf(place, outlines);
    if (area === null) continue;
    areas.set(area, { area, countryId: place?.country?.id ?? null, attacks: (areas.get(area)?.attacks ?? 0) + attacks });
  }
  return { points, areas: [...areas.values()], unplaced };
}
