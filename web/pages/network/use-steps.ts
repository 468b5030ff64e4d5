import { useCallback, useRef, useState } from 'react';
import type { Point } from '../../marks/point.js';
import { choose, usePlace } from '../../state/place.js';
import { type Places, restorePlaces } from './places.js';

/** What of the address a step of a picture can change. */
export const PLAN_KEYS = ['around', 'steps', 'expand', 'hide', 'pin', 'off', 'roots', 'confidence', 'crowded'] as const;
const MOST = 100;

interface Snapshot {
  readonly choices: Readonly<Record<string, string | null>>;
  readonly places: ReadonlyMap<string, Point>;
}

/** Steps that can be taken back. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes the picture by choices of the address. */
  act(changed: Readonly<Record<string, string | null>>): void;
  /** Keeps the places as they are before something is moved by hand. */
  before(): void;
  /** What was moved since `before` is a step. */
  moved(): void;
  undo(): void;
  redo(): void;
}

/**
 * Undo and redo of a picture: what it shows, and where marks were put by hand.
 * @param putBack draws the places anew
 */
export function useSteps(places: Places, putBack: () => void): Steps {
  const { choices } = usePlace();
  const [past, setPast] = useState<readonly Snapshot[]>([]);
  const [future, setFuture] = useState<readonly Snapshot[]>([]);
  const pending = useRef<Snapshot | null>(null);
  const now = useCallback(
    (): Snapshot => ({ choices: Object.fromEntries(PLAN_KEYS.map((key) => [key, choices[key] ?? null])), places: new Map(places) }),
    [choices, places],
  );
  const push = (snapshot: Snapshot) => {
    setPast((steps) => [...steps.slice(1 - MOST), snapshot]);
    setFuture([]);
  };
  const go = ({ choices: back, places: where }: Snapshot) => {
    restorePlaces(places, where);
    choose(back);
    putBack();
  };
  return {
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    act: (changed) => {
      push(now());
      choose(changed);
    },
    before: () => {
      pending.current = now();
    },
    moved: () => {
      if (pending.current) push(pending.current);
      pending.current = null;
    },
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      setFuture([...future, now()]);
      go(last);
    },
    redo: () => {
      const next = future.at(-1);
      if (!next) return;
      setFuture(future.slice(0, -1));
      setPast([...past, now()]);
      go(next);
    },
  };
}
