import { OverviewNews, type OverviewNewsQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { StatementLink } from '../../parts/sentence.js';
import { Answered } from '../../parts/states.js';
import { useTimes } from '../../state/times.js';
import { dayWords, today } from '../../words/dates.js';
import { tellingRank } from '../../words/telling.js';
import { counted, words } from '../../words/words.js';

type Change = OverviewNewsQuery['changes']['nodes'][number];

/** What is said before anything was: all that is known counts as news from then on. */
const BEFORE_ALL = '1000-01-01';
const CHANGES = 250;
const DAYS = 5;
const NAMED = 2;
const DISPUTED = 4;
const PUBLISHERS = 3;

const rank = ({ statement }: Change) => tellingRank(statement?.__typename ?? null);

/** A name comes with each entity that is first mentioned: it is no news. */
const isTelling = ({ kind, statement }: Change) => kind !== 'STATEMENT_KNOWN' || statement?.__typename !== 'Name';

interface Day {
  readonly on: string;
  readonly changes: readonly Change[];
  /** There are more than these. */
  readonly cut?: boolean;
}

/** The changes by day, the newest day first. The oldest day of a cut answer may not be whole: it is left out, or counted as "more than". */
function daysOf(changes: readonly Change[], cut: boolean): readonly Day[] {
  const days = new Map<string, Change[]>();
  for (const change of changes) days.set(change.on, [...(days.get(change.on) ?? []), change]);
  const all = [...days].map(([on, of]) => ({ on, changes: of })).toSorted((a, b) => b.on.localeCompare(a.on));
  if (!cut) return all;
  return all.length > 1 ? all.slice(0, -1) : all.map((day) => ({ ...day, cut }));
}

function publishersWords(changes: readonly Change[]): string {
  const names = new Set(
    changes.flatMap(({ evidence }) => evidence.map(({ source }) => source.publisher?.name ?? words('source.noPublisher'))),
  );
  const [shown, more] = [[...names].slice(0, PUBLISHERS).join(', '), names.size - PUBLISHERS];
  return more > 0 ? words('overview.news.publishers', { names: shown, n: more }) : shown;
}

function Statements({ changes }: { readonly changes: readonly Change[] }) {
  return changes.map(({ statement }, i) => (
    <span key={statement?.id ?? i}>
      {i > 0 && ' '}
      {statement !== null && <StatementLink statement={statement} />}
    </span>
  ));
}

function DayRow({ day: { on, changes, cut = false } }: { readonly day: Day }) {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  const [known, disputed, retracted] = [of('STATEMENT_KNOWN'), of('STATEMENT_DISPUTED'), of('STATEMENT_RETRACTED')];
  const undated = known.length > 0 && known.every(({ evidence }) => evidence.every(({ source }) => source.published === null));
  const telling = known.toSorted((a, b) => rank(a) - rank(b)).slice(0, NAMED);
  return (
    <li>
      <time dateTime={on}>{undated ? words('date.by', { date: dayWords(on) }) : dayWords(on)}</time>
      <span className="targets">
        {disputed.length > 0 && (
          <>
            <b>{words('overview.news.disputed')}</b> <Statements changes={disputed.slice(0, DISPUTED)} />
            {disputed.length > DISPUTED && ` ${words('overview.news.more', { n: disputed.length - DISPUTED })}`}{' '}
          </>
        )}
        {retracted.length > 0 && (
          <>
            <b>{words('overview.news.withdrawn')}</b> <Statements changes={retracted} />{' '}
          </>
        )}
        {known.length > 0 && (
          <>
            <PlaceLink page="statements" choices={{ knownOn: on, names: 'no' }}>
              {cut ? words('overview.news.known.cut', { n: known.length }) : counted('overview.news.known', known.length)}
            </PlaceLink>
            {undated ? words('overview.news.undated') : words('overview.news.by', { publishers: publishersWords(known) })}{' '}
            {words('overview.news.among')} <Statements changes={telling} />
          </>
        )}
      </span>
    </li>
  );
}

/** What became known on the newest days: newly said, now disputed, withdrawn. */
export function News() {
  const { knownOn } = useTimes();
  const asked = useAnswer(OverviewNews, { from: BEFORE_ALL, to: knownOn ?? today(), last: CHANGES });
  return (
    <section className="w8">
      <div className="sechead">
        <h2>{words('overview.news')}</h2>
        <span className="mut">{words('overview.news.note')}</span>
        <span className="sp" />
        <PlaceLink page="statements">{words('overview.news.all')}</PlaceLink>
      </div>
      <Answered asked={asked} what={words('overview.news.what')}>
        {({ changes: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="dim">{words('overview.news.none')}</p>
          ) : (
            <ul className="news">
              {daysOf(nodes.filter(isTelling), pageInfo.hasPreviousPage)
                .slice(0, DAYS)
                .map((day) => (
                  <DayRow key={day.on} day={day} />
                ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}
