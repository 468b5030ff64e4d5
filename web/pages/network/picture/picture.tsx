import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTheme } from '../../../state/theme.js';
import { type Shown, Stage, type StageEvents } from './stage.js';

/** The picture of a network, as one stop of the keyboard. */
export function Picture(props: {
  readonly shown: Shown;
  readonly events: StageEvents;
  readonly label: string;
  readonly stage: RefObject<Stage | null>;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const { shown, events, label, stage, onKey } = props;
  const ground = useRef<HTMLCanvasElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const sky = useRef<HTMLCanvasElement>(null);
  const latest = useRef(events);
  latest.current = events;
  const theme = useTheme();
  useEffect(() => {
    const made = new Stage(ground.current!, container.current!, sky.current!, {
      choose: (...given) => latest.current.choose(...given),
      open: (...given) => latest.current.open(...given),
      expand: (...given) => latest.current.expand(...given),
      grab: () => latest.current.grab(),
      moved: () => latest.current.moved(),
      seen: () => latest.current.seen(),
    });
    stage.current = made;
    // Tests find marks and names through it; nothing else does.
    Object.assign(container.current!, { stage: made });
    return () => {
      stage.current = null;
      made.destroy();
    };
  }, [stage]);
  useEffect(() => stage.current?.update(shown), [stage, shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => stage.current?.retheme(), [stage, theme]);
  return (
    <div
      className="picture"
      role="img"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is one stop, with keys of its own; the table and the walk have the same in words
      tabIndex={0}
      onKeyDown={onKey}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight E C H P"
    >
      <canvas ref={ground} className="ground" />
      <div ref={container} className="marks" />
      <canvas ref={sky} className="sky" />
      {/* The library styles its container by an element of this id, which would be inline: the style sheet has the rule. */}
      <span id="__________cytoscape_stylesheet" hidden />
    </div>
  );
}
