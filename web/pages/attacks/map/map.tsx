import { type GeoProjection, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { Star } from '../../../marks/star.js';
import { useWidth } from '../../../parts/use-width.js';
import { words } from '../../../words/words.js';
import type { AttackListRow } from '../use-attacks.js';
import { areaSpots, type Ring } from './area-spots.js';
import { reachable } from './bounds.js';
import { farOf, fitted, useCamera } from './camera.js';
import { clustersOf } from './clusters.js';
import { fitting, type Label } from './labels.js';
import { AreaMark, PointMarks, type PointSpot } from './marks.js';
import type { Outlines } from './outlines.js';
import type { Placed } from './placed.js';

const APART = 34;
const STEP = 2;
const MOVE = 120;
const EARTH_KM = 6_371;
const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];
/** A picture that is not laid out yet has no width. */
const LEAST_PX = 60;
const LEAST_COUNTRY_PX = 2_200;
const LEAST_PROVINCE_PX = 4_200;

function heightOf(width: number): number {
  return Math.round(Math.min(Math.max(width * 0.63, 260), 560));
}

/** The rings of an area as they are drawn, in pixels. */
function ringsOf(area: Outlines['countries'][number], projection: GeoProjection): readonly Ring[] {
  const rings: number[][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([x, y]),
    lineTo: (x, y) => rings.at(-1)?.push(x, y),
    closePath: () => undefined,
    arc: () => undefined,
  })(area);
  return rings;
}

/** What of the map moves with it, in the units of the projection. */
function useShapes(placed: Placed, outlines: Outlines, width: number, height: number) {
  return useMemo(() => {
    const projection = fitted(placed, width, height);
    const path = geoPath(projection);
    const world = reachable(outlines.world, projection, farOf(width, height));
    const draw = (shape: Parameters<typeof path>[0]) => path(shape) ?? '';
    const label = (kind: Label['kind'], least: number) => (area: Outlines['countries'][number], i: number) => {
      const [x, y] = path.centroid(area);
      return {
        key: `${kind} ${area.id ?? i}`,
        text: area.properties.name,
        x,
        y,
        kind,
        size: path.area(area),
        least,
        country: area.properties.country,
      };
    };
    return {
      projection,
      areas: placed.areas.map((count) => ({ count, centroid: path.centroid(count.area), rings: ringsOf(count.area, projection) })),
      land: [...outlines.countries, ...world].map(draw).join(''),
      world: world.map(draw).join(''),
      borders: draw(outlines.borders),
      provinces: draw(outlines.provinceBorders),
      dotted: placed.areas.map(({ area }) => draw(area)).join(''),
      labels: [
        ...outlines.countries.map(label('country', LEAST_COUNTRY_PX)),
        ...world.map(label('country', LEAST_COUNTRY_PX)),
        ...outlines.provinces.map(label('province', LEAST_PROVINCE_PX)),
      ],
    };
  }, [placed, outlines, width, height]);
}

function Scale({ pixelsPerKm, height }: { readonly pixelsPerKm: number; readonly height: number }) {
  const km = ROUND_KM.findLast((length) => length * pixelsPerKm <= 110) ?? 1;
  return (
    <g>
      <path d={`M20,${height - 18}v4h${km * pixelsPerKm}v-4`} stroke="var(--ink)" fill="none" />
      <text className="halo tick" x={20 + (km * pixelsPerKm) / 2} y={height - 19} textAnchor="middle">
        {words('attacks.map.km', { n: km })}
      </text>
    </g>
  );
}

function Drawn(props: {
  readonly placed: Placed;
  readonly outlines: Outlines;
  readonly width: number;
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly marked: AttackListRow | null;
}) {
  const { placed, outlines, width, place, country, marked } = props;
  const height = heightOf(width);
  const shapes = useShapes(placed, outlines, width, height);
  const { camera, zoom, zoomAt, move, fit, isHome, drag } = useCamera(width, height);
  const { scale, x: shiftX, y: shiftY } = camera;
  const screen = ([x, y]: readonly [number, number] | readonly number[]) => ({ x: x! * scale + shiftX, y: y! * scale + shiftY });
  const spots = placed.points.flatMap((point): PointSpot[] => {
    const at = shapes.projection([point.longitude, point.latitude]);
    if (at === null) return [];
    const pixelsPerKm = (shapes.projection.scale() * scale) / (EARTH_KM * Math.cos((point.latitude * Math.PI) / 180));
    return [{ ...screen(at), attacks: point.attacks, point, pixelsPerKm }];
  });
  const visible = spots.filter(({ x, y }) => x > -30 && y > -30 && x < width + 30 && y < height + 30);
  const clusters = clustersOf(visible, APART);
  const pointBoxes = clusters.map(({ x, y, spots: [first, second] }) =>
    second === undefined
      ? { left: x - 14, right: x + 24 + first!.point.place.name.length * 6.8, top: y - 14, bottom: y + 14 }
      : { left: x - 22, right: x + 22, top: y - 22, bottom: y + 22 },
  );
  const tools = [
    { left: width - 110, top: 0, right: width, bottom: 84 },
    { left: 0, top: height - 36, right: 150, bottom: height },
  ];
  const areas = areaSpots(
    shapes.areas
      .map(({ count, centroid, rings }) => ({
        count,
        ...screen(centroid),
        rings: rings.map((ring) => ring.map((n, i) => n * scale + (i % 2 === 0 ? shiftX : shiftY))),
      }))
      // An area that is wholly outside of the picture has no middle in it.
      .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
    [...pointBoxes, ...tools],
    width,
    height,
  );
  const taken = [...tools, ...pointBoxes, ...areas.map(({ box }) => box)];
  const attacked = new Set([
    ...placed.areas.map(({ area }) => area.properties.country ?? area.id),
    ...placed.points.map(({ place }) => place.country?.isoCode),
  ]);
  const labels = fitting(
    shapes.labels
      .filter(({ size, least, country: of }) => size * scale * scale > least && (of === undefined || attacked.has(of)))
      .map((label) => ({ ...label, ...screen([label.x, label.y]) })),
    taken,
    width,
    height,
  );
  const markedArea =
    marked?.location && !placed.points.some(({ place: { id } }) => id === marked.location?.id) ? marked.location.country?.isoCode : null;
  const markedPlaces = marked === null ? null : new Set([marked.location?.id ?? null]);
  return (
    <>
      <div className="map">
        <svg
          width={width}
          height={height}
          role="group"
          aria-label={words('attacks.map.label')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.start(event.clientX, event.clientY);
          }}
          onPointerMove={(event) => drag.to(event.clientX, event.clientY)}
          onPointerUp={drag.end}
          onPointerCancel={drag.end}
        >
          <defs>
            <pattern id="map-dots" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`scale(${1 / scale})`}>
              <circle cx="1.5" cy="1.5" r=".8" fill="var(--ink-3)" />
            </pattern>
          </defs>
          <rect width={width} height={height} fill="var(--sea)" />
          <g transform={`translate(${shiftX},${shiftY}) scale(${scale})`} className="outlines">
            <path d={shapes.land} fill="var(--land)" />
            <path d={shapes.dotted} fill="url(#map-dots)" />
            <path d={shapes.provinces} className="province" />
            <path d={shapes.world} className="border" />
            <path d={shapes.borders} className="border" />
          </g>
          <g>
            {labels.map(({ key, text, x, y, kind }) => (
              <text key={key} className={`halo map-${kind}`} x={x} y={y + 4} textAnchor="middle">
                {text}
              </text>
            ))}
          </g>
          {areas.map((spot) => {
            const { count } = spot;
            return (
              <AreaMark
                key={String(count.area.id ?? count.area.properties.name)}
                spot={spot}
                chosen={count.countryId !== null && count.countryId === country}
                marked={
                  markedArea !== null &&
                  markedArea !== undefined &&
                  (count.area.id === markedArea || count.area.properties.country === markedArea)
                }
              />
            );
          })}
          <PointMarks clusters={clusters} chosen={place} marked={markedPlaces} onCluster={({ x, y }) => zoomAt(4, x, y)} />
          <Scale pixelsPerKm={(shapes.projection.scale() * scale) / (EARTH_KM * Math.cos((33 * Math.PI) / 180))} height={height} />
        </svg>
        <div className="map-tools">
          <button type="button" onClick={() => zoom(STEP)}>
            {words('attacks.map.in')}
          </button>
          <button type="button" onClick={() => zoom(1 / STEP)}>
            {words('attacks.map.out')}
          </button>
        </div>
      </div>
      <p className="map-moves small">
        <span className="mut">{words('attacks.map.move')}</span>
        <button type="button" className="txt" onClick={() => move(MOVE, 0)}>
          {words('attacks.map.west')}
        </button>
        <button type="button" className="txt" onClick={() => move(-MOVE, 0)}>
          {words('attacks.map.east')}
        </button>
        <button type="button" className="txt" onClick={() => move(0, MOVE)}>
          {words('attacks.map.north')}
        </button>
        <button type="button" className="txt" onClick={() => move(0, -MOVE)}>
          {words('attacks.map.south')}
        </button>
        <button type="button" className="txt" onClick={fit} disabled={isHome}>
          {words('attacks.map.fit')}
        </button>
      </p>
    </>
  );
}

/** Attacks on a map of outlines: each as precisely as sources say where it was. */
export function AttackMap(props: {
  readonly placed: Placed | null;
  readonly outlines: Outlines | undefined;
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly marked: AttackListRow | null;
}) {
  const [measure, width] = useWidth();
  const { placed, outlines, ...rest } = props;
  return (
    <div ref={measure}>
      {width === null || width < LEAST_PX || placed === null || outlines === undefined ? (
        <div className="map" style={{ minHeight: heightOf(width ?? 600) }} aria-busy="true" />
      ) : (
        <Drawn placed={placed} outlines={outlines} width={width} {...rest} />
      )}
      <p className="legend">
        <span>
          <svg width={16} height={16} aria-hidden="true">
            <Star x={8} y={8} size={14} />
          </svg>
          {words('attacks.map.key.exact')}
        </span>
        <span>
          <svg width={16} height={16} aria-hidden="true">
            <Star x={8} y={8} size={14} hollow />
          </svg>
          {words('attacks.map.key.area')}
        </span>
        <span className="wrap">{words('attacks.map.borders')}</span>
      </p>
    </div>
  );
}
