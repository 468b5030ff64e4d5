import type { StandingQuery } from '../../api/documents.generated.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { Sentence, StatusBadge } from '../../parts/sentence.js';
import { Term } from '../../parts/term.js';
import { rootsOf } from '../../state/roots.js';
import { chosen, countWords } from '../../words/statements.js';
import { words } from '../../words/words.js';

type Statement = NonNullable<StandingQuery['statement']>;

/** What the balance of sources is, where they contradict each other. */
function verdict(statement: Statement): string | null {
  if (statement.status !== 'DISPUTED') return null;
  const roots = rootsOf(statement.evidence);
  return words('evidence.verdict', { for: countWords(roots.for.size), against: countWords(roots.against.size) });
}

/** The type of the statement, its badge, and the statement as a sentence. */
export function PanelHead({ statement }: { readonly statement: Statement }) {
  const said = verdict(statement);
  return (
    <>
      <div className="kick">
        <PlaceLink page="terms" id={statement.__typename}>
          {chosen('type', statement.__typename)}
        </PlaceLink>{' '}
        <StatusBadge status={statement.status} />{' '}
        <Term of={`StatementStatus.${statement.status}`} word={chosen('standing', statement.status)} />
      </div>
      <h2 className="sent">
        <Sentence statement={statement} />.
      </h2>
      {said !== null && <p className="verdict">{said}</p>}
    </>
  );
}
