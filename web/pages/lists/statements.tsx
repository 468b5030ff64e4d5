import {
  type StatementFilter,
  type StatementOrder,
  Statements as StatementsQuery,
  type StatementType,
} from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { ExportView } from '../../parts/export-menu.js';
import { More, useRows } from '../../parts/more.js';
import { StatementTable } from '../../parts/statement-table.js';
import { Answered, Message } from '../../parts/states.js';
import { choose, usePlace, writePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import { STATEMENT_TYPES } from './statement-types.js';
import { TypeOptions } from './type-options.js';

const ORDERS: Readonly<Record<string, StatementOrder>> = {
  known: { field: 'KNOWN_FROM', direction: 'DESC' },
  true: { field: 'VALID_FROM', direction: 'DESC' },
  subject: { field: 'SUBJECT_NAME', direction: 'ASC' },
};
const DEFAULT_ORDER = 'known';
/** All types but names: each entity has one from the first source that mentions it. */
const OTHERS = STATEMENT_TYPES.map(([, type]) => type).filter((type) => type !== 'NAME');

function filterOf(choices: Readonly<Record<string, string>>, type: StatementType | null): StatementFilter {
  return {
    ...(choices['status'] === 'disputed' && { status: { eq: 'DISPUTED' as const } }),
    ...(choices['about'] !== undefined && { party: { id: { eq: choices['about'] } } }),
    ...(choices['knownOn'] !== undefined && { knownFrom: { between: [choices['knownOn'], choices['knownOn']] } }),
    ...(type !== null && { type: { eq: type } }),
    ...(type === null && choices['names'] === 'no' && { type: { in: OTHERS } }),
  };
}

/** Statements as a list: all, or those of a type, a status, about one entity. */
export function Statements() {
  const { choices } = usePlace();
  const rows = useRows();
  const type = STATEMENT_TYPES.find(([name]) => name === choices['type']) ?? null;
  const order = choices['sort'] !== undefined && choices['sort'] in ORDERS ? choices['sort'] : DEFAULT_ORDER;
  const filter = filterOf(choices, type?.[1] ?? null);
  const asked = useAnswer(StatementsQuery, { filter, order: ORDERS[order]!, first: rows, view: viewOf(useTimes()) });
  const about = choices['about'];
  return (
    <>
      <ExportView of={{ type: 'Statement', filter: JSON.stringify(filter) }} />
      <div className="list-head">
        <h1>{words(choices['status'] === 'disputed' ? 'list.disputed' : 'page.statements')}</h1>
        {about !== undefined && (
          <span>
            {words('list.about')} <a href={writePlace({ page: 'actors', id: about })}>{about}</a>{' '}
            <button type="button" className="txt" onClick={() => choose({ about: null })}>
              {words('list.aboutAll')}
            </button>
          </span>
        )}
        <label>
          {words('list.type')}{' '}
          <select value={type?.[0] ?? ''} onChange={(event) => choose({ type: event.target.value || null, rows: null })}>
            <TypeOptions />
          </select>
        </label>
        <label>
          {words('list.sort')}{' '}
          <select value={order} onChange={(event) => choose({ sort: event.target.value === DEFAULT_ORDER ? null : event.target.value })}>
            {Object.keys(ORDERS).map((name) => (
              <option key={name} value={name}>
                {chosen('sort', name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={choices['status'] === 'disputed'}
            onChange={(event) => choose({ status: event.target.checked ? 'disputed' : null, rows: null })}
          />{' '}
          {words('list.onlyDisputed')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choices['names'] === 'no'}
            onChange={(event) => choose({ names: event.target.checked ? 'no' : null, rows: null })}
          />{' '}
          {words('list.withoutNames')}
        </label>
      </div>
      <Answered asked={asked} what={words('page.statements')}>
        {({ statements: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <Message
              title={words('list.noStatements')}
              acts={
                <button type="button" onClick={() => choose({ status: null, type: null, about: null, knownOn: null, names: null })}>
                  {words('list.clear')}
                </button>
              }
            >
              {words('list.noStatements.hint')}
            </Message>
          ) : (
            <>
              <StatementTable statements={nodes} />
              {pageInfo.hasNextPage ? (
                <More shown={nodes.length} total={totalCount} hasMore />
              ) : (
                <p className="mut more">{words('list.all', { n: number(totalCount) })}</p>
              )}
            </>
          )
        }
      </Answered>
    </>
  );
}
