import { Entities as EntitiesQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink } from '../../parts/entity-link.js';
import { type ExportOf, ExportView } from '../../parts/export-menu.js';
import { More, useRows } from '../../parts/more.js';
import { Answered } from '../../parts/states.js';
import { Term } from '../../parts/term.js';
import { choose, usePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { sinceWords } from '../../words/dates.js';
import { ACTORS, ENTITY_TYPES, KIND_MANY, KIND_ONE, KIND_ORDER, type Kind, kindOf } from '../../words/kinds.js';
import { number, words } from '../../words/words.js';

/** The types of the API as exports name them: ArmedGroup for ARMED_GROUP. */
function exportOf(chosen: Kind | null): ExportOf {
  if (chosen === null) return { type: 'Actor' };
  const type = ENTITY_TYPES[chosen].toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { type, filter: chosen === 'frontBrand' ? JSON.stringify({ kind: { eq: 'FRONT_BRAND' } }) : undefined };
}

/** Actors, or entities of one kind, by name. */
export function Entities() {
  const { choices } = usePlace();
  const chosen = KIND_ORDER.find((kind) => kind === choices['kind']) ?? null;
  const rows = useRows();
  const types = [...new Set((chosen === null ? [...ACTORS] : [chosen]).map((kind) => ENTITY_TYPES[kind]))];
  const asked = useAnswer(EntitiesQuery, { types, first: rows, view: viewOf(useTimes()) });
  const title = words(chosen === null ? 'page.actors' : KIND_MANY[chosen]);
  return (
    <>
      <ExportView of={exportOf(chosen)} />
      <div className="list-head">
        <h1>{title}</h1>
        <label>
          {words('list.kind')}{' '}
          <select value={chosen ?? ''} onChange={(event) => choose({ kind: event.target.value || null, rows: null })}>
            <option value="">{words('list.allActors')}</option>
            {KIND_ORDER.map((kind) => (
              <option key={kind} value={kind}>
                {words(KIND_MANY[kind])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answered asked={asked} what={title}>
        {({ entities: { nodes, totalCount, pageInfo } }) => {
          // Front brands and other coalitions are of one type.
          const shown = chosen === null ? nodes : nodes.filter((node) => kindOf(node) === chosen);
          if (shown.length === 0) return <p className="dim">{words('list.none')}</p>;
          return (
            <>
              <table className="stack">
                <thead>
                  <tr>
                    <th scope="col">{words('list.name')}</th>
                    <th scope="col">
                      {words('list.kind')} <Term of="Entity" word={words('list.kind')} />
                    </th>
                    <th scope="col">{words('list.whatItIs')}</th>
                    <th scope="col">
                      {words('evidence.known')} <Term of="Entity.knownFrom" word={words('evidence.known')} />
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((entity) => (
                    <tr key={entity.id}>
                      <td className="targets">
                        <EntityLink entity={entity} />
                      </td>
                      <td className="nw mut">{words(KIND_ONE[kindOf(entity)])}</td>
                      <td className="mut">{entity.description}</td>
                      <td className="nw" data-label={words('evidence.known')}>
                        {entity.knownFrom === null ? <span className="dim">{words('date.unknown')}</span> : sinceWords(entity.knownFrom)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {pageInfo.hasNextPage ? (
                <More shown={shown.length} total={totalCount} hasMore />
              ) : (
                <p className="mut more">{words('list.all', { n: number(shown.length) })}</p>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}
