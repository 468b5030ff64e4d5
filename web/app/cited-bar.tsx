import { useEffect, useState } from 'react';
import { useRevision } from '../api/connection.js';
import { answers } from '../api/use-answer.js';
import { type Cited, liveFragment, markOf, readCited } from '../state/cited.js';
import { usePlace } from '../state/place.js';
import { dayWords } from '../words/dates.js';
import { number, words } from '../words/words.js';
import { hashOfAnswers, isSettled } from './answers-shown.js';

const SETTLE_MS = 400;

/** Whether what the page shows is what was cited: asked once all answers are there. Null until then, and where there is no hash of this view. */
function useSame({ hash, view }: Cited): boolean | null {
  const place = usePlace();
  const cited = view === markOf(place) ? hash : null;
  const [same, setSame] = useState<boolean | null>(null);
  useEffect(() => {
    setSame(null);
    if (cited === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        if (!isSettled()) return;
        const now = await hashOfAnswers();
        if (now !== null) setSame(now.startsWith(cited));
      }, SETTLE_MS);
    };
    const stop = answers.getQueryCache().subscribe(look);
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cited]);
  return same;
}

function Moved({ cited, revision }: { readonly cited: Cited; readonly revision: number }) {
  const place = usePlace();
  const same = useSame(cited);
  const at = words('cited.at', { n: number(cited.revision), date: cited.on === null ? words('date.unknown') : dayWords(cited.on) });
  const other = revision !== cited.revision;
  return (
    <div className="bar quiet">
      <span>
        <b>{other ? words('cited.moved', { n: number(revision) }) : words('cited.still')}</b> {at}{' '}
        {same !== null && words(same ? 'cited.same' : 'cited.differs')}
      </span>
      <span className="sp" />
      <a href={liveFragment(place)}>{words('cited.live')}</a>
    </div>
  );
}

/** Above a page that was opened by a cited link: whether the graph has moved on since, and whether that changed what is shown. */
export function CitedBar() {
  const cited = readCited(usePlace());
  const revision = useRevision();
  return cited === null || revision === null ? null : <Moved cited={cited} revision={revision} />;
}
