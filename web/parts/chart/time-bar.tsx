import type { DayScale } from '../../state/day-scale.js';
import { OPEN_END } from '../../words/dates.js';
import { observedBy, type TimedStatement } from '../../words/statements.js';

const HEIGHT = 7;

/** A statement that is drawn as a bar. */
export type BarStatement = TimedStatement & { readonly id: string; readonly status: string };

/** What of a period is certain, and what only may be. */
interface Extent {
  /** Fades in from the left up to here: the start is unknown, and a source reports it on this day. */
  readonly fadeTo: string | null;
  /** Some day in this range. */
  readonly someDay: readonly [from: string, to: string] | null;
  /** A known first day. */
  readonly firstDay: string | null;
  readonly solidFrom: string | null;
  readonly solidTo: string | null;
  readonly ended: boolean;
}

/** The extent of a statement's time; null parts are unknown. */
export function extentOf(statement: TimedStatement): Extent {
  const { from, to } = statement.valid;
  const observed = observedBy(statement);
  const ended = to?.latest !== undefined && to?.latest !== null && to.latest !== OPEN_END && to.edtf !== '..';
  const solidTo = ended ? to!.latest! : null;
  if (!from?.latest || (!from.earliest && from.latest)) {
    const upTo = from?.latest ?? observed?.earliest ?? null;
    return { fadeTo: upTo, someDay: null, firstDay: null, solidFrom: upTo, solidTo, ended };
  }
  if (from.earliest === from.latest)
    return { fadeTo: null, someDay: null, firstDay: from.earliest!, solidFrom: from.earliest!, solidTo, ended };
  return { fadeTo: null, someDay: [from.earliest!, from.latest], firstDay: null, solidFrom: from.latest, solidTo, ended };
}

/** Where the bar of a statement begins on a scale. */
export function barStart(statement: TimedStatement, scale: DayScale): number {
  const { fadeTo, someDay, firstDay } = extentOf(statement);
  return scale.x(someDay?.[0] ?? firstDay ?? fadeTo ?? scale.from);
}

/**
 * A statement in time. An edge of ink is a known day, a fade an unknown start, a hatched box "some day in it"; an arrow still stands.
 * @param y the middle of the bar
 */
export function TimeBar({ statement, scale, y }: { readonly statement: BarStatement; readonly scale: DayScale; readonly y: number }) {
  const { fadeTo, someDay, firstDay, solidFrom, solidTo, ended } = extentOf(statement);
  const disputed = statement.status === 'DISPUTED';
  const colour = disputed ? 'var(--c-dispute)' : 'var(--c-state)';
  const top = y - HEIGHT / 2;
  const [left, right] = [scale.x(solidFrom ?? scale.from), scale.x(solidTo ?? scale.to)];
  return (
    <g>
      {fadeTo !== null && (
        <rect x={scale.x(scale.from)} y={top} width={Math.max(left - scale.x(scale.from), 0)} height={HEIGHT} fill="url(#fade)" />
      )}
      {someDay !== null && (
        <rect
          x={scale.x(someDay[0])}
          y={top + 0.75}
          width={Math.max(scale.x(someDay[1]) - scale.x(someDay[0]), 2)}
          height={HEIGHT - 1.5}
          fill="url(#some-day)"
          stroke={colour}
          strokeWidth={1.2}
          {...(disputed && { strokeDasharray: '4 3' })}
        />
      )}
      {disputed ? (
        <>
          <path d={`M${left},${y}H${right}`} stroke={colour} strokeWidth={3} strokeDasharray="7 4" />
          <path d={`M${(left + right) / 2 - 2.5},${y - 6}v12m5,-12v12`} stroke={colour} strokeWidth={2} />
        </>
      ) : (
        <rect x={left} y={top} width={Math.max(right - left, 1)} height={HEIGHT} fill={colour} />
      )}
      {(firstDay ?? fadeTo) !== null && (
        <path d={`M${left},${top - 2}v${HEIGHT + 4}`} stroke={disputed ? colour : 'var(--ink)'} strokeWidth={2} />
      )}
      {ended ? (
        <path d={`M${right},${top - 2}v${HEIGHT + 4}`} stroke="var(--ink)" strokeWidth={2} />
      ) : (
        <path d={`M${right},${top}l5,${HEIGHT / 2}l-5,${HEIGHT / 2}z`} fill={colour} />
      )}
    </g>
  );
}
