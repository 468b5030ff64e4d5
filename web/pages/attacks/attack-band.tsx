import { AttackSources, type AttackSourcesQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Dated } from '../../parts/time-band/bins.js';
import { TimeBand } from '../../parts/time-band/time-band.js';
import { useHandles } from '../../parts/time-band/use-handles.js';
import { stepFrom } from '../../state/axis.js';
import { useTimes } from '../../state/times.js';
import { dayWords, lastDay } from '../../words/dates.js';
import { counted, words } from '../../words/words.js';
import type { Count } from './use-attacks.js';

/** The most sources whose days are steps; the latest come first. */
const SOURCES = 500;
const PAUSE_MS = 400;
const NAMED = 2;

type Source = AttackSourcesQuery['sources']['nodes'][number];

/** The day from which it is known what a source says; an undated one is known from when it was read. */
function knownFrom({ published, accessed }: Source): string {
  return lastDay(published ?? accessed);
}

function monthsOf(counts: readonly Count[]): readonly Dated[] {
  return counts.flatMap(({ value, attacks }) =>
    value !== null && /^\d{4}-\d{2}$/.test(value) ? [{ day: `${value}-01`, sure: true, n: attacks }] : [],
  );
}

/** What sources said on the day of the last step. */
function LastSaid({ day, sources }: { readonly day: string | null; readonly sources: readonly Source[] }) {
  const said = sources.filter((source) => knownFrom(source) === day);
  const more = said.length - NAMED;
  const names = said.slice(0, NAMED).map(({ title, publisher }) => (publisher === null ? title : `${publisher.name}: ${title}`));
  return (
    <p className="small last-step" aria-live="polite">
      {day !== null && said.length > 0 && (
        <>
          <b>{dayWords(day)}</b> {words('attacks.band.said', { sources: names.join('; ') })}
          {more > 0 && ` ${counted('attacks.band.more', more)}`}
        </>
      )}
    </p>
  );
}

/**
 * The two times of the page of attacks: above the axis the attacks by month, below it what sources said, on the day from which it is known. Map,
 * charts and lists follow the handles, for they are asked at these times.
 * @param props.months the attacks by month, as the charts count them
 */
export function AttackBand({ months }: { readonly months: readonly Count[] | null }) {
  const times = useTimes();
  // All days are steps, also those after the day that is shown.
  const asked = useAnswer(AttackSources, { first: SOURCES });
  const sources = asked.data?.sources.nodes ?? [];
  const days = [...new Set(sources.map(knownFrom))].sort();
  const above = months === null ? [] : monthsOf(months);
  const handles = useHandles(
    times,
    { VALID: above.map(({ day }) => day), KNOWN: asked.data ? days : null },
    {
      pauseMs: PAUSE_MS,
      whilePlaying: true,
      arrived: (shown) => shown.trueOn === times.trueOn && shown.knownOn === times.knownOn,
    },
  );
  const day = stepFrom('KNOWN', handles.times);
  const last = day === null ? null : (days.findLast((step) => step <= day) ?? null);
  return (
    <TimeBand
      dated={asked.data && months ? { above, below: sources.map((source) => ({ day: knownFrom(source), sure: true })) } : null}
      missing={asked.error?.message ?? null}
      handles={handles}
      last={<LastSaid day={last} sources={sources} />}
    />
  );
}
