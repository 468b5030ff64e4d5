import type { OverviewQuery } from '../../api/documents.generated.js';
import { PlaceLink } from '../../parts/entity-link.js';
import { counted, number, words } from '../../words/words.js';
import { actorsIn } from './kind-list.js';

/** The sentence that answers what this graph knows; every number is a link to the list behind it. */
export function Opening({ data }: { readonly data: OverviewQuery }) {
  const { attacks, statements, sources, disputed } = data;
  return (
    <h1 className="hero">
      {words('overview.lead')}
      <PlaceLink page="actors">{counted('overview.actors', actorsIn(data))}</PlaceLink>
      {', '}
      <PlaceLink page="attacks">{counted('overview.attacks', attacks.totalCount)}</PlaceLink>
      {words('overview.and')}
      <PlaceLink page="statements">{counted('overview.statements', statements.totalCount)}</PlaceLink>
      {words('overview.about')}
      <PlaceLink page="sources">{number(sources.totalCount)}</PlaceLink>
      {words('overview.sources')}
      {disputed.totalCount === 0 ? (
        words('overview.disputed.none')
      ) : (
        <PlaceLink page="statements" choices={{ status: 'disputed' }} className="red">
          {counted('overview.disputed', disputed.totalCount)}
        </PlaceLink>
      )}
    </h1>
  );
}
