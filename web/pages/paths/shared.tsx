import { useState } from 'react';
import { Shared as SharedQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink } from '../../parts/entity-link.js';
import { NameField } from '../../parts/name-field.js';
import { StatusBadge, useEvidenceLink } from '../../parts/sentence.js';
import { RootsLink, type TableStatement } from '../../parts/statement-table.js';
import { Answered } from '../../parts/states.js';
import { choose } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import type { EntityRef } from '../../words/kinds.js';
import { sentence, trueWords } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import type { PathChoices } from './choices.js';
import type { Named } from './controls.js';

const FIRST = 50;

/** A statement between an actor and what it shares, with the shared thing as "it": "belongs to it, since 12 Oct 2023". */
function LinkWords({ statement, shared }: { readonly statement: TableStatement; readonly shared: string }) {
  const link = useEvidenceLink();
  const fromActor = statement.object?.id === shared;
  const said = sentence(statement)
    .map((part) => (typeof part === 'string' ? part : part.id === shared ? words('paths.it') : fromActor ? '' : part.name))
    .join('')
    .trim();
  return (
    <div className="targets">
      <a href={link(statement.id)}>{said}</a>
      <span className="mut">, {trueWords(statement)}</span> <RootsLink statement={statement} /> <StatusBadge status={statement.status} />
    </div>
  );
}

/** What all of the actors are linked to, and how each of them is. */
export function SharedBy({ choices, named }: { readonly choices: PathChoices; readonly named: Named }) {
  const { from, to, others } = choices;
  const [adding, setAdding] = useState(false);
  const actors = [from, to, ...others].flatMap((id) => named.get(id ?? '') ?? []);
  const ids = [...new Set(actors.map(({ id }) => id))];
  const asked = useAnswer(SharedQuery, { ids, first: FIRST, view: viewOf(useTimes()) }, { enabled: ids.length >= 2 });
  if (ids.length < 2) return null;
  const setOthers = (next: readonly string[]) => choose({ others: next.join(',') });
  const head = (actor: EntityRef) => (
    <th scope="col" key={actor.id}>
      <EntityLink entity={actor} />
      {others.includes(actor.id) && (
        <>
          {' '}
          <button type="button" className="txt" onClick={() => setOthers(others.filter((id) => id !== actor.id))}>
            {words('paths.takeBack')}
          </button>
        </>
      )}
    </th>
  );
  const shownActors = ids.flatMap((id) => named.get(id) ?? []);
  return (
    <section>
      <div className="sechead">
        <h2>{ids.length === 2 ? words('paths.shared.two') : words('paths.shared.many', { n: ids.length })}</h2>
        <span className="mut">{words('paths.shared.note')}</span>
        <span className="sp" />
        {adding ? (
          <NameField
            label={words('paths.shared.add')}
            placeholder={words('search.placeholder')}
            autoFocus
            onLeave={() => setAdding(false)}
            onPick={({ id }) => {
              setAdding(false);
              setOthers([...new Set([...others, id])]);
            }}
          />
        ) : (
          <button type="button" className="txt" onClick={() => setAdding(true)}>
            {words('paths.shared.add')}
          </button>
        )}
      </div>
      <Answered asked={asked} what={words('paths.shared.what')}>
        {({ commonNeighbours: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <p className="dim">{words('paths.shared.none')}</p>
          ) : (
            <>
              <table className="stack shared">
                <thead>
                  <tr>
                    <th scope="col">{words('paths.shared.thing')}</th>
                    {shownActors.map(head)}
                  </tr>
                </thead>
                <tbody>
                  {nodes.map(({ entity, links }) => (
                    <tr key={entity.id}>
                      <td className="targets">
                        <EntityLink entity={entity} />
                      </td>
                      {ids.map((id) => (
                        <td key={id} data-label={named.get(id)?.name}>
                          {links
                            .filter(({ statement: { subject, object } }) => subject.id === id || object?.id === id)
                            .map(({ statement }) => (
                              <LinkWords key={statement.id} statement={statement} shared={entity.id} />
                            ))}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              {totalCount > nodes.length && (
                <p className="mut more">{words('list.shown', { shown: number(nodes.length), total: number(totalCount) })}</p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  );
}
