import { Star } from '../../marks/star.js';
import { useWidth } from '../../parts/use-width.js';
import { choose } from '../../state/place.js';
import { counted, number, words } from '../../words/words.js';
import { NONE } from './choices.js';
import type { Count } from './use-attacks.js';
import { valueWords } from './words.js';

const STARS = 5;
const STAR = 13;
const BARS = 64;
const SIDE = 10;
const NO_NAMES = new Map<string, { readonly name: string }>();

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const isMonth = (count: Count) => /^\d{4}-\d{2}$/.test(count.value ?? '');

/** The counts of one month each, in order, over the whole span. */
function Strip(props: {
  readonly months: readonly Count[];
  readonly width: number;
  readonly marked: ReadonlySet<string | null> | null;
  readonly value: string | undefined;
}) {
  const { months, width, marked, value } = props;
  const largest = Math.max(...months.map(({ attacks }) => attacks));
  const stars = largest <= STARS;
  const height = stars ? largest * STAR + 6 : BARS + 14;
  const [first, last] = [monthNumber(months[0]!.value!), monthNumber(months.at(-1)!.value!)];
  const step = (width - 2 * SIDE) / Math.max(last - first + 1, 12);
  const x = (month: string) => SIDE + (monthNumber(month) - first + 0.5) * step;
  const years = Array.from({ length: Math.floor(last / 12) - Math.floor(first / 12) + 2 }, (_, i) => Math.floor(first / 12) + i);
  const most = months.find(({ attacks }) => attacks === largest)!;
  let labelEnd = Number.NEGATIVE_INFINITY;
  return (
    <svg width={width} height={height + 22} role="group" aria-label={words('attacks.months.label', { n: months.length })}>
      <path d={`M0,${height}H${width}`} stroke="var(--axis)" />
      {years.map((year) => {
        // The year in which the strip begins is named at its left end.
        const at = Math.max(SIDE + (year * 12 - first) * step, 0);
        if (at > width) return null;
        const fits = at > labelEnd && at < width - 28;
        if (fits) labelEnd = at + 34;
        return (
          <g key={year}>
            <path d={`M${at},${height}v${fits ? 8 : 4}`} stroke="var(--axis)" />
            {fits && (
              <text className="tick" x={at + 3} y={height + 18}>
                {year}
              </text>
            )}
          </g>
        );
      })}
      {months.map((count) => {
        const month = count.value!;
        const chosen = month === value || month.slice(0, 4) === value;
        const barHeight = (count.attacks / largest) * BARS;
        return (
          // The list beside the head does the same for the keyboard.
          <a
            key={month}
            href={window.location.hash}
            tabIndex={-1}
            aria-label={words('attacks.row', {
              value: valueWords('month', month, NO_NAMES),
              n: counted('overview.attacks', count.attacks),
            })}
            onClick={(event) => {
              event.preventDefault();
              choose({ month: month === value ? null : month, rows: null });
            }}
          >
            <title>
              {words('attacks.row', { value: valueWords('month', month, NO_NAMES), n: counted('overview.attacks', count.attacks) })}
            </title>
            <rect
              x={x(month) - Math.max(step, 8) / 2}
              y={0}
              width={Math.max(step, 8)}
              height={height}
              fill={chosen ? 'var(--t-select)' : 'transparent'}
            />
            {stars ? (
              Array.from({ length: count.attacks }, (_, i) => (
                <Star key={i} x={x(month)} y={height - 8 - i * STAR} size={11} chosen={i === 0 && (marked?.has(month) ?? false)} />
              ))
            ) : (
              <rect
                x={x(month) - (step * 0.8) / 2}
                y={height - barHeight}
                width={Math.max(step * 0.8, 1)}
                height={barHeight}
                fill={chosen ? 'var(--ink)' : 'var(--c-attack)'}
              />
            )}
          </a>
        );
      })}
      {!stars && (
        <text className="tick" x={Math.min(Math.max(x(most.value!), 20), width - 20)} y={height - BARS - 3} textAnchor="middle">
          {number(largest)}
        </text>
      )}
    </svg>
  );
}

/** Attacks by month. What can be of more than one month, or has no day, is said beside it and not drawn in a month. */
export function Months(props: {
  readonly counts: readonly Count[];
  readonly value: string | undefined;
  readonly marked: ReadonlySet<string | null> | null;
}) {
  const { counts, value, marked } = props;
  const [measure, width] = useWidth();
  const months = counts.filter(isMonth);
  const others = counts.filter((count) => !isMonth(count));
  const years = [...new Set(months.map((count) => count.value!.slice(0, 4)))];
  const inYear = (year: string) => months.filter((count) => count.value!.startsWith(year));
  const option = (text: string, attacks: number) => words('attacks.option', { value: text, n: number(attacks) });
  return (
    <section className="months">
      <div className="chart-head">
        <h3>{words('attacks.by.month')}</h3>
        {others.map((count) => (
          <span key={count.value ?? NONE} className="small mut">
            {words('attacks.row', { value: valueWords('month', count.value, NO_NAMES), n: number(count.attacks) })}
          </span>
        ))}
        <span className="sp" />
        <select
          aria-label={words('attacks.months.choose')}
          value={value ?? ''}
          onChange={(event) => choose({ month: event.target.value || null, rows: null })}
        >
          <option value="">{words('attacks.months.any')}</option>
          {years.flatMap((year) => [
            <option key={year} value={year}>
              {option(
                year,
                inYear(year).reduce((sum, { attacks }) => sum + attacks, 0),
              )}
            </option>,
            ...inYear(year).map((count) => (
              <option key={count.value} value={count.value!}>
                {option(valueWords('month', count.value, NO_NAMES), count.attacks)}
              </option>
            )),
          ])}
          {value === NONE || others.some((count) => count.value === null) ? <option value={NONE}>{words('date.unknown')}</option> : null}
        </select>
      </div>
      <div ref={measure}>
        {width !== null && months.length > 0 && <Strip months={months} width={width} marked={marked} value={value} />}
      </div>
      {months.length === 0 && <p className="dim">{words('attacks.chart.none')}</p>}
    </section>
  );
}
