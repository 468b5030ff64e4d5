import type { OverviewQuery } from '../../api/documents.generated.js';
import { AttackRowCells, attackHeads } from '../../parts/attack-row.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { number, words } from '../../words/words.js';

/** The newest attacks by their own day. */
export function LatestAttacks({ attacks }: { readonly attacks: OverviewQuery['attacks'] }) {
  return (
    <section className="w8">
      <div className="sechead">
        <h2>{words('overview.latest')}</h2>
        <span className="sp" />
        {attacks.totalCount > 0 && <PlaceLink page="attacks">{words('overview.latest.all', { n: number(attacks.totalCount) })}</PlaceLink>}
      </div>
      {attacks.nodes.length === 0 ? (
        <p className="dim">{words('overview.latest.none')}</p>
      ) : (
        <table className="stack">
          <thead>
            <tr>
              {attackHeads().map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attacks.nodes.map((attack) => (
              <tr key={attack.id}>
                <AttackRowCells attack={attack} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
