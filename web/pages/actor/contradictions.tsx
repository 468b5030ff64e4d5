import { type Contradicted, Contradiction, RivalStatements } from '../../parts/contradiction.js';
import { words } from '../../words/words.js';
import type { PageData } from './types.js';

/** What sources contradict about it, and about who belongs to its coalitions and leads them. */
export function Contradictions({ data }: { readonly data: PageData }) {
  const around: readonly Contradicted[] = data.coalitions?.disputed.nodes ?? [];
  const rivals = (data.coalitions?.coalitions.nodes ?? []).flatMap(({ inferences }) => inferences.nodes);
  const all = new Map<string, Contradicted>();
  for (const statement of [...data.disputed.nodes, ...around]) all.set(statement.id, statement);
  if (all.size + rivals.length === 0) return null;
  return (
    <section className="w12">
      <div className="sechead">
        <h2>{words('contradictions.title')}</h2>
      </div>
      <div className="c2">
        {[...all.values()].map((statement) => (
          <Contradiction key={statement.id} statement={statement} />
        ))}
        {rivals.map((rival) => (
          <RivalStatements key={rival.explanation} {...rival} />
        ))}
      </div>
    </section>
  );
}
