import './network.css';
import './days.css';
import './smaller.css';
import { useMemo, useRef, useState } from 'react';
import { queryLink } from '../../api/client.js';
import { Around } from '../../api/documents.generated.js';
import { InferredList } from '../../parts/inferred.js';
import { ShowQuery } from '../../parts/show-query.js';
import { Answered, Message } from '../../parts/states.js';
import { TimeBand } from '../../parts/time-band/time-band.js';
import { choose, usePlace, writePlace } from '../../state/place.js';
import { timesToChoices, useTimes } from '../../state/times.js';
import { number, words } from '../../words/words.js';
import { ExpandMenu } from './expand-menu.js';
import { Find } from './find.js';
import { keyHandler } from './keys.js';
import { LastStep } from './last-step.js';
import { Legend } from './legend.js';
import { Picture } from './picture/picture.js';
import type { Stage, StageEvents } from './picture/stage.js';
import { placesOf } from './places.js';
import { collapsed, expandedBy, toggled } from './plan/change.js';
import { happened, said } from './plan/dated.js';
import { Rail } from './rail.js';
import { SideBySide } from './side-by-side.js';
import { Smaller } from './smaller.js';
import { Starts } from './starts.js';
import { NetworkTable } from './table.js';
import { type Acts, MODES, type Mode, Tools } from './tools.js';
import { type Moves, useMoves } from './use-moves.js';
import { type NetworkAnswer, useNetwork, usePlan, viewOfPlan } from './use-network.js';
import { useSteps } from './use-steps.js';
import { useWhole, type WholeAnswer } from './use-whole.js';
import { ViewActs } from './view-acts.js';
import { Walk } from './walk.js';

const KNOWN_MODES: ReadonlySet<string> = new Set(MODES);

function Shown({ answer, whole, moves }: { readonly answer: NetworkAnswer; readonly whole: WholeAnswer; readonly moves: Moves }) {
  const { factsBeyond, missing } = answer;
  const view = moves.view ?? answer.view;
  const { times } = moves;
  const { choices } = usePlace();
  const { plan, unknown } = usePlan();
  const mode = KNOWN_MODES.has(choices['show'] ?? '') ? (choices['show'] as Mode) : 'picture';
  const places = placesOf(plan.starts);
  const stage = useRef<Stage | null>(null);
  const steps = useSteps(places, () => stage.current?.putBack());
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<string | null>(null);
  const [spoken, setSpoken] = useState('');
  const [factId, setFact] = useState<string | null>(null);
  const [railOpen, setRailOpen] = useState(false);
  const open = choices['open'] ?? null;
  const chosen = useMemo(() => new Set([...chosenIds].filter((id) => view.nodes.some((node) => node.id === id))), [chosenIds, view]);
  const fact = view.links.find(({ id }) => id === factId)?.fact ?? null;
  const derived = view.links.find(({ id, standing }) => id === factId && standing === 'inferred');
  const marked = derived === undefined ? open : factId;
  const shown = useMemo(() => ({ view, places, chosen, open: marked }), [view, places, chosen, marked]);
  const { VALID, KNOWN } = whole.steps;
  const dated = useMemo(
    () => (whole.whole && VALID && KNOWN ? { above: happened(VALID, whole.whole), below: said(KNOWN) } : null),
    [whole.whole, VALID, KNOWN],
  );
  const openLine = (id: string) => {
    const follows = view.links.some((link) => link.id === id && link.standing === 'inferred');
    setFact(follows ? id : null);
    choose({ open: follows ? null : id });
  };
  const allPinned = chosen.size > 0 && [...chosen].every((id) => plan.pinned.has(id));
  const canCollapse = plan.expansions.some(({ id }) => chosen.has(id));
  const one = [...chosen].at(-1) ?? null;
  const menuNode = view.nodes.find(({ id }) => id === menu);
  const menuAt = menu === null ? null : (stage.current?.placeOf(menu) ?? null);
  const acts: Acts = {
    undo: steps.undo,
    redo: steps.redo,
    zoom: (factor) => stage.current?.zoomBy(factor),
    fit: () => stage.current?.fit(),
    move: (dx, dy) => stage.current?.move(dx, dy),
    arrange: () => {
      steps.before();
      stage.current?.arrange(plan.pinned);
      steps.moved();
    },
    expand: () => one !== null && setMenu(one),
    collapse: () => steps.act(collapsed(plan, chosen)),
    hide: () => {
      steps.act({ hide: toggled(plan.hidden, chosen, true) });
      setChosen(new Set());
    },
    pin: () => steps.act({ pin: toggled(plan.pinned, chosen, !allPinned) }),
  };
  const events: StageEvents = {
    choose: (ids, also) => {
      setMenu(null);
      setChosen((before) => {
        if (ids === null) return also ? before : new Set();
        if (!also) return new Set(ids);
        const next = new Set(before);
        // A second click on one that is chosen takes it back.
        for (const id of ids) if (ids.length > 1 || !next.delete(id)) next.add(id);
        return next;
      });
    },
    open: openLine,
    expand: (id) => {
      setChosen(new Set([id]));
      setMenu(id);
    },
    grab: steps.before,
    moved: steps.moved,
    seen: () => setMenu(null),
  };
  const onKey = keyHandler({
    view,
    chosen: one,
    covered: open !== null,
    stage,
    acts,
    choose: (id) => setChosen(new Set([id])),
    clear: () => setChosen(new Set()),
    mode: (next) => choose({ show: next === 'picture' ? null : next }),
    open: ({ id }) => openLine(id),
    step: moves.step,
    speak: setSpoken,
  });
  return (
    <div className="network">
      <div className={railOpen ? 'rail-area open' : 'rail-area'}>
        <Starts
          plan={plan}
          nodes={view.nodes}
          onChange={(ids) => steps.act({ around: ids.join(','), expand: null, hide: null, pin: null })}
        />
        <Rail plan={plan} view={view} act={steps.act} />
      </div>
      <div className="stage-area">
        <Tools
          mode={mode}
          onMode={(next) => choose({ show: next === 'picture' ? null : next })}
          acts={acts}
          can={{ undo: steps.canUndo, redo: steps.canRedo, chosen: chosen.size > 0, collapse: canCollapse }}
          pinned={allPinned}
          find={
            <Find
              nodes={view.nodes}
              onFound={(id) => {
                setChosen(new Set([id]));
                stage.current?.show(id);
              }}
            />
          }
          filters={
            <button type="button" className="tool rail-button" aria-expanded={railOpen} onClick={() => setRailOpen(!railOpen)}>
              {words('network.filters')}
            </button>
          }
        />
        {unknown.length > 0 && <p className="note small">{words('network.unknown', { what: unknown.join(', ') })}</p>}
        {missing !== null && <p className="note small">{words('network.part', { reason: missing })}</p>}
        {factsBeyond > 0 && <p className="note small">{words('network.factsBeyond', { n: number(factsBeyond) })}</p>}
        {view.large ? (
          <ShowQuery href={queryLink(Around, answer.near)} />
        ) : (
          <ViewActs
            ids={answer.ids}
            view={view}
            times={times}
            asked={viewOfPlan(times, plan)}
            stage={stage}
            inPicture={mode === 'picture'}
          />
        )}
        <div className="net-canvas">
          {view.large && <Smaller large={view.large} />}
          {!view.large && mode === 'table' && (
            <NetworkTable view={view} chosen={chosen} onChoose={(id) => events.choose([id], true)} onExpand={setMenu} />
          )}
          {!view.large && mode === 'days' && <SideBySide whole={whole} moves={moves} places={places} />}
          {!view.large && mode === 'walk' && <Walk view={view} onExpand={setMenu} />}
          {!view.large && mode === 'picture' && (
            <Picture
              shown={shown}
              events={events}
              label={words('network.label', { nodes: number(view.nodes.length), links: number(view.links.length) })}
              stage={stage}
              onKey={onKey}
            />
          )}
          {!view.large && view.links.length === 0 && (
            <div className="nothing">
              <Message
                title={words('network.empty')}
                acts={
                  <button type="button" onClick={() => steps.act({ off: null, roots: null, confidence: null, hide: null })}>
                    {words('list.clear')}
                  </button>
                }
              >
                {words('network.empty.hint')}
              </Message>
            </div>
          )}
          {menuNode && (
            <div className="at" style={{ left: `min(${menuAt?.x ?? 0}px, 100% - 264px)`, top: `min(${menuAt?.y ?? 0}px, 100% - 220px)` }}>
              <ExpandMenu
                node={menuNode}
                expanded={plan.expansions}
                onExpand={(types) => {
                  steps.act(expandedBy(plan, menuNode, types));
                  setMenu(null);
                }}
                onCollapse={() => {
                  steps.act(collapsed(plan, new Set([menuNode.id])));
                  setMenu(null);
                }}
                onClose={() => setMenu(null)}
              />
            </div>
          )}
          {derived && mode === 'picture' && (
            <section className="fact" aria-label={words('network.fact')}>
              <p className="kick">
                <span className="badge inferred">{words('status.inferred')}</span>
                <button type="button" className="txt" onClick={() => setFact(null)}>
                  {words('evidence.close')}
                </button>
              </p>
              {fact === null ? <p>{words('network.fact.waiting')}</p> : <InferredList facts={[fact]} complete />}
            </section>
          )}
          <p className="hidden" aria-live="polite">
            {spoken}
          </p>
        </div>
        <TimeBand dated={dated} missing={whole.missing} handles={moves} last={<LastStep last={moves.last} />} />
        {!view.large && mode === 'picture' && <Legend view={view} />}
      </div>
    </div>
  );
}

/** The network: who belongs to whom, who supports whom, what happened, around a start that the address names. */
export function Network() {
  const times = useTimes();
  const { plan } = usePlan();
  const asked = useNetwork(plan, times);
  const whole = useWhole(plan, times);
  const moves = useMoves(times, whole, asked.data?.times ?? null);
  return (
    <Answered
      asked={asked}
      what={words('network.what')}
      missing={
        <Message
          title={words('network.missing', { ids: plan.starts.join(', ') })}
          acts={<a href={writePlace({ page: 'network', choices: timesToChoices(times) })}>{words('network.all')}</a>}
        >
          {words('error.noSuchId.hint')}
        </Message>
      }
    >
      {(answer) => <Shown answer={answer} whole={whole} moves={moves} />}
    </Answered>
  );
}
