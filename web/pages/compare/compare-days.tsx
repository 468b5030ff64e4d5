import { useMemo, useState } from 'react';
import { queryLink } from '../../api/client.js';
import { CompareChanges, CompareDays as DaysQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { KnownOnMark } from '../../marks/handles.js';
import { DayField } from '../../parts/day-field.js';
import { EntityLink } from '../../parts/entity-link.js';
import { ExportAnswer } from '../../parts/export-menu.js';
import { More, useRows } from '../../parts/more.js';
import { NameField } from '../../parts/name-field.js';
import { ShowQuery } from '../../parts/show-query.js';
import { Answered } from '../../parts/states.js';
import { choose } from '../../state/place.js';
import { dayWords, today } from '../../words/dates.js';
import { words } from '../../words/words.js';
import type { CompareChoices } from './choices.js';
import { Compared } from './compared.js';
import { changeRow, DAY_PARTS, dayParts } from './days.js';
import { DifferenceTable } from './difference-table.js';
import { useNamed } from './use-named.js';

/** How many changes a picture and its words are made of, the newest: more cost more than the server gives at once. */
const CHANGES = 400;
const MOST_ROWS = 600;

function Around({ ids }: { readonly ids: readonly string[] }) {
  const [adding, setAdding] = useState(false);
  const { named } = useNamed(ids);
  const set = (next: readonly string[]) => choose({ around: next.join(','), rows: null });
  return (
    <div className="f">
      <span className="small mut">{words('compare.around')}</span>
      <span className="acts targets">
        {ids.length === 0 && !adding && <span>{words('compare.around.all')}</span>}
        {ids.map((id) => {
          const entity = named.get(id);
          return (
            <span key={id}>
              {entity ? <EntityLink entity={entity} /> : id}{' '}
              <button type="button" className="txt" onClick={() => set(ids.filter((other) => other !== id))}>
                {words('network.around.remove')}
              </button>
            </span>
          );
        })}
        {adding ? (
          <NameField
            label={words('compare.around.add')}
            placeholder={words('search.placeholder')}
            autoFocus
            onLeave={() => setAdding(false)}
            onPick={({ id }) => {
              setAdding(false);
              set([...new Set([...ids, id])]);
            }}
          />
        ) : (
          <button type="button" className="txt" onClick={() => setAdding(true)}>
            {words(ids.length === 0 ? 'compare.around.add' : 'network.around.add')}
          </button>
        )}
      </span>
    </div>
  );
}

function ChangesTable({ choices, list }: { readonly choices: CompareChoices; readonly list: string }) {
  const { from, to, around } = choices;
  const rows = Math.min(useRows(), MOST_ROWS);
  const part = DAY_PARTS.find(({ key }) => key === list) ?? null;
  const asked = useAnswer(CompareChanges, { from, to, around: aroundOf(around), kinds: part && [part.kind], last: rows });
  return (
    <Answered asked={asked} what={words('compare.what.days')}>
      {({ changes: { totalCount, nodes, pageInfo } }) => {
        const made = nodes.map(changeRow).toReversed();
        const kinds = nodes.map(({ kind }) => kind).toReversed();
        const parts = (part ? [part] : DAY_PARTS).map(({ key, kind, title, none }) => ({
          key,
          title: words(title),
          none: words(none),
          count: part ? totalCount : kinds.filter((one) => one === kind).length,
          rows: made.filter((_, i) => kinds[i] === kind),
        }));
        return (
          <DifferenceTable
            parts={parts}
            count={totalCount}
            more={<More shown={nodes.length} total={totalCount} hasMore={pageInfo.hasPreviousPage} most={MOST_ROWS} />}
          />
        );
      }}
    </Answered>
  );
}

const aroundOf = (ids: readonly string[]) => (ids.length === 0 ? null : ids);

function Differing({ choices }: { readonly choices: CompareChoices }) {
  const { from, to, around } = choices;
  const variables = { from, to, around: aroundOf(around), last: CHANGES };
  const asked = useAnswer(DaysQuery, variables);
  const parts = useMemo(() => asked.data && dayParts(asked.data), [asked.data]);
  return (
    <>
      <ShowQuery href={queryLink(DaysQuery, variables)} />
      <ExportAnswer query={DaysQuery} variables={variables} />
      <Answered asked={asked} what={words('compare.what.days')}>
        {({ changes: { nodes, pageInfo } }) => (
          <Compared
            parts={parts!}
            about="days"
            note={`${words('compare.between', { from: dayWords(from), to: dayWords(to) })}${
              pageInfo.hasPreviousPage ? ` ${words('compare.cut', { n: nodes.length })}` : ''
            }`}
            view={{ knownAt: to, statuses: ['ASSERTED', 'DISPUTED', 'RETRACTED'] }}
          />
        )}
      </Answered>
    </>
  );
}

/** Puts two days into the address, the earlier one first; null for the day before or for today. */
function chooseDays(from: string | null, to: string | null): void {
  const [earlier, later] = from !== null && from > (to ?? today()) ? [to ?? today(), from] : [from, to];
  choose({ from: earlier, known: later === today() ? null : later, rows: null });
}

/** Two days of knowledge: what sources newly said, contradicted, confirmed or took back between them. */
export function CompareDays({ choices }: { readonly choices: CompareChoices }) {
  const { from, to, badFrom, around, list } = choices;
  return (
    <>
      <div className="pick">
        <DayField
          mark={<KnownOnMark />}
          label={words('compare.from')}
          day={from}
          none={words('compare.yearBefore')}
          onChange={(day) => chooseDays(day, to)}
        />
        <DayField
          mark={<KnownOnMark />}
          label={words('compare.to')}
          day={to}
          none={words('times.today', { date: dayWords(today()) })}
          onChange={(day) => chooseDays(from, day)}
        />
        <Around ids={around} />
      </div>
      {badFrom !== null && (
        <p className="small" role="status">
          <b>{words('times.bad', { text: badFrom })}</b> {words('times.bad.hint', { field: words('compare.from'), value: dayWords(from) })}
        </p>
      )}
      {list === null ? <Differing choices={choices} /> : <ChangesTable choices={choices} list={list} />}
    </>
  );
}
