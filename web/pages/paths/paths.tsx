import { PathEnds, type PathsQuery as PathsAnswer, Paths as PathsQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink } from '../../parts/entity-link.js';
import { ExportView } from '../../parts/export-menu.js';
import { NothingWithId } from '../../parts/nothing.js';
import { Answered, Message } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import type { EntityRef } from '../../words/kinds.js';
import { counted, number, words } from '../../words/words.js';
import { avoided, type PathChoices, readPathChoices } from './choices.js';
import { Controls, type Named } from './controls.js';
import { MoreShapes } from './more-shapes.js';
import { ShapeRow } from './shape-row.js';
import { passedByAll, shapesOf } from './shapes.js';
import { SharedBy } from './shared.js';

const FIRST = 100;
const DRAWN = 3;

function Lead({ paths, shapes }: { readonly paths: PathsAnswer['paths']; readonly shapes: number }) {
  const { nodes, totalCount, complete } = paths;
  const through = passedByAll(nodes);
  return (
    <p className="lead">
      {totalCount > nodes.length
        ? words('paths.lead.first', { n: number(nodes.length), of: number(totalCount) })
        : counted('paths.lead', nodes.length)}{' '}
      {counted('paths.lead.shapes', shapes)}
      {through.length > 0 && (
        <>
          {words('paths.lead.through')}
          {through.map((entity, i) => (
            <span key={entity.id}>
              {i > 0 && ', '}
              <EntityLink entity={entity} />
            </span>
          ))}
        </>
      )}
      {'. '}
      {words('paths.lead.note')}
      {!complete && ` ${words('paths.incomplete')}`}
    </p>
  );
}

function Ranked({ choices }: { readonly choices: PathChoices & { readonly from: string; readonly to: string } }) {
  const { from, to, hops, order, direction, unfolded } = choices;
  const variables = { from, to, hops, order, direction, avoid: avoided(choices), first: FIRST, view: viewOf(useTimes()) };
  const asked = useAnswer(PathsQuery, variables);
  return (
    <Answered asked={asked} what={words('paths.what')}>
      {({ paths }) => {
        if (paths.nodes.length === 0)
          return <Message title={counted('paths.none', hops)}>{words(paths.complete ? 'paths.none.hint' : 'paths.incomplete')}</Message>;
        const shapes = shapesOf(paths.nodes);
        const drawn = shapes.filter(({ key }, i) => i < DRAWN || unfolded.has(key));
        return (
          <>
            <ExportView of={{ ids: [...new Set(paths.nodes.flatMap(({ entities }) => entities.map(({ id }) => id)))].join(',') }} />
            <Lead paths={paths} shapes={shapes.length} />
            {drawn.map((shape) => (
              <ShapeRow key={shape.key} shape={shape} />
            ))}
            <MoreShapes shapes={shapes.filter((shape) => !drawn.includes(shape))} unfolded={unfolded} />
          </>
        );
      }}
    </Answered>
  );
}

/** The paths between two actors, ranked and grouped by shape, with the evidence of each step; and what actors share. */
export function Paths() {
  const choices = readPathChoices(usePlace());
  const { from, to, without, others } = choices;
  const ids = [...new Set([from, to, ...without, ...others].filter((id) => id !== null))];
  const asked = useAnswer(PathEnds, { ids, view: viewOf(useTimes()) }, { enabled: ids.length > 0 });
  const nodes = (asked.data?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [node as EntityRef] : []));
  const named: Named = new Map(nodes.map((entity) => [entity.id, entity]));
  const settled = ids.length === 0 || (asked.data !== undefined && !asked.isPlaceholderData);
  const missing = settled ? [from, to].find((id) => id !== null && !named.has(id)) : undefined;
  return (
    <>
      <h1>{words('paths.title')}</h1>
      <Controls choices={choices} named={named} />
      {from === null || to === null ? (
        <Message title={words('paths.choose')}>{words('paths.choose.hint')}</Message>
      ) : from === to ? (
        <Message title={words('paths.same')}>{words('paths.choose.hint')}</Message>
      ) : missing ? (
        <NothingWithId id={missing} />
      ) : (
        <Answered asked={asked} what={words('paths.what')}>
          {() => (
            <>
              <Ranked choices={{ ...choices, from, to }} />
              <SharedBy choices={choices} named={named} />
            </>
          )}
        </Answered>
      )}
    </>
  );
}
