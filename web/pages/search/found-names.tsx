import type { FoundQuery } from '../../api/documents.generated.js';
import { EntityLink } from '../../parts/entity-link.js';
import { whyMatched } from '../../parts/matched.js';
import { More } from '../../parts/more.js';
import { KIND_ONE, kindOf } from '../../words/kinds.js';
import { words } from '../../words/words.js';

/** Entities by their names, the best match first, each with why it matched. */
export function FoundNames({ search, text }: { readonly search: FoundQuery['search']; readonly text: string }) {
  const { edges, complete, totalCount, pageInfo } = search;
  return (
    <section>
      <h2>{words('search.names')}</h2>
      {edges.length === 0 && <p className="mut">{words('search.noName', { text })}</p>}
      <ul className="results">
        {edges.map(({ node, matchedName, reason }) => (
          <li key={node.id}>
            <EntityLink entity={node} /> <span className="mut">{words(KIND_ONE[kindOf(node)])}</span>
            <span className="small mut">{whyMatched(node.name, matchedName, reason, text)}</span>
          </li>
        ))}
      </ul>
      <More shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} />
      {!complete && <p className="mut">{words('search.incomplete')}</p>}
    </section>
  );
}
