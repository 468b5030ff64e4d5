import { useMemo } from 'react';
import { queryLink } from '../../api/client.js';
import { CompareGroups as GroupsQuery, type StatementFilter } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { ActorField } from '../../parts/actor-field.js';
import { ExportView } from '../../parts/export-menu.js';
import { NothingWithId } from '../../parts/nothing.js';
import { ShowQuery } from '../../parts/show-query.js';
import { Answered, Message } from '../../parts/states.js';
import { choose } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { number, words } from '../../words/words.js';
import { STATEMENT_TYPES } from '../lists/statement-types.js';
import type { CompareChoices } from './choices.js';
import { Compared } from './compared.js';
import { DifferenceTable } from './difference-table.js';
import { groupParts } from './sides.js';
import { SwapAndType } from './swap-and-type.js';
import { useNamed } from './use-named.js';

/** How many statements of each are read: more cost more than the server gives at once. */
const READ = 350;
/** All types but names, which two groups do not share. */
const OTHERS = STATEMENT_TYPES.map(([, type]) => type).filter((type) => type !== 'NAME');

function Differing({
  choices,
  a,
  b,
  names,
}: {
  readonly choices: CompareChoices;
  readonly a: string;
  readonly b: string;
  readonly names: string;
}) {
  const { type, list } = choices;
  const view = viewOf(useTimes());
  const about = (id: string): StatementFilter => ({ party: { id: { eq: id } }, type: type === null ? { in: OTHERS } : { eq: type[1] } });
  const variables = { a: about(a), b: about(b), first: READ, view };
  const asked = useAnswer(GroupsQuery, variables);
  const parts = useMemo(() => asked.data && groupParts(asked.data, a, b), [asked.data, a, b]);
  return (
    <>
      <ShowQuery href={queryLink(GroupsQuery, variables)} />
      <ExportView of={{ around: `${a},${b}` }} />
      <Answered asked={asked} what={words('compare.what.groups')}>
        {(data) => {
          const cut = Math.max(data.a.totalCount, data.b.totalCount) > READ;
          const note = cut ? words('compare.groups.cut', { n: number(READ) }) : words('compare.groups.note', { names });
          if (list === null) return <Compared parts={parts!} about={`${a} ${b}`} note={note} view={view} />;
          return (
            <DifferenceTable
              parts={parts!.filter(({ key }) => list === 'all' || key === list)}
              more={cut && <p className="small mut">{note}</p>}
            />
          );
        }}
      </Answered>
    </>
  );
}

/** Two groups: what sources say of only one of them, of both, and of one with the other. */
export function CompareGroups({ choices }: { readonly choices: CompareChoices }) {
  const { a, b } = choices;
  const ids = [...new Set([a, b].filter((id) => id !== null))];
  const { named, settled } = useNamed(ids);
  const missing = settled ? ids.find((id) => !named.has(id)) : undefined;
  const entity = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
  return (
    <>
      <div className="pick">
        <ActorField
          key={`a ${a}`}
          label={words('compare.side.a')}
          entity={entity(a)}
          onChange={({ id }) => choose({ a: id, list: null })}
        />
        <ActorField
          key={`b ${b}`}
          label={words('compare.side.b')}
          entity={entity(b)}
          onChange={({ id }) => choose({ b: id, list: null })}
        />
        <SwapAndType choices={choices} />
      </div>
      {a === null || b === null ? (
        <Message title={words('compare.groups.choose')}>{words('compare.groups.choose.hint')}</Message>
      ) : a === b ? (
        <Message title={words('compare.groups.same')}>{words('compare.groups.choose.hint')}</Message>
      ) : missing !== undefined ? (
        <NothingWithId id={missing} />
      ) : (
        <Differing choices={choices} a={a} b={b} names={ids.map((id) => named.get(id)?.name ?? id).join(', ')} />
      )}
    </>
  );
}
