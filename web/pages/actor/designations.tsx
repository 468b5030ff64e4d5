import { Balance } from '../../marks/balance.js';
import { type BarStatement, barStart, extentOf, TimeBar } from '../../parts/chart/time-bar.js';
import { EntityLink } from '../../parts/entity-link.js';
import { useEvidenceLink } from '../../parts/sentence.js';
import type { TableStatement } from '../../parts/statement-table.js';
import { useWidth } from '../../parts/use-width.js';
import { type DayScale, dayScale } from '../../state/day-scale.js';
import { rootsOf } from '../../state/roots.js';
import { useTimes } from '../../state/times.js';
import { dayWords, edtfWords, today } from '../../words/dates.js';
import type { EntityRef } from '../../words/kinds.js';
import { observedBy, trueWords } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { PageData } from './types.js';

type Listed = BarStatement & { readonly list?: string | null };

interface Row {
  readonly actor: EntityRef;
  readonly lists: readonly Listed[];
  readonly forces: readonly TableStatement[];
}

/** This actor, then the other members of its coalitions, each once. */
function rowsOf({ entity, designations, relations, coalitions }: PageData): readonly Row[] {
  const forces = relations.nodes.filter(({ __typename: type, subject }) => type === 'Integration' && subject.id === entity.id);
  const own: Row = { actor: entity, lists: designations.nodes, forces };
  const rows = new Map<string, Row>([[entity.id, own]]);
  for (const { subject } of coalitions?.memberships.nodes ?? [])
    if (!rows.has(subject.id))
      rows.set(subject.id, { actor: subject, lists: subject.designations.nodes, forces: subject.integrations.nodes });
  return [...rows.values()].filter(({ lists, forces }, i) => i === 0 || lists.length + forces.length > 0);
}

/** What stands before a bar: the list, and since when. */
function label(statement: Listed): string {
  const { list, status, valid } = statement;
  const observed = observedBy(statement);
  const name = list ?? words('designations.list');
  const since =
    valid.from !== null
      ? `${/^\d{4}$/.test(valid.from.edtf) ? words('designations.in', { date: valid.from.edtf }) : edtfWords(valid.from.edtf)}`
      : observed === null
        ? words('date.unknown')
        : words('date.by', { date: edtfWords(observed.edtf) });
  return [`${name} ${since}`, list ? '' : words('designations.unnamed'), status === 'DISPUTED' ? words('status.DISPUTED') : '']
    .filter((part) => part !== '')
    .join(', ');
}

const ROW = 18;
const LETTER = 5.6;

function Bars({ row, scale, width }: { readonly row: Row; readonly scale: DayScale; readonly width: number }) {
  const link = useEvidenceLink();
  const height = Math.max(row.lists.length, 1) * ROW + 10;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={row.actor.name}>
      {scale.years.map((year) => (
        <line key={year} x1={scale.x(year)} x2={scale.x(year)} y1={-20} y2={height + 80} stroke="var(--rule)" />
      ))}
      <line x1={scale.x(scale.to)} x2={scale.x(scale.to)} y1={-20} y2={height + 80} stroke="var(--ink)" />
      {row.lists.length === 0 && (
        <text className="tick" x={4} y={ROW} fill="var(--ink-3)">
          {words('designations.none')}
        </text>
      )}
      {row.lists.map((statement, i) => {
        const y = i * ROW + 14;
        const fades = extentOf(statement).fadeTo !== null;
        const start = barStart(statement, scale);
        const text = label(statement);
        const room = text.length * LETTER;
        const before = start > room + 8;
        const at = fades || before ? start - 6 : scale.x(scale.to) - 6;
        return (
          <a key={statement.id} href={link(statement.id)} aria-label={`${label(statement)}: ${trueWords(statement)}`}>
            <rect x={0} y={y - ROW / 2} width={width} height={ROW} fill="transparent" />
            <TimeBar statement={statement} scale={scale} y={y} />
            <text
              className={statement.status === 'DISPUTED' ? 'tick halo disputed' : 'tick halo'}
              x={Math.max(at, room)}
              y={fades || !before ? y - 6 : y + 4}
              textAnchor="end"
            >
              {label(statement)}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

function StateForce({ forces }: { readonly forces: readonly TableStatement[] }) {
  const link = useEvidenceLink();
  if (forces.length === 0) return <span className="dim small">{words('attack.noSource')}</span>;
  return forces.map((statement) => (
    <div key={statement.id}>
      {statement.object && <EntityLink entity={statement.object} />}{' '}
      <a className="small mut" href={link(statement.id)}>
        {trueWords(statement)}
      </a>{' '}
      <Balance roots={{ for: rootsOf(statement.evidence).for.size, against: rootsOf(statement.evidence).against.size }} />
    </div>
  ));
}

/** When it and the others of its coalition were put on which list, and of which state's force they are a part. */
export function Designations({ data }: { readonly data: PageData }) {
  const { entity } = data;
  const [chart, width] = useWidth();
  const end = useTimes().knownOn ?? today();
  const rows = rowsOf(data);
  if (rows.every(({ lists, forces }) => lists.length + forces.length === 0)) return null;
  const starts = rows.flatMap(({ lists }) => lists.flatMap(({ valid }) => valid.from?.earliest ?? []));
  const first = [...starts, `${Number(end.slice(0, 4)) - 2}-01-01`].sort()[0]!;
  const scale = dayScale(`${Number(first.slice(0, 4)) - 1}-01-01`, end, 0, Math.max((width ?? 0) - 8, 1));
  const step = scale.years.length > 12 ? 5 : 1;
  return (
    <section className="designations">
      <div className="sechead">
        <h2>{words('designations.title')}</h2>
        {rows.length > 1 && <span className="mut">{words('designations.peers')}</span>}
        <span className="sp" />
        <span className="legend">
          <span>
            <svg width="26" height="8" className="gl" aria-hidden="true">
              <rect width="26" height="7" fill="url(#fade)" />
            </svg>
            {words('designations.startUnknown')}
          </span>
          <span>
            <svg width="20" height="9" className="gl" aria-hidden="true">
              <rect x="1" y="1" width="18" height="6" fill="url(#some-day)" stroke="var(--c-state)" />
            </svg>
            {words('designations.someDay')}
          </span>
          <span>
            <svg width="20" height="8" className="gl" aria-hidden="true">
              <path d="M0,0H14l5,3.5l-5,3.5H0z" fill="var(--c-state)" />
            </svg>
            {words('designations.stillStands')}
          </span>
        </span>
      </div>
      <div className="drow axis">
        <span />
        <div ref={chart}>
          {width !== null && (
            <svg width={width} height={16} aria-hidden="true">
              {scale.years
                .filter((_, i) => i % step === 0)
                .map((year) => (
                  <text key={year} className="tick" x={scale.x(year) + 3} y={12}>
                    {scale.x(scale.to) - scale.x(year) > 34 ? year.slice(0, 4) : ''}
                  </text>
                ))}
            </svg>
          )}
        </div>
        <span className="small mut">{words('designations.force')}</span>
      </div>
      {rows.map((row) => (
        <div className={row.actor.id === entity.id ? 'drow own' : 'drow'} key={row.actor.id}>
          <span className={row.actor.id === entity.id ? 'b' : ''}>
            <EntityLink entity={row.actor} glyph={false} />
          </span>
          <div className="bars-cell">{width !== null && <Bars row={row} scale={scale} width={width} />}</div>
          <div>
            <StateForce forces={row.forces} />
          </div>
        </div>
      ))}
      <p className="small mut num">{words('designations.upTo', { date: dayWords(end) })}</p>
    </section>
  );
}
