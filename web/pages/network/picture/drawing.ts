import type { Core, EdgeSingular } from 'cytoscape';
import { SHAPES } from '../../../marks/glyph.js';
import type { Point } from '../../../marks/point.js';
import type { Family } from '../../../words/families.js';
import { widthOf } from '../../../words/families.js';
import type { Kind } from '../../../words/kinds.js';
import type { LinkView, NetworkView } from '../plan/view.js';
import type { Mark, PathMark } from './marks.js';
import { FAMILY_MARKS, NODE_SHAPES } from './shapes.js';
import type { Tokens } from './tokens.js';

/** A mark of a list is drawn in a circle of 6 around 0; this makes it one of the picture. */
const NODE_SCALE = 10 / 6;

/** The mark of a kind at a place. */
export function nodeMark(kind: Kind, { x, y }: Point, t: Tokens, scale = NODE_SCALE): Mark {
  const { colour, line } = NODE_SHAPES[kind];
  const d = SHAPES[kind];
  const at = { x, y, scale };
  if (kind === 'frontBrand') return { kind: 'path', d, at, fill: t.tBrand, hatch: t.brand, stroke: t.brand, width: line };
  return line === 0 ? { kind: 'path', d, at, fill: t[colour] } : { kind: 'path', d, at, fill: t.paper, stroke: t[colour], width: line };
}

const ENDS: Readonly<Record<Family, { readonly d: string; readonly full: boolean }>> = {
  belonging: { d: 'M-6.6,0a3.3,3.3 0 1 1 6.6,0a3.3,3.3 0 1 1 -6.6,0Z', full: true },
  support: { d: 'M-8.5,-4.4L0,0L-8.5,4.4Z', full: true },
  designation: { d: 'M0,-6V6', full: false },
  violence: { d: 'M-7,-5L0,0L-7,5', full: false },
  other: { d: 'M-6,-3H0V3H-6Z', full: true },
};

function turned(d: string, { x, y }: Point, angle: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const point = (px: number, py: number) => `${(x + px * cos - py * sin).toFixed(1)},${(y + px * sin + py * cos).toFixed(1)}`;
  let [cx, cy] = [0, 0];
  return d.replace(/([MLHVaZ])([^MLHVaZ]*)/g, (_, command: string, rest: string) => {
    const n = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'Z') return 'Z';
    if (command === 'a') {
      [cx, cy] = [cx + n[5]!, cy + n[6]!];
      return `A${n[0]},${n[1]} 0 ${n[3]} ${n[4]} ${point(cx, cy)}`;
    }
    if (command === 'H') cx = n[0]!;
    else if (command === 'V') cy = n[0]!;
    else [cx, cy] = [n[0]!, n[1]!];
    return `${command === 'M' ? 'M' : 'L'}${point(cx, cy)}`;
  });
}

/** The end of a line, which tells its family; hollow for what is inferred. */
function endMark(family: Family, at: Point, angle: number, colour: string, paper: string, hollow: boolean): PathMark {
  const { d, full } = ENDS[family];
  const shape = { kind: 'path', d: turned(d, at, angle) } as const;
  if (!full) return { ...shape, stroke: colour, width: 1.6 };
  return hollow ? { ...shape, fill: paper, stroke: colour, width: 1.2 } : { ...shape, fill: colour };
}

/** A line from one point to another, over a third where it bends. */
export function lineMarks(
  link: Pick<LinkView, 'family' | 'standing' | 'symmetric' | 'uncertain' | 'roots'>,
  [from, over, to]: readonly [Point, Point | null, Point],
  t: Tokens,
): readonly Mark[] {
  const { family, standing, symmetric, uncertain, roots } = link;
  const disputed = standing === 'disputed';
  const colour = disputed ? t.dispute : t[FAMILY_MARKS[family].colour];
  const bend = over === null ? 'L' : `Q${over.x.toFixed(1)},${over.y.toFixed(1)} `;
  const [before, after] = [over ?? from, over ?? to];
  return [
    {
      kind: 'path',
      d: `M${from.x.toFixed(1)},${from.y.toFixed(1)}${bend}${to.x.toFixed(1)},${to.y.toFixed(1)}`,
      stroke: colour,
      width: widthOf(roots),
      ...(disputed && { dash: [7, 4] }),
      ...(standing === 'inferred' && { dash: [1.5, 4], round: true }),
      ...(standing === 'withdrawn' && { opacity: 0.35 }),
      ...(uncertain && !disputed && { fade: { colour: t.rule, from, to } }),
    },
    endMark(family, to, Math.atan2(to.y - before.y, to.x - before.x), colour, t.paper, standing === 'inferred'),
    ...(symmetric ? [endMark(family, from, Math.atan2(from.y - after.y, from.x - after.x), colour, t.paper, standing === 'inferred')] : []),
  ];
}

/** Where a line meets a mark. */
function rim(centre: Point, from: Point, width: number): Point {
  const distance = Math.hypot(from.x - centre.x, from.y - centre.y) || 1;
  const reach = width / 2 + 2;
  return { x: centre.x + ((from.x - centre.x) / distance) * reach, y: centre.y + ((from.y - centre.y) / distance) * reach };
}

/** The lines and the marks of a picture as it stands, in places of the model: for a file. */
export function drawingMarks(cy: Core, { nodes, links }: NetworkView, t: Tokens): readonly Mark[] {
  const lines = links.flatMap((link): readonly Mark[] => {
    const edge = cy.getElementById(link.id) as EdgeSingular;
    if (edge.empty()) return [];
    const over = edge.controlPoints()?.[0] ?? null;
    const [source, target] = [edge.source(), edge.target()];
    const [start, end] = [source.position(), target.position()];
    const from = link.symmetric ? rim(start, over ?? end, source.width()) : start;
    return lineMarks(link, [from, over, rim(end, over ?? start, target.width())], t);
  });
  const marks = nodes.flatMap(({ id, kind }) => {
    const node = cy.getElementById(id);
    return node.empty() ? [] : [nodeMark(kind, node.position(), t)];
  });
  return [...lines, ...marks];
}
