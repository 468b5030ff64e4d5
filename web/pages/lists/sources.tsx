import { Sources as SourcesQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink, PlaceLink } from '../../parts/entity-link.js';
import { ExportView } from '../../parts/export-menu.js';
import { More, useRows } from '../../parts/more.js';
import { Answered } from '../../parts/states.js';
import { Term } from '../../parts/term.js';
import { useTimes, viewOf } from '../../state/times.js';
import { dayWords, edtfWords } from '../../words/dates.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';

/** What was read: publishers, titles, days and grades; the newest first. */
export function Sources() {
  const rows = useRows();
  const asked = useAnswer(SourcesQuery, { first: rows, view: viewOf(useTimes()) });
  return (
    <>
      <ExportView of={{ type: 'Source' }} />
      <div className="list-head">
        <h1>{words('page.sources')}</h1>
        <span className="mut">{words('sources.note')}</span>
      </div>
      <Answered asked={asked} what={words('page.sources')}>
        {({ sources: { nodes, totalCount, pageInfo } }) => (
          <>
            <table className="stack">
              <thead>
                <tr>
                  <th scope="col">
                    {words('sources.published')} <Term of="Source.published" word={words('sources.published')} />
                  </th>
                  <th scope="col">{words('sources.title')}</th>
                  <th scope="col">{words('sources.publisher')}</th>
                  <th scope="col">
                    {words('sources.reliability')} <Term of="Source.reliability" word={words('sources.reliability')} />
                  </th>
                  <th scope="col">
                    {words('sources.read')} <Term of="Source.accessed" word={words('sources.read')} />
                  </th>
                </tr>
              </thead>
              <tbody>
                {nodes.map(({ id, title, publisher, published, accessed, reliability }) => (
                  <tr key={id}>
                    <td className="nw">
                      {published === null ? <span className="dim">{words('sources.undated')}</span> : edtfWords(published)}
                    </td>
                    <td className="targets">
                      <PlaceLink page="sources" id={id}>
                        {title}
                      </PlaceLink>
                    </td>
                    <td className="targets">
                      {publisher === null ? (
                        <span className="dim">{words('source.noPublisher')}</span>
                      ) : (
                        <EntityLink entity={publisher} glyph={false} />
                      )}
                    </td>
                    <td data-label={words('sources.reliability')}>
                      {reliability === null ? (
                        <span className="dim">{words('evidence.notGraded')}</span>
                      ) : (
                        chosen('reliability', reliability)
                      )}
                    </td>
                    <td className="nw" data-label={words('sources.read')}>
                      {dayWords(accessed)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {pageInfo.hasNextPage ? (
              <More shown={nodes.length} total={totalCount} hasMore />
            ) : (
              <p className="mut more">{words('list.all', { n: number(totalCount) })}</p>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
