import { lazy, Suspense, useState } from 'react';
import { reopen } from '../state/reopened.js';
import { words } from '../words/words.js';

/** The citation is loaded when it is asked for. */
const Cite = lazy(() => import('./cite.js').then((part) => ({ default: part.Cite })));

/** What can be done with every view: its link, its citation. */
export function PlaceActs() {
  const [said, setSaid] = useState('');
  const [citing, setCiting] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(words('acts.copied'));
    } catch {
      setSaid(words('acts.copyFailed'));
    }
  };
  return (
    <div className="acts">
      <span className="small mut said" role="status">
        {said}
      </span>
      <button type="button" className="txt" onClick={() => void copy()}>
        {words('acts.copy')}
      </button>
      <button type="button" className="txt" onClick={() => setCiting(true)}>
        {words('acts.cite')}
      </button>
      {citing && (
        <Suspense>
          <Cite onClose={() => setCiting(false)} onOpened={reopen} />
        </Suspense>
      )}
    </div>
  );
}
