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

/** How many facts follow by rules since the step, and how many no longer do. */
function followsWords(changes: readonly Change[]): readonly string[] {
  const of = (kind: ChangeKind) => changes.filter((change) => change.kind === kind && change.link.statement === null).length;
  const [more, fewer] = [of('new'), of('gone')];
  return [...(more > 0 ? [counted('time.change.follows', more)] : []), ...(fewer > 0 ? [counted('time.change.followsNot', fewer)] : [])];
}

function sentence({ kind, link: { statement, roots, uncertain } }: Change): string {
  const text = kind === 'new' && uncertain ? 'time.change.perhaps' : KINDS[kind];
  return statement === null ? '' : words(text, { sentence: sentenceText(statement), n: number(roots) });
}

/** What changed at the last step, in words; readers that hear get the same. */
export function LastStep({ last }: { readonly last: Moves['last'] }) {
  if (last === null) return <p className="small last-step" aria-live="polite" />;
  const { day, changes } = last;
  const said = changes.filter(({ link }) => link.statement !== null);
  const more = said.length - SHOWN;
  const parts = [...said.slice(0, SHOWN).map(sentence), ...(more > 0 ? [counted('time.change.more', more)] : []), ...followsWords(changes)];
  const text = parts.length === 0 ? words('time.change.none') : parts.join(' ');
  return (
    <p className="small last-step" aria-live="polite">
      <b>{dayWords(day)}</b> {text}
    </p>
  );
}
