import { dayWords } from '../../words/dates.js';
import { sentenceText } from '../../words/statements.js';
import { counted, number, type Text, words } from '../../words/words.js';
import type { Change, ChangeKind } from './plan/difference.js';
import type { Moves } from './use-moves.js';

const KINDS: Readonly<Record<ChangeKind, Text>> = {
  new: 'time.change.new',
  disputed: 'time.change.disputed',
  settled: 'time.change.settled',
  evidence: 'time.change.evidence',
  certain: 'time.change.certain',
  uncertain: 'time.change.uncertain',
  gone: 'time.change.gone',
};

const SHOWN = 2;

function sentence({ kind, link: { statement, roots, uncertain } }: Change): string {
  const text = kind === 'new' && uncertain ? 'time.change.perhaps' : KINDS[kind];
  return statement === null ? '' : words(text, { sentence: sentenceText(statement), n: number(roots) });
}

/** What changed at the last step, in words; readers that hear get the same. */
export function LastStep({ last }: { readonly last: Moves['last'] }) {
  if (last === null) return <p className="small last-step" aria-live="polite" />;
  const { day, changes } = last;
  const more = changes.length - SHOWN;
  const text =
    changes.length === 0
      ? words('time.change.none')
      : `${changes.slice(0, SHOWN).map(sentence).join(' ')}${more > 0 ? ` ${counted('time.change.more', more)}` : ''}`;
  return (
    <p className="small last-step" aria-live="polite">
      <b>{dayWords(day)}</b> {text}
    </p>
  );
}
