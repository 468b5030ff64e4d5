import { useRevision } from '../api/connection.js';
import { number, words } from '../words/words.js';

/** What the page rests on. */
export function Footer() {
  const revision = useRevision();
  return (
    <footer className="foot">
      {revision !== null && <span>{words('foot.revision', { n: number(revision) })}</span>}
      <span>{words('foot.query')}</span>
    </footer>
  );
}
