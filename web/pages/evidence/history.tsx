import type { StandingQuery } from '../../api/documents.generated.js';
import { dayWords } from '../../words/dates.js';
import { type Text, words } from '../../words/words.js';

type Entry = NonNullable<StandingQuery['history']>[number];

function happened({ kind, status, evidence }: Entry): string {
  const key: Text = kind === 'DISPUTED' && status === null ? 'history.DISPUTED.first' : `history.${kind}`;
  return words(key, { source: evidence?.source.publisher?.name ?? evidence?.source.title ?? '' });
}

/** How its standing changed: who said it first, who confirmed it, who contradicted it. */
export function History({ history }: { readonly history: readonly Entry[] }) {
  if (history.length === 0) return null;
  return (
    <section>
      <h3 className="evt">{words('history.title')}</h3>
      <ol className="hist">
        {history.map((entry, i) => (
          <li key={i}>
            <span className="mut">{words('date.by', { date: dayWords(entry.on) })}</span>
            <span>{happened(entry)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
