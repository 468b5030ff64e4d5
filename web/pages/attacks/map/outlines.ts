import { useQuery } from '@tanstack/react-query';
import type { ExtendedFeature, GeoGeometryObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import address from './outlines.json?url';

/** A country or a province; `id` is its code of ISO 3166. */
export type Area = ExtendedFeature<GeoGeometryObjects, { readonly name: string; readonly country?: string }>;

/** Outlines from this server alone: Natural Earth's, simplified, with provinces in the region of the seeds. */
export interface Outlines {
  readonly countries: readonly Area[];
  readonly provinces: readonly Area[];
  /** The other countries of the world, more coarsely. */
  readonly world: readonly Area[];
  readonly borders: ReturnType<typeof mesh>;
  readonly provinceBorders: ReturnType<typeof mesh>;
}

type Topology = Parameters<typeof mesh>[0];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;
/** The file: a topology with these objects. */
type Parts = Topology & { readonly objects: Readonly<Record<'countries' | 'provinces' | 'world', Shapes>> };

function countryOf(shape: Shapes): unknown {
  return (shape.properties as { readonly country?: string } | undefined)?.country;
}

function readOutlines(parts: Parts): Outlines {
  const areas = (shapes: Shapes) => (feature(parts, shapes) as unknown as { readonly features: readonly Area[] }).features;
  const { countries, provinces, world } = parts.objects;
  return {
    countries: areas(countries),
    provinces: areas(provinces),
    world: areas(world),
    borders: mesh(parts, countries),
    provinceBorders: mesh(parts, provinces, (a, b) => a !== b && countryOf(a) === countryOf(b)),
  };
}

/** The outlines, loaded once when a map is drawn first; undefined until then. */
export function useOutlines(): Outlines | undefined {
  return useQuery({
    queryKey: ['outlines'],
    queryFn: async ({ signal }) => readOutlines((await (await fetch(address, { signal })).json()) as Parts),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 2,
  }).data;
}
