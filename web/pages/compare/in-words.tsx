import { Fragment } from 'react';
import { EntityLink, NameText } from '../../parts/entity-link.js';
import { StatementLink, useEvidenceLink } from '../../parts/sentence.js';
import { RootsLink } from '../../parts/statement-table.js';
import { Term } from '../../parts/term.js';
import { usePlace, writePlace } from '../../state/place.js';
import type { SentencePart } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import { DifferenceMark } from './difference-mark.js';
import { merged, type Part, telling } from './parts.js';
import { type Together, together } from './together.js';

const SHOWN = 8;
/** How many names stand in one sentence. */
const NAMED = 8;
const ENTITIES = 20;

/** The place that shows one part as a table, or all. */
export function useListLink(): (key: string) => string {
  const { page, choices } = usePlace();
  return (key) => writePlace({ page, choices: { ...choices, list: key, rows: null } });
}

function Parts({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, i) => <Fragment key={i}>{typeof part === 'string' ? part : <NameText text={part.name} />}</Fragment>);
}

/** Several statements as one sentence; each name that differs leads to the evidence of its own. */
function TogetherWords({ of: { rows, words: said, end }, all }: { readonly of: Together; readonly all: string }) {
  const link = useEvidenceLink();
  const named = rows.slice(0, rows.length > NAMED ? NAMED - 1 : NAMED);
  const more = rows.length - named.length;
  const last = named.length - 1 + Number(more > 0);
  return (
    <>
      <Parts parts={said?.before ?? []} />
      {named.map(({ key, statements: [statement] }, i) => (
        <Fragment key={key}>
          {i > 0 && (i === last ? words('compare.and') : ', ')}
          <a href={link(statement!.id)}>
            <NameText text={statement![end]?.name ?? ''} />
          </a>
        </Fragment>
      ))}
      {more > 0 && (
        <>
          {words('compare.and')}
          <a href={all}>{words('compare.together.more', { n: number(more) })}</a>
        </>
      )}
      <Parts parts={said?.after ?? []} />.
    </>
  );
}

function RowWords({ of, all }: { readonly of: Together; readonly all: string }) {
  const { difference, statements, said } = of.rows[0]!;
  return (
    <li>
      <span>
        <DifferenceMark difference={difference} />
      </span>
      <span className="targets">
        {of.words !== null ? (
          <TogetherWords of={of} all={all} />
        ) : (
          statements.map((statement, i) => (
            <span key={statement.id}>
              {i > 0 && ' '}
              <StatementLink statement={statement} withTime={said === null} />
            </span>
          ))
        )}{' '}
        {said !== null && <span className="mut">{said}.</span>}
      </span>
      {of.words === null && statements[0] && statements.length === 1 && <RootsLink statement={statements[0]} />}
    </li>
  );
}

function PartWords({ part: { key, title, term, none, count, rows } }: { readonly part: Part }) {
  const link = useListLink();
  const entities = rows.flatMap(({ entity }) => entity ?? []);
  const about = rows.filter(({ entity }) => entity === null);
  const shown = together(telling(merged(about))).slice(0, SHOWN);
  const ids = new Set(shown.flatMap(({ rows: some }) => some.map(({ statements: [statement] }) => statement?.id)));
  const more = count - about.filter(({ statements: [statement] }) => ids.has(statement?.id)).length - Math.min(entities.length, ENTITIES);
  return (
    <>
      <h3>
        {title} {term !== undefined && <Term of={term} word={title} />}
        {count > 0 ? (
          <a className="n" href={link(key)} aria-label={words('compare.list', { title, n: number(count) })}>
            {number(count)}
          </a>
        ) : (
          <span className="n">0</span>
        )}
      </h3>
      {count === 0 && <p className="mut">{none}</p>}
      {entities.length > 0 && (
        <p className="seen targets">
          {entities.slice(0, ENTITIES).map((entity) => (
            <span key={entity.id}>
              <EntityLink entity={entity} />
            </span>
          ))}
        </p>
      )}
      <ul>
        {shown.map((one) => (
          <RowWords key={one.rows[0]!.key} of={one} all={link(key)} />
        ))}
        {more > 0 && (
          <li>
            <span />
            <a href={link(key)}>{words('compare.andMore', { n: number(more) })}</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** The differences as sentences, by kind, each kind with its number. */
export function InWords({ parts }: { readonly parts: readonly Part[] }) {
  const link = useListLink();
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="in-words">
      <div className="sechead">
        <h2>{words('compare.inWords')}</h2>
        <a href={link('all')}>{words('compare.asTable', { n: number(all) })}</a>
      </div>
      {parts.map((part) => (
        <PartWords key={part.key} part={part} />
      ))}
    </section>
  );
}
