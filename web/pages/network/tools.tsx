import type { ReactNode } from 'react';
import { Drop } from '../../parts/drop.js';
import { words } from '../../words/words.js';

/** How a network is shown. */
export type Mode = 'picture' | 'days' | 'table' | 'walk';
export const MODES: readonly Mode[] = ['picture', 'days', 'table', 'walk'];

/** What can be done with a picture; each drag has a button here. */
export interface Acts {
  undo(): void;
  redo(): void;
  zoom(factor: number): void;
  fit(): void;
  move(dx: number, dy: number): void;
  arrange(): void;
  expand(): void;
  collapse(): void;
  hide(): void;
  pin(): void;
}

const STEP = 80;
const ZOOM = 1.3;

function Tool({ act, can = true, children }: { readonly act: () => void; readonly can?: boolean; readonly children: ReactNode }) {
  return (
    <button type="button" className="tool" disabled={!can} onClick={act}>
      {children}
    </button>
  );
}

/** The tools above the picture. */
export function Tools(props: {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly acts: Acts;
  readonly can: { readonly undo: boolean; readonly redo: boolean; readonly chosen: boolean; readonly collapse: boolean };
  readonly pinned: boolean;
  readonly find: ReactNode;
  readonly filters: ReactNode;
}) {
  const { mode, onMode, acts, can, pinned, find, filters } = props;
  return (
    <div className="net-tools" role="group" aria-label={words('network.tools')}>
      {filters}
      <div className="tool-row">
        {(mode === 'picture' || mode === 'table') && (
          <>
            <Tool act={acts.undo} can={can.undo}>
              {words('network.undo')}
            </Tool>
            <Tool act={acts.redo} can={can.redo}>
              {words('network.redo')}
            </Tool>
            <i />
          </>
        )}
        {mode === 'picture' && (
          <>
            <Tool act={() => acts.zoom(ZOOM)}>{words('network.zoomIn')}</Tool>
            <Tool act={() => acts.zoom(1 / ZOOM)}>{words('network.zoomOut')}</Tool>
            <Tool act={acts.fit}>{words('network.fit')}</Tool>
            <Drop label={words('network.move')}>
              <p className="small mut">{words(can.chosen ? 'network.move.chosen' : 'network.move.picture')}</p>
              <div className="seg">
                <button type="button" onClick={() => acts.move(-STEP, 0)}>
                  {words('network.move.left')}
                </button>
                <button type="button" onClick={() => acts.move(STEP, 0)}>
                  {words('network.move.right')}
                </button>
                <button type="button" onClick={() => acts.move(0, -STEP)}>
                  {words('network.move.up')}
                </button>
                <button type="button" onClick={() => acts.move(0, STEP)}>
                  {words('network.move.down')}
                </button>
              </div>
              <button type="button" className="txt" onClick={acts.arrange}>
                {words('network.arrange')}
              </button>
            </Drop>
            <i />
          </>
        )}
        {(mode === 'picture' || mode === 'table') && (
          <>
            <Tool act={acts.expand} can={can.chosen}>
              {words('network.expand')}
            </Tool>
            <Tool act={acts.collapse} can={can.collapse}>
              {words('network.collapse')}
            </Tool>
            <Tool act={acts.hide} can={can.chosen}>
              {words('network.hide')}
            </Tool>
            <Tool act={acts.pin} can={can.chosen}>
              {words(pinned ? 'network.unpin' : 'network.pin')}
            </Tool>
            {find}
          </>
        )}
      </div>
      <div className="seg modes">
        {MODES.map((name) => (
          <button key={name} type="button" aria-pressed={mode === name} onClick={() => onMode(name)}>
            {words(`network.mode.${name}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
