import type { ReactNode } from 'react';
import { EntityLink } from '../../parts/entity-link.js';
import { Sentence, StatusBadge, useEvidenceLink } from '../../parts/sentence.js';
import { RootsHead, RootsLink } from '../../parts/statement-table.js';
import { goTo, usePlace, writePlace } from '../../state/place.js';
import { trueWords } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import { DifferenceMark } from './difference-mark.js';
import type { Part } from './parts.js';

/** One part of a comparison as a table, or all of it: every row, with the day and the source that made the difference. */
export function DifferenceTable(props: { readonly parts: readonly Part[]; readonly count?: number; readonly more: ReactNode }) {
  const { parts, more, count = parts.reduce((sum, part) => sum + part.count, 0) } = props;
  const { page, choices } = usePlace();
  const link = useEvidenceLink();
  const rows = parts.flatMap((part) => part.rows.map((row) => ({ row, part })));
  const days = rows.some(({ row }) => row.said !== null);
  const title = parts.length === 1 ? parts[0]!.title : words('compare.all');
  return (
    <section>
      <div className="sechead">
        <h2>{title}</h2>
        <span className="mut">{number(count)}</span>
        <span className="sp" />
        <a href={writePlace({ page, choices: { ...choices, list: null, rows: null } })}>{words('compare.back')}</a>
      </div>
      {rows.length === 0 ? (
        <p className="dim">{parts.length === 1 ? parts[0]!.none : words('compare.nothing')}</p>
      ) : (
        <table className="stack differences">
          <thead>
            <tr>
              <th scope="col">{words('compare.difference')}</th>
              <th scope="col">{words('table.statement')}</th>
              <th scope="col">{words('evidence.true')}</th>
              {days && <th scope="col">{words('compare.by')}</th>}
              <RootsHead />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row: { key, difference, statements, entity, said }, part }) => (
              <tr
                key={key}
                className={statements[0] ? 'row' : undefined}
                onClick={(event) =>
                  statements[0] && event.target instanceof Element && event.target.closest('a') === null && goTo(link(statements[0].id))
                }
              >
                <td className="nw">
                  <DifferenceMark difference={difference} /> {part.title}
                </td>
                <td className="targets">
                  {entity && <EntityLink entity={entity} />}
                  {statements.map((statement) => (
                    <div key={statement.id}>
                      <Sentence statement={statement} /> <StatusBadge status={statement.status} />
                    </div>
                  ))}
                </td>
                <td data-label={words('evidence.true')}>
                  {statements.map((statement) => (
                    <div key={statement.id}>{trueWords(statement)}</div>
                  ))}
                </td>
                {days && <td data-label={words('compare.by')}>{said}</td>}
                <td className="num" data-label={words('table.sources')}>
                  {statements.map((statement) => (
                    <div key={statement.id}>
                      <RootsLink statement={statement} />
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </section>
  );
}
