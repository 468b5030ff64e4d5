import { number, words } from '../../../words/words.js';
import { type Box, overlap } from './labels.js';
import type { AreaCount } from './placed.js';

const STARS = 5;
const LETTER = 6.4;
/** How wide a hollow star is with its gap. */
export const AREA_STAR = 15;
const LINE = 24;
const GAP = 4;
/** Below this width the words of an area are short. */
const NARROW = 560;
/** How far apart the places are that are tried, and how many at most each way. */
const TRY_PX = 9;
const MOST_TRIES = 26;
/** What it costs to stand with words outside of the area, or with them on the left, in pixels of distance. */
const OUTSIDE = 40;
const LEFT = 16;

/** A ring of an area on the screen, in pixels, flat: x, y, x, y. */
export type Ring = readonly number[];

/** An area on the screen, with the middle of it. */
export interface AreaShape {
  readonly count: AreaCount;
  readonly x: number;
  readonly y: number;
  readonly rings: readonly Ring[];
}

/** Where the hollow stars and the words of an area stand, and the part of the picture that they take. */
export interface AreaSpot {
  readonly count: AreaCount;
  /** The middle of the stars, which is in the area. */
  readonly x: number;
  readonly y: number;
  readonly stars: number;
  readonly text: string;
  readonly side: 'left' | 'right';
  readonly box: Box;
}

/** Whether a point lies within an area: a line from it to the right crosses its rings an odd number of times. */
function within(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/** What of an area can be seen: the rectangle around it, cut by the picture; null if it is outside. */
function seen(rings: readonly Ring[], width: number, height: number): Box | null {
  const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      box.left = Math.min(box.left, ring[i]!);
      box.right = Math.max(box.right, ring[i]!);
      box.top = Math.min(box.top, ring[i + 1]!);
      box.bottom = Math.max(box.bottom, ring[i + 1]!);
    }
  const cut = {
    left: Math.max(box.left, 4),
    top: Math.max(box.top, LINE / 2),
    right: Math.min(box.right, width - 4),
    bottom: Math.min(box.bottom, height - LINE / 2),
  };
  return cut.left < cut.right && cut.top < cut.bottom ? cut : null;
}

function steps(from: number, to: number): readonly number[] {
  const n = Math.min(Math.max(Math.floor((to - from) / TRY_PX), 1), MOST_TRIES);
  return Array.from({ length: n }, (_, i) => from + ((i + 0.5) * (to - from)) / n);
}

/**
 * Finds room for the stars and words of areas. The stars stand in their own area and on nothing else that is drawn, as near to its middle as they
 * can; they stand for no point, so they may move. The words may leave the area, but not the picture. An area that is outside of the picture has none.
 * @param taken parts of the picture on which nothing may lie
 */
export function areaSpots(areas: readonly AreaShape[], taken: readonly Box[], width: number, height: number): readonly AreaSpot[] {
  const boxes = [...taken];
  return areas.flatMap(({ count, x: middleX, y: middleY, rings }): AreaSpot[] => {
    const box = seen(rings, width, height);
    if (box === null) return [];
    const stars = Math.min(count.attacks, STARS);
    const text = words(width < NARROW ? 'attacks.map.somewhere.short' : 'attacks.map.somewhere', {
      n: number(count.attacks),
      area: count.area.properties.name,
    });
    const half = (stars * AREA_STAR) / 2;
    const long = text.length * LETTER + GAP;
    const spotAt = (x: number, y: number, side: AreaSpot['side']): AreaSpot => ({
      count,
      x,
      y,
      stars,
      text,
      side,
      box: {
        left: x - half - (side === 'left' ? long : 0),
        right: x + half + (side === 'right' ? long : 0),
        top: y - LINE / 2,
        bottom: y + LINE / 2,
      },
    });
    const inPicture = (spot: AreaSpot) => spot.box.left >= 2 && spot.box.right <= width - 2;
    const cost = ({ x, y, side, box: { left, right } }: AreaSpot) =>
      Math.hypot(x - middleX, y - middleY) +
      (side === 'left' ? LEFT : 0) +
      [left, x - half, x + half, right].filter((end) => !within(rings, end, y)).length * OUTSIDE;
    const places = steps(box.left, box.right)
      .flatMap((x) => steps(box.top, box.bottom).map((y) => [x, y] as const))
      .filter(([x, y]) => within(rings, x, y))
      .flatMap(([x, y]) => [spotAt(x, y, 'right'), spotAt(x, y, 'left')])
      .filter(inPicture)
      .map((spot) => ({ spot, cost: cost(spot) }))
      .sort((a, b) => a.cost - b.cost);
    const best = places.find(({ spot }) => !boxes.some((other) => overlap(other, spot.box)));
    // Where everything is taken, what can be pressed is worth more than room.
    const chosen = best ?? places[0];
    if (chosen === undefined) return [];
    boxes.push(chosen.spot.box);
    return [chosen.spot];
  });
}
