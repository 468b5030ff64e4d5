import './time-band.css';
import type { KeyboardEvent, ReactNode } from 'react';
import { KnownOnMark, TrueOnMark } from '../../marks/handles.js';
import { type Axis, dayOn, withDay } from '../../state/axis.js';
import { type DayScale, dayNumber, dayOf, dayScale } from '../../state/day-scale.js';
import { choose } from '../../state/place.js';
import { timesToChoices } from '../../state/times.js';
import { dayWords, today } from '../../words/dates.js';
import { number, type Text, words } from '../../words/words.js';
import { useWidth } from '../use-width.js';
import { type Bin, binsOf, type Dated, firstYear, howMany } from './bins.js';
import type { Handles } from './use-handles.js';

const SIDE = 12;
const BIN = 5;
const HALF = 26;
const AXIS = 44;
const HEIGHT = AXIS + HALF + 22;

const AXES: Readonly<Record<Axis, { readonly label: Text; readonly none: Text; readonly what: Text }>> = {
  VALID: { label: 'times.trueOn', none: 'times.anyDay', what: 'time.happened' },
  KNOWN: { label: 'times.knownOn', none: 'time.today', what: 'time.said' },
};

/** One half of the band: bars that grow away from the axis, hatched where a day is only the first or last that a date can mean. */
function Bars({ bins, up }: { readonly bins: readonly Bin[]; readonly up: boolean }) {
  const most = Math.max(1, ...bins.map(({ sure, perhaps }) => sure + perhaps));
  const height = (n: number) => (n === 0 ? 0 : Math.max(2, (Math.sqrt(n) / Math.sqrt(most)) * HALF));
  return bins.map(({ x, sure, perhaps }) => {
    const [solid, all] = [height(sure), height(sure + perhaps)];
    const y = (from: number, tall: number) => (up ? AXIS - 1 - from - tall : AXIS + 1 + from);
    return (
      <g key={x}>
        <rect x={x} y={y(0, solid)} width={BIN - 1} height={solid} fill={up ? 'var(--ink-2)' : 'var(--c-state)'} />
        {perhaps > 0 && (
          <rect className="perhaps" x={x + 0.5} y={y(solid, all - solid)} width={BIN - 2} height={Math.max(all - solid, 1.5)} />
        )}
      </g>
    );
  });
}

/** One of the two handles as a slider; arrows go from change to change. */
function Handle({ axis, scale, handles }: { readonly axis: Axis; readonly scale: DayScale; readonly handles: Handles }) {
  const day = dayOn(axis, handles.times);
  const { label, none } = AXES[axis];
  const onKey = (event: KeyboardEvent) => {
    const by =
      event.key === 'ArrowLeft' || event.key === 'ArrowDown' ? -1 : event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    handles.step(axis, by);
  };
  return (
    <input
      type="range"
      className={axis === 'VALID' ? 'handle true-on' : 'handle known-on'}
      aria-label={words(label)}
      aria-valuetext={day === null ? words(none) : dayWords(day)}
      min={dayNumber(scale.from)}
      max={dayNumber(scale.to)}
      value={dayNumber(day ?? scale.to)}
      data-any={day === null}
      onChange={(event) => handles.move({ axis, day: dayOf(Number(event.target.value)) })}
      onKeyDown={onKey}
    />
  );
}

/** The buttons of one time: beside every drag there is a press. */
function Controls({ axis, handles }: { readonly axis: Axis; readonly handles: Handles }) {
  const day = dayOn(axis, handles.times);
  const { label, none } = AXES[axis];
  const playing = handles.playing === axis;
  return (
    <div className="time-controls" role="group" aria-label={words(label)}>
      <span className="time-label">
        {axis === 'VALID' ? <TrueOnMark /> : <KnownOnMark />} {words(label)} <b>{day === null ? words(none) : dayWords(day)}</b>
      </span>
      <button
        type="button"
        disabled={!handles.canStep(axis, -1)}
        aria-label={words('time.before', { time: words(label) })}
        onClick={() => handles.step(axis, -1)}
      >
        ‹
      </button>
      <button
        type="button"
        disabled={!handles.canStep(axis, 1)}
        aria-label={words('time.after', { time: words(label) })}
        onClick={() => handles.step(axis, 1)}
      >
        ›
      </button>
      <button
        type="button"
        aria-label={words(playing ? 'time.pause.of' : 'time.play.of', { time: words(label) })}
        onClick={() => (playing ? handles.pause() : handles.play(axis))}
      >
        {words(playing ? 'time.pause' : 'time.play')}
      </button>
      {day !== null && (
        <button type="button" className="txt" onClick={() => choose(timesToChoices(withDay(handles.times, { axis, day: null })))}>
          {words(none)}
        </button>
      )}
    </div>
  );
}

/** What the band draws: above its axis what was so or happened, below it what was said. */
export interface BandDays {
  readonly above: readonly Dated[];
  readonly below: readonly Dated[];
}

/**
 * Two times on one axis: above it what was so, below it what sources had said. Each has a handle of its own, which moves nothing but its own time.
 * @param props.dated null while it is asked for
 * @param props.missing why it is not there
 * @param props.last what the last step brought, in words
 */
export function TimeBand(props: {
  readonly dated: BandDays | null;
  readonly missing: string | null;
  readonly handles: Handles;
  readonly last: ReactNode;
}) {
  const { dated, missing, handles, last } = props;
  const [measure, width] = useWidth();
  if (missing !== null) return <p className="note small">{words('time.missing', { reason: missing })}</p>;
  const picture = (wide: number) => {
    if (!dated) return <p className="small mut">{words('time.waiting')}</p>;
    const days = [...dated.above, ...dated.below].map(({ day }) => day);
    const from = firstYear(days, today());
    const scale = dayScale(from, today(), SIDE, wide - SIDE);
    const [above, below] = [binsOf(dated.above, scale, BIN), binsOf(dated.below, scale, BIN)];
    const earlier = howMany(dated.above.filter(({ day }) => day < from));
    const { trueOn, knownOn } = handles.times;
    return (
      <div className="time-line">
        <svg width={wide} height={HEIGHT} aria-hidden="true">
          {trueOn !== null && (
            <rect x={scale.x(trueOn)} y={14} width={wide - SIDE - scale.x(trueOn)} height={AXIS - 14} fill="var(--sunk)" />
          )}
          {knownOn !== null && (
            <rect x={scale.x(knownOn)} y={AXIS} width={wide - SIDE - scale.x(knownOn)} height={HALF + 4} fill="var(--sunk)" />
          )}
          {scale.years.map((year, i) => (
            <g key={year}>
              <path d={`M${scale.x(year)},16V${AXIS + HALF + 4}`} stroke="var(--rule)" />
              {i % Math.ceil((scale.years.length * 40) / wide) === 0 && (
                <text className="tick halo" x={scale.x(year) + 3} y={24}>
                  {year.slice(0, 4)}
                </text>
              )}
            </g>
          ))}
          <Bars bins={above} up />
          <Bars bins={below} up={false} />
          <path d={`M0,${AXIS}H${wide}`} stroke="var(--axis)" />
          {trueOn !== null && <path d={`M${scale.x(trueOn)},12V${AXIS}`} stroke="var(--ink)" strokeWidth="2" />}
          {knownOn !== null && (
            <path d={`M${scale.x(knownOn)},${AXIS}V${HEIGHT - 14}`} stroke="var(--ink)" strokeWidth="2" strokeDasharray="3 2" />
          )}
        </svg>
        <Handle axis="VALID" scale={scale} handles={handles} />
        <Handle axis="KNOWN" scale={scale} handles={handles} />
        <p className="small mut time-key">
          <span>{words('time.happened')}</span> <i className="perhaps" /> <span>{words('time.perhaps')}</span>
          {earlier > 0 && <span>{words('time.earlier', { n: number(earlier), year: from.slice(0, 4) })}</span>}
          <i className="said" /> <span>{words('time.said')}</span>
        </p>
      </div>
    );
  };
  return (
    <section className="time-band" aria-label={words('time.label')}>
      <div className="time-row">
        <Controls axis="VALID" handles={handles} />
        <Controls axis="KNOWN" handles={handles} />
      </div>
      <div ref={measure} className="time-days">
        {width !== null && picture(width)}
      </div>
      {last}
    </section>
  );
}
