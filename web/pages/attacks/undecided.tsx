import type { AttackListQuery } from '../../api/documents.generated.js';
import { AttackLink } from '../../parts/attack-row.js';
import { counted, number, words } from '../../words/words.js';

type List = AttackListQuery['attacks']['undecided'];

/** The attacks that the choices can neither include nor leave out, because a value is unknown. They are in no count above. */
export function Undecided({ undecided }: { readonly undecided: List }) {
  const { totalCount, nodes } = undecided;
  if (totalCount === 0) return null;
  return (
    <details className="undecided">
      <summary>
        {counted('attacks.undecided', totalCount)} <span className="mut">{words('attacks.undecided.why')}</span>
      </summary>
      <ul className="targets">
        {nodes.map((attack) => (
          <li key={attack.id}>
            <AttackLink attack={attack} date={attack.date} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="small mut">{words('list.shown', { shown: number(nodes.length), total: number(totalCount) })}</p>
      )}
    </details>
  );
}
