import { SHAPES } from './glyph.js';

/**
 * The mark of an attack around a point: filled where something is known, hollow where it is not, on a yellow disc where it was chosen.
 * @param size the width in pixels
 */
export function Star(props: {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly hollow?: boolean;
  readonly chosen?: boolean;
}) {
  const { x, y, size = 12, hollow = false, chosen = false } = props;
  return (
    <g transform={`translate(${x},${y})`}>
      {chosen && <circle r={size * 0.75} fill="var(--c-select)" stroke="var(--ink)" strokeWidth={1} />}
      <path
        d={SHAPES.attack}
        transform={`scale(${size / 15.6})`}
        fill={hollow ? (chosen ? 'none' : 'var(--paper)') : chosen ? 'var(--on-select)' : 'var(--c-attack)'}
        {...(hollow && { stroke: chosen ? 'var(--on-select)' : 'var(--ink-3)', strokeWidth: 1.3 })}
      />
    </g>
  );
}
