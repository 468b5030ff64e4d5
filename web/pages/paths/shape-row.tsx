import { useWidth } from '../../parts/use-width.js';
import { chosen } from '../../words/statements.js';
import { counted, words } from '../../words/words.js';
import { ShapeChain } from './shape-chain.js';
import { MOST_DRAWN, ShapePicture } from './shape-picture.js';
import { columnsOf, type Shape } from './shapes.js';
import { Steps } from './steps.js';

const NARROWEST_PICTURE = 560;
const PER_STEP = 148;

/** One shape: how long and how strong, its picture, and the evidence of its steps. */
export function ShapeRow({ shape }: { readonly shape: Shape }) {
  const [measure, width] = useWidth();
  const best = shape.paths[0]!;
  const most = Math.max(...columnsOf(shape).map((column) => column.length));
  const fits = width !== null && width >= Math.max(NARROWEST_PICTURE, best.length * PER_STEP);
  return (
    <section className="path">
      <div className="m">
        <h2>{counted('paths.steps', best.length)}</h2>
        {counted('paths.paths', shape.paths.length)}
        <br />
        <span className="mut">
          {words('paths.weakest', {
            roots: counted('paths.roots', best.fewestRootSources),
            status: chosen('standing', best.weakestStatus),
          })}
          {best.weakestConfidence !== null &&
            `, ${words('paths.confidence', { confidence: chosen('confidence', best.weakestConfidence) })}`}
        </span>
        {most > MOST_DRAWN && <p className="mut">{words('paths.notAllDrawn', { n: MOST_DRAWN, of: most })}</p>}
      </div>
      <div ref={measure} className="path-body">
        {width !== null && (fits ? <ShapePicture shape={shape} width={width} /> : <ShapeChain shape={shape} />)}
        <Steps shape={shape} />
      </div>
    </section>
  );
}
