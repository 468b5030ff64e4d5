import type { OverviewTimeQuery } from '../../api/documents.generated.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { useWidth } from '../../parts/use-width.js';
import { dayScale } from '../../state/day-scale.js';
import { dayWords, firstDay } from '../../words/dates.js';
import { number, words } from '../../words/words.js';
import { SourceMark } from './source-mark.js';

type Source = OverviewTimeQuery['sources']['nodes'][number];

const ROWS = 12;
const ROW = 24;
const SIDE = 8;
const APART = 9;
const UNDATED = 76;

interface Publisher {
  readonly id: string | null;
  readonly name: string;
  readonly days: readonly string[];
  readonly undated: number;
}

function publishersOf(sources: readonly Source[]): readonly Publisher[] {
  const groups = new Map<string | null, Source[]>();
  for (const source of sources) {
    const id = source.publisher?.id ?? null;
    groups.set(id, [...(groups.get(id) ?? []), source]);
  }
  return [...groups]
    .map(([id, published]) => ({
      id,
      name: published[0]!.publisher?.name ?? words('source.noPublisher'),
      days: published.flatMap((source) => (source.published === null ? [] : [firstDay(source.published)])),
      undated: published.filter((source) => source.published === null).length,
    }))
    .toSorted((a, b) => (b.days[0] ?? '').localeCompare(a.days[0] ?? '') || a.name.localeCompare(b.name));
}

function Row({
  publisher,
  from,
  to,
  width,
}: {
  readonly publisher: Publisher;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}) {
  const scale = dayScale(from, to, SIDE, width - UNDATED);
  const label = words('overview.fresh.row', {
    name: publisher.name,
    days: publisher.days.map(dayWords).join(', ') || words('overview.fresh.noDay'),
    undated: publisher.undated,
  });
  return (
    <svg width={width} height={ROW} role="img" aria-label={label}>
      {scale.years.map((year) => (
        <path key={year} d={`M${scale.x(year)},0V${ROW}`} stroke="var(--rule)" />
      ))}
      {publisher.days.map((day, i) => (
        <SourceMark key={i} x={scale.x(day)} y={ROW / 2} dated />
      ))}
      {Array.from({ length: Math.min(publisher.undated, 6) }, (_, i) => (
        <SourceMark key={`undated ${i}`} x={width - UNDATED + 18 + i * APART} y={ROW / 2} dated={false} />
      ))}
    </svg>
  );
}

/** When each publisher was last heard: one square a source, hollow where it has no day. */
export function Freshness({ sources }: { readonly sources: OverviewTimeQuery['sources'] }) {
  const [measure, width] = useWidth();
  const publishers = publishersOf(sources.nodes);
  const dated = publishers.filter(({ days }) => days.length > 0);
  const shown = dated.slice(0, ROWS);
  const days = shown.flatMap((publisher) => publisher.days).toSorted();
  const years = `${Math.max(Number((days[0] ?? '').slice(0, 4)), Number((days.at(-1) ?? '').slice(0, 4)) - 3)}-01-01`;
  const read = sources.nodes.map(({ accessed }) => accessed).toSorted();
  const chart = width === null ? 0 : width;
  const [from, to] = [years, days.at(-1) ?? years];
  return (
    <section>
      <div className="sechead">
        <h2>{words('overview.fresh')}</h2>
        <span className="sp" />
        <PlaceLink page="sources">{words('overview.latest.all', { n: number(sources.totalCount) })}</PlaceLink>
      </div>
      {shown.length === 0 ? (
        <p className="dim">{words('overview.fresh.none')}</p>
      ) : (
        <div className="fresh">
          <span />
          <div ref={measure}>
            {width !== null && (
              <svg width={chart} height={18} aria-hidden="true">
                {dayScale(from, to, SIDE, chart - UNDATED).years.map((year) => (
                  <text key={year} className="tick" x={dayScale(from, to, SIDE, chart - UNDATED).x(year) + 2} y={12}>
                    {year.slice(0, 4)}
                  </text>
                ))}
                <text className="tick" x={chart} y={12} textAnchor="end">
                  {words('sources.undated')}
                </text>
              </svg>
            )}
          </div>
          {shown.map((publisher) => (
            <div key={publisher.id} className="fresh-row">
              <span className="small">
                {publisher.id === null ? (
                  <span className="dim">{publisher.name}</span>
                ) : (
                  <PlaceLink page="actors" id={publisher.id}>
                    {publisher.name}
                  </PlaceLink>
                )}
              </span>
              {width === null ? <span /> : <Row publisher={publisher} from={from} to={to} width={chart} />}
            </div>
          ))}
        </div>
      )}
      <p className="small mut">
        {publishers.length > shown.length && `${words('overview.fresh.others', { n: number(publishers.length - shown.length) })} `}
        {days.length > 0 && words('overview.fresh.newest', { date: dayWords(days.at(-1)!) })}{' '}
        {read.length > 0 && words('overview.fresh.read', { date: dayWords(read.at(-1)!) })}
      </p>
    </section>
  );
}
