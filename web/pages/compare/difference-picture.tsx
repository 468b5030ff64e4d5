import '../network/network.css';
import { useMemo, useRef, useState } from 'react';
import { Drawn, type View } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { Drop } from '../../parts/drop.js';
import { EntityLink } from '../../parts/entity-link.js';
import { Answered, Message } from '../../parts/states.js';
import { choose, usePlace } from '../../state/place.js';
import type { Difference } from '../../words/differences.js';
import { number, words } from '../../words/words.js';
import { keyHandler } from '../network/keys.js';
import { Picture } from '../network/picture/picture.js';
import type { Stage, StageEvents } from '../network/picture/stage.js';
import { placesOf } from '../network/places.js';
import { MOST_NODES } from '../network/plan/reach.js';
import type { NetworkView } from '../network/plan/view.js';
import type { Acts } from '../network/tools.js';
import { DifferenceMark } from './difference-mark.js';
import { differenceView } from './difference-view.js';
import { endsOf, marksOf, type Part } from './parts.js';

const ZOOM = 1.3;
const STEP = 80;
const nothing = () => {};

/** The marks that occur, with the words of the parts that they stand for. */
function Legend({ view: { links }, parts }: { readonly view: NetworkView; readonly parts: readonly Part[] }) {
  const found = new Set(links.flatMap(({ difference }) => difference ?? []));
  const titles = new Map<Difference, string>();
  for (const { title, rows } of parts)
    for (const { difference, statements } of rows) if (statements.length > 0) titles.set(difference, title);
  titles.set('same', words('compare.same'));
  return (
    <span className="legend">
      {[...titles]
        .filter(([difference]) => found.has(difference))
        .map(([difference, title]) => (
          <span key={difference}>
            <DifferenceMark difference={difference} />
            {title}
          </span>
        ))}
    </span>
  );
}

function Shown({ view, about, parts }: { readonly view: NetworkView; readonly about: string; readonly parts: readonly Part[] }) {
  const stage = useRef<Stage | null>(null);
  const open = usePlace().choices['open'] ?? null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [spoken, setSpoken] = useState('');
  const places = placesOf(['compare', about]);
  const shown = useMemo(() => ({ view, places, chosen, open }), [view, places, chosen, open]);
  const one = [...chosen].at(-1) ?? null;
  const node = view.nodes.find(({ id }) => id === one);
  const acts: Acts = {
    undo: nothing,
    redo: nothing,
    zoom: (factor) => stage.current?.zoomBy(factor),
    fit: () => stage.current?.fit(),
    move: (dx, dy) => stage.current?.move(dx, dy),
    arrange: nothing,
    expand: nothing,
    collapse: nothing,
    hide: nothing,
    pin: nothing,
  };
  const events: StageEvents = {
    choose: (ids) => setChosen(new Set(ids ?? [])),
    open: (id) => choose({ open: id }),
    expand: nothing,
    grab: nothing,
    moved: nothing,
    seen: nothing,
  };
  const onKey = keyHandler({
    view,
    chosen: one,
    covered: open !== null,
    stage,
    acts,
    choose: (id) => setChosen(new Set([id])),
    clear: () => setChosen(new Set()),
    mode: () => choose({ list: 'all', rows: null }),
    open: ({ id }) => choose({ open: id }),
    speak: setSpoken,
  });
  const different = view.links.filter(({ difference }) => difference !== 'same').length;
  const tool = (text: string, act: () => void) => (
    <button type="button" className="tool" onClick={act}>
      {text}
    </button>
  );
  return (
    <>
      <div className="tool-row" role="group" aria-label={words('network.tools')}>
        {tool(words('network.zoomIn'), () => acts.zoom(ZOOM))}
        {tool(words('network.zoomOut'), () => acts.zoom(1 / ZOOM))}
        {tool(words('network.fit'), acts.fit)}
        <Drop label={words('network.move')}>
          <p className="small mut">{words(one === null ? 'network.move.picture' : 'network.move.chosen')}</p>
          <div className="seg">
            {(
              [
                ['network.move.left', -STEP, 0],
                ['network.move.right', STEP, 0],
                ['network.move.up', 0, -STEP],
                ['network.move.down', 0, STEP],
              ] as const
            ).map(([text, dx, dy]) => (
              <button key={text} type="button" onClick={() => acts.move(dx, dy)}>
                {words(text)}
              </button>
            ))}
          </div>
        </Drop>
        {node && (
          <span className="small targets">
            <EntityLink entity={node.entity} />
          </span>
        )}
      </div>
      <div className="net-canvas difference">
        <Picture
          shown={shown}
          events={events}
          label={words('compare.picture', { n: number(different), nodes: number(view.nodes.length) })}
          stage={stage}
          onKey={onKey}
        />
      </div>
      <p className="hidden" aria-live="polite">
        {spoken}
      </p>
      <Legend view={view} parts={parts} />
    </>
  );
}

/**
 * What differs as a picture: it is marked on the network of those that it is about, and the rest of what is said among them is pale.
 * @param about what is compared, so that marks keep their places while days and filters change
 * @param view what the network is asked with
 */
export function DifferencePicture(props: { readonly parts: readonly Part[]; readonly about: string; readonly view: View }) {
  const { parts, about, view } = props;
  const { ids, beyond } = useMemo(() => endsOf(parts, MOST_NODES), [parts]);
  const asked = useAnswer(Drawn, { ids, view }, { enabled: ids.length > 0 });
  const drawn = useMemo(() => {
    if (!asked.data) return null;
    const fresh = new Set(parts.flatMap(({ rows }) => rows.flatMap(({ entity }) => entity?.id ?? [])));
    return differenceView(asked.data.subgraph, marksOf(parts), fresh);
  }, [asked.data, parts]);
  return (
    <section className="as-picture">
      <div className="sechead">
        <h2>{words('compare.whatIsDifferent')}</h2>
      </div>
      {ids.length === 0 ? (
        <Message title={words('compare.nothing')}>{words('compare.nothing.hint')}</Message>
      ) : (
        <Answered asked={asked} what={words('compare.what.picture')}>
          {() => (
            <>
              {beyond > 0 && <p className="small mut">{words('compare.beyond', { n: number(ids.length), more: number(beyond) })}</p>}
              {drawn && <Shown view={drawn} about={about} parts={parts} />}
            </>
          )}
        </Answered>
      )}
    </section>
  );
}
