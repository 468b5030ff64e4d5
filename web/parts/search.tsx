import { useEffect, useRef } from 'react';
import { goTo, writePlace } from '../state/place.js';
import { timesToChoices, useTimes } from '../state/times.js';
import { words } from '../words/words.js';
import { placeOf } from './entity-link.js';
import { NameField } from './name-field.js';

/** The search in the header: a suggestion leads to its page, any other text to all that it may mean. */
export function Search() {
  const field = useRef<HTMLInputElement>(null);
  const choices = timesToChoices(useTimes());
  const results = (text: string) => writePlace({ page: 'search', choices: { ...choices, q: text } });
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <NameField
      field={field}
      label={words('search.label')}
      placeholder={words('search.placeholder')}
      onPick={(entity) => goTo(writePlace({ ...placeOf(entity), choices }))}
      onText={(text) => goTo(results(text))}
      all={(text, close) => (
        <a href={results(text)} onClick={close}>
          {words('search.all', { text })}
        </a>
      )}
    >
      <kbd>/</kbd>
    </NameField>
  );
}
