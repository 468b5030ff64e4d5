import { Star } from '../../../marks/star.js';
import { choose } from '../../../state/place.js';
import { counted, number, words } from '../../../words/words.js';
import type { Cluster, Spot } from './clusters.js';
import { type Box, overlap } from './labels.js';
import type { AreaCount, PointCount } from './placed.js';

const STARS = 5;
const LARGEST_RING = 22;
const SMALLEST_RING = 12;

/** A point on the screen, and how many pixels a kilometre is there. */
export interface PointSpot extends Spot {
  readonly point: PointCount;
  readonly pixelsPerKm: number;
}

/** "Within a few kilometres", in kilometres. */
const NEAR_KM = 5;

/** Chooses something, as a button of a picture that Enter and space press too. */
function Pressable(props: {
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  const { label, pressed, onPress, children } = props;
  return (
    <g
      role="button"
      tabIndex={0}
      className="mark-button"
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}

/** One place: a star where it is, or a hollow one in the dotted disc in which it must be. */
function Place({ spot, chosen, marked }: { readonly spot: PointSpot; readonly chosen: boolean; readonly marked: boolean }) {
  const { point, x, y, pixelsPerKm } = spot;
  const { place, attacks, near } = point;
  const label = words('attacks.map.place', { place: place.name, n: counted('overview.attacks', attacks) });
  return (
    <Pressable label={label} pressed={chosen} onPress={() => choose({ place: chosen ? null : place.id, rows: null })}>
      <circle cx={x} cy={y} r={14} fill="transparent" />
      {near && <circle cx={x} cy={y} r={Math.max(NEAR_KM * pixelsPerKm, 8)} fill="url(#map-dots)" stroke="var(--axis)" />}
      <Star x={x} y={y} size={18} hollow={near} chosen={chosen || marked} />
      <text className="halo" x={x + (chosen || marked ? 20 : 16)} y={y + 4} fontSize={12} fontWeight={600}>
        {attacks === 1 ? place.name : `${place.name}, ${number(attacks)}`}
      </text>
    </Pressable>
  );
}

/** Several places that are too close at this zoom: a ring with their number; pressing it comes closer. */
function Ring(props: {
  readonly cluster: Cluster<PointSpot>;
  readonly largest: number;
  readonly marked: boolean;
  readonly onPress: () => void;
}) {
  const { cluster, largest, marked, onPress } = props;
  const { x, y, attacks, spots } = cluster;
  const radius = SMALLEST_RING + (LARGEST_RING - SMALLEST_RING) * Math.sqrt(attacks / largest);
  const label = words('attacks.map.cluster', { n: counted('overview.attacks', attacks), places: spots.length });
  return (
    <Pressable label={label} pressed={false} onPress={onPress}>
      <circle cx={x} cy={y} r={radius} fill={marked ? 'var(--c-select)' : 'var(--paper)'} stroke="var(--ink)" strokeWidth={2} />
      <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fontWeight={600} {...(marked && { style: { fill: 'var(--on-select)' } })}>
        {number(attacks)}
      </text>
    </Pressable>
  );
}

/** The marks of all points, those that lie together as one. */
export function PointMarks(props: {
  readonly clusters: readonly Cluster<PointSpot>[];
  readonly chosen: string | undefined;
  readonly marked: ReadonlySet<string | null> | null;
  readonly onCluster: (cluster: Cluster<PointSpot>) => void;
}) {
  const { clusters, chosen, marked, onCluster } = props;
  const largest = Math.max(...clusters.map(({ attacks }) => attacks), 1);
  return clusters.map((cluster) => {
    const [first] = cluster.spots;
    const has = cluster.spots.some(({ point }) => marked?.has(point.place.id) || point.place.id === chosen);
    const key = cluster.spots.map(({ point }) => point.place.id).join(' ');
    return cluster.spots.length === 1 ? (
      <Place key={key} spot={first!} chosen={first!.point.place.id === chosen} marked={has} />
    ) : (
      <Ring key={key} cluster={cluster} largest={largest} marked={has} onPress={() => onCluster(cluster)} />
    );
  });
}

const LETTER = 6.4;
const AREA_STAR = 15;
const LINE = 24;
const STEPS = 12;

function areaText({ area, attacks }: AreaCount): string {
  return words('attacks.map.somewhere', { n: number(attacks), area: area.properties.name });
}

/** The words of an area with the place of their middle, and the part of the picture that they take. */
export interface AreaSpot {
  readonly count: AreaCount;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Moves the words of areas down, or up, until they lie on nothing; they stand for no point, so they can. */
export function apart(
  areas: readonly { readonly count: AreaCount; readonly x: number; readonly y: number }[],
  taken: readonly Box[],
  width: number,
): readonly AreaSpot[] {
  const boxes = [...taken];
  return areas.map(({ count, x: middle, y: from }) => {
    const half = (areaText(count).length * LETTER + Math.min(count.attacks, STARS) * AREA_STAR) / 2 + 6;
    const x = Math.min(Math.max(middle, half + 4), Math.max(width - half - 4, half + 4));
    const at = (y: number): Box => ({ left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 });
    const tries = Array.from({ length: STEPS }, (_, i) => from + 18 + (i % 2 === 0 ? i / 2 : -(i + 3) / 2) * LINE);
    const y = tries.find((candidate) => !boxes.some((box) => overlap(box, at(candidate)))) ?? from + 18;
    boxes.push(at(y));
    return { count, x, y, box: at(y) };
  });
}

/** Attacks of which only the area is known: hollow stars and words in the dotted area, at no point of it in particular. */
export function AreaMark(props: {
  readonly count: AreaCount;
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  readonly marked: boolean;
}) {
  const { count, x, y, chosen, marked } = props;
  const { area, countryId, attacks } = count;
  const stars = Math.min(attacks, STARS);
  const text = areaText(count);
  const label = words('attacks.map.area', { n: counted('overview.attacks', attacks), area: area.properties.name });
  const left = x - (text.length * LETTER + stars * AREA_STAR) / 2;
  return (
    <Pressable label={label} pressed={chosen} onPress={() => choose({ country: chosen ? null : countryId, rows: null })}>
      <rect x={left - 4} y={y - 13} width={text.length * LETTER + stars * AREA_STAR + 12} height={26} fill="transparent" />
      {Array.from({ length: stars }, (_, i) => (
        <Star key={i} x={left + 7 + i * AREA_STAR} y={y} size={15} hollow chosen={i === 0 && (chosen || marked)} />
      ))}
      <text className="halo" x={left + stars * AREA_STAR + 4} y={y + 4} fontSize={12} fontWeight={600}>
        {text}
      </text>
    </Pressable>
  );
}
