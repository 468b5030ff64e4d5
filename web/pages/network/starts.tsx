import { useState } from 'react';
import { EntityLink } from '../../parts/entity-link.js';
import { NameField } from '../../parts/name-field.js';
import { words } from '../../words/words.js';
import type { Plan } from './plan/plan.js';
import type { NodeView } from './plan/view.js';

/** Around whom the picture is: each can be taken out, and others put in by any of their names. */
export function Starts(props: {
  readonly plan: Plan;
  readonly nodes: readonly NodeView[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { plan, nodes, onChange } = props;
  const [adding, setAdding] = useState(false);
  return (
    <section className="starts" aria-label={words('network.around')}>
      <p className="small mut">{words('network.around')}</p>
      {plan.starts.length === 0 && <p>{words('network.around.coalitions')}</p>}
      <ul>
        {plan.starts.map((id) => {
          const node = nodes.find((candidate) => candidate.id === id);
          return (
            <li key={id}>
              {node ? <EntityLink entity={node.entity} /> : id}
              <button
                type="button"
                className="txt small"
                aria-label={words('network.around.remove.of', { name: node?.name ?? id })}
                onClick={() => onChange(plan.starts.filter((start) => start !== id))}
              >
                {words('network.around.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {adding ? (
        <NameField
          label={words('network.around.add')}
          placeholder={words('search.placeholder')}
          autoFocus
          onLeave={() => setAdding(false)}
          onPick={({ id }) => {
            setAdding(false);
            onChange([...plan.starts.filter((start) => start !== id), id]);
          }}
        />
      ) : (
        <button type="button" className="txt" onClick={() => setAdding(true)}>
          {words(plan.starts.length === 0 ? 'network.around.choose' : 'network.around.add')}
        </button>
      )}
    </section>
  );
}
