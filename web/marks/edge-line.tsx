import { FAMILY_COLOURS, type Family, familyOfStatement, isSymmetric, widthOf } from '../words/families.js';
import type { Point } from './point.js';

/** The end of a line at the object of a statement, drawn to the left of its point. */
function End({ family, colour }: { readonly family: Family; readonly colour: string }) {
  if (family === 'belonging') return <circle cx={-3} r={3} fill={colour} />;
  if (family === 'support') return <path d="M-8.2,-4.2L0,0L-8.2,4.2Z" fill={colour} />;
  if (family === 'designation') return <path d="M-1,-5V5" stroke={colour} strokeWidth={2} />;
  if (family === 'violence') return <path d="M-7,-4.5L0,0L-7,4.5" stroke={colour} strokeWidth={1.6} fill="none" />;
  return <path d="M-6,-3H0V3H-6Z" fill={colour} />;
}

/**
 * A statement as a line from its subject to its object: colour and end by family, pattern by status, width by root sources.
 * @param bend how far the middle is moved sideways, so that parallel statements stay apart
 */
export function EdgeLine(props: {
  readonly statement: { readonly __typename: string; readonly status: string };
  readonly roots: number;
  readonly from: Point;
  readonly to: Point;
  readonly bend?: number;
}) {
  const { statement, roots, from, to, bend = 0 } = props;
  const family = familyOfStatement(statement);
  const disputed = statement.status === 'DISPUTED';
  const colour = disputed ? 'var(--c-dispute)' : FAMILY_COLOURS[family];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  const degrees = (a: Point, b: Point) => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const centre = { x: (from.x + to.x) / 4 + middle.x / 2, y: (from.y + to.y) / 4 + middle.y / 2 };
  return (
    <g>
      <path
        d={`M${from.x},${from.y}Q${middle.x},${middle.y} ${to.x},${to.y}`}
        fill="none"
        stroke={colour}
        strokeWidth={widthOf(roots)}
        {...(disputed && { strokeDasharray: '7 4' })}
      />
      {disputed && (
        <path
          transform={`translate(${centre.x},${centre.y}) rotate(${degrees(from, to)})`}
          d="M-2.5,-6v12m5,-12v12"
          stroke={colour}
          strokeWidth={2}
        />
      )}
      <g transform={`translate(${to.x},${to.y}) rotate(${degrees(middle, to)})`}>
        <End family={family} colour={colour} />
      </g>
      {isSymmetric(statement) && (
        <g transform={`translate(${from.x},${from.y}) rotate(${degrees(middle, from)})`}>
          <End family={family} colour={colour} />
        </g>
      )}
    </g>
  );
}
