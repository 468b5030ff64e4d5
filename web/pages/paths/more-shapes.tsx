import { useState } from 'react';
import { choose } from '../../state/place.js';
import { counted, number, words } from '../../words/words.js';
import { gapVerb } from './gap-words.js';
import { columnsOf, linksOf, type Shape } from './shapes.js';

/** The entities between the ends that all paths of a shape share, or how many there are in the place of most. */
function over(shape: Shape): string {
  const inner = columnsOf(shape).slice(1, -1);
  const named = inner.flatMap((column) => (column.length === 1 ? [column[0]!.name] : []));
  return named.length === 0 ? '' : words('paths.over', { names: named.join(', ') });
}

const FIRST = 8;

/** The shapes that are not drawn yet, the most common first; one is drawn when it is asked for. */
export function MoreShapes({ shapes, unfolded }: { readonly shapes: readonly Shape[]; readonly unfolded: ReadonlySet<string> }) {
  const [all, setAll] = useState(false);
  if (shapes.length === 0) return null;
  const common = shapes.toSorted((a, b) => b.paths.length - a.paths.length);
  const listed = all ? common : common.slice(0, FIRST);
  const unfold = (keys: readonly string[]) => choose({ shapes: [...unfolded, ...keys].join(',') });
  return (
    <section className="path">
      <div className="m">
        <h2>{counted('paths.more', shapes.length)}</h2>
        {counted(
          'paths.paths',
          shapes.reduce((sum, { paths }) => sum + paths.length, 0),
        )}
      </div>
      <ul className="more-shapes">
        {listed.map((shape) => (
          <li key={shape.key}>
            <b className="num">{number(shape.paths.length)}</b>
            <span>
              <button type="button" className="txt" onClick={() => unfold([shape.key])}>
                {counted('paths.steps', shape.paths[0]!.length)}
                {over(shape)}
              </button>
              <span className="small mut">{linksOf(shape).map(gapVerb).join(' · ')}</span>
            </span>
          </li>
        ))}
        {listed.length < shapes.length && (
          <li>
            <span />
            <button type="button" className="txt" onClick={() => setAll(true)}>
              {words('paths.otherShapes', { n: shapes.length - listed.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
