import { EdgeLine } from '../../marks/edge-line.js';
import { SHAPES } from '../../marks/glyph.js';
import type { Point } from '../../marks/point.js';
import { labelLines } from '../../parts/label-lines.js';
import { useEvidenceLink } from '../../parts/sentence.js';
import { rootsOf } from '../../state/roots.js';
import { type EntityRef, kindOf } from '../../words/kinds.js';
import { sentenceText } from '../../words/statements.js';
import { words } from '../../words/words.js';
import { gapRoots, gapVerb } from './gap-words.js';
import { columnsOf, linksOf, type Shape, type ShapeLink } from './shapes.js';

const SIDE = 76;
const ROW = 56;
const TOP = 46;
const BELOW = 44;
const RADIUS = 13;
const LETTER = 6.3;
const APART = 26;
/** More alternatives at one place than these are in the list of steps alone. */
export const MOST_DRAWN = 8;

function NodeMark({ entity, at, letters }: { readonly entity: EntityRef; readonly at: Point; readonly letters: number }) {
  const kind = kindOf(entity);
  return (
    <g transform={`translate(${at.x},${at.y})`}>
      <path className={`k-${kind}`} d={SHAPES[kind]} transform="scale(1.45)" />
      <text className="halo" textAnchor="middle" fontSize={12}>
        {labelLines(entity.name, letters).map((line, i) => (
          <tspan key={i} x={0} y={24 + i * 14}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The point on a node's edge that looks to another node. */
function towards(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) / length) * RADIUS, y: a.y + ((b.y - a.y) / length) * RADIUS };
}

/** Paths of one shape as one row: alternatives stacked in their column, verbs above the lines, root sources below. A line opens its evidence. */
export function ShapePicture({ shape, width }: { readonly shape: Shape; readonly width: number }) {
  const link = useEvidenceLink();
  const columns = columnsOf(shape).map((column) => column.slice(0, MOST_DRAWN));
  const rows = Math.max(...columns.map((column) => column.length));
  const height = TOP + (rows - 1) * ROW + BELOW;
  const gap = (width - 2 * SIDE) / (columns.length - 1);
  const letters = Math.floor(Math.min(130, gap * 0.62) / LETTER);
  const at = new Map<string, Point>();
  columns.forEach((column, i) => {
    column.forEach(({ id }, j) => {
      at.set(`${i} ${id}`, { x: SIDE + i * gap, y: TOP + ((rows - column.length) / 2 + j) * ROW });
    });
  });
  const drawn = linksOf(shape).map((links, i) => links.filter(({ from, to }) => at.has(`${i} ${from}`) && at.has(`${i + 1} ${to}`)));
  const bend = (links: readonly ShapeLink[], one: ShapeLink) => {
    const parallel = links.filter(({ from, to }) => from === one.from && to === one.to);
    return (parallel.indexOf(one) - (parallel.length - 1) / 2) * APART * (one.forward ? 1 : -1);
  };
  return (
    <svg width={width} height={height} role="group" aria-label={words('paths.picture', { n: shape.paths.length })}>
      {drawn.map((links, i) =>
        links.map((one) => {
          const [left, right] = [at.get(`${i} ${one.from}`)!, at.get(`${i + 1} ${one.to}`)!];
          const ends = [towards(left, right), towards(right, left)] as const;
          const [from, to] = one.forward ? ends : [ends[1], ends[0]];
          return (
            // The steps below are the same links for the keyboard.
            <a key={one.statement.id} href={link(one.statement.id)} tabIndex={-1} aria-label={sentenceText(one.statement)}>
              <title>{sentenceText(one.statement)}</title>
              <path d={`M${from.x},${from.y}L${to.x},${to.y}`} stroke="transparent" strokeWidth={14} />
              <EdgeLine
                statement={one.statement}
                roots={rootsOf(one.statement.evidence).for.size}
                from={from}
                to={to}
                bend={bend(links, one)}
              />
            </a>
          );
        }),
      )}
      {drawn.map((links, i) => {
        if (links.length === 0) return null;
        const middles = links.map(({ from, to }) => (at.get(`${i} ${from}`)!.y + at.get(`${i + 1} ${to}`)!.y) / 2);
        const y = Math.min(...middles);
        const x = SIDE + (i + 0.5) * gap;
        const single = links.length === 1;
        return (
          <g key={i} textAnchor="middle">
            <text className="halo" x={x} y={single ? y - 9 : 13} fontSize={12} fontWeight={600}>
              {gapVerb(links)}
            </text>
            <text className="halo tick" x={x} y={single ? y + 18 : 27}>
              {gapRoots(links)}
            </text>
          </g>
        );
      })}
      <g>
        {columns.map((column, i) =>
          column.map((entity) => (
            <NodeMark key={`${i} ${entity.id}`} entity={entity} at={at.get(`${i} ${entity.id}`)!} letters={letters} />
          )),
        )}
      </g>
    </svg>
  );
}
