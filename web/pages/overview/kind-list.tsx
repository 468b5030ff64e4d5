import type { OverviewQuery } from '../../api/documents.generated.js';
import { Glyph } from '../../marks/glyph.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { ACTORS, KIND_MANY, KIND_ONE, KIND_ORDER, type Kind } from '../../words/kinds.js';
import { number, words } from '../../words/words.js';

/** How many there are of each kind. */
function counts(data: OverviewQuery): Readonly<Record<Kind, number>> {
  return {
    armedGroup: data.armedGroups.totalCount,
    coalition: data.coalitions.totalCount - data.frontBrands.totalCount,
    frontBrand: data.frontBrands.totalCount,
    collective: data.collectives.totalCount,
    state: data.states.totalCount,
    stateOrgan: data.stateOrgans.totalCount,
    person: data.persons.totalCount,
    organisation: data.organisations.totalCount,
    attack: data.attacks.totalCount,
    operation: data.militaryOperations.totalCount,
    place: data.locations.totalCount,
    weapon: data.weapons.totalCount,
  };
}

/** How many entities can act. */
export function actorsIn(data: OverviewQuery): number {
  const all = counts(data);
  return [...ACTORS].reduce((sum, kind) => sum + all[kind], 0);
}

/** What is in this graph, by kind. */
export function KindList({ data }: { readonly data: OverviewQuery }) {
  const all = counts(data);
  return (
    <section>
      <div className="sechead">
        <h2>{words('overview.kinds')}</h2>
      </div>
      <ul className="kinds">
        {KIND_ORDER.filter((kind) => all[kind] > 0).map((kind) => (
          <li key={kind}>
            <Glyph kind={kind} />
            {kind === 'attack' ? (
              <PlaceLink page="attacks">{words(KIND_MANY[kind])}</PlaceLink>
            ) : (
              <PlaceLink page="actors" choices={{ kind }}>
                {words(all[kind] === 1 ? KIND_ONE[kind] : KIND_MANY[kind])}
              </PlaceLink>
            )}
            <span className="n">{number(all[kind])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
