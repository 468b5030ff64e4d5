import type { AttackChartsQuery } from '../../api/documents.generated.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';

type Sums = AttackChartsQuery['all'];

function Row({ label, sum, attacks }: { readonly label: string; readonly sum: Sums['killed']; readonly attacks: number }) {
  const { best, low, unknown } = sum;
  const said = best !== null ? number(best) : low !== null ? chosen('bound', 'AT_LEAST', { n: number(low) }) : null;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="num">{said === null ? <span className="dim">{words('attack.noSource')}</span> : <b>{said}</b>}</td>
      <td className="num">{number(attacks - unknown)}</td>
      <td className="num">{number(unknown)}</td>
    </tr>
  );
}

/** People killed and injured in the attacks shown: the sum of what is known, and for how many attacks it is unknown. */
export function Harm({ sums }: { readonly sums: Sums }) {
  return (
    <section>
      <div className="sechead">
        <h2>{words('attacks.harm')}</h2>
      </div>
      <table className="harm">
        <thead>
          <tr>
            <td />
            <th scope="col" className="num">
              {words('attacks.harm.sum')}
            </th>
            <th scope="col" className="num">
              {words('attacks.harm.rests')}
            </th>
            <th scope="col" className="num">
              {words('attacks.harm.unknown')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row label={words('attacks.harm.killed')} sum={sums.killed} attacks={sums.attacks} />
          <Row label={words('attacks.harm.injured')} sum={sums.injured} attacks={sums.attacks} />
        </tbody>
      </table>
      <p className="small mut">{words('attacks.harm.note')}</p>
    </section>
  );
}
