import { type ToggleEvent, useId, useRef, useState } from 'react';
import { writePlace } from '../state/place.js';
import { timesToChoices, useTimes } from '../state/times.js';
import { useTerms } from '../words/use-terms.js';
import { words } from '../words/words.js';

const MARGIN = 12;
/** As the style sheet has it. */
const HIGHEST = 208;

function Meaning({ of, word, onLeave }: { readonly of: string; readonly word: string; readonly onLeave: () => void }) {
  const { data, failed } = useTerms();
  const times = timesToChoices(useTimes());
  return (
    <>
      <b>{word}</b>
      <span role="status">{data ? (data.terms[of] ?? words('term.none')) : words(failed ? 'term.failed' : 'term.asking')}</span>
      <a href={writePlace({ page: 'terms', id: of.split('.')[0]!, choices: times })} onClick={onLeave}>
        {words('term.more')}
      </a>
    </>
  );
}

/**
 * A control beside a term: what the codebook says of it. The text is the schema's, loaded when the first is opened.
 * @param of the term as the API names it: a type, a field `Type.field`, a value `List.VALUE`
 * @param word the term as it stands beside the control
 */
export function Term({ of, word }: { readonly of: string; readonly word: string }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const place = (event: ToggleEvent) => {
    setOpen(event.newState === 'open');
    if (event.newState !== 'open' || !button.current || !box.current) return;
    const { left, bottom } = button.current.getBoundingClientRect();
    const width = box.current.offsetWidth;
    box.current.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN))}px`;
    box.current.style.top = `${Math.min(bottom + 4, window.innerHeight - HIGHEST - MARGIN)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="term"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={words('term.what', { term: word })}
      >
        ?
      </button>
      <span ref={box} id={id} popover="auto" className="term-text" onToggle={place}>
        {open && <Meaning of={of} word={word} onLeave={() => box.current?.hidePopover()} />}
      </span>
    </>
  );
}
