import type { ReactNode } from 'react';
import { SourcePage as SourceQuery } from '../../api/documents.generated.js';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink, PlaceLink } from '../../parts/entity-link.js';
import { ExportAnswer } from '../../parts/export-menu.js';
import { More, useRows } from '../../parts/more.js';
import { NothingWithId } from '../../parts/nothing.js';
import { StatementTable } from '../../parts/statement-table.js';
import { Answered } from '../../parts/states.js';
import { usePlace } from '../../state/place.js';
import { useTimes, viewOf } from '../../state/times.js';
import { dayWords } from '../../words/dates.js';
import { sourceDayWords } from '../../words/sources.js';
import { chosen } from '../../words/statements.js';
import { number, words } from '../../words/words.js';

function Away({ url }: { readonly url: string }) {
  // Only web addresses become links: an address comes from data.
  return /^https?:\/\//.test(url) ? (
    <a href={url} rel="noreferrer" target="_blank" className="url">
      {url}
    </a>
  ) : (
    <span className="url">{url}</span>
  );
}

/** One source: what it is, where it can be read, and every statement that rests on it or that it contradicts. */
export function SourcePage() {
  const id = usePlace().id ?? '';
  const rows = useRows();
  const variables = { id, first: rows, view: viewOf(useTimes()) };
  const asked = useAnswer(SourceQuery, variables, { keep: false });
  return (
    <Answered asked={asked} what={words('source.what')} missing={<NothingWithId id={id} />}>
      {({ source, statements }) => {
        if (source === null) return <NothingWithId id={id} />;
        const facts: readonly (readonly [string, ReactNode])[] = [
          [words('sources.publisher'), source.publisher && <EntityLink entity={source.publisher} />],
          [words('sources.author'), source.author && <EntityLink entity={source.author} />],
          [words('sources.published'), sourceDayWords(source)],
          [words('sources.read'), dayWords(source.accessed)],
          [
            words('sources.reliability'),
            source.reliability === null ? words('evidence.notGraded') : chosen('reliability', source.reliability),
          ],
          [
            words('sources.copies'),
            source.derivesFrom.length > 0 &&
              source.derivesFrom.map((origin) => (
                <div key={origin.id}>
                  <PlaceLink page="sources" id={origin.id}>
                    {origin.title}
                  </PlaceLink>
                </div>
              )),
          ],
          [words('sources.url'), source.url && <Away url={source.url} />],
          [words('sources.archive'), source.archivedUrl && <Away url={source.archivedUrl} />],
          [words('sources.hash'), source.sha256 && <code>{source.sha256}</code>],
          [words('sources.licence'), source.licence],
          [words('evidence.note'), source.note],
        ];
        return (
          <>
            <ExportAnswer query={SourceQuery} variables={variables} />
            <p className="kick">{words('source.kick')}</p>
            <h1>
              <bdi>{source.title}</bdi>
            </h1>
            <dl className="facts wide-facts">
              {facts
                .filter(([, value]) => value !== null && value !== false && value !== undefined)
                .map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
            <div className="sechead">
              <h2>{words('source.statements', { n: number(statements.totalCount) })}</h2>
            </div>
            {statements.nodes.length === 0 ? (
              <p className="dim">{words('source.statements.none')}</p>
            ) : (
              <StatementTable statements={statements.nodes} />
            )}
            <More shown={statements.nodes.length} total={statements.totalCount} hasMore={statements.pageInfo.hasNextPage} />
          </>
        );
      }}
    </Answered>
  );
}
