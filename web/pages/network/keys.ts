import type { KeyboardEvent, RefObject } from 'react';
import type { Axis } from '../../state/axis.js';
import { sentenceText, trueWords } from '../../words/statements.js';
import { words } from '../../words/words.js';
import type { Stage } from './picture/stage.js';
import type { LinkView, NetworkView } from './plan/view.js';
import type { Acts, Mode } from './tools.js';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The line that Shift with an arrow key has come to, for each picture that has the focus: there is one. */
let along: { readonly node: string; readonly link: LinkView } | null = null;

/** The statements about a node, in the order of their lines in the picture. */
function linksOf({ links }: NetworkView, id: string): readonly LinkView[] {
  return links.filter(({ source, target }) => source === id || target === id);
}

/** A statement as it is spoken. */
function spokenLink({ statement, fact, standing }: LinkView): string {
  if (statement === null) return `${fact?.explanation ?? ''} (${words('status.inferred')})`;
  const status = standing === 'disputed' ? `, ${words('status.DISPUTED')}` : '';
  return `${sentenceText(statement)}, ${trueWords(statement)}${status}.`;
}

/**
 * The keys of the picture: arrows go to the nearest node that way, with Shift along the lines of the node; letters do what the tools do.
 * @param props.chosen the node that was chosen last
 * @param props.speak says a text to readers that hear
 */
export function keyHandler(props: {
  readonly view: NetworkView;
  readonly chosen: string | null;
  /** Whether evidence is open: it closes before anything else does. */
  readonly covered: boolean;
  readonly stage: RefObject<Stage | null>;
  readonly acts: Acts;
  readonly choose: (id: string) => void;
  readonly clear: () => void;
  readonly mode: (mode: Mode) => void;
  /** Moves one of the two times to the next change, or to the one before; not where the picture is of fixed times. */
  readonly step?: (axis: Axis, by: 1 | -1) => void;
  /** Opens what a line rests on. */
  readonly open: (link: LinkView) => void;
  readonly speak: (text: string) => void;
}): (event: KeyboardEvent) => void {
  const { view, chosen, covered, stage, acts, choose, clear, mode, open, speak, step: stepTime = () => {} } = props;
  const goTo = (id: string | null | undefined) => {
    const node = view.nodes.find((candidate) => candidate.id === id);
    if (!node) return;
    along = null;
    choose(node.id);
    speak(words('network.spoken', { name: node.name, n: node.degree }));
  };
  const step = (by: number) => {
    if (chosen === null) return;
    const links = linksOf(view, chosen);
    if (links.length === 0) return;
    const at = along?.node === chosen ? links.findIndex(({ id }) => id === along?.link.id) : by > 0 ? -1 : 0;
    const link = links[(at + by + links.length) % links.length]!;
    along = { node: chosen, link };
    speak(spokenLink(link));
  };
  const letters: Readonly<Record<string, () => void>> = {
    e: acts.expand,
    c: acts.collapse,
    h: acts.hide,
    p: acts.pin,
    t: () => mode('table'),
    w: () => mode('walk'),
    '+': () => acts.zoom(1.3),
    '-': () => acts.zoom(1 / 1.3),
    '0': acts.fit,
    '[': () => stepTime('VALID', -1),
    ']': () => stepTime('VALID', 1),
    '{': () => stepTime('KNOWN', -1),
    '}': () => stepTime('KNOWN', 1),
  };
  return (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (altKey) return;
    const done = (act: () => void) => {
      event.preventDefault();
      act();
    };
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') return done(shiftKey ? acts.redo : acts.undo);
    if (ctrlKey || metaKey) return;
    const direction = DIRECTIONS[key];
    if (direction && shiftKey) return done(() => step(key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1));
    if (direction) return done(() => goTo(chosen === null ? view.nodes[0]?.id : stage.current?.nearest(chosen, ...direction)));
    if (key === 'Enter' && chosen !== null)
      return done(() => {
        if (along?.node === chosen) open(along.link);
        else acts.expand();
      });
    if (key === 'Escape' && chosen !== null && !covered) return done(clear);
    const act = letters[key.length === 1 ? key.toLowerCase() : key];
    if (act) done(act);
  };
}
