import { Fragment } from 'react';
import { usePlace, writePlace } from '../state/place.js';
import { type StatementText, sentence, trueWords } from '../words/statements.js';
import { words } from '../words/words.js';
import { EntityLink, NameText } from './entity-link.js';

/**
 * A statement as a sentence in which each entity is a link.
 * @param about the id of the entity that the page is about: its name stands out, and is no link to the page itself
 */
export function Sentence({ statement, about }: { readonly statement: StatementText; readonly about?: string }) {
  return sentence(statement).map((part, i) => {
    if (typeof part === 'string') return <Fragment key={i}>{part}</Fragment>;
    return part.id === about ? (
      <b key={i}>
        <NameText text={part.name} />
      </b>
    ) : (
      <EntityLink key={i} entity={part} />
    );
  });
}

/** The fragment that shows a statement's evidence beside this page. */
export function useEvidenceLink(): (id: string) => string {
  const { page, id: about, choices } = usePlace();
  return (id) => writePlace({ page, id: about, choices: { ...choices, open: id } });
}

/** A statement as a sentence that is one link, to its evidence. */
export function StatementLink({ statement, withTime = false }: { readonly statement: StatementText; readonly withTime?: boolean }) {
  const link = useEvidenceLink();
  const parts = sentence(statement);
  const last = parts.at(-1);
  const withDay = withTime && statement.valid.from !== null;
  // What a source says in its own words may end with a full stop.
  const ended = !withDay && typeof last === 'string' && /[.!?]$/.test(last);
  return (
    <a href={link(statement.id)}>
      {parts.map((part, i) => (
        <Fragment key={i}>{typeof part === 'string' ? part : <NameText text={part.name} />}</Fragment>
      ))}
      {withDay && `, ${trueWords(statement)}`}
      {!ended && '.'}
    </a>
  );
}

/** What a statement is besides asserted, as a badge in words. */
export function StatusBadge({ status }: { readonly status: string }) {
  if (status === 'DISPUTED') return <span className="badge disputed">{words('status.DISPUTED')}</span>;
  if (status === 'RETRACTED') return <span className="badge withdrawn">{words('status.RETRACTED')}</span>;
  return null;
}
