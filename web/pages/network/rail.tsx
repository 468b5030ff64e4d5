import type { ReactNode } from 'react';
import { Glyph } from '../../marks/glyph.js';
import { Term } from '../../parts/term.js';
import { FAMILIES, FAMILY_WORDS, widthOf } from '../../words/families.js';
import { KIND_MANY, KIND_ORDER, type Kind } from '../../words/kinds.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import { FamilyMark, StandingMark } from './line-mark.js';
import { CONFIDENCES, type Layer, type Plan, ROOT_STEPS, STANDINGS, type Standing, writeOff } from './plan/plan.js';
import { type NetworkView, offOf } from './plan/view.js';

function Toggle(props: {
  readonly layer: Layer;
  readonly off: ReadonlySet<Layer>;
  readonly mark: ReactNode;
  readonly text: string;
  readonly count: number | null;
  readonly onToggle: (layer: Layer) => void;
}) {
  const { layer, off, mark, text, count, onToggle } = props;
  return (
    <label className="layer">
      <input type="checkbox" checked={!off.has(layer)} onChange={() => onToggle(layer)} />
      {mark}
      <span>{text}</span>
      <span className="num dim">{count === null ? '' : number(count)}</span>
    </label>
  );
}

function Group(props: { readonly title: string; readonly term?: string; readonly note?: string; readonly children: ReactNode }) {
  const { title, term, note, children } = props;
  return (
    <fieldset>
      <legend>
        <span>
          {title} {term !== undefined && <Term of={term} word={title} />}
        </span>{' '}
        {note !== undefined && <span className="dim">{note}</span>}
      </legend>
      {children}
    </fieldset>
  );
}

/** What is asked of the server only when it is shown, so that nobody knows how many there are before. */
const ASKED_FOR: ReadonlySet<Standing> = new Set<Standing>(['inferred', 'withdrawn']);

/** Kinds that the picture has, with those that it never leaves out of the list. */
const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(['armedGroup', 'coalition', 'frontBrand', 'state', 'stateOrgan', 'attack']);

/** What is shown, by kind, statement, status, sources and confidence. Counts are of what the view knows, not of what is shown. */
export function Rail(props: {
  readonly plan: Plan;
  readonly view: NetworkView;
  readonly act: (changed: Record<string, string | null>) => void;
}) {
  const { plan, view, act } = props;
  const off = offOf(plan, view);
  const toggle = (layer: Layer) => {
    const next = new Set(off);
    if (!next.delete(layer)) next.add(layer);
    act({ off: writeOff(next) });
  };
  const common = { off, onToggle: toggle };
  const count = (layer: Layer) => view.counts.get(layer) ?? 0;
  return (
    <div className="rail">
      <Group title={words('network.kinds')} term="Entity" note={words('network.shown', { n: number(view.nodes.length) })}>
        {KIND_ORDER.filter((kind) => ALWAYS.has(kind) || count(kind) > 0).map((kind) => (
          <Toggle key={kind} layer={kind} mark={<Glyph kind={kind} />} text={words(KIND_MANY[kind])} count={count(kind)} {...common} />
        ))}
      </Group>
      <Group title={words('network.statements')} term="Statement" note={words('network.shown', { n: number(view.links.length) })}>
        {FAMILIES.map((family) => (
          <Toggle
            key={family}
            layer={family}
            mark={<FamilyMark family={family} />}
            text={words(FAMILY_WORDS[family])}
            count={count(family)}
            {...common}
          />
        ))}
      </Group>
      <Group title={words('network.status')} term="StatementStatus">
        {STANDINGS.map((standing) => (
          <Toggle
            key={standing}
            layer={standing}
            mark={<StandingMark standing={standing} />}
            text={words(`network.standing.${standing}`)}
            count={off.has(standing) && ASKED_FOR.has(standing) ? null : count(standing)}
            {...common}
          />
        ))}
      </Group>
      <Group title={words('network.roots')} term="Evidence.derivesFrom">
        <div className="seg">
          {ROOT_STEPS.map((step) => (
            <button
              key={step}
              type="button"
              aria-pressed={plan.minRoots === step}
              aria-label={words('network.roots.atLeast', { n: step })}
              onClick={() => act({ roots: step === 1 ? null : String(step) })}
            >
              {step}
            </button>
          ))}
        </div>
        <p className="small mut widths">
          {words('network.width')}
          <svg className="gl" width="96" height="10" viewBox="0 -5 96 10" aria-hidden="true">
            {ROOT_STEPS.map(widthOf).map((width, i) => (
              <path key={width} d={`M${i * 24},0H${i * 24 + 19}`} stroke="currentColor" strokeWidth={width} />
            ))}
          </svg>
        </p>
      </Group>
      <Group title={words('network.confidence')} term="Statement.confidence">
        <select
          aria-label={words('network.confidence')}
          value={plan.minConfidence ?? ''}
          onChange={(event) => act({ confidence: event.target.value || null })}
        >
          <option value="">{words('network.confidence.any')}</option>
          {CONFIDENCES.map((value) => (
            <option key={value} value={value}>
              {words('network.confidence.atLeast', { grade: chosen('confidence', value) })}
            </option>
          ))}
        </select>
      </Group>
      <Group title={words('network.steps')}>
        <div className="seg">
          {[1, 2, 3].map((step) => (
            <button key={step} type="button" aria-pressed={plan.steps === step} onClick={() => act({ steps: String(step) })}>
              {step}
            </button>
          ))}
        </div>
      </Group>
      {plan.hidden.size > 0 && (
        <p className="small">
          {words('network.hiddenByYou', { n: number(plan.hidden.size) })}{' '}
          <button type="button" className="txt" onClick={() => act({ hide: null })}>
            {words('network.showAgain')}
          </button>
        </p>
      )}
      {(plan.off !== null || plan.minRoots > 1 || plan.minConfidence !== null) && (
        <button type="button" className="txt" onClick={() => act({ off: null, roots: null, confidence: null })}>
          {words('list.clear')}
        </button>
      )}
    </div>
  );
}
