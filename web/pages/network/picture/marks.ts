import { isolated } from '../../../words/isolated.js';
import { FONT } from './tokens.js';

/** A line or an area. Lengths are CSS pixels. */
export interface PathMark {
  readonly kind: 'path';
  /** As in the `d` of an SVG path. */
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  /** Slanted lines in this colour inside the area. */
  readonly hatch?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
  readonly opacity?: number;
  /** The line begins in another colour and has its own from 60 % of the way on. */
  readonly fade?: { readonly colour: string; readonly from: Place; readonly to: Place };
  /** Where the origin of `d` is, and how much larger it is drawn; lines keep their width. */
  readonly at?: Place & { readonly scale: number };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The colour of the rim that sets it off from what lies below. */
  readonly halo?: string;
}

/** Marks that are moved together. */
export interface GroupMark extends Place {
  readonly kind: 'group';
  readonly scale?: number;
  readonly marks: readonly Mark[];
}

/** What a picture is made of. The screen and a saved file draw the same marks. */
export type Mark = PathMark | TextMark | GroupMark;

/** The rim of a text, in CSS pixels on each side. */
export const HALO = 3;
/** The lines inside a hatched area. */
export const HATCH = { width: 1.2, opacity: 0.45 } as const;
/** Where a line that fades in has its own colour. */
export const FADED_IN = 0.6;
const HATCH_STEP = 7;

/** The font of a text, as a canvas names it. */
export function fontOf({ size, bold }: Pick<TextMark, 'size' | 'bold'>): string {
  return `${bold ? 600 : 400} ${size}px ${FONT}`;
}

/** A closed line through corners. */
export function closed(corners: readonly { readonly x: number; readonly y: number }[]): string {
  return `${corners.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('')}Z`;
}

/** Slanted lines over a box, as the `d` of a path. */
export function slanted(reach: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }): string {
  const { x1, y1, x2, y2 } = reach;
  const step = HATCH_STEP * Math.SQRT2;
  let d = '';
  for (let c = Math.floor((x1 + y1) / step) * step; c <= x2 + y2; c += step)
    d += `M${(c - y1).toFixed(1)},${y1}L${(c - y2).toFixed(1)},${y2}`;
  return d;
}

/** The corners of the box around a closed line that `closed` made. */
export function boxOf(d: string) {
  const numbers = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [numbers.map(([x]) => x), numbers.map(([, y]) => y)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

function gradient(context: CanvasRenderingContext2D, { colour, from, to }: NonNullable<PathMark['fade']>, own: string): CanvasGradient {
  const made = context.createLinearGradient(from.x, from.y, to.x, to.y);
  made.addColorStop(0, colour);
  made.addColorStop(FADED_IN, own);
  return made;
}

function drawPath(context: CanvasRenderingContext2D, mark: PathMark): void {
  const path = new Path2D(mark.d);
  context.save();
  const scale = mark.at?.scale ?? 1;
  if (mark.at) {
    context.translate(mark.at.x, mark.at.y);
    context.scale(scale, scale);
  }
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.fill !== undefined) {
    context.globalAlpha = (mark.opacity ?? 1) * (mark.fillOpacity ?? 1);
    context.fillStyle = mark.fill;
    context.fill(path);
    context.globalAlpha = mark.opacity ?? 1;
  }
  if (mark.hatch !== undefined) {
    context.save();
    context.clip(path);
    context.globalAlpha = HATCH.opacity;
    context.strokeStyle = mark.hatch;
    context.lineWidth = HATCH.width;
    context.stroke(new Path2D(slanted(boxOf(mark.d))));
    context.restore();
  }
  if (mark.stroke !== undefined) {
    context.strokeStyle = mark.fade === undefined ? mark.stroke : gradient(context, mark.fade, mark.stroke);
    context.lineWidth = (mark.width ?? 1) / scale;
    context.setLineDash([...(mark.dash ?? [])]);
    context.lineCap = mark.round ? 'round' : 'butt';
    context.lineJoin = 'round';
    context.stroke(path);
  }
  context.restore();
}

function drawText(context: CanvasRenderingContext2D, mark: TextMark): void {
  context.font = fontOf(mark);
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'start' ? 'left' : 'right';
  context.textBaseline = 'alphabetic';
  const text = isolated(mark.text);
  if (mark.halo !== undefined) {
    context.strokeStyle = mark.halo;
    context.lineWidth = HALO * 2;
    context.lineJoin = 'round';
    context.strokeText(text, mark.x, mark.y);
  }
  context.fillStyle = mark.colour;
  context.fillText(text, mark.x, mark.y);
}

/** Draws marks on a canvas, first to last. */
export function drawMarks(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'path') drawPath(context, mark);
    else if (mark.kind === 'text') drawText(context, mark);
    else {
      context.save();
      context.translate(mark.x, mark.y);
      context.scale(mark.scale ?? 1, mark.scale ?? 1);
      drawMarks(context, mark.marks);
      context.restore();
    }
  }
}
