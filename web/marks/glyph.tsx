import type { Kind } from '../words/kinds.js';

const star = (points: number, outer: number, inner: number) =>
  `${Array.from({ length: 2 * points }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (Math.PI * i) / points - Math.PI / 2;
    return `${i === 0 ? 'M' : 'L'}${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  }).join('')}Z`;
const polygon = (corners: number, radius: number, start = -Math.PI / 2) =>
  `${Array.from({ length: corners }, (_, i) => {
    const angle = start + (2 * Math.PI * i) / corners;
    return `${i === 0 ? 'M' : 'L'}${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  }).join('')}Z`;
const circle = 'M-6,0A6,6 0 1 1 6,0A6,6 0 1 1 -6,0Z';

/** The outline of each kind, drawn around 0 with a radius of 6. Shape and colour both tell the kind. */
export const SHAPES = {
  armedGroup: circle,
  collective: circle,
  coalition: polygon(6, 6.84, 0),
  frontBrand: 'M-7.5,-5.16H3.4L7.9,0L3.4,5.16H-7.5Z',
  state: 'M-5.5,-5.5H5.5V5.5H-5.5Z',
  stateOrgan: 'M-3.24,-5.76H3.24L5.76,-3.24V3.24L3.24,5.76H-3.24L-5.76,3.24V-3.24Z',
  person: polygon(3, 6.72),
  organisation: 'M-3.2,-4.32H3.2A4.32,4.32 0 0 1 3.2,4.32H-3.2A4.32,4.32 0 0 1 -3.2,-4.32Z',
  attack: star(4, 7.8, 2.65),
  operation: star(8, 7.2, 4.46),
  place: polygon(4, 6.6),
  weapon: polygon(5, 6.3),
} as const satisfies Record<Kind, string>;

/** The mark of a kind before a name. It is decoration: the word stands beside it or in its link. */
export function Glyph({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }) {
  return (
    <svg className="gl" width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      <path className={`k-${kind}`} d={SHAPES[kind]} />
    </svg>
  );
}
