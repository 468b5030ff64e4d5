import { useState } from 'react';
import { Star } from '../../marks/star.js';
import { choose } from '../../state/place.js';
import { counted, number, words } from '../../words/words.js';
import { type Dimension, NONE } from './choices.js';
import type { Count, Names } from './use-attacks.js';
import { valueWords } from './words.js';

const STARS = 20;
const STAR = 16;
const BAR = 78;
const ROWS = 6;
const MOST = 60;

/** One star for each attack up to 20, hollow where the value is unknown; beyond, a bar whose length compares with the other rows. */
function Units({ count, largest, chosen }: { readonly count: Count; readonly largest: number; readonly chosen: boolean }) {
  const hollow = count.value === null;
  if (largest <= STARS) {
    const across = Math.min(largest, 10);
    const lines = Math.ceil(count.attacks / across);
    return (
      <svg width={across * STAR + 4} height={lines * STAR + 4} aria-hidden="true">
        {Array.from({ length: count.attacks }, (_, i) => (
          <Star
            key={i}
            x={(i % across) * STAR + STAR / 2 + 2}
            y={Math.floor(i / across) * STAR + STAR / 2 + 2}
            hollow={hollow}
            chosen={chosen && i === 0}
          />
        ))}
      </svg>
    );
  }
  const length = Math.max((count.attacks / largest) * BAR, 1.5);
  return (
    <svg width={BAR + 18} height={20} aria-hidden="true">
      <rect
        x={0.5}
        y={5}
        width={length}
        height={10}
        fill={hollow ? 'var(--paper)' : 'var(--c-attack)'}
        stroke={hollow ? 'var(--ink-3)' : 'none'}
      />
      {chosen && <Star x={length + 10} y={10} chosen />}
    </svg>
  );
}

/** Attacks by one of their values. Each row chooses its value for the whole page; the unknown stands last and is said to be unknown. */
export function Chart(props: {
  readonly dimension: Dimension;
  readonly title: string;
  readonly note?: string;
  readonly counts: readonly Count[];
  readonly names: Names;
  readonly value: string | undefined;
  /** The rows in which the marked attack is. */
  readonly marked: ReadonlySet<string | null> | null;
}) {
  const { dimension, title, note, counts, names, value, marked } = props;
  const [all, setAll] = useState(false);
  const unknown = counts.filter((count) => count.value === null);
  const valued = counts.filter((count) => count.value !== null);
  const first = all ? MOST : ROWS;
  const isChosen = (count: Count) => (count.value ?? NONE) === value;
  const shown = [...valued.slice(0, first), ...valued.slice(first).filter(isChosen), ...unknown];
  const largest = Math.max(...counts.map(({ attacks }) => attacks), 1);
  return (
    <section className="chart">
      <h3>
        {title} {note !== undefined && <span className="small mut">{note}</span>}
      </h3>
      {counts.length === 0 && <p className="dim">{words('attacks.chart.none')}</p>}
      {shown.map((count) => {
        const text = valueWords(dimension, count.value, names);
        return (
          <button
            key={count.value ?? NONE}
            type="button"
            className="crow"
            aria-pressed={isChosen(count)}
            aria-label={words('attacks.row', { value: text, n: counted('overview.attacks', count.attacks) })}
            onClick={() => choose({ [dimension]: isChosen(count) ? null : (count.value ?? NONE), rows: null })}
          >
            <span className={count.value === null ? 'dim' : ''}>{text}</span>
            <Units count={count} largest={largest} chosen={marked?.has(count.value) ?? false} />
            <b>{number(count.attacks)}</b>
          </button>
        );
      })}
      {valued.length > ROWS && (
        <button type="button" className="txt" onClick={() => setAll(!all)}>
          {all ? words('attacks.fewer') : words('attacks.moreRows', { n: number(Math.min(valued.length, MOST) - ROWS) })}
        </button>
      )}
      {all && valued.length > MOST && <p className="small dim">{words('attacks.notListed', { n: number(valued.length - MOST) })}</p>}
    </section>
  );
}
