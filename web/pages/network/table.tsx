import { EntityLink } from '../../parts/entity-link.js';
import { InferredList } from '../../parts/inferred.js';
import { StatementTable } from '../../parts/statement-table.js';
import { KIND_ONE, KIND_ORDER } from '../../words/kinds.js';
import { number, words } from '../../words/words.js';
import { hiddenCount, type NetworkView, type NodeView } from './plan/view.js';

function Row(props: {
  readonly node: NodeView;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onExpand: (id: string) => void;
}) {
  const { node, chosen, onChoose, onExpand } = props;
  const hidden = hiddenCount(node);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={chosen}
          aria-label={words('network.table.choose', { name: node.name })}
          onChange={() => onChoose(node.id)}
        />{' '}
        <EntityLink entity={node.entity} />
        {node.pinned && <span className="small mut"> {words('network.table.pinned')}</span>}
      </td>
      <td data-label={words('list.kind')}>{words(KIND_ONE[node.kind])}</td>
      <td className="num" data-label={words('network.table.shown')}>
        {number(node.degree)}
      </td>
      <td className="num" data-label={words('network.table.hidden')}>
        {hidden === 0 ? (
          <span className="dim">{words('network.table.none')}</span>
        ) : (
          <button
            type="button"
            className="txt"
            aria-label={words('network.expand.of', { name: node.name })}
            onClick={() => onExpand(node.id)}
          >
            +{number(hidden)}
          </button>
        )}
      </td>
    </tr>
  );
}

/** The same as the picture in two tables: who is in it, and what is said among them. */
export function NetworkTable(props: {
  readonly view: NetworkView;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onExpand: (id: string) => void;
}) {
  const { view, chosen, onChoose, onExpand } = props;
  const nodes = view.nodes.toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.name.localeCompare(b.name));
  const statements = view.links
    .flatMap(({ statement }) => statement ?? [])
    .toSorted((a, b) => a.subject.name.localeCompare(b.subject.name) || a.__typename.localeCompare(b.__typename) || (a.id < b.id ? -1 : 1));
  const facts = view.links.flatMap(({ fact }) => fact ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is a stop of the keyboard
    <div className="as-table" role="region" aria-label={words('network.mode.table')} tabIndex={0}>
      <h2 className="sechead">{words('network.table.entities', { n: number(nodes.length) })}</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{words('list.name')}</th>
            <th scope="col">{words('list.kind')}</th>
            <th scope="col" className="num">
              {words('network.table.shown')}
            </th>
            <th scope="col" className="num">
              {words('network.table.hidden')}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <Row key={node.id} node={node} chosen={chosen.has(node.id)} onChoose={onChoose} onExpand={onExpand} />
          ))}
        </tbody>
      </table>
      <h2 className="sechead">{words('network.table.statements', { n: number(statements.length) })}</h2>
      <StatementTable statements={statements} />
      {facts.length > 0 && (
        <>
          <h2 className="sechead">
            {words('network.table.inferred', { n: number(facts.length) })}{' '}
            <span className="badge inferred">{words('status.inferred')}</span>
          </h2>
          <InferredList facts={facts} complete />
        </>
      )}
    </div>
  );
}
