import type { OverviewTimeQuery } from '../../api/documents.generated.js';
import { Star } from '../../marks/star.js';
import { useWidth } from '../../parts/use-width.js';
import { type DayScale, dayScale } from '../../state/day-scale.js';
import { useTimes } from '../../state/times.js';
import { dayWords, firstDay, today } from '../../words/dates.js';
import { FAMILY_COLOURS, familyOfStatement } from '../../words/families.js';
import { counted, number, words } from '../../words/words.js';
import { SourceMark } from './source-mark.js';

const YEARS = 3;
const LEFT = 108;
const RIGHT = 16;
const MARK = 9;
const HIGHEST = 9;
const LABELS = 18;

const DRAWN = 200;
const BARS = 70;

/** Attacks of one month, where there are too many for a mark each. */
interface MonthBar {
  readonly month: string;
  readonly attacks: number;
}

function barsOf({ months, dated }: OverviewTimeQuery): readonly MonthBar[] {
  if (dated.totalCount <= DRAWN) return [];
  return months.buckets.flatMap(({ attacks, keys }) => {
    const month = keys[0]?.value ?? '';
    return /^\d{4}-\d{2}$/.test(month) ? [{ month, attacks }] : [];
  });
}

/** A record on a day, or some day of a year. */
interface Event {
  readonly key: string;
  readonly earliest: string;
  readonly latest: string;
  readonly colour: string | null;
}

function eventsOf({ dated, begun }: OverviewTimeQuery): readonly Event[] {
  const one = dated.totalCount <= DRAWN ? dated.nodes : [];
  const attacks = one.map(({ id, date }) => ({ key: id, earliest: date?.earliest, latest: date?.latest, colour: null }));
  const states = begun.nodes.map((statement) => ({
    key: statement.id,
    earliest: statement.valid.from?.earliest,
    latest: statement.valid.from?.latest,
    colour: FAMILY_COLOURS[familyOfStatement(statement)],
  }));
  return [...attacks, ...states].flatMap(({ earliest, latest, ...event }) => (earliest && latest ? [{ ...event, earliest, latest }] : []));
}

/** Days in columns as wide as a mark: how many are in the column already says how high the next one stands. */
function columns<Of>(
  items: readonly Of[],
  dayOf: (item: Of) => string,
  scale: DayScale,
): readonly { readonly item: Of; readonly x: number; readonly level: number }[] {
  const heights = new Map<number, number>();
  return items.map((item) => {
    const column = Math.round(scale.x(dayOf(item)) / MARK);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { item, x: column * MARK, level };
  });
}

/** A number where a column is higher than the band. */
function Overflow({
  marks,
  y,
}: {
  readonly marks: readonly { readonly x: number; readonly level: number }[];
  readonly y: (level: number) => number;
}) {
  const over = new Map<number, number>();
  for (const { x, level } of marks) if (level >= HIGHEST) over.set(x, level + 1 - HIGHEST);
  return [...over].map(([x, n]) => (
    <text key={x} className="halo tick" x={x} y={y(HIGHEST) + 4} textAnchor="middle">
      {`+${number(n)}`}
    </text>
  ));
}

/** Above one axis what happened, on its own day; below it what was said, on the day of publication. */
export function Band({ data }: { readonly data: OverviewTimeQuery }) {
  const [measure, width] = useWidth();
  const to = useTimes().knownOn ?? today();
  const from = `${Number(to.slice(0, 4)) - YEARS}-01-01`;
  const events = eventsOf(data);
  const [before, within] = [events.filter(({ latest }) => latest < from), events.filter(({ latest }) => latest >= from)];
  const isDayOrMonth = ({ earliest, latest }: Event) => earliest.slice(0, 7) === latest.slice(0, 7);
  const [days, longer] = [within.filter(isDayOrMonth), within.filter((event) => !isDayOrMonth(event))];
  const said = data.sources.nodes.map(({ id, published, accessed }) => ({
    key: id,
    day: firstDay(published ?? accessed),
    dated: published !== null,
  }));
  const saidBefore = said.filter(({ day }) => day < from).length;
  const allBars = barsOf(data);
  const bars = allBars.filter(({ month }) => month >= from.slice(0, 7));
  const most = bars.reduce((best, bar) => (bar.attacks > best.attacks ? bar : best), { month: '', attacks: 0 });
  const inBars = allBars.reduce((sum, { attacks }) => sum + attacks, 0);
  const earlier = before.length + allBars.reduce((sum, { month, attacks }) => sum + (month < from.slice(0, 7) ? attacks : 0), 0);
  const { begun, sources } = data;
  const label = words('overview.band.label', {
    events: counted('overview.band.events', events.length + inBars),
    sources: counted('overview.band.sources', said.length),
    from: dayWords(from),
    to: dayWords(to),
  });
  const picture = (wide: number) => {
    const left = wide < 560 ? 70 : LEFT;
    const scale = dayScale(from, to, left, wide - RIGHT);
    const above = columns(days, ({ earliest }) => earliest, scale);
    const below = columns(
      said.filter(({ day }) => day >= from),
      ({ day }) => day,
      scale,
    );
    const lines = longer.map((event, i) => ({ event, level: i % 6 }));
    const high = bars.length > 0 ? HIGHEST + 1 : Math.min(Math.max(...above.map(({ level }) => level + 1), 3), HIGHEST + 1);
    const barWidth = Math.max(((wide - left - RIGHT) / (YEARS + 1) / 12) * 0.8, 1);
    const deep = Math.min(Math.max(...below.map(({ level }) => level + 1), 3), HIGHEST + 1);
    const axis = high * MARK + 16;
    const height = axis + deep * MARK + LABELS + 8;
    const up = (level: number) => axis - 8 - level * MARK;
    const down = (level: number) => axis + 9 + level * MARK;
    return (
      <svg width={wide} height={height} role="img" aria-label={label}>
        <path d={`M0,${axis}H${wide}`} stroke="var(--axis)" />
        <path d={`M${left - 8},${axis - 24}V${axis + 24}`} stroke="var(--rule)" />
        <text className="tick" x={0} y={axis - 28} fontWeight={600} style={{ fill: 'var(--ink)' }}>
          {words('overview.band.happened')}
        </text>
        <text className="tick" x={0} y={axis + 36} fontWeight={600} style={{ fill: 'var(--ink)' }}>
          {words('overview.band.said')}
        </text>
        {earlier > 0 && (
          <text className="tick" x={0} y={axis - 8}>
            {words('overview.band.earlier', { n: number(earlier) })}
          </text>
        )}
        {saidBefore > 0 && (
          <text className="tick" x={0} y={axis + 16}>
            {words('overview.band.earlier', { n: number(saidBefore) })}
          </text>
        )}
        {scale.years.map((year) => (
          <g key={year}>
            <path d={`M${scale.x(year)},${axis}V${height - 16}`} stroke="var(--rule)" />
            <text className="tick" x={scale.x(year) + 3} y={height - 4}>
              {year.slice(0, 4)}
            </text>
          </g>
        ))}
        {bars.map(({ month, attacks }) => (
          <rect
            key={month}
            x={scale.x(`${month}-01`) + 1}
            y={axis - (attacks / most.attacks) * BARS}
            width={barWidth}
            height={(attacks / most.attacks) * BARS}
            fill="var(--c-attack)"
          />
        ))}
        {most.attacks > 0 && (
          <text className="halo tick" x={scale.x(`${most.month}-01`)} y={axis - BARS - 4} textAnchor="middle">
            {number(most.attacks)}
          </text>
        )}
        {lines.map(({ event, level }) => (
          <path
            key={event.key}
            d={`M${scale.x(event.earliest > from ? event.earliest : from)},${axis - 5 - level * 4}H${scale.x(event.latest)}`}
            stroke={event.colour ?? 'var(--c-attack)'}
            strokeWidth={1.4}
          />
        ))}
        {above
          .filter(({ level }) => level < HIGHEST)
          .map(({ item, x, level }) =>
            item.colour === null ? (
              <Star key={item.key} x={x} y={up(level)} size={11} />
            ) : (
              <rect key={item.key} x={x - 3.5} y={up(level) - 3.5} width={7} height={7} fill={item.colour} />
            ),
          )}
        <Overflow marks={above} y={up} />
        {below
          .filter(({ level }) => level < HIGHEST)
          .map(({ item, x, level }) => (
            <SourceMark key={item.key} x={x} y={down(level)} dated={item.dated} />
          ))}
        <Overflow marks={below} y={down} />
      </svg>
    );
  };
  return (
    <section className="w12 band">
      <div className="sechead">
        <h2>{words('overview.band')}</h2>
        <span className="mut">{words('overview.band.note')}</span>
        <span className="sp" />
        <span className="legend">
          <span>
            <svg width={14} height={14} aria-hidden="true">
              <Star x={7} y={7} size={11} />
            </svg>
            {words('kind.attack')}
          </span>
          <span>
            <i style={{ background: FAMILY_COLOURS.belonging }} />
            {words('overview.band.member')}
          </span>
          <span>
            <i style={{ background: FAMILY_COLOURS.designation }} />
            {words('overview.band.listed')}
          </span>
          <span>
            <svg width={16} height={10} aria-hidden="true">
              <path d="M0,5H16" stroke="var(--ink)" strokeWidth={1.4} />
            </svg>
            {words('overview.band.year')}
          </span>
          <span>
            <svg width={12} height={12} aria-hidden="true">
              <SourceMark x={6} y={6} dated={false} />
            </svg>
            {words('overview.band.undated')}
          </span>
        </span>
      </div>
      <div ref={measure}>{width !== null && picture(width)}</div>
      {bars.length > 0 && <p className="small mut">{words('overview.band.bars')}</p>}
      {(begun.totalCount > begun.nodes.length || sources.totalCount > said.length) && (
        <p className="small mut">
          {words('overview.band.cut', {
            drawn: number(begun.nodes.length),
            all: number(begun.totalCount),
            said: number(said.length),
            sources: number(sources.totalCount),
          })}
        </p>
      )}
    </section>
  );
}
