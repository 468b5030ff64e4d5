import { AttackCandidates } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { ClaimedBy, EventDay, HarmCell, LaidTo } from '../../parts/attack-row.js';
import { EntityLink, PlaceLink } from '../../parts/entity-link.js';
import { Term } from '../../parts/term.js';
import { choose } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { chosen } from '../../words/statements.js';
import { counted, number, words } from '../../words/words.js';
import type { AttackChoices, Sort } from './choices.js';
import type { AttackListRow } from './use-attacks.js';

/** From this number of rows on, who may have taken part is left to the page of each attack: a rule is asked for each row. */
const MOST_CANDIDATES = 20;

function useCandidates(rows: readonly AttackListRow[]): ReadonlyMap<string, number> | null {
  const enabled = rows.length > 0 && rows.length <= MOST_CANDIDATES;
  const asked = useAnswer(AttackCandidates, { ids: rows.map(({ id }) => id), view: viewOf(useTimes()) }, { enabled });
  if (!enabled) return null;
  return new Map(
    (asked.data?.nodes ?? []).flatMap((node) => (node !== null && 'inferences' in node ? [[node.id, node.inferences.totalCount]] : [])),
  );
}

function Head({ text, sort, first, second }: { readonly text: string; readonly sort: Sort; readonly first: Sort; readonly second: Sort }) {
  const sorted = sort === first || sort === second;
  const next = sort === first ? second : first;
  const down = sort === 'newest';
  return (
    <th scope="col" {...(sorted && { 'aria-sort': down ? ('descending' as const) : ('ascending' as const) })}>
      <button type="button" onClick={() => choose({ sort: next === 'newest' ? null : next })}>
        {text}
        {sorted && (down ? ' ↓' : ' ↑')}
      </button>
    </th>
  );
}

function Where({ attack }: { readonly attack: AttackListRow }) {
  const { location } = attack;
  return (
    <>
      <EntityLink entity={attack} glyph={false} />
      <div className="small mut">
        {location === null ? (
          <span className="dim">{words('attacks.noPlace')}</span>
        ) : (
          [location.name, location.within?.name, location.country?.name].filter((name) => name !== undefined).join(', ')
        )}
      </div>
    </>
  );
}

function Weapons({ attack: { weapons, munitions } }: { readonly attack: AttackListRow }) {
  if (weapons.length === 0) return <span className="dim">{words('attacks.unknown')}</span>;
  return (
    <>
      {weapons.map((weapon) => (
        <div key={weapon.id}>
          {weapons.length === 1 && munitions?.best ? `${number(munitions.best)} × ` : ''}
          <EntityLink entity={weapon} glyph={false} />
        </div>
      ))}
    </>
  );
}

/** The attacks as a table. A row is marked in every picture by its day; the attack's own page is a link. */
export function AttackTable({ rows, choices }: { readonly rows: readonly AttackListRow[]; readonly choices: AttackChoices }) {
  const candidates = useCandidates(rows);
  const { sort, marked } = choices;
  return (
    <table className="stack attacks">
      <thead>
        <tr>
          <Head text={words('attack.day')} sort={sort} first="newest" second="oldest" />
          <Head text={words('attacks.attackAndPlace')} sort={sort} first="name" second="name" />
          <th scope="col">{words('attacks.by.weapon')}</th>
          <th scope="col">
            {words('attacks.by.outcome')} <Term of="Attack.outcome" word={words('attacks.by.outcome')} />
          </th>
          <th scope="col">
            {words('attack.laidTo')} <Term of="Attribution" word={words('attack.laidTo')} />
          </th>
          <th scope="col">
            {words('attack.claimedBy')} <Term of="ClaimOfResponsibility" word={words('attack.claimedBy')} />
          </th>
          {candidates !== null && (
            <th scope="col" className="num">
              {words('attacksOf.may')}
            </th>
          )}
          <th scope="col">{words('attack.harm')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((attack) => {
          const isMarked = attack.id === marked;
          const may = candidates?.get(attack.id);
          return (
            <tr key={attack.id} className={isMarked ? 'chosen' : ''}>
              <td className="nw">
                <button
                  type="button"
                  className="txt"
                  aria-pressed={isMarked}
                  onClick={() => choose({ attack: isMarked ? null : attack.id })}
                >
                  <EventDay date={attack.date} />
                </button>
              </td>
              <td className="targets">
                <Where attack={attack} />
              </td>
              <td className="targets" data-label={words('attacks.by.weapon')}>
                <Weapons attack={attack} />
              </td>
              <td data-label={words('attacks.by.outcome')}>
                {attack.outcome === null ? <span className="dim">{words('attacks.unknown')}</span> : chosen('outcome', attack.outcome)}
              </td>
              <td className="targets" data-label={words('attack.laidTo')}>
                <LaidTo attributions={attack.attributions} />
              </td>
              <td className="targets" data-label={words('attack.claimedBy')}>
                <ClaimedBy claims={attack.claims} />
              </td>
              {candidates !== null && (
                <td className="num targets" data-label={words('attacksOf.may')}>
                  {may === undefined ? (
                    ''
                  ) : may === 0 ? (
                    <span className="dim">{words('attacks.may.none')}</span>
                  ) : (
                    <PlaceLink page="attacks" id={attack.id}>
                      {counted('attacks.may', may)}
                    </PlaceLink>
                  )}
                </td>
              )}
              <HarmCell attack={attack} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
