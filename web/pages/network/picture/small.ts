import type { Point } from '../../../marks/point.js';
import type { NetworkView, NodeView } from '../plan/view.js';
import { lineMarks, nodeMark } from './drawing.js';
import type { Mark } from './marks.js';
import type { Tokens } from './tokens.js';

const PADDING = 12;
const MARK_SCALE = 1;
/** What is not there on the day, but on another one that is shown beside it. */
const FAINT = 0.16;

/** A picture without names, as large as asked for. @param all the nodes of all pictures that stand side by side, so that they lie alike */
export function smallMarks(
  { nodes, links }: NetworkView,
  all: readonly NodeView[],
  places: ReadonlyMap<string, Point>,
  { width, height }: { readonly width: number; readonly height: number },
  t: Tokens,
): readonly Mark[] {
  const points = all.flatMap(({ id }) => places.get(id) ?? []);
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = Math.min(
    (width - 2 * PADDING) / Math.max(Math.max(...xs) - left, 1),
    (height - 2 * PADDING) / Math.max(Math.max(...ys) - top, 1),
    1,
  );
  const at = (id: string): Point => {
    const { x, y } = places.get(id) ?? { x: left, y: top };
    return { x: PADDING + (x - left) * scale, y: PADDING + (y - top) * scale };
  };
  const there = new Set(nodes.map(({ id }) => id));
  const faint = all
    .filter(({ id }) => !there.has(id))
    .map(({ id, kind }) => ({ ...nodeMark(kind, at(id), t, MARK_SCALE), opacity: FAINT }));
  const lines = links.flatMap((link) => lineMarks(link, [at(link.source), null, at(link.target)], t));
  return [...faint, ...lines, ...nodes.map(({ id, kind }) => nodeMark(kind, at(id), t, MARK_SCALE))];
}
