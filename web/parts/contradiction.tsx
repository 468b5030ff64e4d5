import type { EvidencePieceFragment } from '../api/documents.generated.js';
import { Balance } from '../marks/balance.js';
import { rootsOf } from '../state/roots.js';
import { sourceDayWords } from '../words/sources.js';
import type { StatementText } from '../words/statements.js';
import { words } from '../words/words.js';
import { StatementLink, StatusBadge } from './sentence.js';

/** A statement with everything that its sources say. */
export type Contradicted = Omit<StatementText, 'evidence'> & { readonly evidence: readonly EvidencePieceFragment[] };

function Side({ against, pieces }: { readonly against: boolean; readonly pieces: readonly EvidencePieceFragment[] }) {
  const roots = rootsOf(pieces);
  return (
    <div className={against ? 'ag' : ''}>
      <h4>
        {words(against ? 'evidence.against' : 'evidence.for')} <Balance roots={{ for: roots.for.size, against: roots.against.size }} />
      </h4>
      <ul>
        {pieces.map(({ id, source, summary }) => (
          <li key={id}>
            <b>{source.publisher?.name ?? words('source.noPublisher')}</b>, {sourceDayWords(source)}: {summary}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where sources contradict each other: the statement as the question, and both sides beside each other. */
export function Contradiction({ statement }: { readonly statement: Contradicted }) {
  const side = (stance: string) => statement.evidence.filter((piece) => piece.stance === stance);
  return (
    <div>
      <h3>
        <StatementLink statement={statement} withTime /> <StatusBadge status={statement.status} />
      </h3>
      <div className="vs">
        <Side against={false} pieces={side('SUPPORTS')} />
        <Side against pieces={side('DISPUTES')} />
      </div>
    </div>
  );
}
