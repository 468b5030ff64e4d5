import { Term } from '../../parts/term.js';
import { words } from '../../words/words.js';
import type { NetworkView } from './plan/view.js';

/** What the areas and signs of the picture mean, of those that occur in it. */
export function Legend({ view: { nodes, links } }: { readonly view: NetworkView }) {
  const member = (kind: string, disputed: boolean) =>
    links.some(
      ({ type, target, standing }) =>
        type === 'MEMBERSHIP' && (standing === 'disputed') === disputed && nodes.some((node) => node.id === target && node.kind === kind),
    );
  return (
    <p className="legend">
      {member('coalition', false) && (
        <span>
          <i className="hull coalition" /> {words('network.legend.coalition')}
        </span>
      )}
      {member('frontBrand', false) && (
        <span>
          <i className="hull brand" /> {words('network.legend.frontBrand')}
        </span>
      )}
      {(member('coalition', true) || member('frontBrand', true)) && (
        <span>
          <i className="hull disputed" /> {words('network.legend.disputed')}
        </span>
      )}
      {links.some(({ uncertain }) => uncertain) && (
        <span>
          <svg className="gl" width="36" height="6" viewBox="0 -3 36 6" aria-hidden="true">
            <path d="M1,0H10" stroke="var(--rule)" strokeWidth="2" />
            <path d="M10,0H34" stroke="var(--c-coalition)" strokeWidth="2" />
          </svg>{' '}
          {words('network.legend.uncertain')} <Term of="Certainty.POSSIBLE" word={words('network.legend.uncertain')} />
        </span>
      )}
      {nodes.some(({ hidden }) => hidden.size > 0) && (
        <span>
          <b>+4</b> {words('network.legend.hidden')}
        </span>
      )}
    </p>
  );
}
