import { Balance } from '../marks/balance.js';
import { goTo } from '../state/place.js';
import { type EvidenceText, rootsOf } from '../state/roots.js';
import { knownWords } from '../words/dates.js';
import { type StatementText, sentenceText, trueWords } from '../words/statements.js';
import { words } from '../words/words.js';
import { Sentence, StatusBadge, useEvidenceLink } from './sentence.js';
import { Term } from './term.js';

/** A statement with the evidence that its roots are counted from. */
export type TableStatement = Omit<StatementText, 'evidence'> & {
  readonly evidence: readonly (EvidenceText & StatementText['evidence'][number])[];
};

/** Root sources as squares, as a link to the evidence. */
export function RootsLink({ statement }: { readonly statement: TableStatement }) {
  const link = useEvidenceLink();
  const roots = rootsOf(statement.evidence);
  return (
    <a className="plain" href={link(statement.id)} aria-label={words('evidence.of', { statement: sentenceText(statement) })}>
      <Balance roots={{ for: roots.for.size, against: roots.against.size }} />
    </a>
  );
}

/** The head of a column of root sources. */
export function RootsHead() {
  return (
    <th scope="col" className="num">
      {words('table.sources')} <Term of="Evidence.derivesFrom" word={words('table.sources')} />
    </th>
  );
}

/** A cell of that column. */
export function RootsCell({ statement }: { readonly statement: TableStatement }) {
  return (
    <td className="num" data-label={words('table.sources')}>
      <RootsLink statement={statement} />
    </td>
  );
}

/** Statements as sentences, each with its times and roots. A click anywhere in a row opens the evidence. */
export function StatementTable({ statements, about }: { readonly statements: readonly TableStatement[]; readonly about?: string }) {
  const link = useEvidenceLink();
  return (
    <table className="stack statements">
      <thead>
        <tr>
          <th scope="col">{words('table.statement')}</th>
          <th scope="col">
            {words('evidence.true')} <Term of="Statement.valid" word={words('evidence.true')} />
          </th>
          <th scope="col">
            {words('evidence.known')} <Term of="Statement.knownFrom" word={words('evidence.known')} />
          </th>
          <RootsHead />
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          // The link in the last cell does the same for the keyboard.
          <tr
            key={statement.id}
            className="row"
            onClick={(event) => event.target instanceof Element && event.target.closest('a') === null && goTo(link(statement.id))}
          >
            <td className="targets">
              <Sentence statement={statement} {...(about !== undefined && { about })} /> <StatusBadge status={statement.status} />
            </td>
            <td data-label={words('evidence.true')}>{trueWords(statement)}</td>
            <td data-label={words('evidence.known')}>{knownWords(statement.knownFrom)}</td>
            <RootsCell statement={statement} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
