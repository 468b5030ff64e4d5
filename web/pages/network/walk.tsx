import { useEffect, useRef } from 'react';
import { Glyph } from '../../marks/glyph.js';
import { EntityLink, NameText } from '../../parts/entity-link.js';
import { StatementLink, StatusBadge } from '../../parts/sentence.js';
import { RootsLink } from '../../parts/statement-table.js';
import { choose, usePlace } from '../../state/place.js';
import { FAMILIES, FAMILY_WORDS } from '../../words/families.js';
import { KIND_ONE, kindOf } from '../../words/kinds.js';
import { trueWords } from '../../words/statements.js';
import { counted, words } from '../../words/words.js';
import { hiddenCount, type LinkView, type NetworkView, type NodeView } from './plan/view.js';

function Line({ link, at, others }: { readonly link: LinkView; readonly at: string; readonly others: ReadonlyMap<string, NodeView> }) {
  const { source, target, statement, standing, fact } = link;
  const other = others.get(source === at ? target : source);
  return (
    <li>
      <div>
        {statement !== null && (
          <>
            <StatementLink statement={statement} /> <StatusBadge status={statement.status} />{' '}
            <span className="mut">{trueWords(statement)}</span> <RootsLink statement={statement} />
          </>
        )}
        {standing === 'inferred' && (
          <>
            {fact?.explanation ?? words('network.fact.waiting')} <span className="badge inferred">{words('status.inferred')}</span>
          </>
        )}
      </div>
      {other && other.id !== at && (
        <button type="button" onClick={() => choose({ at: other.id })}>
          {words('network.walk.to')} <Glyph kind={other.kind} size={14} /> <NameText text={other.name} />
        </button>
      )}
    </li>
  );
}

/** The network from one entity to the next: each line is a sentence, and leads to who stands at its other end. */
export function Walk({ view, onExpand }: { readonly view: NetworkView; readonly onExpand: (id: string) => void }) {
  const { choices } = usePlace();
  const others = new Map(view.nodes.map((node) => [node.id, node]));
  const node = others.get(choices['at'] ?? '') ?? view.nodes.find(({ start }) => start) ?? view.nodes[0];
  const head = useRef<HTMLHeadingElement>(null);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Who walks on hears where they are; who has just come is not taken from the tools.
    if (last.current !== undefined && last.current !== node?.id) head.current?.focus();
    last.current = node?.id;
  }, [node?.id]);
  if (!node) return null;
  const links = view.links.filter(({ source, target }) => source === node.id || target === node.id);
  const hidden = hiddenCount(node);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is a stop of the keyboard
    <div className="as-walk" role="region" aria-label={words('network.mode.walk')} tabIndex={0}>
      <label className="small mut">
        {words('network.walk.at')}{' '}
        <select value={node.id} onChange={(event) => choose({ at: event.target.value })}>
          {view.nodes
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <h2 ref={head} tabIndex={-1}>
        <EntityLink entity={node.entity} />
      </h2>
      <p className="mut">
        {words(KIND_ONE[kindOf(node.entity)])}. {counted('network.walk.said', links.length)}
        {hidden > 0 && (
          <>
            {' '}
            <button type="button" className="txt" onClick={() => onExpand(node.id)}>
              {counted('network.walk.hidden', hidden)}
            </button>
          </>
        )}
      </p>
      {FAMILIES.map((family) => {
        const of = links.filter((link) => link.family === family);
        return of.length === 0 ? null : (
          <section key={family}>
            <h3 className="evt">{words(FAMILY_WORDS[family])}</h3>
            <ul>
              {of.map((link) => (
                <Line key={link.id} link={link} at={node.id} others={others} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
