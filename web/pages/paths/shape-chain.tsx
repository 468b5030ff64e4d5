import { Fragment } from 'react';
import { EntityLink } from '../../parts/entity-link.js';
import { words } from '../../words/words.js';
import { gapRoots, gapVerb } from './gap-words.js';
import { MOST_DRAWN } from './shape-picture.js';
import { columnsOf, linksOf, type Shape } from './shapes.js';

/** The same as the picture from top to bottom, for a narrow window. */
export function ShapeChain({ shape }: { readonly shape: Shape }) {
  const links = linksOf(shape);
  return (
    <ol className="chain targets">
      {columnsOf(shape).map((column, i) => (
        <li key={i}>
          {column.slice(0, MOST_DRAWN).map((entity, j) => (
            <Fragment key={entity.id}>
              {j > 0 && <span className="mut"> {words('paths.or')} </span>}
              <EntityLink entity={entity} />
            </Fragment>
          ))}
          {links[i] !== undefined && (
            <div className="gap">
              <b>{gapVerb(links[i])}</b> <span className="small mut">{gapRoots(links[i])}</span>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
