import { useCallback, useRef, useSyncExternalStore } from 'react';
import { queryLink } from '../api/client.js';
import { Drop } from '../parts/drop.js';
import { hasText, words } from '../words/words.js';
import { type AskedQuery, askedQueries, onAsked } from './answers-shown.js';

function nameOf(name: string): string {
  const key = `question.${name}`;
  return hasText(key) ? words(key) : name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

/** What the page asks now. The list is another one only when a question is. */
function useAsked(): readonly AskedQuery[] {
  const last = useRef<{ readonly key: string; readonly list: readonly AskedQuery[] }>({ key: '', list: [] });
  const read = useCallback(() => {
    const list = askedQueries();
    const key = JSON.stringify(list.map(({ name, variables }) => [name, variables]));
    if (key !== last.current.key) last.current = { key, list };
    return last.current.list;
  }, []);
  return useSyncExternalStore(onAsked, read);
}

/** The questions behind a page, each on the query page with its variables. */
export function Questions() {
  const asked = useAsked();
  if (asked.length === 0) return null;
  return (
    <Drop label={words('acts.query')} className="txt" right closes>
      <ul>
        {asked.map(({ name, variables, text }) => (
          <li key={`${name} ${JSON.stringify(variables)}`}>
            <a href={queryLink({ text }, variables)}>{nameOf(name)}</a>
          </li>
        ))}
      </ul>
    </Drop>
  );
}
