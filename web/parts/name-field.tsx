import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { type EntityType, Suggest } from '../api/documents.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { Glyph } from '../marks/glyph.js';
import { useTimes, viewOf } from '../state/times.js';
import { type EntityRef, KIND_ONE, kindOf } from '../words/kinds.js';
import { words } from '../words/words.js';
import { NameText } from './entity-link.js';
import { Matched, whyMatched } from './matched.js';
import { useSettled } from './use-settled.js';

const ROWS = 8;
const FROM_LETTERS = 2;
const PAUSE_MS = 120;

/**
 * A field for a name in any script, with suggestions while typing, each with why it matched. Arrow keys choose, Enter takes.
 * @param props.onPick called with the entity that was taken
 * @param props.onText called with the text when nothing is suggested for it
 * @param props.all what stands at the end of the suggestions, made from the text
 */
export function NameField(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly types?: readonly EntityType[];
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly autoFocus?: boolean;
  readonly onPick: (entity: EntityRef) => void;
  readonly onText?: (text: string) => void;
  readonly onLeave?: () => void;
  readonly all?: (text: string, close: () => void) => ReactNode;
  readonly children?: ReactNode;
}) {
  const { label, placeholder, types, autoFocus = false, onPick, onText, onLeave, all, children } = props;
  const own = useRef<HTMLInputElement>(null);
  const field = props.field ?? own;
  const times = useTimes();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  /** Enter was pressed: what is chosen is taken as soon as the suggestions are those of the whole text. */
  const [wanted, setWanted] = useState(false);
  const id = useId();
  const asked = useSettled(text.trim(), PAUSE_MS);
  const enough = asked.length >= FROM_LETTERS;
  const { data, error, isPlaceholderData } = useAnswer(
    Suggest,
    { text: asked, first: ROWS, types: types ?? null, view: viewOf(times) },
    { enabled: enough },
  );
  const found = (enough && data?.suggest.nodes) || [];

  const reset = () => {
    setOpen(false);
    setText('');
    field.current?.blur();
  };
  const take = (entity: EntityRef) => {
    reset();
    onPick(entity);
  };
  const settled = text.trim() === asked && (!enough || error !== null || (data !== undefined && !isPlaceholderData));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of these two can make it time to take
  useEffect(() => {
    if (!wanted || !settled) return;
    setWanted(false);
    const entity = found[chosen]?.node;
    if (entity) take(entity);
    else if (onText !== undefined) {
      reset();
      onText(asked);
    }
  }, [wanted, settled]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      return onLeave?.();
    }
    if (event.key === 'Enter') {
      if (text.trim() !== '') setWanted(true);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || found.length === 0) return;
    event.preventDefault();
    setOpen(true);
    setChosen((chosen + step + found.length) % found.length);
  };
  const shown = open && enough;
  return (
    <div
      className="search"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setOpen(false);
        onLeave?.();
      }}
    >
      <input
        ref={field}
        type="search"
        dir="auto"
        role="combobox"
        aria-label={label}
        placeholder={placeholder}
        // biome-ignore lint/a11y/noAutofocus: where it is set, the reader has just asked for this field
        autoFocus={autoFocus}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        {...(shown && found[chosen] && { 'aria-activedescendant': `${id}-${chosen}` })}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
          setWanted(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      {children}
      {shown && (
        <div className="found">
          <ul role="listbox" id={`${id}-list`} aria-label={words('search.suggestions')}>
            {found.map(({ node, matchedName, reason }, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as the pattern of a combobox wants
              // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant moves, the focus stays in the field
              <li
                key={node.id}
                id={`${id}-${i}`}
                role="option"
                aria-selected={i === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onMouseEnter={() => setChosen(i)}
                onClick={() => take(node)}
              >
                <Glyph kind={kindOf(node)} />
                <span className="nm">
                  {matchedName === node.name ? <Matched name={node.name} text={asked} /> : <NameText text={node.name} />}
                </span>
                <span className="why">{whyMatched(node.name, matchedName, reason, asked)}</span>
                <span className="kd">{words(KIND_ONE[kindOf(node)])}</span>
              </li>
            ))}
          </ul>
          <p className="all" role="status">
            <span>
              {error ? words('search.failed') : data && found.length === 0 ? words('search.none', { text: asked }) : words('search.keys')}
            </span>
            {all?.(asked, () => setOpen(false))}
          </p>
        </div>
      )}
    </div>
  );
}
