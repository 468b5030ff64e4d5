import { type ReactNode, useId, useRef, useState } from 'react';
import { dayWords, isDay, today } from '../words/dates.js';
import { words } from '../words/words.js';

/**
 * One of the two times: its value in words, which opens a date field, and a way back to no day.
 * @param none what no day means, in words
 */
export function DayField(props: {
  readonly mark: ReactNode;
  readonly label: string;
  readonly day: string | null;
  readonly none: string;
  readonly onChange: (day: string | null) => void;
}) {
  const { mark, label, day, none, onChange } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (!open)
    return (
      <span className="day-field">
        {mark} <span className="mut">{label}</span>{' '}
        <button
          ref={button}
          type="button"
          className="txt b"
          aria-label={`${label}: ${day === null ? none : dayWords(day)}`}
          onClick={() => setOpen(true)}
        >
          {day === null ? none : dayWords(day)}
        </button>
      </span>
    );
  return (
    <form
      className="day-field open"
      onSubmit={(event) => {
        event.preventDefault();
        const value = String(new FormData(event.currentTarget).get('day') ?? '');
        onChange(isDay(value) ? value : null);
        close();
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {mark} <label htmlFor={id}>{label}</label> {/* biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field */}
      <input id={id} name="day" type="date" max="2100-12-31" defaultValue={day ?? today()} autoFocus />
      <button type="submit">{words('times.set')}</button>
      <button
        type="button"
        onClick={() => {
          onChange(null);
          close();
        }}
      >
        {none}
      </button>
    </form>
  );
}
