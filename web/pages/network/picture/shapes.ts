import type { Family } from '../../../words/families.js';
import type { Kind } from '../../../words/kinds.js';
import type { Tokens } from './tokens.js';

/** How a kind is drawn: its shape in Cytoscape's names, its size, and whether it is filled or hollow. */
interface Shape {
  readonly shape: string;
  readonly width: number;
  readonly height: number;
  readonly colour: keyof Tokens;
  /** The width of the line of a hollow mark; 0 for a filled one. */
  readonly line: number;
  readonly points?: string;
  readonly corner?: number;
}

function star(points: number, inner: number): string {
  return Array.from({ length: 2 * points }, (_, i) => {
    const radius = i % 2 === 0 ? 1 : inner;
    const angle = ((-90 + (i * 180) / points) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`;
  }).join(' ');
}

const filled = (shape: string, colour: keyof Tokens, width = 20, height = 20): Shape => ({ shape, width, height, colour, line: 0 });
const hollow = (shape: string, colour: keyof Tokens, line: number, more: Partial<Shape> = {}): Shape => ({
  shape,
  width: 20,
  height: 20,
  colour,
  line,
  ...more,
});

/** The marks of docs/dashboard.md. Filled: it acts as itself. Hollow: a part, a mask, unnamed, or a thing. */
export const NODE_SHAPES = {
  armedGroup: filled('ellipse', 'group'),
  coalition: filled('hexagon', 'coalition', 24, 22),
  frontBrand: hollow('tag', 'brand', 2, { width: 28 }),
  collective: hollow('ellipse', 'group', 2),
  state: filled('rectangle', 'state'),
  stateOrgan: hollow('cut-rectangle', 'state', 2.4, { corner: 5 }),
  person: filled('triangle', 'other'),
  organisation: hollow('round-rectangle', 'other', 1.6, { width: 26, height: 14, corner: 7 }),
  attack: { ...filled('polygon', 'attack', 24, 24), points: star(4, 0.34) },
  operation: hollow('polygon', 'attack', 1.4, { width: 24, height: 24, points: star(8, 0.62) }),
  place: hollow('diamond', 'other', 1.6),
  weapon: hollow('pentagon', 'other', 1.6),
} as const satisfies Record<Kind, Shape>;

/** The colour of each family, and the end that a line has at its object. */
export const FAMILY_MARKS = {
  belonging: { colour: 'coalition', end: 'circle', scale: 0.75 },
  support: { colour: 'support', end: 'triangle', scale: 1 },
  designation: { colour: 'state', end: 'tee', scale: 1 },
  violence: { colour: 'attack', end: 'chevron', scale: 1 },
  other: { colour: 'other', end: 'square', scale: 0.7 },
} as const satisfies Record<Family, { readonly colour: keyof Tokens; readonly end: string; readonly scale: number }>;
