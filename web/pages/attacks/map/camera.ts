import { type GeoProjection, geoBounds, geoMercator } from 'd3-geo';
import { useRef, useState } from 'react';
import { choose, usePlace } from '../../../state/place.js';
import type { Placed } from './placed.js';

/** The largest enlargement, and the smallest, against the picture that shows everything. */
const CLOSEST = 64;
const FARTHEST = 1 / 4;
const MARGIN_DEGREES = 0.8;
/** A single place is shown in its surroundings. */
const LEAST_DEGREES = 7;
/** What is shown when nothing has a place: the region of the seeds. */
const REGION = [
  [34, 28],
  [50, 38],
] as const;

/** How far from its corner a picture is drawn, in pixels: it can be moved and made smaller. */
export function farOf(width: number, height: number): number {
  return Math.max(width, height) * 4;
}

/** A projection in which everything that has attacks fills the picture. */
export function fitted({ points, areas }: Placed, width: number, height: number): GeoProjection {
  const corners = [
    ...points.map(({ longitude, latitude }) => [longitude, latitude] as const),
    ...areas.flatMap(({ area }) => geoBounds(area)),
  ];
  const shown = corners.length === 0 ? REGION : corners;
  const [lon, lat] = [shown.map(([x]) => x), shown.map(([, y]) => y)];
  const margin = (degrees: readonly number[]) =>
    Math.max(MARGIN_DEGREES, (LEAST_DEGREES - (Math.max(...degrees) - Math.min(...degrees))) / 2);
  const coordinates = [
    [Math.min(...lon) - margin(lon), Math.max(Math.min(...lat) - margin(lat), -70)],
    [Math.max(...lon) + margin(lon), Math.min(Math.max(...lat) + margin(lat), 78)],
  ];
  const far = farOf(width, height);
  return geoMercator()
    .fitExtent(
      [
        [12, 12],
        [width - 12, height - 12],
      ],
      { type: 'MultiPoint', coordinates },
    )
    .clipExtent([
      [-far, -far],
      [far, far],
    ]);
}

/** How the picture is enlarged and moved: screen = scale * projected + shift. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const HOME: Camera = { scale: 1, x: 0, y: 0 };

function read(text: string | undefined, width: number): Camera {
  const [scale, x, y] = (text ?? '').split(',').map(Number);
  if (scale === undefined || x === undefined || y === undefined || ![scale, x, y].every(Number.isFinite)) return HOME;
  // Shifts are kept in widths of the picture, so that a link holds in a window of another size.
  return { scale: Math.min(Math.max(scale, FARTHEST), CLOSEST), x: x * width, y: y * width };
}

/** The camera of the map, which stands in the address, with the ways to move it. */
export function useCamera(width: number, height: number) {
  const text = usePlace().choices['map'];
  const kept = read(text, width);
  const [dragged, setDragged] = useState<Camera | null>(null);
  const from = useRef<{ readonly x: number; readonly y: number; readonly camera: Camera } | null>(null);
  const camera = dragged ?? kept;
  const keep = ({ scale, x, y }: Camera) =>
    choose(
      { map: scale === 1 && x === 0 && y === 0 ? null : [scale, x / width, y / width].map((n) => Number(n.toFixed(4))).join(',') },
      true,
    );
  const zoomAt = (factor: number, x: number, y: number) => {
    const scale = Math.min(Math.max(camera.scale * factor, FARTHEST), CLOSEST);
    const by = scale / camera.scale;
    keep({ scale, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by });
  };
  return {
    camera,
    zoom: (factor: number) => zoomAt(factor, width / 2, height / 2),
    zoomAt,
    move: (dx: number, dy: number) => keep({ ...camera, x: camera.x + dx, y: camera.y + dy }),
    fit: () => keep(HOME),
    isHome: camera.scale === 1 && camera.x === 0 && camera.y === 0,
    drag: {
      start: (x: number, y: number) => {
        from.current = { x, y, camera };
      },
      to: (x: number, y: number) => {
        const start = from.current;
        if (start) setDragged({ ...start.camera, x: start.camera.x + x - start.x, y: start.camera.y + y - start.y });
      },
      end: () => {
        from.current = null;
        if (dragged) keep(dragged);
        setDragged(null);
      },
    },
  };
}
