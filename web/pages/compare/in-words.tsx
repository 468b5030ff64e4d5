import { EntityLink } from '../../parts/entity-link.js';
import { StatementLink } from '../../parts/sentence.js';
import { RootsLink } from '../../parts/statement-table.js';
import { Term } from '../../parts/term.js';
import { usePlace, writePlace } from '../../state/place.js';
import { number, words } from '../../words/words.js';
import { DifferenceMark } from './difference-mark.js';
import { merged, type Part, type Row, telling } from './parts.js';

const SHOWN = 8;
const ENTITIES = 20;

/** The place that shows one part as a table, or all. */
export function useListLink(): (key: string) => string {
  const { page, choices } = usePlace();
  return (key) => writePlace({ page, choices: { ...choices, list: key, rows: null } });
}

function RowWords({ row: { difference, statements, said } }: { readonly row: Row }) {
  return (
    <li>
      <span>
        <DifferenceMark difference={difference} />
      </span>
      <span className="targets">
        {statements.map((statement, i) => (
          <span key={statement.id}>
            {i > 0 && ' '}
            <StatementLink statement={statement} withTime={said === null} />
          </span>
        ))}{' '}
        {said !== null && <span className="mut">{said}.</span>}
      </span>
      {statements[0] && statements.length === 1 && <RootsLink statement={statements[0]} />}
    </li>
  );
}

function PartWords({ part: { key, title, term, none, count, rows } }: { readonly part: Part }) {
  const link = useListLink();
  const entities = rows.flatMap(({ entity }) => entity ?? []);
  const about = rows.filter(({ entity }) => entity === null);
  const shown = telling(merged(about)).slice(0, SHOWN);
  const ids = new Set(shown.map(({ statements: [statement] }) => statement?.id));
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
        {shown.map((row) => (
          <RowWords key={row.key} row={row} />
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
