import { KnownOnMark, TrueOnMark } from '../marks/handles.js';
import { DayField } from '../parts/day-field.js';
import { Term } from '../parts/term.js';
import { choose, usePlace } from '../state/place.js';
import { comparesDays, type Times, timesToChoices, useTimes } from '../state/times.js';
import { dayWords, today } from '../words/dates.js';
import { words } from '../words/words.js';
import { PlaceActs } from './place-acts.js';
import { Questions } from './questions.js';

function TimeFields({ times }: { readonly times: Times }) {
  return (
    <div className="times" role="group" aria-label={words('times.label')}>
      <span className="with-term">
        <DayField
          mark={<TrueOnMark />}
          label={words('times.trueOn')}
          day={times.trueOn}
          none={words('times.anyDay')}
          onChange={(trueOn) => choose(timesToChoices({ ...times, trueOn }))}
        />
        <Term of="View.asOf" word={words('times.trueOn')} />
      </span>
      <span className="with-term">
        <DayField
          mark={<KnownOnMark />}
          label={words('times.knownOn')}
          day={times.knownOn}
          none={words('times.today', { date: dayWords(today()) })}
          onChange={(knownOn) => choose(timesToChoices({ ...times, knownOn }))}
        />
        <Term of="View.knownAt" word={words('times.knownOn')} />
      </span>
    </div>
  );
}

/** Pages whose picture is one question; they show it themselves. */
const OF_ONE_QUESTION: ReadonlySet<string> = new Set(['network', 'compare']);

/** The two times of every view: the day on which it was so, and the day by which sources had said it. */
export function ViewBar() {
  const times = useTimes();
  const place = usePlace();
  const ofDays = comparesDays(place);
  return (
    <div className="vbar">
      {ofDays ? <span className="mut">{words('compare.times')}</span> : <TimeFields times={times} />}
      <span className="sp" />
      {!OF_ONE_QUESTION.has(place.page) && (
        <div className="acts">
          <Questions />
        </div>
      )}
      {/* A page puts here what can be done with its view. */}
      <div className="acts" id="view-acts" />
      <PlaceActs />
    </div>
  );
}
