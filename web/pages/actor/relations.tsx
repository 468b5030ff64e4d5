import { PlaceLink } from '../../parts/entity-link.js';
import { StatementTable, type TableStatement } from '../../parts/statement-table.js';
import { number, words } from '../../words/words.js';
import { canAct, type PageData } from './types.js';

/** Belonging first, then support, then everything else. */
const ORDER = [
  'Membership',
  'OrganisationalPart',
  'Integration',
  'Sponsorship',
  'FrontFor',
  'Leadership',
  'Affiliation',
  'Alliance',
  'Hostility',
];

function rank({ __typename: type }: TableStatement): number {
  const at = ORDER.indexOf(type);
  return at < 0 ? ORDER.length : at;
}

/** To whom it belongs, who supports it, whom it supports, where it is. */
export function Relations({ data }: { readonly data: PageData }) {
  const {
    entity,
    relations: { nodes, totalCount },
  } = data;
  const sorted = nodes.toSorted((a, b) => rank(a) - rank(b));
  return (
    <section className={canAct(data) ? 'w8' : 'w12'}>
      <div className="sechead">
        <h2>{words(canAct(data) ? 'actor.relations' : 'actor.relations.thing')}</h2>
        <span className="sp" />
        {totalCount > nodes.length && (
          <PlaceLink page="statements" choices={{ about: entity.id }}>
            {words('overview.latest.all', { n: number(totalCount) })}
          </PlaceLink>
        )}
      </div>
      {nodes.length === 0 ? (
        <p className="dim">{words('actor.relations.none', { name: entity.name })}</p>
      ) : (
        <StatementTable statements={sorted} about={entity.id} />
      )}
    </section>
  );
}
