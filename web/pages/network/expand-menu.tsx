import { useEffect, useRef } from 'react';
import type { StatementType } from '../../api/documents.generated.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';
import { STATEMENT_TYPES } from '../lists/statement-types.js';
import type { Expansion } from './plan/plan.js';
import { hiddenCount, type NodeView } from './plan/view.js';

const NAMES = new Map(STATEMENT_TYPES.map(([name, type]) => [type, name]));

/** What is hidden behind a node, by type of statement, each to be shown; and the way back. */
export function ExpandMenu(props: {
  readonly node: NodeView;
  readonly expanded: readonly Expansion[];
  readonly onExpand: (types: readonly StatementType[]) => void;
  readonly onCollapse: () => void;
  readonly onClose: () => void;
}) {
  const { node, expanded, onExpand, onCollapse, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const types = [...node.hidden].sort(([, a], [, b]) => b.count - a.count);
  const all = hiddenCount(node);
  return (
    <div
      className="menu"
      ref={menu}
      role="group"
      aria-label={words('network.expand.of', { name: node.name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onBlur={(event) => event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      <p className="small mut">{all === 0 ? words('network.expand.nothing') : words('network.expand.hidden')}</p>
      <ul>
        {types.map(([type, { count }]) => (
          <li key={type}>
            <button type="button" onClick={() => onExpand([type])}>
              <span>{chosen('type', NAMES.get(type) ?? type)}</span> <span className="mut">+{number(count)}</span>
            </button>
          </li>
        ))}
        {types.length > 1 && (
          <li>
            <button type="button" onClick={() => onExpand(types.map(([type]) => type))}>
              <span>{words('network.expand.all')}</span> <span className="mut">+{number(all)}</span>
            </button>
          </li>
        )}
        {expanded.some(({ id }) => id === node.id) && (
          <li>
            <button type="button" onClick={onCollapse}>
              {words('network.collapse')}
            </button>
          </li>
        )}
      </ul>
      <button type="button" className="txt" onClick={onClose}>
        {words('evidence.close')}
      </button>
    </div>
  );
}
