import type { FoundQuery } from '../../api/documents.generated.js';
import { EntityLink, PlaceLink } from '../../parts/entity-link.js';
import { Marked } from '../../parts/marked.js';
import { More } from '../../parts/more.js';
import { StatementLink, StatusBadge } from '../../parts/sentence.js';
import { chosen } from '../../words/statements.js';
import { words } from '../../words/words.js';

type Found = FoundQuery['searchTexts'];
type Text = Found['edges'][number]['node'];

/** What a text belongs to: the statement or the entity, and the source that it is of, or that the evidence cites. */
function Owners({ statement, entity, source }: Text) {
  return (
    <>
      {statement && (
        <span>
          <StatementLink statement={statement} /> <StatusBadge status={statement.status} />
        </span>
      )}
      {entity && <EntityLink entity={entity} />}
      {source && (
        <PlaceLink page="sources" id={source.id}>
          {source.title}
        </PlaceLink>
      )}
    </>
  );
}

/** Texts that have the words, the best match first, each with what it belongs to. */
export function FoundTexts({ found }: { readonly found: Found }) {
  const { edges, complete, totalCount, pageInfo } = found;
  if (edges.length === 0) return null;
  return (
    <section>
      <h2>{words('search.texts')}</h2>
      <ul className="results texts">
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <q>
              <Marked text={node.excerpt} marks={node.marks} />
            </q>
            <span className="small mut">{chosen('textKind', node.kind)}</span>
            <div className="of">
              <Owners {...node} />
            </div>
          </li>
        ))}
      </ul>
      <More shown={edges.length} total={totalCount} hasMore={pageInfo.hasNextPage} />
      {!complete && <p className="mut">{words('search.texts.incomplete')}</p>}
    </section>
  );
}
