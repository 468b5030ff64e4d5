import type { EvidencePieceFragment } from '../api/documents.generated.js';
import { Balance } from '../marks/balance.js';
import { rootsOf } from '../state/roots.js';
import { sourceDayWords } from '../words/sources.js';
import type { StatementText } from '../words/statements.js';
import { words } from '../words/words.js';
import { StatementLink, StatusBadge } from './sentence.js';

/** A statement with everything that its sources say. */
export type Contradicted = Omit<StatementText, 'evidence'> & { readonly evidence: readonly EvidencePieceFragment[] };

function Pieces({ pieces }: { readonly pieces: readonly EvidencePieceFragment[] }) {
  return (
    <ul>
      {pieces.map(({ id, source, summary }) => (
        <li key={id}>
          <b>{source.publisher?.name ?? words('source.noPublisher')}</b>, {sourceDayWords(source)}: {summary}
        </li>
      ))}
    </ul>
  );
}

function Side({ against, pieces }: { readonly against: boolean; readonly pieces: readonly EvidencePieceFragment[] }) {
  const roots = rootsOf(pieces);
  return (
    <div className={against ? 'ag' : ''}>
      <h4>
        {words(against ? 'evidence.against' : 'evidence.for')} <Balance roots={{ for: roots.for.size, against: roots.against.size }} />
      </h4>
      <Pieces pieces={pieces} />
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

/** Statements that a rule finds to contradict each other. */
export interface Rivals {
  readonly explanation: string;
  readonly premises: readonly Contradicted[];
}

/** Statements of which none disputes the other, though both can hardly hold: what the rule says of them, then each with its sources. */
export function RivalStatements({ explanation, premises }: Rivals) {
  return (
    <div>
      <h3>
        {explanation} <span className="badge inferred">{words('status.inferred')}</span>
      </h3>
      <div className="vs">
        {premises.map((premise) => (
          <div key={premise.id}>
            <h4>
              <StatementLink statement={premise} withTime /> <StatusBadge status={premise.status} />
            </h4>
            <Pieces pieces={premise.evidence} />
          </div>
        ))}
      </div>
    </div>
  );
}
