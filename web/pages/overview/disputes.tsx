import type { OverviewQuery } from '../../api/documents.generated.js';
import { Balance } from '../../marks/balance.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { StatementLink } from '../../parts/sentence.js';
import { rootsOf } from '../../state/roots.js';
import { number, words } from '../../words/words.js';

/** What sources contradict, with the root sources on each side. */
export function Disputes({ disputed }: { readonly disputed: OverviewQuery['disputed'] }) {
  return (
    <section>
      <div className="sechead">
        <h2>{words('overview.disputes')}</h2>
        <span className="sp" />
        {disputed.totalCount > disputed.nodes.length && (
          <PlaceLink page="statements" choices={{ status: 'disputed' }}>
            {words('overview.disputes.all', { n: number(disputed.totalCount) })}
          </PlaceLink>
        )}
        <span className="legend">
          <span>
            <Balance roots={{ for: 1, against: 0 }} />
            {words('balance.for')}
          </span>
          <span>
            <Balance roots={{ for: 0, against: 1 }} />
            {words('balance.against')}
          </span>
        </span>
      </div>
      {disputed.nodes.length === 0 && <p className="dim">{words('overview.disputes.none')}</p>}
      <ul className="dl">
        {disputed.nodes.map((statement) => {
          const roots = rootsOf(statement.evidence);
          return (
            <li key={statement.id}>
              <span>
                <StatementLink statement={statement} withTime />
              </span>
              <Balance roots={{ for: roots.for.size, against: roots.against.size }} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
