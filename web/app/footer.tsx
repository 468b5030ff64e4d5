import { useRevision } from '../api/connection.js';
import { writePlace } from '../state/place.js';
import { timesToChoices, useTimes } from '../state/times.js';
import { number, words } from '../words/words.js';

/** What the page rests on. */
export function Footer() {
  const revision = useRevision();
  const times = timesToChoices(useTimes());
  return (
    <footer className="foot">
      {revision !== null && <span>{words('foot.revision', { n: number(revision) })}</span>}
      <span>{words('foot.query')}</span>
      <a href={writePlace({ page: 'terms', choices: times })}>{words('page.terms')}</a>
    </footer>
  );
}
