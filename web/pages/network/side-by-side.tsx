import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '../../marks/point.js';
import { type Axis, dayOn } from '../../state/axis.js';
import { choose, usePlace } from '../../state/place.js';
import { useTheme } from '../../state/theme.js';
import { dayWords, today } from '../../words/dates.js';
import { counted, number, words } from '../../words/words.js';
import { drawMarks } from './picture/marks.js';
import { placeAll } from './picture/place-all.js';
import { smallMarks } from './picture/small.js';
import { readTokens } from './picture/tokens.js';
import type { Places } from './places.js';
import { FEWEST_DAYS, MOST_DAYS, mainDays, readDays, writeDays } from './plan/days.js';
import { viewOnDay } from './plan/on-day.js';
import type { NetworkView, NodeView } from './plan/view.js';
import type { Moves } from './use-moves.js';
import type { WholeAnswer } from './use-whole.js';

const SIZE = { width: 340, height: 230 };

function SmallPicture(props: {
  readonly view: NetworkView;
  readonly all: readonly NodeView[];
  readonly places: ReadonlyMap<string, Point>;
  readonly label: string;
}) {
  const { view, all, places, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    const ratio = window.devicePixelRatio;
    const element = canvas.current!;
    [element.width, element.height] = [SIZE.width * ratio, SIZE.height * ratio];
    const context = element.getContext('2d')!;
    context.scale(ratio, ratio);
    drawMarks(context, smallMarks(view, all, places, SIZE, readTokens()));
  }, [view, all, places, theme]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}

/** Three to six days as small pictures with one layout: the eye finds what is not in all of them. */
export function SideBySide({
  whole: { whole, steps },
  moves,
  places,
}: {
  readonly whole: WholeAnswer;
  readonly moves: Moves;
  readonly places: Places;
}) {
  const { choices } = usePlace();
  const { axis, days: chosen } = readDays(choices['days']);
  const along = steps[axis];
  const days = useMemo(() => chosen ?? (along ? mainDays(along, today()) : []), [chosen, along]);
  const key = days.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the days
  const made = useMemo(() => {
    if (!whole || !along) return null;
    const views = days.map((day) => viewOnDay(whole, along, day));
    const all = new Map(views.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
    return { views, all: [...all.values()] };
  }, [whole, along, key, places]);
  const at = dayOn(axis, moves.times) ?? (axis === 'KNOWN' ? today() : null);
  const set = (next: readonly string[], of: Axis = axis) => choose({ days: writeDays(of, next) });
  const showDay = (day: string) => {
    moves.move({ axis, day });
    choose({ show: null });
  };
  const [placed, setPlaced] = useState<unknown>(null);
  useEffect(() => {
    if (made) void placeAll(made.views, places).then(() => setPlaced(made));
  }, [made, places]);
  if (!made || placed !== made) return <p className="small mut days-side">{words('time.waiting')}</p>;
  return (
    <section className="days-side" aria-label={words('network.mode.days')}>
      <div className="days-acts">
        <div className="seg">
          {(['VALID', 'KNOWN'] as const).map((of) => (
            <button key={of} type="button" aria-pressed={axis === of} onClick={() => set([], of)}>
              {words(of === 'VALID' ? 'times.trueOn' : 'times.knownOn')}
            </button>
          ))}
        </div>
        <button
          type="button"
          disabled={at === null || days.includes(at) || days.length >= MOST_DAYS}
          onClick={() => at !== null && set([...days, at])}
        >
          {at === null ? words('time.side.addNone') : words('time.side.add', { day: dayWords(at) })}
        </button>
        <span className="small mut">{words('time.side.note', { few: FEWEST_DAYS, many: MOST_DAYS })}</span>
      </div>
      <ol>
        {days.map((day, i) => {
          const view = made.views[i]!;
          const said = counted('time.side.statements', view.links.length);
          return (
            <li key={day}>
              <p>
                <button type="button" className="txt" onClick={() => showDay(day)}>
                  {dayWords(day)}
                </button>{' '}
                <span className="mut">{said}</span>{' '}
                {days.length > FEWEST_DAYS && (
                  <button
                    type="button"
                    className="txt small"
                    aria-label={words('time.side.remove', { day: dayWords(day) })}
                    onClick={() => set(days.filter((other) => other !== day))}
                  >
                    {words('network.around.remove')}
                  </button>
                )}
              </p>
              <SmallPicture
                view={view}
                all={made.all}
                places={places}
                label={words('time.side.label', { day: dayWords(day), said, nodes: number(view.nodes.length) })}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
