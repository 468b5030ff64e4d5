import { useCallback, useEffect, useRef } from 'react';
import { Standing } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { useEscape } from '../../parts/dismiss.js';
import { Answered, Message } from '../../parts/states.js';
import { choose, usePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { words } from '../../words/words.js';
import { Facts } from './facts.js';
import { Follows } from './follows.js';
import { History } from './history.js';
import { PanelHead } from './panel-head.js';
import { Sides } from './sides.js';

/** Beside every page: the statement that was opened, who says so and who says not, and what follows from it. */
export function EvidencePanel() {
  const id = usePlace().choices['open'];
  if (id === undefined) return null;
  return <Panel key={id} id={id} />;
}

function Panel({ id }: { readonly id: string }) {
  const times = useTimes();
  const asked = useAnswer(Standing, { id, view: viewOf(times) });
  const panel = useRef<HTMLElement>(null);
  const close = useCallback(() => choose({ open: null }), []);
  useEscape(close);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside className="panel" aria-label={words('evidence.panel')} ref={panel} tabIndex={-1}>
      <div className="ph">
        <span className="sp" />
        <button type="button" className="txt" onClick={close}>
          {words('evidence.close')}
        </button>
      </div>
      <Answered asked={asked} what={words('evidence.what')}>
        {({ statement, history }) =>
          statement === null ? (
            <Message
              title={
                <>
                  {words('error.noSuchId')} <code>{id}</code>.
                </>
              }
            >
              {words('error.noSuchId.hint')}
            </Message>
          ) : (
            <>
              <PanelHead statement={statement} />
              <Facts statement={statement} />
              <Sides evidence={statement.evidence} />
              <History history={history ?? []} />
              <Follows id={id} />
            </>
          )
        }
      </Answered>
    </aside>
  );
}
