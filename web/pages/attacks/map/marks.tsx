import { Star } from '../../../marks/star.js';
import { choose } from '../../../state/place.js';
import { counted, number, words } from '../../../words/words.js';
import { AREA_STAR, type AreaSpot } from './area-spots.js';
import type { Cluster, Spot } from './clusters.js';
import type { PointCount } from './placed.js';

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

/** Attacks of which only the area is known: hollow stars and words in the dotted area, at no point of it in particular. */
export function AreaMark({ spot, chosen, marked }: { readonly spot: AreaSpot; readonly chosen: boolean; readonly marked: boolean }) {
  const { count, x, y, stars, text, side, box } = spot;
  const { area, countryId, attacks } = count;
  const label = words('attacks.map.area', { n: counted('overview.attacks', attacks), area: area.properties.name });
  const half = (stars * AREA_STAR) / 2;
  return (
    <Pressable label={label} pressed={chosen} onPress={() => choose({ country: chosen ? null : countryId, rows: null })}>
      <rect x={box.left} y={y - 13} width={box.right - box.left} height={26} fill="transparent" />
      {Array.from({ length: stars }, (_, i) => (
        <Star key={i} x={x - half + (i + 0.5) * AREA_STAR} y={y} size={15} hollow chosen={i === 0 && (chosen || marked)} />
      ))}
      <text
        className="halo"
        x={side === 'right' ? x + half + 4 : x - half - 4}
        y={y + 4}
        textAnchor={side === 'right' ? 'start' : 'end'}
        fontSize={12}
        fontWeight={600}
      >
        {text}
      </text>
    </Pressable>
  );
}
